/** A reader's corrections of the entities: plain JSON, applied in order, so that a later one takes an earlier one back. */
import type { EntityId } from "../article/brand.ts";
import type { TextSpan } from "../article/text-span.ts";
import type { NamedType } from "./entity.ts";

/** Of a name that a reader gives, in UTF-16 code units; it is on one line and never empty. */
export const longestOwnName = 200;

/** Some of an entity's mentions, told by how they are written. */
export interface Piece {
  /** A written form, as in `Entity.aliases`. */
  readonly form: string;
  /** The one mention of this form that is meant; null for all of them. */
  readonly span: TextSpan | null;
}

export type EntityCorrection =
  | { readonly kind: "hide"; readonly entity: EntityId }
  /** Takes an earlier "hide" back. */
  | { readonly kind: "show"; readonly entity: EntityId }
  | {
      readonly kind: "retype";
      readonly entity: EntityId;
      /** Null takes an earlier "retype" back. */
      readonly type: NamedType | null;
    }
  | {
      readonly kind: "rename";
      readonly entity: EntityId;
      /** What the reader calls it, which need not stand in the text. Null takes an earlier "rename" back. */
      readonly name: string | null;
    }
  | {
      readonly kind: "merge";
      readonly entity: EntityId;
      /** Takes all mentions of `entity` in, and keeps its id. `entity` itself: takes an earlier "merge" of it back. */
      readonly into: EntityId;
      /** Which of their written forms it is shown under from then on; null leaves the name of `into`. */
      readonly name: string | null;
    }
  /** The mentions of these pieces are another thing; it is called by the first of them. */
  | ({ readonly kind: "split"; readonly entity: EntityId; readonly also: readonly Piece[] } & Piece)
  /** The same "split" was never made before; what was done to what it parted off is passed over. */
  | ({ readonly kind: "unsplit"; readonly entity: EntityId } & Piece);
