/**
 * What a screen reader is given of panel and card, as a tree of roles and names. A change of these files is a change of
 * what is heard: look at it before `vitest -u` takes it over.
 */
import type { Page, SerializedAXNode } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { until } from "../../tools/driver/driver.ts";
import { selectWithMouse, untilShown } from "../../tools/driver/reader.ts";
import { editedArticle } from "../../tools/site/serve.ts";
import { grantAllSites, openPanelAt, setStage, untilPainted } from "./stage.ts";

/** Texts are seen in other tests, and browsers cut them differently. */
const isSilent = ({ role, name = "" }: SerializedAXNode): boolean =>
  ["StaticText", "InlineTextBox", "RootWebArea"].includes(role) || (["generic", "none"].includes(role) && name === "");

/** A line for each node with a role, further in for what is inside it. */
function lines(node: SerializedAXNode, depth = 0): readonly string[] {
  const { role, name = "", checked, selected, expanded, pressed, disabled } = node;
  const states = Object.entries({ checked, selected, expanded, pressed, disabled })
    .filter(([, value]) => value !== undefined)
    .map(([state, value]) => ` ${state}=${value}`);
  const inside = (node.children ?? []).flatMap((child) => lines(child, depth + (isSilent(node) ? 0 : 1)));
  return isSilent(node) ? inside : [`${"  ".repeat(depth)}${role} “${name}”${states.join("")}`, ...inside];
}

async function treeOf(page: Page): Promise<string> {
  const tree = await page.accessibility.snapshot({ interestingOnly: true });
  return `${tree ? lines(tree).join("\n") : ""}\n`;
}

/** Chromium alone: Firefox gives no tree to automation. */
describe("what is heard", () => {
  const stage = setStage("chrome");
  let page: Page;

  test("of the page: the article as it was, and the card", async () => {
    await grantAllSites(stage.driver);
    page = await stage.driver.newPage(`${stage.site.url}${editedArticle}`);
    const before = await treeOf(page);
    await untilPainted(page, "tidemark-person");
    expect(await treeOf(page)).toBe(before);
    expect(before).toContain("heading");
    await selectWithMouse(page, "drafted by the City Assembly");
    await new Promise((rested) => setTimeout(rested, 700));
    const ours = (await treeOf(page)).slice(before.length - 1);
    await expect(`${ours.trim()}\n`).toMatchFileSnapshot("heard/toolbar.txt");
    await page.keyboard.press("2");
    await untilPainted(page, "tidemark-green");
    await page.evaluate(() => getSelection()?.removeAllRanges());
  });

  test.each(["Entities", "Timeline", "Notes"])("of the panel: %s", async (section) => {
    const panel = await openPanelAt(stage.driver, page, section);
    await untilShown(panel, section === "Notes" ? "drafted by the City Assembly" : "Reith");
    let tree = "";
    await until("the panel to be still", async () => {
      const before = tree;
      // How far the page has been read depends on the height of its window.
      tree = (await treeOf(panel)).replace(/\d+% read/, "n% read");
      return tree === before;
    });
    await expect(tree).toMatchFileSnapshot(`heard/panel-${section.toLowerCase()}.txt`);
    await panel.close();
  });
});
