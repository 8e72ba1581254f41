/** The names in W3C annotations that only Tidemark gives, and knows again. */
import type { NoteId } from "../article/brand.ts";

export const generator = { type: "Software", name: "Tidemark" } as const;

/** Offsets in UTF-16 code units, beside those in code points where they differ. */
export const utf16Start = "urn:x-tidemark:utf16-start";
export const utf16End = "urn:x-tidemark:utf16-end";

const ours = "urn:x-tidemark:note:";
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

export function noteUrn(id: NoteId): string {
  if (uuid.test(id)) return `urn:uuid:${id}`;
  return `${ours}${id.replace(/[^\w-]/gu, (character) => encodeURIComponent(character.replace(/\p{Cs}/u, "\uFFFD")))}`;
}

/** What `noteUrn` was made of; any other name as it is. */
export const idInUrn = (urn: string): string =>
  urn.startsWith(ours) ? urn.slice(ours.length) : urn.replace(/^urn:uuid:/i, "");
