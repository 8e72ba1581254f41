import { expect, test } from "vitest";
import { languageFor } from "../../../src/core/lang/languages.ts";

const english = "The council said on Monday that it had not seen the letter, and that it would answer when it had.";
const german = "Der Rat sagte am Montag, dass er den Brief nicht gesehen habe und dass er später antworten werde.";

test.each([
  { tag: "en", text: german, reads: true, why: "the page says English" },
  { tag: "en-GB", text: "", reads: true, why: "a region does not matter" },
  { tag: "EN_us", text: "", reads: true, why: "nor does the way it is written" },
  { tag: "de", text: english, reads: false, why: "the page says German" },
  { tag: "enm", text: english, reads: false, why: "Middle English is another language" },
  { tag: null, text: english, reads: true, why: "the small words are English" },
  { tag: null, text: german, reads: false, why: "the small words are not" },
  { tag: null, text: "", reads: false, why: "nothing to judge by" },
])("$tag: $why", ({ tag, text, reads }) => {
  expect(languageFor(tag, text)?.tag ?? null).toBe(reads ? "en" : null);
});
