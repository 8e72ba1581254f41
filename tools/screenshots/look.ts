/** How the pictures of one round look, and how one is taken. */
import { join } from "node:path";
import type { Page, Viewport } from "puppeteer-core";

export interface Look {
  readonly name: "light" | "dark" | "rtl";
  readonly scheme: "light" | "dark";
  readonly isMirrored: boolean;
}

export const looks: readonly Look[] = [
  { name: "light", scheme: "light", isMirrored: false },
  { name: "dark", scheme: "dark", isMirrored: false },
  { name: "rtl", scheme: "light", isMirrored: true },
];

/** Panels at a usual and at the smallest width; pages of their own at that of a laptop and of a telephone. */
export const sizes = {
  panel: { wide: { width: 400, height: 860 }, narrow: { width: 280, height: 860 } },
  /** 200 % zoom is half the width in CSS pixels. */
  zoomed: { wide: { width: 200, height: 430, deviceScaleFactor: 2 }, narrow: null },
  /** What stands beside words of a page goes when the window changes. */
  laptop: { wide: { width: 1100, height: 760 }, narrow: null },
  page: { wide: { width: 1100, height: 760 }, narrow: { width: 420, height: 860 } },
} as const;

export type Take = (page: Page, name: string, of: keyof typeof sizes, fullPage?: boolean) => Promise<void>;

/** Takes each picture wide and, but for the mirrored ones, narrow. */
export function taker(folder: string, look: Look): Take {
  return async (page, name, of, fullPage = false) => {
    for (const width of ["wide", "narrow"] as const) {
      const size = sizes[of][width];
      if (size === null || (look.isMirrored && width === "narrow")) continue;
      await dress(page, look, size);
      const path = join(folder, `${name}${width === "narrow" ? "-narrow" : ""}-${look.name}.png`);
      await page.screenshot({ path: path as `${string}.png`, fullPage });
    }
    await dress(page, look, sizes[of].wide);
  };
}

export async function dress(page: Page, { scheme }: Look, size: Viewport): Promise<void> {
  const { width, height } = page.viewport() ?? {};
  if (width !== size.width || height !== size.height) await page.setViewport(size);
  await page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: scheme },
    { name: "prefers-reduced-motion", value: "reduce" },
  ]);
  await pause(300);
}

export const pause = (ms: number): Promise<unknown> => new Promise((done) => setTimeout(done, ms));
