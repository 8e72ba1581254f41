import type { Migration } from "../migrations.ts";

/**
 * Several addresses of one article, changes that can be taken back, where the reader stopped, tags and titles without
 * reading every text.
 */
export const addressesAndSteps: Migration = (database, transaction) => {
  const addresses = database.createObjectStore("addresses", { keyPath: "address" });
  addresses.createIndex("article", "article");
  const steps = database.createObjectStore("steps", { keyPath: ["article", "number"] });
  steps.createIndex("at", "at");
  database.createObjectStore("positions", { keyPath: "article" });
  transaction.objectStore("notes").createIndex("tags", "tags", { multiEntry: true });
  transaction
    .objectStore("articles")
    .createIndex("head", ["analysis.article.title", "analysis.article.url", "captured"]);
};
