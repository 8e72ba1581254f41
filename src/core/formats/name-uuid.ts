/** A UUID that is always the same for the same words: RFC 9562, version 5. */
import { sha1 } from "./sha-1.ts";
import { utf8 } from "./utf-8.ts";

/** Under which our names stand: a random UUID, chosen once. What was imported is known again by it, so it never changes. */
const space = "6d0b7a4e-93c1-4f5b-8f0e-2a5d1c7be934";

/** Of several texts, none of which can be mistaken for a part of another. */
export const nameUuid = (...name: readonly string[]): string => uuidIn(space, JSON.stringify(name));

export function uuidIn(namespace: string, name: string): string {
  const words = utf8(name);
  const named = new Uint8Array(16 + words.length);
  named.set(bytesOf(namespace));
  named.set(words, 16);
  const hash = sha1(named).slice(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const digits = [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

const bytesOf = (uuid: string): readonly number[] =>
  (uuid.match(/[0-9a-f]{2}/gi) ?? []).map((digits) => Number.parseInt(digits, 16));
