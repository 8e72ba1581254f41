/** The welcome page, the practice article as it opens and when all is done; and the permission for what follows. */
import { until } from "../../driver/driver.ts";
import { openPanelFor, paintedRanges, press, selectWithMouse } from "../../driver/reader.ts";
import { dress, pause, sizes } from "../look.ts";
import type { Walk } from "./walk.ts";

export const welcomeWalk: Walk = async ({ driver, look, take }) => {
  await driver.answerPermissionPrompts();
  const welcome = await driver.findExtensionPage("src/ui/welcome/index.html");
  await welcome.bringToFront();
  await take(welcome, "welcome", "page", true);

  const practice = await driver.openExtensionPage("src/ui/practice/index.html");
  await dress(practice, look, sizes.page.wide);
  await until("names to be marked", async () => "tidemark-person" in (await paintedRanges(practice)));
  await take(practice, "practice", "page");
  await selectWithMouse(practice, "the price of herring");
  await pause(700);
  await practice.keyboard.press("n");
  await pause(400);
  await practice.keyboard.type("Still printed?");
  await practice.keyboard.down("Control");
  await practice.keyboard.press("Enter");
  await practice.keyboard.up("Control");
  const panel = await openPanelFor(driver, practice);
  await press(panel, /^Timeline/);
  await pause(300);
  await press(panel, /first to report/i);
  await press(panel, /^Marks/);
  await press(panel, /^Marks/);
  await take(panel, "panel-practice", "panel");
  await panel.close();
  await practice.bringToFront();
  await practice.evaluate(() => scrollTo(0, 0));
  await take(practice, "practice-done", "page");
  await practice.close();

  await welcome.bringToFront();
  await press(welcome, /on every site/i);
  await pause(600);
};
