/** The peer: compromise, the only library for JavaScript that finds people, organisations and places. */
import { createRequire } from "node:module";
import type { CorpusDocument } from "../../train/entities/corpora.ts";
import { count, type Found, newTally, type Tally } from "../../train/entities/evaluate.ts";

interface Offset {
  readonly start: number;
  readonly length: number;
}

interface View {
  json(options: object): readonly { readonly offset: Offset }[];
}

type Nlp = (text: string) => { people(): View; organizations(): View; places(): View };

/** From tools/bench's own packages. */
const compromise = (): Nlp => createRequire(`${process.cwd()}/tools/bench/`)("compromise") as Nlp;

export async function measureCompromise(documents: readonly CorpusDocument[]): Promise<Tally> {
  const nlp = compromise();
  const tally = newTally();
  for (const { sentences } of documents)
    for (const sentence of sentences) count(sentence, namesIn(sentence.text, nlp), tally);
  return tally;
}

/** A name ends before the mark or the ’s that compromise keeps with it. */
function namesIn(text: string, nlp: Nlp): readonly Found[] {
  const read = nlp(text);
  const views = [
    ["person", read.people()],
    ["organisation", read.organizations()],
    ["place", read.places()],
  ] as const;
  const found: Found[] = [];
  for (const [type, view] of views) {
    for (const { offset } of view.json({ offset: true })) {
      const written = text.slice(offset.start, offset.start + offset.length).replace(/(?:['’]s)?[\s\p{P}]*$/u, "");
      const start = offset.start + (/^[\s\p{P}]*/u.exec(written)?.[0].length ?? 0);
      found.push({ start, end: offset.start + written.length, type });
    }
  }
  return found;
}
