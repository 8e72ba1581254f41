/** "Kherson and Zaporozhye Regions": two places that share a head. */
import { type NameRule, type Run, whole } from "../run.ts";
import type { Word } from "../words.ts";

const pluralHead =
  /^(?:regions|oblasts|provinces|counties|districts|states|republics|streets|avenues|roads|rivers|lakes|mountains|islands|airports|cities|peoples\s+republics|squares|governorates|prefectures|territories)$/u;

export const coordinatedPlaces: NameRule = {
  name: "coordinated-places",
  read(run) {
    const { words } = run.sentence;
    if (run.to - run.from > 1 && pluralHead.test(words[run.to - 1]?.lower ?? "") && isLink(words[run.from - 1])) {
      return [{ from: run.from, to: run.to - 1, type: "place", score: 0.9 }];
    }
    return run.to - run.from <= 3 && leadsToPlural(run) ? whole(run, "place", 0.9) : null;
  },
};

const isLink = (word: Word | undefined): boolean => word?.text === "and" || word?.text === "or" || word?.text === ",";

/** After the run: ", X and Y Regions" or "and Y Regions". */
function leadsToPlural(run: Run): boolean {
  const { words } = run.sentence;
  let linked = false;
  for (let at = run.to; at < Math.min(words.length, run.to + 12); at++) {
    const word = words[at];
    if (!word) return false;
    if (isLink(word)) linked = true;
    else if (word.shape !== "capital" || !linked) return false;
    else if (pluralHead.test(word.lower)) return true;
  }
  return false;
}
