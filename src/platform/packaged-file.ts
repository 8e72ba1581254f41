/**
 * Reads a file of our own package. The only place that fetches: the address is always the extension's own,
 * and the content security policy allows no other.
 */
import browser from "webextension-polyfill";

/** `path`: from the package's root, "models/en/entities.bin". Rejects when the package lacks it. */
export async function packagedFile(path: string): Promise<Uint8Array> {
  const answer = await fetch(browser.runtime.getURL(path));
  return new Uint8Array(await answer.arrayBuffer());
}
