/**
 * The sample site (tests/fixtures/site) over http, on this machine only.
 *
 * One of its articles can be served as it would look after its editors came back to it: add `?edit=insert-before`
 * to its address, or call `edit` to change what is served at the very same address. Several edits may be joined
 * with commas. The edits replace exact sentences, so that the page carries no mark that a real one would lack.
 */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";

export const editedArticle = "/news/harbour-vote.html";

/** Reworded by the edit "light". */
export const rewordedSentence = {
  from: "In February, Solvang told the Norwegian broadcaster KNR/Nord that member ports “would never accept” the results of the 2024 vote.",
  to: "In February, Solvang told the Norwegian public broadcaster KNR/Nord that her member ports “would never accept” the result of the 2024 vote.",
} as const;

/** Taken out by the edit "remove". */
export const removedSentence = "The incidents left a total of 318 ballots “beyond reading,” Kinnaird said at the time.";

/** Put before the body's first paragraph by the edit "insert-before". */
export const insertedParagraph =
  "This article was updated on Thursday to add a reply from Ternline Cruises. “We sailed, we moored, we paid our dues, and we voted for nobody,” a spokeswoman for the company said by telephone from Hamburg.";

const firstWords = "<p>Foreign shipping companies led";

const edits = {
  "insert-before": (html: string) => replaceOnce(html, firstWords, `<p>${insertedParagraph}</p>${firstWords}`),
  light: (html: string) => replaceOnce(html, rewordedSentence.from, rewordedSentence.to),
  remove: (html: string) => replaceOnce(html, removedSentence, ""),
} as const;

type SiteEdit = keyof typeof edits;

export interface SampleSite {
  /** Without a slash at the end. */
  readonly url: string;
  /** From now on `editedArticle` is served with these edits; with none, as it was written. */
  readonly edit: (...wanted: readonly SiteEdit[]) => void;
  readonly close: () => Promise<void>;
}

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".json": "application/json; charset=utf-8",
};

const folder = fileURLToPath(new URL("../../tests/fixtures/site/", import.meta.url));

/** Port 0, or none, is any free one. The same site under `localhost` is another origin, for tests of permissions. */
export async function serveSite({ port = 0 }: { readonly port?: number } = {}): Promise<SampleSite> {
  let standing: readonly SiteEdit[] = [];
  const server = createServer(async (request, response) => {
    const answer = await respond(new URL(request.url ?? "/", "http://site.invalid"), standing);
    response.writeHead(answer.status, { "content-type": answer.type, "cache-control": "no-store" });
    response.end(request.method === "HEAD" ? undefined : answer.body);
  });
  await new Promise<void>((done, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", done);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    edit: (...wanted) => {
      standing = wanted;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const missing: Answer = { status: 404, type: "text/plain; charset=utf-8", body: "No such page.\n" };

async function respond(address: URL, standing: readonly SiteEdit[]): Promise<Answer> {
  const asked = decodedPath(address);
  if (asked === null) return missing;
  const path = asked.endsWith("/") ? `${asked}index.html` : asked;
  const type = contentTypes[extname(path)];
  const file = normalize(`${folder}${path}`);
  if (!type || !file.startsWith(normalize(folder)) || path.split(sep).includes("..")) return missing;
  try {
    const body = await readFile(file, "utf8");
    return { status: 200, type, body: path === editedArticle ? edited(body, address, standing) : body };
  } catch {
    return missing;
  }
}

function decodedPath(address: URL): string | null {
  try {
    return decodeURIComponent(address.pathname);
  } catch {
    return null;
  }
}

function edited(html: string, address: URL, standing: readonly SiteEdit[]): string {
  const asked = address.searchParams.get("edit")?.split(",").filter(isEdit);
  return (asked ?? standing).reduce((text, edit) => edits[edit](text), html);
}

function isEdit(name: string): name is SiteEdit {
  return Object.hasOwn(edits, name);
}

function replaceOnce(html: string, from: string, to: string): string {
  if (html.split(from).length !== 2) throw new Error(`not exactly once in ${editedArticle}: ${from}`);
  return html.replace(from, () => to);
}
