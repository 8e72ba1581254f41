/** How soon the panel answers: from the press of a pointer or a key to the next frame, in a slowed-down tab. */
import type { Page } from "puppeteer-core";
import type { Driver } from "../../driver/driver.ts";
import { openPanelFor, press, untilShown } from "../../driver/reader.ts";
import { slowdown } from "./watched-load.ts";

const actions = ["switching tabs", "opening an entity", "filtering"] as const;
export type PanelAction = (typeof actions)[number];

/** Milliseconds of each interaction, in the browser's own steps of 8. */
export type Latencies = Readonly<Record<PanelAction, readonly number[]>>;

const times = 4;

export async function panelLatencies(driver: Driver, url: string): Promise<Latencies> {
  const article = await driver.newPage(url);
  const panel = await openPanelFor(driver, article);
  await panel.bringToFront();
  await untilShown(panel, /Entities/, 60_000);
  await panel.waitForSelector(".entity-main", { timeout: 60_000 });
  const session = await panel.createCDPSession();
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await panel.evaluate(() => {
    const seen: { id: number; duration: number }[] = [];
    Object.assign(globalThis, { seenInteractions: seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        seen.push({ id: entry.interactionId ?? 0, duration: entry.duration });
      }
    }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  });
  const taken: Record<PanelAction, number[]> = { "switching tabs": [], "opening an entity": [], filtering: [] };
  const measure = async (action: PanelAction, act: () => Promise<unknown>) => {
    await act();
    taken[action].push(await slowestSince(panel));
  };
  for (let turn = 0; turn < times; turn++) {
    for (const section of ["Timeline", "Notes", "Entities"]) {
      await measure("switching tabs", () => press(panel, new RegExp(`^${section}`)));
    }
  }
  const rows = (await panel.$$(".entity-main")).length;
  for (let turn = 0; turn < Math.min(3 * times, rows); turn++) {
    await measure("opening an entity", async () => (await panel.$$(".entity-main"))[turn]?.click());
  }
  await panel.click("input[type=search]");
  await slowestSince(panel);
  for (const key of ["a", "r", "e", "Backspace", "Backspace", "Backspace", "t", "o", "n"] as const) {
    await measure("filtering", () => panel.keyboard.press(key));
  }
  await panel.close();
  await article.close();
  return taken;
}

/** The slowest interaction since the last call; 8 for one that was faster than the browser tells. */
async function slowestSince(panel: Page): Promise<number> {
  await new Promise((done) => setTimeout(done, 400));
  return panel.evaluate(() => {
    const { seenInteractions: seen } = globalThis as unknown as {
      seenInteractions: { id: number; duration: number }[];
    };
    const told = seen.splice(0).filter(({ id }) => id > 0);
    return Math.max(8, ...told.map(({ duration }) => duration));
  });
}
