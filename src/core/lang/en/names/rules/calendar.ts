/** "Wednesday", "October 2023": dates are read elsewhere; here their words leave the run. */
import { calendarWords } from "../../lexicon/function-words.ts";
import { again, type NameRule, wordsIn } from "../run.ts";
import type { Word } from "../words.ts";

/** Months and seasons that are also names of people: taken for a date only when nothing stands before them. */
const alsoNames = /^(?:april|may|june|august|march|sun|summer|autumn|jan|spring|winter|fall)$/u;

export const calendar: NameRule = {
  name: "calendar",
  read(run) {
    const words = wordsIn(run);
    let first = 0;
    let last = words.length;
    while (first < last && isCalendar(words[first])) first++;
    if (first === last) return [];
    while (last > first && isTrailingDate(words, last - 1)) last--;
    // "Monday Night Football", "March for Life": the day belongs to the name of what happens.
    const keeps =
      alsoNames.test(words[0]?.lower ?? "") || /^(?:night|day|club|massacre)$/u.test(words[first]?.lower ?? "");
    if (last === words.length && (first === 0 || keeps)) return null;
    return again([run.from + (keeps ? 0 : first), run.from + last]);
  },
};

/** "Crimea March 2014": the month goes, and the year with it; but "Theresa May" and "Apollo 11" stay whole. */
function isTrailingDate(words: readonly Word[], at: number): boolean {
  if (words[at]?.kind === "number") return calendarWords.has(words[at - 1]?.lower ?? "");
  return isCalendar(words[at]) && (!alsoNames.test(words[at]?.lower ?? "") || words[at + 1]?.kind === "number");
}

const isCalendar = (word: Word | undefined): boolean =>
  word !== undefined && (calendarWords.has(word.lower) || word.kind === "number") && word.shape !== "lower";
