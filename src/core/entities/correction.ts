/** A reader's corrections of the entities: plain JSON, applied in order, so that a later one takes an earlier one back. */
import type { EntityId } from "../article/brand.ts";
import type { TextSpan } from "../article/text-span.ts";
import type { NamedType } from "./entity.ts";

export type EntityCorrection =
  | { readonly kind: "hide"; readonly entity: EntityId }
  /** Takes an earlier "hide" back. */
  | { readonly kind: "show"; readonly entity: EntityId }
  | { readonly kind: "retype"; readonly entity: EntityId; readonly type: NamedType }
  | {
      readonly kind: "merge";
      readonly entity: EntityId;
      /** Takes all mentions of `entity` in, and keeps its id. `entity` itself: takes an earlier "merge" of it back. */
      readonly into: EntityId;
      /** Which of their written forms it is shown under from then on; null leaves the name of `into`. */
      readonly name: string | null;
    }
  | {
      readonly kind: "split";
      readonly entity: EntityId;
      /** The written form that is another thing, as in `Entity.aliases`. */
      readonly form: string;
      /** The one mention of this form that is meant; null for all of them. */
      readonly span: TextSpan | null;
    };
