/** A reader's corrections of the analysis. */
import type { EntityId } from "../article/brand.ts";
import type { NamedType } from "./entity.ts";

export type Correction =
  | { readonly kind: "hide"; readonly entity: EntityId }
  /** Takes an earlier "hide" back. */
  | { readonly kind: "show"; readonly entity: EntityId }
  | { readonly kind: "retype"; readonly entity: EntityId; readonly type: NamedType };
