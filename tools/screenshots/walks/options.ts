/** The options, every section of them, with something in each. */
import { pause } from "../look.ts";
import type { Walk } from "./walk.ts";

export const optionsWalk: Walk = async ({ driver, take }) => {
  const options = await driver.openExtensionPage("src/ui/options/index.html");
  await options.waitForSelector("h1");
  await options.evaluate(() =>
    (globalThis as unknown as { chrome: typeof chrome }).chrome.storage.local.set({
      sites: { "news.example": "always", "shop.example": "never" },
      colourNames: { green: "Claim", pink: "To check" },
      entityRules: [
        { kind: "hide", type: "organisation", name: "Ellery Courier" },
        { kind: "call", type: "place", name: "Saltmarket", called: "Saltmarket Quay", as: "place" },
      ],
    }),
  );
  await pause(600);
  await take(options, "options", "page", true);
  await options.close();
};
