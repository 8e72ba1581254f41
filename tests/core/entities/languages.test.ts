import { expect, test } from "vitest";
import { toldLanguage } from "../../../src/core/lang/told-language.ts";

const english = "The council said on Monday that it had not seen the letter, and that it would answer when it had.";
const german = "Der Rat sagte am Montag, dass er den Brief nicht gesehen habe und dass er später antworten werde.";
const russian = "Совет сообщил в понедельник, что не видел письма и ответит, когда получит его.";

test.each([
  { tag: "en", text: german, reads: true, why: "the page says English" },
  { tag: "en-GB", text: "", reads: true, why: "a region does not matter" },
  { tag: "EN_us", text: "", reads: true, why: "nor does the way it is written" },
  { tag: "en", text: russian, reads: false, why: "what the template says is seen to be wrong" },
  { tag: "de", text: english, reads: false, why: "the page says German" },
  { tag: "enm", text: english, reads: false, why: "Middle English is another language" },
  { tag: null, text: english, reads: true, why: "the small words are English" },
  { tag: "", text: english, reads: true, why: "an empty tag says nothing" },
  { tag: null, text: german, reads: false, why: "the small words are not" },
  { tag: null, text: "", reads: false, why: "nothing to judge by" },
])("$tag: $why", ({ tag, text, reads }) => {
  expect(toldLanguage(tag, text)).toBe(reads ? "en" : null);
});
