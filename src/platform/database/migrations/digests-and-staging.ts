import type { Migration } from "../migrations.ts";

/**
 * What a library shows of an article without its text, which notes were written since one looked, and a place where an
 * import waits. Digests of the articles that are there already are made later, a few at a time (`prepare-digests.ts`):
 * every text would have to be read, and a reader would wait for it.
 */
export const digestsAndStaging: Migration = (database) => {
  database.createObjectStore("digests", { keyPath: "id" });
  database.createObjectStore("versions", { keyPath: "article" });
  database.createObjectStore("staged");
};
