/** The film “Winds of Morning”: words in quotation marks after the word for a kind of work are its title. */
import { overlaps } from "../../../article/text-span.ts";
import type { TaggedSentence } from "./name-tagger.ts";
import type { NamedMention } from "./tagged-names.ts";

const kindsOfWork: ReadonlySet<string> = new Set(
  "film movie book novel song single album show series play musical opera documentary podcast painting poem essay memoir titled entitled episode programme anthology ballad sitcom thriller exhibition bestseller sculpture symphony novella biography".split(
    " ",
  ),
);

/** With the titles that the tagger did not see; where it saw another name, that stays. In text order. */
export function withQuotedTitles(
  mentions: readonly NamedMention[],
  sentences: readonly TaggedSentence[],
): readonly NamedMention[] {
  const titles = sentences.flatMap(quotedTitles);
  if (titles.length === 0) return mentions;
  let next = 0;
  const taken = (title: NamedMention) => {
    while ((mentions[next]?.span.end ?? Number.POSITIVE_INFINITY) <= title.span.start) next++;
    const mention = mentions[next];
    return mention !== undefined && overlaps(mention.span, title.span);
  };
  return [...mentions, ...titles.filter((title) => !taken(title))].sort((a, b) => a.span.start - b.span.start);
}

function quotedTitles({ sentence: { tokens, words, quoted } }: TaggedSentence): readonly NamedMention[] {
  const titles: NamedMention[] = [];
  for (let at = 2; at < tokens.length; at++) {
    if (quoted[at] !== 1 || quoted[at - 1] === 1 || !words[at]?.isCapital) continue;
    let last = at;
    while (quoted[last + 1] === 1) last++;
    const kind = words[at - 2]?.lower ?? "";
    const ending = /^[,.!?]$/u.test(tokens[last]?.text ?? "") ? last - 1 : last;
    const [start, end] = [tokens[at]?.span.start, tokens[ending]?.span.end];
    if (kindsOfWork.has(kind) && start !== undefined && end !== undefined && end > start)
      titles.push({ span: { start, end }, type: "work", form: "name", rule: "en/quoted-title", score: 0.8 });
    at = last;
  }
  return titles;
}
