/** What both browsers show in the panel of the same page: the look-alike always, and the seed where it is. */
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { press, shownText, untilShown } from "../../tools/driver/reader.ts";
import { editedArticle } from "../../tools/site/serve.ts";
import { grantAllSites, kinds, openPanelAt, setStage, untilPainted } from "./stage.ts";

/** The article that the project began with; it belongs to its publisher and is not part of the repository. */
const seed = "../shared/data/seed/page.html";

interface Expected {
  readonly name: string;
  readonly title: string;
  readonly entities: readonly string[];
  /** In order. */
  readonly timeline: RegExp;
  readonly neverShown: readonly string[];
}

const pages: readonly Expected[] = [
  {
    name: "the look-alike",
    title: "Port Ellery appeals to UN agency over ‘outside pressure’ in harbour vote",
    entities: [
      "City Assembly",
      "Association of North Sea Ports",
      "ANSP",
      "Ingrid Solvang",
      "Moira Kinnaird",
      "KNR/Nord",
    ],
    timeline: /October 2023[\s\S]*February 2024[\s\S]*March 2024[\s\S]*(April 10|10 April)/,
    neverShown: ["icon bookmark", "Advertisement"],
  },
  ...(existsSync(seed)
    ? [
        {
          name: "the seed",
          title: "Moscow appeals to UN over ‘foreign interference’ in election",
          entities: [
            "Federation Council",
            "Parliamentary Assembly of the Council of Europe",
            "PACE",
            "Metsola",
            "Pamfilova",
            "Central Election Commission",
            "CEC",
            "RFE/RL",
            "Kherson",
            "Crocus City Hall",
          ],
          timeline: /October 2023[\s\S]*February 2024[\s\S]*March 2024[\s\S]*(April 3|3 April)/,
          neverShown: ["icon bookmark", "Advertisement"],
        },
      ]
    : []),
];

const shownBy = new Map<string, Map<string, string>>();

describe.each(kinds)("the panel in %s", (kind) => {
  const stage = setStage(kind);
  let seedAddress = "";
  const server = createServer((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(readFileSync(seed));
  });

  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    seedAddress = `http://127.0.0.1:${(server.address() as AddressInfo).port}/russia/appeal-un-election`;
    await grantAllSites(stage.driver);
  });
  afterAll(() => server.close());

  test.each(pages)("shows who and when of $name", async ({ name, title, entities, timeline, neverShown }) => {
    const address = name === "the seed" ? seedAddress : `${stage.site.url}${editedArticle}`;
    const page = await stage.driver.newPage(address);
    await untilPainted(page, "tidemark-person");
    const panel = await openPanelAt(stage.driver, page, "Entities");
    await untilShown(panel, title);
    for (const each of entities) await untilShown(panel, each);
    // Browsers tell the text of a list of choices differently.
    await panel.evaluate(() => {
      for (const list of document.querySelectorAll("select")) list.hidden = true;
    });
    const who = await shownText(panel);
    await press(panel, /^Timeline/);
    await untilShown(panel, timeline);
    const when = await shownText(panel);
    for (const each of neverShown) expect(who + when).not.toContain(each);
    const seen = shownBy.get(name) ?? new Map<string, string>();
    shownBy.set(name, seen.set(kind, comparable(who + when)));
    await panel.close();
    await page.close();
  });
});

test.runIf(kinds.length > 1).each(pages)("both browsers show the same of $name", ({ name }) => {
  const seen = shownBy.get(name);
  expect(seen?.get("firefox")).toBe(seen?.get("chrome"));
});

/** How far one has read depends on the window, and how a date is written on the browser's region. */
const comparable = (text: string): string =>
  text
    .replace(/\d+\s?% read/g, "")
    .replace(/\s+/g, " ")
    .trim();
