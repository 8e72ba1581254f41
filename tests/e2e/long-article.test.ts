/** An article with more marks than are painted at once: those near the window are, wherever the reader goes. */
import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { until } from "../../tools/driver/driver.ts";
import { choose, grantAllSites, kinds, setStage, untilPainted } from "./stage.ts";

const rounds = 40;

/** What the page can see of it: paragraphs in the window with a name in them, and those that hold a painted range. */
function look(page: Page) {
  return page.evaluate(() => {
    const painted = new Set<Element>();
    for (const highlight of CSS.highlights.values() as unknown as Iterable<Iterable<AbstractRange>>) {
      for (const { startContainer } of highlight) {
        const paragraph = startContainer.parentElement?.closest("p");
        if (paragraph) painted.add(paragraph);
      }
    }
    const named = [...document.querySelectorAll(".prose p")].filter((each) => each.textContent?.includes("Agnes Moar"));
    const inWindow = named.filter((each) => {
      const { top, bottom } = each.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    return {
      named: named.length,
      shown: inWindow.length,
      bare: inWindow.filter((each) => !painted.has(each)).length,
      painted: painted.size,
    };
  });
}

describe.each(kinds)("a long article in %s", (kind) => {
  const stage = setStage(kind);

  test("is painted near the window, wherever the reader goes", async () => {
    await grantAllSites(stage.driver);
    await choose(stage.driver, { underlinedMentions: "all" });
    const page = await stage.driver.newPage(`${stage.site.url}/news/live.html`);
    await untilPainted(page, "tidemark-person");
    await page.evaluate((count) => {
      const prose = document.querySelector(".prose") as Element;
      const told = [...prose.children];
      for (let round = 1; round <= count; round++) {
        for (const paragraph of told) {
          const again = paragraph.cloneNode(true) as Element;
          again.prepend(`Day ${round} of the row. `);
          prose.append(again);
        }
      }
    }, rounds);
    await until("the long text to be read", async () => (await look(page)).painted > 4);
    await page.evaluate(() =>
      document.querySelector(".prose")?.lastElementChild?.scrollIntoView({ behavior: "instant" }),
    );
    await until("its end to be painted", async () => {
      const { shown, bare } = await look(page);
      return shown > 0 && bare === 0;
    });
    const { named, painted } = await look(page);
    expect(named).toBe(rounds + 1);
    expect(painted).toBeLessThan((rounds * 4) / 2);
    for (const place of [0.5, 0.1, 0.8]) {
      await page.evaluate((part) => scrollTo({ top: part * document.body.scrollHeight, behavior: "instant" }), place);
      await until(`what is at ${place} to be painted`, async () => (await look(page)).bare === 0);
    }
    await page.close();
  });
});
