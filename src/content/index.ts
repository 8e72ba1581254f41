/**
 * The content script: introduces the page to Tidemark, once.
 *
 * It may be put on a page twice (registered for it, and run by a click). What has run here already is known by a
 * property of the global object, which belongs to the extension's own world: the page cannot see it.
 */
import browser from "webextension-polyfill";
import { startWatch } from "./watch.ts";

const world = globalThis as { tidemarkRunsHere?: (() => boolean) | undefined };

if (!world.tidemarkRunsHere?.()) {
  // After an update the old script is still there but cannot reach the extension any more.
  world.tidemarkRunsHere = () => browser.runtime?.id !== undefined;
  startWatch(() => {
    world.tidemarkRunsHere = undefined;
  });
}
