/** What axe-core finds on a page of ours, of any impact. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "puppeteer-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Finding {
  readonly rule: string;
  readonly impact: string;
  readonly where: readonly string[];
}

/** At two widths in both themes; each finding once. */
export async function findings(page: Page, widths: readonly number[] = [400, 280]): Promise<readonly Finding[]> {
  const found = new Map<string, Finding>();
  for (const scheme of ["light", "dark"]) {
    for (const width of widths) {
      await page.setViewport({ width, height: 860 });
      await page.emulateMediaFeatures([
        { name: "prefers-color-scheme", value: scheme },
        { name: "prefers-reduced-motion", value: "reduce" },
      ]);
      // Colours glide from one scheme to the other.
      await new Promise((done) => setTimeout(done, 350));
      if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(source);
      const { violations, passes } = await page.evaluate(
        async (): Promise<axe.AxeResults> => (globalThis as unknown as { axe: typeof axe }).axe.run(document),
      );
      if (passes.length < 10) throw new Error("axe has hardly looked at anything");
      for (const { id, impact, nodes } of violations) {
        const where = nodes.map(({ target, any }) => `${target.join(" ")} (${any[0]?.message ?? ""})`);
        found.set(`${id} ${where}`, { rule: `${id} (${scheme}, ${width})`, impact: impact ?? "", where });
      }
    }
  }
  return [...found.values()];
}
