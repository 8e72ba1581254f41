/** Writing notes with what is stored in the real browsers: Markdown, tags that complete, a walk by keyboard. */
import type { ElementHandle, Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { until } from "../../tools/driver/driver.ts";
import { paintedRanges, paintedWords, selectWithMouse } from "../../tools/driver/reader.ts";
import { editedArticle } from "../../tools/site/serve.ts";
import { grantAllSites, kinds, openPanelAt, setStage, untilPainted } from "./stage.ts";

/** In the order of the text, each in one text node. */
const first = "drafted by the City Assembly";
const second = "three days of voting";

describe.each(kinds)("notes in %s", (kind) => {
  const stage = setStage(kind);
  let page: Page;
  let panel: Page;

  const inNote = async (words: string, selector: string): Promise<ElementHandle<HTMLElement>> => {
    const found = await until(`${selector} of the note on “${words}”`, async () => {
      const handle = await panel.evaluateHandle(
        (wanted, inside) =>
          [...document.querySelectorAll(".note")]
            .find((note) => note.querySelector(".note-quote")?.textContent === wanted)
            ?.querySelector(inside) ?? null,
        words,
        selector,
      );
      return handle.asElement();
    });
    return found as ElementHandle<HTMLElement>;
  };
  const textsIn = async (words: string, selector: string) =>
    (await inNote(words, ".note-tools")).evaluate(
      (tools, inside) =>
        [...(tools.closest(".note")?.querySelectorAll(inside) ?? [])].map((each) => each.textContent ?? ""),
      selector,
    );

  test("a body is drawn as Markdown once it is written, and is a field again for more", async () => {
    await grantAllSites(stage.driver);
    page = await stage.driver.newPage(`${stage.site.url}${editedArticle}`);
    await untilPainted(page, "tidemark-person");
    for (const [words, key] of [
      [first, "2"],
      [second, "5"],
    ] as const) {
      await selectWithMouse(page, words);
      await new Promise((done) => setTimeout(done, 600));
      await page.keyboard.press(key);
      await until("the highlight", async () => (await paintedNotes()).includes(words));
    }
    panel = await openPanelAt(stage.driver, page, "Notes");
    const field = await inNote(first, "textarea");
    await field.click();
    await panel.keyboard.type("Ask **who** at https://example.org/");
    await panel.keyboard.press("Escape");
    await until("the words to be drawn", async () => (await textsIn(first, ".note-read strong")).join() === "who");
    expect(await textsIn(first, ".note-read a")).toEqual(["https://example.org/"]);
    await panel.keyboard.press("Enter");
    await panel.keyboard.type(" today");
    await panel.keyboard.press("Escape");
    await until("the rest to be drawn", async () => (await textsIn(first, ".note-read")).join().endsWith(" today"));
  });

  test("a tag of one note is offered to the next, and spelt the same", async () => {
    await (await inNote(first, ".tag-field")).focus();
    await panel.keyboard.type("High Tide");
    await panel.keyboard.press("Enter");
    await until("the tag", async () => (await textsIn(first, ".tag")).join() === "High Tide");
    await until("it to be saved", async () => (await textsIn(first, ".note-save")).join() === "Saved");
    await (await inNote(second, ".tag-field")).focus();
    await panel.keyboard.type("tid");
    const offered = () =>
      panel.evaluate(() => [...document.querySelectorAll("[role=option]")].map((each) => each.textContent ?? ""));
    await until("it to be offered", async () => (await offered()).join().startsWith("High Tide"));
    await panel.keyboard.press("ArrowDown");
    await panel.keyboard.press("Enter");
    await until("the same tag", async () => (await textsIn(second, ".tag")).join() === "High Tide");
  });

  test("the next highlight and the one before are gone to and lit up, round the ends", async () => {
    await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
    const tab = await stage.driver.tabId(page);
    const step = (by: 1 | -1) =>
      panel.evaluate(
        (id, way) => {
          const { tabs } = (globalThis as unknown as { readonly chrome: typeof chrome }).chrome;
          return tabs.sendMessage(
            id,
            { tidemark: "page", type: "page/stepHighlight", ask: { by: way } },
            { frameId: 0 },
          );
        },
        tab,
        by,
      );
    const caret = () =>
      page.evaluate(() => {
        const selection = getSelection();
        return selection?.focusNode?.textContent?.slice(selection.focusOffset) ?? "";
      });
    for (const [by, words] of [
      [1, first],
      [1, second],
      [1, first],
      [-1, second],
    ] as const) {
      expect(await step(by)).toMatchObject({ ok: true });
      expect((await caret()).slice(0, words.length)).toBe(words);
    }
    expect(Object.keys(await paintedRanges(page))).toContain("tidemark-flash");
    await panel.close();
  });

  // Firefox opens its sidebar from no page's click.
  test.runIf(kind === "chrome")("a note on the page is opened in the panel", async () => {
    const own = await stage.driver.openExtensionPage("src/ui/options/index.html");
    const tab = await stage.driver.tabId(page);
    await page.bringToFront();
    for (const [type, question] of [
      ["page/stepHighlight", { by: 1 }],
      ["page/showCard", {}],
    ] as const) {
      await own.evaluate(
        (id, name, ask) => {
          const { tabs } = (globalThis as unknown as { readonly chrome: typeof chrome }).chrome;
          return tabs.sendMessage(id, { tidemark: "page", type: name, ask }, { frameId: 0 });
        },
        tab,
        type,
        question,
      );
    }
    // Status, edit, open.
    for (let control = 0; control < 3; control++) await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    expect(await stage.driver.panelAddress()).toMatch(/panel\/index\.html$/);
    await own.close();
  });

  async function paintedNotes(): Promise<readonly string[]> {
    return [...(await paintedWords(page, "tidemark-green")), ...(await paintedWords(page, "tidemark-orange"))];
  }
});
