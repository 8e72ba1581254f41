/** One browser per look, one walk after the other through it, with a picture at each stop. */
import { copyFileSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { startDriver } from "../driver/driver.ts";
import { serveSite } from "../site/serve.ts";
import { best } from "./best.ts";
import { looks, taker } from "./look.ts";
import { mirroredExtension } from "./mirrored.ts";
import { libraryWalk } from "./walks/library.ts";
import { onPageWalk } from "./walks/on-page.ts";
import { optionsWalk } from "./walks/options.ts";
import { panelWalk } from "./walks/panel.ts";
import { posedWalk } from "./walks/posed.ts";
import { sharingWalk } from "./walks/sharing.ts";
import type { Walk } from "./walks/walk.ts";
import { welcomeWalk } from "./walks/welcome.ts";

/** In this order: the first takes the permission, the second takes the notes that the others show. */
const walks: Readonly<Record<string, Walk>> = {
  welcome: welcomeWalk,
  page: onPageWalk,
  panel: panelWalk,
  posed: posedWalk,
  sharing: sharingWalk,
  library: libraryWalk,
  options: optionsWalk,
};
/** What the other walks build upon. */
const always = ["welcome", "page"];

interface Wanted {
  readonly full: string;
  readonly best: string;
  /** Names of walks and of looks; none is all of them. */
  readonly only: readonly string[];
}

export async function takePictures({ full, best: bestFolder, only }: Wanted): Promise<void> {
  mkdirSync(full, { recursive: true });
  const isAsked = (name: string, among: readonly string[]) =>
    !among.some((each) => only.includes(each)) || only.includes(name);
  const names = Object.keys(walks);
  for (const look of looks.filter(({ name }) =>
    isAsked(
      name,
      looks.map((each) => each.name),
    ),
  )) {
    const extension = look.isMirrored ? mirroredExtension("dist/chrome") : "dist/chrome";
    const site = await serveSite();
    const driver = await startDriver("chrome", { headless: true, extension });
    try {
      for (const [name, walk] of Object.entries(walks)) {
        if (!isAsked(name, names) && !always.includes(name)) continue;
        process.stderr.write(`${look.name}: ${name}\n`);
        await walk({ driver, site, look, take: taker(full, look) });
      }
    } finally {
      await driver.close();
      await site.close();
      if (look.isMirrored) rmSync(extension, { recursive: true, force: true });
    }
  }
  if (only.length > 0) return;
  for (const old of readdirSync(bestFolder).filter((name) => name.endsWith(".png"))) rmSync(join(bestFolder, old));
  for (const name of best) copyFileSync(join(full, `${name}.png`), join(bestFolder, `${name}.png`));
}
