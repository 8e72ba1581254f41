import type { Migration } from "../migrations.ts";

/** One record per note; an article is kept along with its notes. */
export const notesAndArticles: Migration = (database) => {
  const notes = database.createObjectStore("notes", { keyPath: "id" });
  notes.createIndex("article", "article");
  notes.createIndex("deleted", "deleted");
  database.createObjectStore("articles", { keyPath: "id" });
};
