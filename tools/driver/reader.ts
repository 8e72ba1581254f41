/** What a reader does, with real mouse and keyboard: used by the end-to-end tests, the demo and the screenshots. */
import type { ElementHandle, Page } from "puppeteer-core";
import { type Driver, until } from "./driver.ts";

/** The first control (button, tab, link, field, option) that is shown and whose name matches. */
function control(page: Page, name: RegExp, limit?: number): Promise<ElementHandle<HTMLElement>> {
  return until(
    `a control named ${name}`,
    async () => {
      const handle = await page.evaluateHandle(
        (source, flags) => {
          const wanted = new RegExp(source, flags);
          const controls = document.querySelectorAll<HTMLElement>(
            "button, a[href], summary, input, textarea, select, [role=tab], [role=menuitem], [role=radio], [role=switch]",
          );
          const nameOf = (each: HTMLElement) =>
            [
              each.getAttribute("aria-label") ?? "",
              each.textContent ?? "",
              each.getAttribute("placeholder") ?? "",
              each.closest("label")?.textContent ?? "",
              each.id ? (document.querySelector(`label[for="${CSS.escape(each.id)}"]`)?.textContent ?? "") : "",
            ].map((text) => text.replace(/\s+/g, " ").trim());
          return [...controls].find((each) => each.checkVisibility() && nameOf(each).some((text) => wanted.test(text)));
        },
        name.source,
        name.flags,
      );
      return handle.asElement() as ElementHandle<HTMLElement> | null;
    },
    limit,
  );
}

export async function press(page: Page, name: RegExp, limit?: number): Promise<void> {
  const handle = await control(page, name, limit);
  await handle.evaluate((element) => element.scrollIntoView({ block: "center" }));
  await until(`${name} to stand still`, () => handle.evaluate(standsStill));
  await handle.click();
}

/** What comes in above it late would push it away from under the mouse. */
async function standsStill(element: HTMLElement): Promise<boolean> {
  const place = () => JSON.stringify(element.getBoundingClientRect());
  const before = place();
  await new Promise((done) => setTimeout(done, 50));
  return place() === before;
}

/** Everything that is shown, as text. */
export const shownText = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

export const untilShown = (page: Page, text: string | RegExp, limit?: number): Promise<boolean> =>
  until(
    `"${text}" to be shown`,
    async () => {
      const shown = await shownText(page);
      return typeof text === "string" ? shown.includes(text) : text.test(shown);
    },
    limit,
  );

/** The panel of that page's tab, opened in a tab of its own, where it can be looked into in both browsers. */
export async function openPanelFor(driver: Driver, page: Page): Promise<Page> {
  const tab = await driver.tabId(page);
  return driver.openExtensionPage(`src/ui/panel/index.html?tab=${tab}`);
}

/** Drags the mouse over these words, as they stand in one text node of the page or of an open shadow root. */
export async function selectWithMouse(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  // The page may still be scrolling to where it was sent before.
  let before = "";
  const ends = await until(`"${words}" to stand still on the page`, async () => {
    const found = await endsOf(page, words);
    const now = JSON.stringify(found);
    const stands = found !== null && now === before;
    before = now;
    if (!stands) await new Promise((done) => setTimeout(done, 120));
    return stands ? found : null;
  });
  await page.mouse.move(ends.from.x, ends.from.y);
  await page.mouse.down();
  await page.mouse.move((ends.from.x + ends.to.x) / 2, (ends.from.y + ends.to.y) / 2, { steps: 4 });
  await page.mouse.move(ends.to.x, ends.to.y, { steps: 4 });
  await page.mouse.up();
}

/** The middle of the first and of the last character, once they are in view; null while they are not on the page. */
export function endsOf(page: Page, words: string) {
  return page.evaluate((wanted) => {
    const texts: Text[] = [];
    const trees: Node[] = [document.body];
    for (let tree = trees.pop(); tree; tree = trees.pop()) {
      const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.nodeType === Node.TEXT_NODE) texts.push(node as Text);
        else if ((node as Element).shadowRoot) trees.push((node as Element).shadowRoot as ShadowRoot);
      }
    }
    for (const node of texts) {
      const at = node.data.indexOf(wanted);
      if (at < 0 || !node.parentElement?.checkVisibility()) continue;
      node.parentElement.scrollIntoView({ block: "center", behavior: "instant" });
      const rectOf = (start: number, end: number) => {
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, end);
        return range.getBoundingClientRect();
      };
      const first = rectOf(at, at + 1);
      const last = rectOf(at + wanted.length - 1, at + wanted.length);
      return {
        from: { x: first.left + 0.5, y: (first.top + first.bottom) / 2 },
        to: { x: last.right - 0.5, y: (last.top + last.bottom) / 2 },
      };
    }
    return null;
  }, words);
}

/** How many ranges each of Tidemark's highlight names paints on the page: seen with the page's own eyes. */
export function paintedRanges(page: Page): Promise<Readonly<Record<string, number>>> {
  return page.evaluate(() => {
    const painted: Record<string, number> = {};
    for (const [name, highlight] of CSS.highlights as unknown as Iterable<[string, Set<unknown>]>) {
      if (name.startsWith("tidemark-") && highlight.size > 0) painted[name] = highlight.size;
    }
    return painted;
  });
}

/** The words under one highlight name, as the page shows them. */
export function paintedWords(page: Page, name: string): Promise<readonly string[]> {
  return page.evaluate((wanted) => {
    const highlight = CSS.highlights.get(wanted) as unknown as Iterable<AbstractRange> | undefined;
    return [...(highlight ?? [])].map((part) => {
      const range = document.createRange();
      range.setStart(part.startContainer, part.startOffset);
      range.setEnd(part.endContainer, part.endOffset);
      return range.toString();
    });
  }, name);
}
