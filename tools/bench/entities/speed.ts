/** Speed in fresh processes: what a background that was just woken does. */
import { spawnSync } from "node:child_process";

export interface Speeds {
  /** Milliseconds from the file's bytes to a tagger that is ready. */
  readonly load: number;
  /** Tokens a second of the first text that is read. */
  readonly cold: number;
  readonly compromise: number;
  /** Milliseconds for all entities of a 10,000-word article, first call. */
  readonly article: number;
  /** Words => milliseconds, after the first. */
  readonly long: readonly (readonly [words: number, milliseconds: number])[];
}

/** The middle of three runs. */
export function speedReport(model: string): readonly string[] {
  const runs = [0, 1, 2].map(() => once(model));
  const middle = (pick: (speeds: Speeds) => number): number => runs.map(pick).sort((a, b) => a - b)[1] ?? 0;
  const cold = middle((run) => run.cold);
  const peer = middle((run) => run.compromise);
  const rounded = (value: number): string => Math.round(value).toLocaleString("en");
  return [
    `Loading: ${rounded(middle((run) => run.load))} ms. Cold: ${rounded(cold)} tokens/s; compromise in the same run: ${rounded(peer)} tokens/s (${(cold / peer).toFixed(1)} ×).`,
    `A 10,000-word article, all entities, first call: ${rounded(middle((run) => run.article))} ms.`,
    `Longer: ${(runs[1]?.long ?? []).map(([words, milliseconds]) => `${rounded(words)} words ${rounded(milliseconds)} ms`).join(", ")}.`,
  ];
}

function once(model: string): Speeds {
  const run = (what: string): Partial<Speeds> => {
    const { stdout, status, stderr } = spawnSync(
      process.execPath,
      ["--max-old-space-size=6000", "tools/bench/entities/speed-run.mjs", what, model],
      { encoding: "utf8", maxBuffer: 1 << 24 },
    );
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as Partial<Speeds>;
  };
  return { ...run("tagger"), ...run("compromise"), ...run("article") } as Speeds;
}
