/** A tool's tab in headless Chromium, and what the processor spends in it. */
import type { Browser, CDPSession, Page } from "puppeteer-core";
import type { Tab } from "./in-page.ts";

export interface ToolTab {
  call<Name extends keyof Tab>(name: Name, ...args: Parameters<Tab[Name]>): Promise<ReturnType<Tab[Name]>>;
  /** Milliseconds of the tab's thread on the processor: what else the machine does at the moment does not count. */
  cpuOf(work: () => Promise<unknown>): Promise<number>;
  close(): Promise<void>;
}

/** `code`: a bundle that defines `tidemarkBench`. */
export async function openTab(browser: Browser, code: string): Promise<ToolTab> {
  const page: Page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.evaluate(code);
  return {
    call: (name, ...args) =>
      page.evaluate(
        (called, given) =>
          (globalThis as unknown as { tidemarkBench: Record<string, (...all: unknown[]) => unknown> }).tidemarkBench[
            called
          ]?.(...given),
        name,
        args,
      ) as Promise<never>,
    async cpuOf(work) {
      const before = await taskSeconds(session);
      await work();
      return (await taskSeconds(session)) * 1000 - before * 1000;
    },
    close: () => page.close(),
  };
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
}
