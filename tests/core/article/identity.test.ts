import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleIdentity } from "../../../src/core/article/identity.ts";

const story = "https://news.example/world/the-story";

describe("one article under several addresses", () => {
  test.each([
    { url: "https://news.example/world/the-story", why: "as it is" },
    { url: "http://news.example/world/the-story", why: "without encryption" },
    { url: "https://www.news.example/world/the-story", why: "with www" },
    { url: "https://NEWS.example:443/world/the-story/", why: "capitals, port, trailing slash" },
    { url: "https://m.news.example/world/the-story", why: "mobile site" },
    { url: "https://news.example/world/the-story#comments", why: "fragment" },
    { url: "https://news.example/world/the-story#:~:text=Kherson", why: "text fragment" },
    { url: "https://news.example/world/the-story?utm_source=x&utm_medium=y", why: "campaign parameters" },
    { url: "https://news.example/world/the-story?fbclid=abc&gclid=1&mc_cid=2", why: "click ids" },
    { url: "https://news.example/world/the-story?at_medium=social&ref=home", why: "more tracking" },
    { url: "https://news.example/world/the-story?print=1", why: "print view as a parameter" },
    { url: "https://news.example/world/the-story/print", why: "print view as a path" },
    { url: "https://news.example/world/the-story/amp/", why: "AMP as a path's end" },
    { url: "https://news.example/amp/world/the-story", why: "AMP as a path's beginning" },
    { url: "https://news.example/world/the-story?outputType=amp", why: "AMP as a parameter" },
    { url: "https://amp.news.example/world/the-story", why: "AMP as a host" },
    { url: "https://www.google.com/amp/s/www.news.example/world/the-story", why: "in Google's AMP cache" },
    { url: "https://news-example.cdn.ampproject.org/c/s/news.example/world/the-story?amp=1", why: "in the AMP cache" },
    { url: "https://news.example/world/the%2Dstory", why: "a letter written as an escape" },
    { url: "https://me:secret@news.example/world/the-story", why: "credentials" },
  ])("$why", ({ url }) => {
    expect(articleIdentity(url, null)).toBe(story);
  });

  test.each([
    { a: `${story}?id=1`, b: `${story}?id=2`, why: "another id" },
    { a: `${story}?page=2`, b: story, why: "the second page" },
    { a: `${story}?print=blue`, b: story, why: "a parameter that only looks like a print view" },
    { a: "https://news.example/amp", b: "https://news.example/", why: "a page about amplifiers" },
    { a: "https://news.example:8080/x", b: "https://news.example/x", why: "another server" },
    { a: "https://news.example/a", b: "https://news.example/A", why: "a path in capitals" },
  ])("told apart: $why", ({ a, b }) => {
    expect(articleIdentity(a, null)).not.toBe(articleIdentity(b, null));
  });

  test("the order of parameters does not matter", () => {
    expect(articleIdentity(`${story}?b=2&a=1`, null)).toBe(articleIdentity(`${story}?a=1&utm_id=9&b=2`, null));
  });
});

describe("the page's own claim", () => {
  const deep = "https://news.example/2024/04/03/story?x=1";
  test.each([
    { canonical: "https://www.news.example/world/the-story?utm_source=z", is: story, why: "believed on the same site" },
    { canonical: "/world/the-story", is: story, why: "relative to the site" },
    { canonical: "//news.example/world/the-story", is: story, why: "without a scheme" },
    { canonical: "https://news.example/", is: deep, why: "the home page is not this article" },
    { canonical: "https://news.example/?utm_source=z", is: deep, why: "nor is it with parameters" },
    { canonical: "https://other.example/world/the-story", is: deep, why: "another site" },
    { canonical: "javascript:alert(1)", is: deep, why: "no web address" },
    { canonical: "", is: deep, why: "empty" },
  ])("$why", ({ canonical, is }) => {
    expect(articleIdentity(deep, canonical)).toBe(is);
  });

  test("a home page may name itself", () => {
    expect(articleIdentity("https://news.example/index.html", "https://news.example/")).toBe("https://news.example/");
  });
});

test("what is no web address is kept, without its fragment", () => {
  expect(articleIdentity("file:///home/me/page.html#x", null)).toBe("file:///home/me/page.html");
});

describe("laws", () => {
  const word = fc.stringMatching(/^[A-Za-z0-9%é北 ._~-]{0,8}$/);
  const url = fc
    .record({
      scheme: fc.constantFrom("http://", "https://", "HTTPS://"),
      host: fc.constantFrom("www.a.example", "m.a.example", "a.example:80", "amp.www.a.example.", "a.co.uk"),
      path: fc.array(fc.oneof(word, fc.constantFrom("amp", "print", "x.amp.html", ""))),
      query: fc.array(fc.tuple(fc.oneof(word, fc.constantFrom("utm_x", "print", "id", "amp")), word)),
    })
    .map(({ scheme, host, path, query }) => {
      const parameters = query.map(([name, value]) => `${name}=${value}`).join("&");
      return `${scheme}${host}/${path.join("/")}?${parameters}`;
    });

  test("an identity is its own identity", () => {
    fc.assert(
      fc.property(url, (address) => {
        const identity = articleIdentity(address, null);
        expect(articleIdentity(identity, null)).toBe(identity);
        expect(articleIdentity(identity, identity)).toBe(identity);
      }),
    );
  });

  test("any string has an identity", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.option(fc.string({ unit: "binary" })), (address, canonical) => {
        expect(typeof articleIdentity(address, canonical)).toBe("string");
      }),
    );
  });
});
