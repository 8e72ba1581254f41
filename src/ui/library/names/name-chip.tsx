/** A person or thing as a chip that leads to its page. */
import type { NamedType } from "../../../core/entities/entity.ts";
import type { EntityKey } from "../../../core/library/entity-key.ts";
import { Icon } from "../../parts/icon.tsx";
import { addressOf } from "../address.ts";
import { nameColour, nameIcon, nameKind } from "./name-look.ts";

interface NameChipProps {
  readonly name: { readonly key: EntityKey; readonly name: string; readonly type: NamedType | null };
  readonly count: number;
  /** What is counted, in words. */
  readonly title: string;
}

export function NameChip({ name: { key, name, type }, count, title }: NameChipProps) {
  return (
    <a
      class="chip type-chip"
      style={{ "--type": nameColour(type) }}
      href={addressOf({ view: "name", key })}
      title={`${nameKind(type)}, ${title}`}
    >
      <Icon node={nameIcon(type)} class="icon type-icon" />
      <span dir="auto">{name}</span>
      <span class="chip-count" aria-hidden="true">
        {count}
      </span>
      <span class="only-heard">
        {nameKind(type)}, {title}
      </span>
    </a>
  );
}
