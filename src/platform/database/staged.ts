/** What waits in the database until an import is done: parts of a file, and in the end what became of them. */
import type { ArticlePart } from "../../core/formats/format.ts";
import type { ImportCounts } from "../../core/notes/import-counts.ts";

/** What was done, in the parts' place: an answer that was lost on its way is asked for again. */
interface Receipt {
  readonly done: ImportCounts;
}

export type Staged = ArticlePart | Receipt;

export const isReceipt = (staged: Staged): staged is Receipt => "done" in staged;
