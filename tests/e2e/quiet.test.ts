/** What Tidemark does not do to a page. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { until } from "../../tools/driver/driver.ts";
import { openPanelFor, paintedRanges, paintedWords, press, untilShown } from "../../tools/driver/reader.ts";
import { editedArticle } from "../../tools/site/serve.ts";
import { grantAllSites, grantedOrigins, kinds, setStage, untilPainted } from "./stage.ts";

describe.each(["chrome", "firefox"] as const)("the build for %s", (kind) => {
  const manifest = JSON.parse(readFileSync(`dist/${kind}/manifest.json`, "utf8"));

  test("lets no page fetch its files", () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  test("asks for no site at install", () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.permissions).not.toContain("tabs");
  });

  test("forbids its own pages and its background every address but its own", () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    for (const directive of ["default-src 'none'", "script-src 'self'", "connect-src 'self'", "img-src 'self' data:"]) {
      expect(policy).toContain(directive);
    }
  });

  test("has no code that reaches the network or makes code of text", () => {
    const scripts = readdirSync(`dist/${kind}`, { recursive: true, encoding: "utf8" }).filter((name) =>
      /\.js$/.test(name),
    );
    expect(scripts.length).toBeGreaterThan(2);
    for (const name of scripts) {
      // The model of names is read from the package, under an address of the extension's own.
      const text = readFileSync(`dist/${kind}/${name}`, "utf8").replace(
        /\bfetch\([\w$.]+\.runtime\.getURL\(\w+\)\)/,
        "",
      );
      expect
        .soft(
          text.match(/\b(fetch|XMLHttpRequest|WebSocket|sendBeacon|importScripts)\(|\beval\(|\.innerHTML\s*=/),
          name,
        )
        .toBeNull();
    }
  });
});

describe.each(kinds)("a page in %s", (kind) => {
  const stage = setStage(kind);

  test("an article's own nodes are not changed, and the page sees no trace but names of highlights", async () => {
    await grantAllSites(stage.driver);
    const page = await stage.driver.newPage("about:blank");
    await page.evaluateOnNewDocument(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seenMutations: seen });
      addEventListener("DOMContentLoaded", () => {
        new MutationObserver((records) => {
          for (const { type, target } of records) seen.push(`${type} ${target.nodeName}`);
        }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      });
    });
    await page.goto(`${stage.site.url}${editedArticle}`);
    await untilPainted(page, "tidemark-person");
    const before = await page.evaluate(() => document.documentElement.outerHTML.length);
    expect(await page.evaluate(() => (globalThis as unknown as { seenMutations: string[] }).seenMutations)).toEqual([]);
    expect(before).toBeGreaterThan(0);
    expect(await page.evaluate(() => Object.keys(globalThis).filter((key) => /tidemark/i.test(key)))).toEqual([]);
    await page.close();
  });

  test.each(["/index.html", "/shop/lamp.html"])(
    "%s is no article: nothing is painted, and the panel says so",
    async (path) => {
      const page = await stage.driver.newPage(`${stage.site.url}${path}`);
      const panel = await openPanelFor(stage.driver, page);
      await untilShown(panel, /not.*article/i);
      expect(await paintedRanges(page)).toEqual({});
      await press(panel, /anyway/i);
      await until("something to be found after all", async () => (await panel.$("[role=tab]")) !== null);
      await panel.close();
      await page.close();
    },
  );

  test("an article that arrives late is noticed, and so is the next one on a single-page site", async () => {
    const page = await stage.driver.newPage(`${stage.site.url}/news/live.html`);
    await untilPainted(page, "tidemark-person");
    const first = await paintedWords(page, "tidemark-person");
    await page.click("#more");
    await until("names in the text that was added", async () => {
      const now = await paintedWords(page, "tidemark-person");
      return now.length > first.length && first.every((name) => now.includes(name));
    });
    await page.click("#next");
    await until("the next article's names instead", async () => {
      const now = await paintedWords(page, "tidemark-person");
      return now.length > 0 && !now.includes(first[0] ?? "");
    });
    await page.close();
  });

  test("taking the permission back takes everything off open pages at once", async () => {
    const page = await stage.driver.newPage(`${stage.site.url}${editedArticle}`);
    await untilPainted(page, "tidemark-person");
    const options = await stage.driver.openExtensionPage("src/ui/options/index.html");
    await options.evaluate(() =>
      (globalThis as unknown as { chrome: typeof chrome }).chrome.permissions.remove({
        origins: ["http://*/*", "https://*/*"],
      }),
    );
    expect(await grantedOrigins(options)).toEqual([]);
    await until("nothing to be painted", async () => Object.keys(await paintedRanges(page)).length === 0);
  });
});
