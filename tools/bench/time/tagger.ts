/** What is measured: a tool that finds time expressions, ours or a peer, behind one call. */
import { createRequire } from "node:module";
import type { TimeExpression } from "../../../src/core/time/time-expression.ts";

/** Half-open, in UTF-16 code units of the text. */
export interface FoundTimex extends Pick<TimeExpression, "type" | "value"> {
  readonly start: number;
  readonly end: number;
}

export interface Tagger {
  /** `published`: an ISO day, the reference date. Answers what does not overlap, in any order. */
  tag(text: string, published: string): readonly FoundTimex[];
}

/** A peer from tools/bench's own packages. Loaded when a tagger is made, so that a process has only the one that it times. */
export const requirePeer = <Package>(name: string): Package =>
  createRequire(`${process.cwd()}/tools/bench/`)(name) as Package;

/** The corpora keep the line breaks of their files, which peers take for ends of sentences; no place moves. */
export const withoutLineBreaks = (text: string): string => text.replace(/(?<!\n)\n(?!\n)/gu, " ");
