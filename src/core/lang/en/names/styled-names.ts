/** Names in headlines: capitals say nothing there, so only what the lexicon or the article itself names is taken. */
import type { NamedType } from "../../../entities/entity.ts";
import { surfaceKey } from "../../../entities/surface.ts";
import type { NamedMention } from "./find-names.ts";
import { homographs, keyOf, knownNames, longestKnownName } from "./known-names.ts";
import { isCapital, textOf } from "./run.ts";
import type { Sentence } from "./words.ts";

export function styledNames(
  sentence: Sentence,
  text: string,
  elsewhere: readonly NamedMention[],
): readonly NamedMention[] {
  const seen = new Map(
    elsewhere.map((mention) => [surfaceKey(text.slice(mention.span.start, mention.span.end)), mention.type]),
  );
  const { words } = sentence;
  const found: NamedMention[] = [];
  for (let at = 0; at < words.length; ) {
    const hit = longestFrom(sentence, at, seen);
    const start = words[at]?.span.start;
    const end = words[at + (hit?.length ?? 1) - 1]?.span.end;
    if (hit && start !== undefined && end !== undefined) {
      found.push({ span: { start, end }, type: hit.type, form: "name", rule: "en/headline", score: 0.7 });
    }
    at += hit?.length ?? 1;
  }
  return found;
}

function longestFrom(
  { words }: Sentence,
  at: number,
  seen: ReadonlyMap<string, NamedType>,
): { readonly length: number; readonly type: NamedType } | null {
  if (!isCapital(words[at])) return null;
  for (let length = Math.min(longestKnownName, words.length - at); length > 0; length--) {
    const part = words.slice(at, at + length);
    if (!isCapital(part.at(-1))) continue;
    const written = textOf(part);
    const type = seen.get(surfaceKey(written)) ?? known(written);
    if (type) return { length, type };
  }
  return null;
}

function known(written: string): NamedType | undefined {
  // In SHOUTED text "US" may be the pronoun, and "MOSCOW" is a known name in other clothes.
  const entry = knownNames.get(keyOf(written)) ?? knownNames.get(written.toLowerCase());
  return entry && !homographs.has(written.toLowerCase()) ? entry.type : undefined;
}
