import { describe, expect, test } from "vitest";
import { englishTimexes } from "../../../src/core/lang/en/time/english-time.ts";
import { anArticle } from "./an-article.ts";

/** A Wednesday: every other weekday lies two or more days off on one side. */
const published = "2024-04-03";
const [lastTuesday, nextTuesday, lastFriday, nextFriday] = ["2024-04-02", "2024-04-09", "2024-03-29", "2024-04-05"];

const valueIn = (text: string): string | undefined => englishTimexes(anArticle(published, text))[0]?.value;

describe("a weekday is the last or the next, as the verb beside it says", () => {
  test.each([
    { text: "The court met on Friday.", on: lastFriday, why: "an irregular past" },
    { text: "The court ruled on Friday.", on: lastFriday, why: "a regular past" },
    { text: "The men set fire on Friday to a hall.", on: lastFriday, why: "“set” without “to” or “for”" },
    { text: "The court was closed on Friday.", on: lastFriday, why: "a passive" },
    { text: "The court has been closed since Friday.", on: lastFriday, why: "a perfect" },
    { text: "On Friday, the court ruled.", on: lastFriday, why: "a past behind it" },
    { text: "The report had been due Friday.", on: lastFriday, why: "what had been due" },
    { text: "The vote had been scheduled for Friday.", on: lastFriday, why: "what had been scheduled" },
    { text: "The vote had been set for Friday.", on: lastFriday, why: "what had been set" },
    { text: "The court will meet on Friday.", on: nextFriday, why: "“will”" },
    { text: "The court will be named on Friday.", on: nextFriday, why: "“will” before a participle" },
    { text: "On Friday, the court will rule.", on: nextFriday, why: "“will” behind it" },
    { text: "It would meet on Friday.", on: nextFriday, why: "“would”" },
    { text: "Talks are to resume Tuesday.", on: nextTuesday, why: "“are to”" },
    { text: "The vote is to be held on Friday.", on: nextFriday, why: "“is to be” before a participle" },
    { text: "They are going to meet on Friday.", on: nextFriday, why: "“are going to”" },
    { text: "The report is due Friday.", on: nextFriday, why: "what is due" },
    { text: "The vote is scheduled for Friday.", on: nextFriday, why: "what is scheduled" },
    { text: "The hall is expected to be opened on Friday.", on: nextFriday, why: "what is expected" },
    { text: "The hall is set to open on Friday.", on: nextFriday, why: "“set to”" },
    { text: "The vote is set for Friday.", on: nextFriday, why: "“set for”" },
    { text: "The court plans to meet on Friday.", on: nextFriday, why: "a plan" },
    { text: "The court said it will meet on Friday.", on: nextFriday, why: "the nearest of two verbs" },
    { text: "The court said on Tuesday it will meet.", on: lastTuesday, why: "the verb before it, not behind" },
    { text: "It will meet again. On Friday it fell ill.", on: lastFriday, why: "not a verb of another sentence" },
    { text: "A film by Will Smith on Friday.", on: lastFriday, why: "no verb in a name" },
    { text: "A storm on Friday.", on: lastFriday, why: "the last without a verb" },
  ])("$why: $text", ({ text, on }) => {
    expect(valueIn(text)).toBe(on);
  });
});

describe("the nearer month gives way to the one on the verb’s side", () => {
  test.each([
    { text: "The hall opened in August.", value: "2023-08", why: "what opened" },
    { text: "The hall will open in August.", value: "2024-08", why: "what will open" },
    { text: "The hall was opened in November.", value: "2023-11", why: "what was opened" },
    { text: "The hall is to be opened in November.", value: "2024-11", why: "what is to be opened" },
  ])("$why: $text", ({ text, value }) => {
    expect(valueIn(text)).toBe(value);
  });
});
