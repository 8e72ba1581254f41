/**
 * Every step from an empty database to the present one, oldest first: their number is the version.
 *
 * A step that has been released is never changed, moved or taken away; a new shape is a new step.
 */
import type { IDBPDatabase, IDBPTransaction } from "idb";
import { addressesAndSteps } from "./migrations/addresses-and-steps.ts";
import { digestsAndStaging } from "./migrations/digests-and-staging.ts";
import { notesAndArticles } from "./migrations/notes-and-articles.ts";
import { tagCounts } from "./migrations/tag-counts.ts";

/** May wait for nothing but the transaction's own requests. When it fails, the database stays as it was. */
export type Migration = (
  database: IDBPDatabase<unknown>,
  transaction: IDBPTransaction<unknown, string[], "versionchange">,
) => void | Promise<void>;

export const migrations: readonly Migration[] = [notesAndArticles, addressesAndSteps, digestsAndStaging, tagCounts];
