/** Opens a real window on the sample site with Tidemark installed, until the reader closes it. */
import type { BrowserKind } from "../browsers.ts";
import { startDriver, until } from "../driver/driver.ts";
import { press } from "../driver/reader.ts";
import { serveSite } from "../site/serve.ts";

export async function openForReader(kind: BrowserKind): Promise<void> {
  const site = await serveSite();
  const driver = await startDriver(kind, { headless: false });
  await driver.answerPermissionPrompts();
  const welcome = await driver.findExtensionPage("src/ui/welcome/");
  await press(welcome, /on every site/i);
  await driver.newPage(`${site.url}/news/harbour-vote.html`);
  console.log(`
Tidemark is installed in this ${kind === "chrome" ? "Chromium" : "Firefox"} window, on a profile of its own.
  The sample site:  ${site.url}/
  Click the Tidemark icon in the toolbar to open the panel. Select words to highlight them.
Close the window, or press Ctrl+C here, to end.`);
  await until("the window to be closed", async () => !driver.isOpen(), Number.POSITIVE_INFINITY);
  site.close();
  await driver.close().catch(() => undefined);
}
