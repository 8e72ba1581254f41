/** What runs in each page of the training data: every passage, what the plain rules say, and its signals where they say nothing. */
import { plainVerdicts } from "../../../src/page/extract/chosen.ts";
import type { Voted } from "../../../src/page/extract/context.ts";
import { descriptionOf } from "../../../src/page/extract/extract.ts";
import { metadataOf } from "../../../src/page/extract/metadata/metadata.ts";
import { type Box, readPassages } from "../../../src/page/extract/passages.ts";
import { looksLikeStandfirst } from "../../../src/page/extract/rules/standfirst.ts";
import { listAround, tableAround } from "../../../src/page/extract/rules/wholes.ts";
import { Scene } from "../../../src/page/extract/scene.ts";
import { signalNames, signalsOf } from "../../../src/page/extract/signals.ts";
import { votedAlready, votedPassages } from "../../../src/page/extract/votes.ts";
import { atOnce } from "../../../src/page/sliced.ts";

export interface PagePassage extends Omit<Voted, "vote"> {
  readonly text: string;
  /** Null where the plain rules left it open. */
  readonly decided: number | null;
  /** Empty where they did not. */
  readonly values: readonly number[];
  readonly isStandfirst: boolean;
  /** Numbers of the table it is a cell of and of the list it is an item of, or -1. */
  readonly table: number;
  readonly list: number;
}

export interface PagePassages {
  readonly signals: readonly string[];
  readonly passages: readonly PagePassage[];
}

function read(url: string): PagePassages {
  const scene = new Scene(
    atOnce(readPassages(document.body)),
    atOnce(metadataOf(document, url)).title,
    descriptionOf(document),
  );
  const verdicts = atOnce(plainVerdicts(scene));
  const stands = atOnce(votedPassages(scene, () => 0));
  const tables: Box[] = [];
  const tableNumber = (box: Box) => {
    const table = tableAround(box);
    if (table && !tables.includes(table)) tables.push(table);
    return table ? tables.indexOf(table) : -1;
  };
  const round = (value: number) => Math.round(value * 10_000) / 10_000;
  const passages = scene.passages.flatMap((passage, at) => {
    const stand = stands[at];
    if (!stand) return [];
    const { vote: _, ...where } = stand;
    const decided = votedAlready(verdicts[at] ?? null);
    return {
      ...where,
      text: passage.text,
      decided,
      values: decided === null ? signalsOf(passage, scene).map(round) : [],
      isStandfirst: looksLikeStandfirst(passage, scene),
      table: tableNumber(passage.box),
      list: listAround(passage.box) ? stand.parent : -1,
    };
  });
  return { signals: signalNames, passages };
}

Object.assign(globalThis, { tidemarkRead: read });
