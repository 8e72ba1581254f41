/**
 * What only articles need stands in files of its own, reader.js and session.js, which the background puts beside
 * content.js when asked to.
 *
 * Each leaves one function on the global object and does nothing before that is called: they may come in any order,
 * twice, or for a page that has been left meanwhile. The global object is that of the extension's own world: the page
 * cannot see it. tools/build/content-part.mjs writes the functions.
 */
import browser from "webextension-polyfill";
import { fail, ok, type Result } from "../core/article/result.ts";
import { turn } from "../page/sliced.ts";
import { askBackground } from "../platform/messenger.ts";

/** What content.js has already and its parts need not bring again. */
interface Lent {
  readonly browser: typeof browser;
}

interface Parts {
  readonly reader: typeof import("./reader.ts");
  readonly session: typeof import("./session.ts");
}

const world = globalThis as {
  tidemarkParts?: { readonly [Name in keyof Parts]?: (lent: Lent) => Parts[Name] };
};

/** Asks for them where they are not there yet. */
export async function articleParts(): Promise<Result<Parts>> {
  const here = await partsHere();
  if (here) return ok(here);
  const put = await askBackground("tab/parts", {});
  if (!put.ok) return put;
  const brought = await partsHere();
  return brought ? ok(brought) : fail({ code: "unreachable", detail: "parts of the content script" });
}

/** Each begins in a task of its own, and so does what comes after them. */
async function partsHere(): Promise<Parts | null> {
  const { reader, session } = world.tidemarkParts ?? {};
  if (!reader || !session) return null;
  await turn();
  const begun = { reader: reader({ browser }) };
  await turn();
  return { ...begun, session: session({ browser }) };
}
