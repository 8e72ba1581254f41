/** Kinds of entities as chips that can be pressed, to show only some of them; and how each kind is told. */
import { Hash, Tag } from "lucide";
import { Icon } from "../../parts/icon.tsx";
import { t } from "../../parts/messages.ts";
import type { Kind } from "./kinds.ts";
import { typeHeading, typeIcons } from "./type-look.ts";

interface KindChipsProps {
  readonly kinds: readonly Kind[];
  readonly chosen: ReadonlySet<Kind>;
  readonly toggle: (kind: Kind) => void;
}

export function KindChips({ kinds, chosen, toggle }: KindChipsProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: toggle buttons are no form fields
    <div class="chips" role="group" aria-label={t("panelTypes")}>
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          class="chip type-chip"
          style={{ "--type": colourOf(kind) }}
          aria-pressed={chosen.has(kind)}
          onClick={() => toggle(kind)}
        >
          <KindIcon kind={kind} />
          {kindName(kind)}
        </button>
      ))}
    </div>
  );
}

export const KindIcon = ({ kind }: { readonly kind: Kind }) => (
  <Icon node={kind === "counted" ? Hash : kind === "unsorted" ? Tag : typeIcons[kind]} class="icon type-icon" />
);

export function kindName(kind: Kind): string {
  if (kind === "unsorted") return t("typeMany_unsorted");
  return kind === "counted" ? t("typeMany_counted") : typeHeading(kind);
}

export function colourOf(kind: Kind): string {
  if (kind === "unsorted") return "var(--text-soft)";
  return `var(--type-${kind === "counted" ? "number" : kind})`;
}
