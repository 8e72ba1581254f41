import { describe, expect, test } from "vitest";
import { isWebPattern, matchesPattern, patternsOfSite, siteOf } from "../../src/platform/match-patterns.ts";

describe("the site of an address", () => {
  test.each([
    { url: "https://www.news.example/a?b#c", site: "news.example" },
    { url: "http://news.example:8080/", site: "news.example" },
    { url: "https://en.m.wiki.example/x", site: "en.m.wiki.example" },
    { url: "https://NEWS.Example/", site: "news.example" },
    { url: "https://bücher.example/", site: "xn--bcher-kva.example" },
    { url: "http://127.0.0.1:3000/", site: "127.0.0.1" },
    { url: "http://localhost/", site: "localhost" },
    { url: "http://[::1]/", site: null },
    { url: "file:///home/a.html", site: null },
    { url: "about:blank", site: null },
    { url: "chrome://settings", site: null },
    { url: "https://", site: null },
    { url: "", site: null },
  ])("$url: $site", ({ url, site }) => expect(siteOf(url)).toBe(site));
});

describe("a match pattern", () => {
  test.each([
    { pattern: "https://*/*", url: "https://a.example/x", matches: true },
    { pattern: "https://*/*", url: "http://a.example/x", matches: false },
    { pattern: "*://*/*", url: "http://a.example/x", matches: true },
    { pattern: "<all_urls>", url: "https://a.example/", matches: true },
    { pattern: "<all_urls>", url: "about:blank", matches: false },
    { pattern: "https://a.example/*", url: "https://a.example:8443/x", matches: true },
    { pattern: "https://a.example/*", url: "https://b.a.example/", matches: false },
    { pattern: "https://*.a.example/*", url: "https://b.a.example/", matches: true },
    { pattern: "https://*.a.example/*", url: "https://a.example/", matches: true },
    { pattern: "https://*.a.example/*", url: "https://aa.example/", matches: false },
    { pattern: "https://*.a.example/*", url: "https://ba.example.evil/", matches: false },
    { pattern: "file:///*", url: "https://a.example/", matches: false },
  ])("$pattern on $url: $matches", ({ pattern, url, matches }) => {
    expect(matchesPattern(pattern, url)).toBe(matches);
  });

  test.each([
    ["https://*/*", true],
    ["*://*.a.example/*", true],
    ["file:///*", false],
    ["moz-extension://x/*", false],
  ])("%s speaks of the web: %s", (pattern, expected) => expect(isWebPattern(pattern)).toBe(expected));
});

test("the patterns of a site hold its pages with and without www, and no other subdomain", () => {
  const speaksOf = (url: string) => patternsOfSite("a.example").some((pattern) => matchesPattern(pattern, url));
  expect(["https://a.example/", "http://www.a.example/x"].every(speaksOf)).toBe(true);
  expect(["https://b.a.example/", "https://a.example.evil/"].some(speaksOf)).toBe(false);
});
