/** A library brought in as a file of it would be. */
import type { ArticleId } from "../../src/core/article/brand.ts";
import type { Result } from "../../src/core/article/result.ts";
import { partsOf } from "../../src/core/formats/whole-file.ts";
import type { ImportCounts } from "../../src/core/notes/import-counts.ts";
import type { Library } from "../../src/core/notes/library.ts";
import { staging } from "../../src/platform/database/staging.ts";
import type { Store } from "../../src/platform/database/store.ts";
import { minute, sampleStored } from "./samples.ts";

let session = 0;

/** Notes whose article the library lacks are on one that is older than any. */
export async function bringIn(store: Store, library: Library): Promise<Result<ImportCounts>> {
  const here = new Set<ArticleId>(library.articles.map(({ id }) => id));
  const lacking = [...new Set(library.notes.map(({ article }) => article))].filter((id) => !here.has(id));
  const articles = [...library.articles, ...lacking.map((id) => sampleStored(id, minute(0)))];
  const parts = partsOf({ ...library, articles });
  const imports = staging(store, () => minute(59));
  const name = `bring-in-${session++}`;
  const staged = await imports.stage(name, 0, parts);
  if (!staged.ok) return staged;
  const done = { mode: "merge", parts: parts.length, told: () => undefined, isCancelled: () => false } as const;
  const counts = await imports.commit(name, done);
  await imports.discard(name);
  return counts;
}
