/** The dialogs of export and import over the panel, in their states. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle } from "puppeteer-core";
import { catchDownloads, exportAs } from "../../driver/exports.ts";
import { openPanelFor, press, untilShown } from "../../driver/reader.ts";
import { editedArticle } from "../../site/serve.ts";
import { dress, pause, sizes } from "../look.ts";
import type { Walk } from "./walk.ts";

export const sharingWalk: Walk = async ({ driver, site, look, take }) => {
  const page = await driver.newPage(`${site.url}${editedArticle}`);
  const panel = await openPanelFor(driver, page);
  await dress(panel, look, sizes.panel.wide);
  await panel.waitForSelector(".entity-main", { timeout: 60_000 });
  await catchDownloads(panel);
  const { text } = await exportAs(panel, "json");

  await press(panel, /^Export and import/);
  await press(panel, /^Export…/);
  await panel.waitForSelector("dialog .button-primary:enabled");
  await panel.select("dialog select", "markdown");
  await pause(500);
  await take(panel, "export", "panel");
  await press(panel, /^By a template of my own/);
  await pause(500);
  await take(panel, "export-template", "panel");
  await panel.type(".sharing-template", "{{ nobody }}");
  await untilShown(panel, "does not know");
  await take(panel, "export-template-wrong", "panel");
  await press(panel, /^As Tidemark lays it out/);
  await panel.select("dialog select", "calendar");
  await pause(300);
  await press(panel, /^Export$/);
  await untilShown(panel, "Exported:");
  await take(panel, "export-done", "panel");
  await panel.keyboard.press("Escape");

  const scratch = mkdtempSync(join(tmpdir(), "tidemark-pictures-"));
  const give = async (name: string, content: string) => {
    writeFileSync(join(scratch, name), content);
    const field = (await panel.waitForSelector("dialog input[type=file]")) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(join(scratch, name));
    await pause(900);
  };
  await press(panel, /^Export and import/);
  await press(panel, /^Import notes/);
  await panel.waitForSelector(".sharing-drop");
  await take(panel, "import", "panel");
  await give("letter.txt", "Dear Tidemark");
  await take(panel, "import-refused", "panel");
  const renamed = text.replace(/"id":"([\w-]{30})/g, '"id":"x$1');
  await give("notes.json", renamed.replace("\n]}", ',\n{"article": null}\n]}'));
  await take(panel, "import-foreseen", "panel");
  await press(panel, /^Other file/);
  await give("notes.json", renamed);
  await press(panel, /^Put this file in place of everything/);
  await pause(500);
  await take(panel, "import-replace", "panel");
  await panel.keyboard.press("Escape");
  rmSync(scratch, { recursive: true, force: true });
  await panel.close();
  await page.close();
};
