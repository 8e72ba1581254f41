/**
 * Names in a text whose language is not known: what is written with capitals more than once.
 *
 * What kind of thing a name is cannot be told without the language, so all have one rule (`unsorted.ts`) and a
 * score too low to be painted. Languages that write every noun with a capital must show two words, or an acronym.
 */
import type { TextSpan } from "../../article/text-span.ts";
import type { Entity, Mention } from "../../entities/entity.ts";
import { entityIds } from "../../entities/entity-id.ts";
import { unsortedRule, unsortedType } from "../../entities/unsorted.ts";
import { type CapitalisedRun, type CapitalisedText, type CapitalisedWord, capitalisedIn } from "./capitalised.ts";
import { nameStem } from "./name-stem.ts";

/** Below what is painted. */
const score = 0.4;

/** Longer runs are headlines or lists. */
const mostWords = 6;

/** Most mentions first. */
export function namesIn(text: string, sentences: readonly TextSpan[], language: string | null): readonly Entity[] {
  const found = capitalisedIn(text, sentences, language);
  const runs = found.runs.map((run) => withoutOpener(run, found.writtenSmall)).filter((run) => run.length <= mostWords);
  const groups = grouped(runs, found);
  const idFor = entityIds();
  return [...groups.values()]
    .filter((group) => group.length > 1 && group.some((run) => !run[0]?.isFirst))
    .sort((a, b) => b.length - a.length || startOf(a[0]) - startOf(b[0]))
    .map((group) => {
      const forms = byFrequency(group.map((run) => writtenOf(text, run)));
      const [name = "", ...aliases] = forms;
      return {
        id: idFor(unsortedType, name),
        type: unsortedType,
        name,
        aliases: aliases.toSorted((a, b) => b.length - a.length),
        mentions: group.map(mentionOf),
        quantity: null,
        of: null,
      };
    });
}

/** Whole runs first; one that is the end of a longer run ("Kanzler Olaf Scholz") is found in it when it is not a name whole. */
function grouped(runs: readonly CapitalisedRun[], found: CapitalisedText): ReadonlyMap<string, CapitalisedRun[]> {
  const whole = new Map<string, number>();
  for (const run of runs) whole.set(keyOf(run), (whole.get(keyOf(run)) ?? 0) + 1);
  const groups = new Map<string, CapitalisedRun[]>();
  for (const run of runs) {
    const ends = run.map((_, from) => run.slice(from)).filter((part) => isNameLike(part, found));
    const part =
      (whole.get(keyOf(run)) ?? 0) > 1 ? ends[0] : (ends.slice(1).find((end) => whole.has(keyOf(end))) ?? ends[0]);
    if (!part) continue;
    const group = groups.get(keyOf(part));
    if (group) group.push(part);
    else groups.set(keyOf(part), [part]);
  }
  return groups;
}

/** A capital at the beginning is no part of the name when the text also writes the word small. */
const withoutOpener = (run: CapitalisedRun, writtenSmall: ReadonlySet<string>): CapitalisedRun =>
  run[0]?.isFirst && writtenSmall.has(run[0].text.toLowerCase()) ? run.slice(1) : run;

function isNameLike(run: CapitalisedRun, { hasNounCapitals, writtenSmall }: CapitalisedText): boolean {
  const [first] = run;
  if (!first) return false;
  if (run.length > 1) return true;
  if (isAcronym(first)) return true;
  return !hasNounCapitals && first.text.length > 2 && !writtenSmall.has(first.text.toLowerCase());
}

const isAcronym = ({ text }: CapitalisedWord): boolean => /^\p{Lu}{2,6}$/u.test(text);

/** The words without the endings of cases, so that "Путина" is "Путин". */
const keyOf = (run: CapitalisedRun): string => run.map(({ text }) => nameStem(text)).join(" ");

const startOf = (run: CapitalisedRun | undefined): number => run?.[0]?.span.start ?? 0;

const spanOf = (run: CapitalisedRun): TextSpan => ({ start: startOf(run), end: run.at(-1)?.span.end ?? startOf(run) });

const mentionOf = (run: CapitalisedRun): Mention => ({
  span: spanOf(run),
  type: unsortedType,
  form: "name",
  rule: unsortedRule,
  score,
});

function writtenOf(text: string, run: CapitalisedRun): string {
  const { start, end } = spanOf(run);
  return text
    .slice(start, end)
    .replace(/\u00ad/gu, "")
    .replace(/\s+/gu, " ");
}

/** Each form once, the most frequent first; of two as frequent, the shorter. */
function byFrequency(forms: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length).map(([form]) => form);
}
