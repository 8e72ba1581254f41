/** Our timelines as TimelineJS reads and draws them: in a browser, because it needs one. */
import { makeConfig } from "@knight-lab/timelinejs/src/js/core/ConfigFactory.js";
import type { TimelineConfig } from "@knight-lab/timelinejs/src/js/core/TimelineConfig.js";
import { Timeline } from "@knight-lab/timelinejs/src/js/timeline/Timeline.js";
import fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { ArticleId, Day } from "../../../src/core/article/brand.ts";
import type { StoredArticle } from "../../../src/core/article/stored-article.ts";
import { timelineCsv } from "../../../src/core/formats/timeline-csv.ts";
import { timelineJson } from "../../../src/core/formats/timeline-json.ts";
import type { TimelineEvent } from "../../../src/core/time/timeline-event.ts";
import { anyArticle } from "../../core/formats/any-article.ts";
import { article, written } from "../../core/formats/sample-library.ts";

const both = [
  { format: timelineJson, ending: "json" },
  { format: timelineCsv, ending: "csv" },
] as const;

/** As it reads a file from an address. */
async function read({ format, ending }: (typeof both)[number], articles: readonly StoredArticle[]) {
  const file = written(format, { articles, notes: [], addresses: [] });
  const address = URL.createObjectURL(new Blob([file]));
  const config = await new Promise<TimelineConfig>(
    (resolve) => void makeConfig(`${address}#timeline.${ending}`, resolve),
  );
  URL.revokeObjectURL(address);
  return config;
}

// It tells the console which address it reads.
beforeEach(() => {
  vi.spyOn(console, "log").mockImplementation(() => {});
});

const [march] = article.analysis.timeline;
if (!march) throw new Error("the sample has an event");

const telling = (change: Partial<TimelineEvent>, title = "One"): StoredArticle => ({
  ...article,
  id: `https://news.example/${title}` as ArticleId,
  analysis: {
    ...article.analysis,
    article: { ...article.analysis.article, id: `https://news.example/${title}` as ArticleId, title },
    timeline: [{ ...march, ...change }],
  },
});

describe.each(both)("TimelineJS reads the $ending file", (kind) => {
  test("of one article: its title, its event, and the link to the sentence", async () => {
    const config = await read(kind, [telling({})]);
    config.validate();
    expect(config.getErrors()).toEqual([]);
    expect(config.title).toMatchObject({ text: { headline: "One" } });
    const [event] = config.events;
    expect(event?.text.headline).toBe("a vote in March 2024");
    expect(event?.text.text).toContain("<p>Metsola asked for a vote in March 2024.</p>");
    expect(event?.text.text).toMatch(
      /<a .*href="https:\/\/www\.news\.example\/story\?x=1#:~:text=Metsola%20asked[^"]*"/,
    );
  });

  test("of several articles: no title, and each event in its article's group", async () => {
    const config = await read(kind, [telling({}), telling({}, "R&D <i>")]);
    expect(config.isValid()).toBe(true);
    expect(config.title).toBe("");
    expect(config.events.map(({ group }) => group)).toEqual(["One", "R&amp;D &lt;i&gt;"]);
  });

  test.each([
    { first: "2024-03-09", last: "2024-03-09", precision: "day", shows: ["March 9, 2024", undefined, ""] },
    { first: "2024-03-01", last: "2024-03-31", precision: "month", shows: ["March 2024", undefined, ""] },
    { first: "2024-01-01", last: "2024-12-31", precision: "year", shows: ["2024", undefined, ""] },
    { first: "1990-01-01", last: "1999-12-31", precision: "decade", shows: ["1990", "1999", ""] },
    { first: "2024-03-04", last: "2024-03-10", precision: "week", shows: ["March 4, 2024", "March 10, 2024", ""] },
    { first: "2024-03-05", last: "2024-04-07", precision: "range", shows: ["March 5, 2024", "April 7, 2024", ""] },
    { first: "2022-02-24", last: null, precision: "range", shows: ["February 24, 2022", undefined, "2022-02-24 –"] },
    { first: null, last: "2022-02-24", precision: "range", shows: ["February 24, 2022", undefined, "– 2022-02-24"] },
    { first: "2024-03-01", last: "2024-05-31", precision: "season", shows: ["March 2024", "May 2024", ""] },
    { first: "2021-01-01", last: "2023-12-31", precision: "range", shows: ["2021", "2023", ""] },
    { first: "1920-01-01", last: "1920-12-31", precision: "about", shows: ["1920", undefined, "≈ 1920"] },
    {
      first: "2024-03-01",
      last: "2024-04-30",
      precision: "about",
      shows: ["March 2024", "April 2024", "≈ 2024-03 – 2024-04"],
    },
    {
      first: "2024-03-09",
      last: "2024-03-09",
      precision: "about",
      shows: ["March 9, 2024", undefined, "≈ 2024-03-09"],
    },
    { first: "0044-03-15", last: "0044-03-15", precision: "day", shows: ["March 15, 44", undefined, ""] },
  ] as const)(
    "$precision from $first to $last, as precise as it is known",
    async ({ first, last, precision, shows }) => {
      const config = await read(kind, [telling({ first: first as Day | null, last: last as Day | null, precision })]);
      const [event] = config.events;
      expect([
        event?.start_date.getDisplayDate(),
        event?.end_date?.getDisplayDate(),
        event?.display_date ?? "",
      ]).toEqual(shows);
    },
  );

  test("an inferred date as uncertain", async () => {
    const config = await read(kind, [telling({ certainty: "inferred" })]);
    expect(config.events[0]?.display_date).toBe("≈ 2024-03");
  });

  test("whatever the texts are: every event, and no markup of theirs", async () => {
    await fc.assert(
      fc.asyncProperty(anyArticle, async (stored) => {
        const config = await read(kind, [stored]);
        expect(config.getErrors()).toEqual([]);
        expect(config.events).toHaveLength(stored.analysis.timeline.length);
        for (const { text } of config.events) {
          const markup = `${text.headline}${text.text}`.match(/<[^>]*>/g) ?? [];
          expect(markup.filter((tag) => !/^<(?:\/?(?:p|wbr)|\/a|a (?:[^<>"]|"[^<>"]*")*)>$/.test(tag))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

test("an event that is exported again is known by the same name, and each has its own", async () => {
  const [kind] = both;
  const names = async (...articles: readonly StoredArticle[]) =>
    (await read(kind, articles)).events.map((event) => event.unique_id);
  const [once = ""] = await names(telling({}));
  expect(await names(telling({ first: "2024-03-09" as Day }))).toEqual([once]);
  const two = await names(telling({}), telling({}, "Two"));
  expect(two).toContain(once);
  expect(new Set(two).size).toBe(2);
});

/** The timeline drawn, once its slide and groups are there. */
async function drawn(kind: (typeof both)[number], articles: readonly StoredArticle[]): Promise<HTMLElement> {
  const host = document.createElement("div");
  host.style.cssText = "width: 800px; height: 600px";
  document.body.append(host);
  new Timeline(host, await read(kind, articles), { debug: false, hash_bookmark: false });
  await expect.poll(() => host.querySelectorAll(".tl-slide .tl-text-content").length).toBeGreaterThan(0);
  return host;
}

test.each(both)("a link of the $ending file stays one, whatever its address looks like", async (kind) => {
  const stored = telling({ sentence: { start: 0, end: 17 } });
  const url = "https://news.example/a@b.example/www.x?to=www.y.example";
  const told = { ...stored.analysis.article, url, text: "See www.x.example" };
  const other = telling({}, "Two");
  const host = await drawn(kind, [{ ...stored, analysis: { ...stored.analysis, article: told } }, other]);
  const links = [...host.querySelectorAll<HTMLAnchorElement>(".tl-text-content a")];
  expect(links.map((link) => link.textContent)).toEqual(["Show in the article", "Show in the article"]);
  const opened = links.map((link) => decodeURIComponent(link.href));
  expect(opened).toContain(`${url}#:~:text=See www.x.example`);
  host.remove();
});

test.each(both)("nothing of a hostile page comes alive when the $ending file is drawn", async (kind) => {
  const attacks = [
    "<img src=x onerror=\"document.title='stolen'\">",
    "&lt;img src=x onerror=&quot;document.title='stolen'&quot;&gt;",
    "&amp;lt;img src=x onerror=document.title='stolen'&amp;gt;",
    "www.x.example'onmouseover='document.title=1'x='",
    "see www.x.example'style='position:fixed'onmouseover='document.title=1",
  ];
  const articles = attacks.map((attack, at) => {
    const stored = telling({ label: attack, sentence: { start: 0, end: attack.length } }, `${at} ${attack}`);
    const told = { ...stored.analysis.article, text: attack, site: attack };
    return { ...stored, analysis: { ...stored.analysis, article: told } };
  });
  const host = await drawn(kind, articles);
  await expect.poll(() => host.querySelectorAll(".tl-timegroup-message").length).toBe(attacks.length);
  const elements = [...host.querySelectorAll("*")];
  const handlers = elements.flatMap((element) =>
    element.getAttributeNames().filter((name) => /^on/.test(name) && element.getAttribute(name) !== "void(0)"),
  );
  expect(handlers).toEqual([]);
  expect(elements.filter((element) => element.matches("img, script, iframe, [style*=fixed]"))).toEqual([]);
  for (const group of host.querySelectorAll(".tl-timegroup-message"))
    expect(attacks.some((attack) => group.textContent?.includes(attack))).toBe(true);
  host.remove();
});
