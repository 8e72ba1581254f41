/** What a page of the extension and its workers hold, in bytes, after everything that nobody needs was thrown away. */
import type { CDPSession, Page } from "puppeteer-core";

/** JavaScript objects and the buffers of typed arrays. */
export async function heldBy(page: Page): Promise<number> {
  const own = await page.createCDPSession();
  const sessions = [own, ...page.workers().map((worker) => worker.client)];
  const held = await Promise.all(sessions.map(heldIn));
  await own.detach();
  return held.reduce((sum, each) => sum + each, 0);
}

async function heldIn(session: CDPSession): Promise<number> {
  const command = session as unknown as { send(method: string): Promise<Readonly<Record<string, number>>> };
  await command.send("HeapProfiler.collectGarbage");
  const { usedSize = 0, backingStorageSize = 0, embedderHeapUsedSize = 0 } = await command.send("Runtime.getHeapUsage");
  return usedSize + backingStorageSize + embedderHeapUsedSize;
}
