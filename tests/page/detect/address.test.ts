import { expect, test } from "vitest";
import { addressSignals } from "../../../src/page/detect/address.ts";

test.each([
  { why: "the root is a home page", url: "https://post.example/", isHome: true },
  { why: "and so is one language's", url: "https://post.example/en-gb/", isHome: true },
  { why: "and a file that is called index", url: "https://post.example/index.html", isHome: true },
  { why: "a section is not", url: "https://post.example/sport", isHome: false },
])("$why", ({ url, isHome }) => {
  expect(addressSignals(url).isHome).toBe(isHome);
});

test.each([
  {
    why: "a headline has many words",
    url: "https://post.example/2024/council-orders-the-old-quay-rebuilt.html",
    words: 6,
  },
  { why: "numbers are no words", url: "https://post.example/story/4711-0815", words: 1 },
  { why: "the segment before the last counts too", url: "https://post.example/old-quay-rebuilt/4711", words: 3 },
])("$why", ({ url, words }) => {
  expect(addressSignals(url).slugWords).toBe(words);
});

test.each([
  { why: "a day in folders", url: "https://post.example/2024/04/03/quay", hasDate: true },
  { why: "a month in folders", url: "https://post.example/2024/04/quay", hasDate: true },
  { why: "digits alone", url: "https://post.example/a/20240403-quay", hasDate: true },
  { why: "no month 13", url: "https://post.example/2024/13/quay", hasDate: false },
  { why: "a long number", url: "https://post.example/quay-2024987", hasDate: false },
])("a date in an address: $why", ({ url, hasDate }) => {
  expect(addressSignals(url).hasDate).toBe(hasDate);
});

test.each([
  { why: "below a folder of news are articles", url: "https://post.example/news/quay", says: ["article"] },
  { why: "the folder itself is none", url: "https://post.example/news", says: [] },
  { why: "in other languages too", url: "https://post.example/nachrichten/quay", says: ["article"] },
  { why: "a host tells as well", url: "https://docs.post.example/quay", says: ["documentation"] },
  { why: "no address at all says nothing", url: "not an address", says: [] },
])("$why", ({ url, says }) => {
  expect([...addressSignals(url).says]).toEqual(says);
});
