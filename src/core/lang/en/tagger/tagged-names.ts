/** From what the tagger read to mentions. */
import type { TextSpan } from "../../../article/text-span.ts";
import type { Mention, NamedType } from "../../../entities/entity.ts";
import { keyOf, knownNames } from "../names/known-names.ts";
import { withCoordinatedPlaces } from "./coordinated-places.ts";
import { cleanNames } from "./edges.ts";
import { passedOver } from "./lexicon-names.ts";
import type { NameTagger, TaggedName, TaggedSentence } from "./name-tagger.ts";

export interface NamedMention extends Mention {
  readonly type: NamedType;
}

interface FoundNames {
  /** In text order, never overlapping. */
  readonly mentions: readonly NamedMention[];
  readonly sentences: readonly TaggedSentence[];
}

/** Below it a name is more likely wrong than right. */
export const leastScore = 0.5;

const sureScore = 0.7;

/** `least`: names of a lower score are not told. */
export function taggedNames(
  text: string,
  spans: readonly TextSpan[],
  tagger: NameTagger,
  least = leastScore,
): FoundNames {
  const sentences = tagger.tag(text, spans);
  const mentions = sentences.flatMap((tagged) => {
    const names = withCoordinatedPlaces(tagged, tagged.names)
      .filter(({ score }) => score >= least)
      .flatMap((name) => cleanNames(tagged, name));
    const found = names.map((name) => known(text, mentionOf(tagged, name)));
    const more = passedOver(text, tagged, names);
    return more.length === 0 ? found : [...found, ...more].sort((a, b) => a.span.start - b.span.start);
  });
  return { mentions, sentences };
}

/** Where the tagger is not sure what a name is, one that the lexicon knows is what the lexicon says. */
function known(text: string, mention: NamedMention): NamedMention {
  if (mention.score >= sureScore) return mention;
  const entry = knownNames.get(keyOf(text.slice(mention.span.start, mention.span.end)));
  return entry && entry.type !== mention.type ? { ...mention, type: entry.type, rule: "en/lexicon" } : mention;
}

function mentionOf({ sentence }: TaggedSentence, { from, to, type, score }: TaggedName): NamedMention {
  const start = sentence.tokens[from]?.span.start ?? 0;
  const end = sentence.tokens[to - 1]?.span.end ?? start;
  return { span: { start, end }, type, form: "name", rule: "en/tagger", score };
}
