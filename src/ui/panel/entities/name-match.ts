/** Finds names by what a reader types: anywhere in the word, without regard to case and accents. */
import type { Entity } from "../../../core/entities/entity.ts";

/** `wanted` is folded; "" is every name. */
export function isNamed(entity: Entity, wanted: string): boolean {
  return wanted === "" || [entity.name, ...entity.aliases].some((form) => folded(form).includes(wanted));
}

/** Without case and accents: "Erdogan" finds "Erdoğan". */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase();
}
