/**
 * What the article's own explanations of acronyms say about names: where the long form begins and ends, that the
 * letters alone are the same thing later, and which letters stand for something common ("UAVs").
 */
import { overlaps } from "../../../article/text-span.ts";
import type { AcronymDefinition } from "../../../entities/acronyms.ts";
import type { Token } from "../../../text/tokens.ts";
import type { NamedMention } from "./tagged-names.ts";

const rule = "en/acronym-in-brackets";

/** How sure one is of what the article itself explains. */
const explained = 0.85;

/** A reading of more than the letters counts less than the article's explanation when it is less sure than this. */
const unsure = 0.6;

/** `mentions`, `definitions` and `tokens` in text order, and so is what is returned. */
export function withAcronyms(
  mentions: readonly NamedMention[],
  definitions: readonly AcronymDefinition[],
  tokens: Iterable<Token>,
): readonly NamedMention[] {
  if (definitions.length === 0) return mentions;
  const names = definitions.filter(({ isName }) => isName);
  const long = withLongForms(mentions, names);
  const types = typesOf(long, names);
  const common = new Set(
    definitions.filter(({ isName, short }) => !isName && !types.has(short)).map(({ short }) => short),
  );
  return withUses(long, types, common, tokens);
}

/**
 * The letters decide where the long form is: the tagger may have cut it, taken the adjective before it in, or not seen
 * it at all; what is explained by its letters is an organisation most often.
 */
function withLongForms(
  mentions: readonly NamedMention[],
  names: readonly AcronymDefinition[],
): readonly NamedMention[] {
  const kept: NamedMention[] = [];
  const seen = new Set<AcronymDefinition>();
  let next = 0;
  for (const mention of mentions) {
    while ((names[next]?.longSpan.end ?? Number.POSITIVE_INFINITY) <= mention.span.start) next++;
    const definition = names[next];
    const last = kept.at(-1);
    const isPart = definition && overlaps(definition.longSpan, mention.span);
    if (isPart) seen.add(definition);
    if (!isPart || mention.span.end > definition.longSpan.end) kept.push(mention);
    else if (last && overlaps(last.span, definition.longSpan)) {
      // A second piece of the same long form: the surer piece says what it is.
      if (mention.score > last.score) kept[kept.length - 1] = { ...mention, span: definition.longSpan, rule };
    } else kept.push({ ...mention, span: definition.longSpan, rule });
  }
  const unseen = names.filter((definition) => !seen.has(definition));
  const added = unseen.map(({ longSpan }) => ({
    span: longSpan,
    type: "organisation" as const,
    form: "name" as const,
    rule,
    score: unsure,
  }));
  return added.length === 0 ? kept : [...kept, ...added].sort((a, b) => a.span.start - b.span.start);
}

/** Each explained acronym with the type of its long form, or of the letters themselves where that was not found. */
function typesOf(mentions: readonly NamedMention[], names: readonly AcronymDefinition[]) {
  const byStart = new Map(mentions.map((mention) => [mention.span.start, mention]));
  const types = new Map<string, NamedMention["type"]>();
  for (const { short, longSpan, shortSpan } of names) {
    const found = byStart.get(longSpan.start) ?? byStart.get(shortSpan.start);
    if (found) types.set(short, found.type);
  }
  return types;
}

function withUses(
  mentions: readonly NamedMention[],
  types: ReadonlyMap<string, NamedMention["type"]>,
  common: ReadonlySet<string>,
  tokens: Iterable<Token>,
): readonly NamedMention[] {
  const added: NamedMention[] = [];
  const dropped = new Set<number>();
  const retyped = new Map<number, NamedMention["type"]>();
  let next = 0;
  for (const { text, span } of tokens) {
    while ((mentions[next]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) next++;
    const around = mentions[next];
    const isWhole = around?.span.start === span.start && around.span.end === span.end;
    if (isWhole && common.has(text)) dropped.add(span.start);
    const type = types.get(text);
    if (type === undefined) continue;
    if (isWhole) retyped.set(span.start, type);
    else if (!around || !overlaps(around.span, span) || around.score < unsure) {
      added.push({ span, type, form: "name", rule, score: explained });
      // "the October PACE resolution": the letters are the name, whatever the tagger guessed around them.
      if (around && overlaps(around.span, span)) dropped.add(around.span.start);
    }
  }
  return [...mentions.filter((mention) => !dropped.has(mention.span.start)), ...added]
    .map((mention) => {
      const type = retyped.get(mention.span.start);
      return type === undefined || type === mention.type
        ? mention
        : { ...mention, type, rule, score: Math.max(mention.score, explained) };
    })
    .sort((a, b) => a.span.start - b.span.start);
}
