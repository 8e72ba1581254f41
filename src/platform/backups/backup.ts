/** What a backup is: a list of what there was, over parts that are stored once for all backups. */
import type { ArticleId } from "../../core/article/brand.ts";
import type { KnownAddress } from "../../core/article/known-address.ts";
import type { EntityRule } from "../../core/entities/entity-rule.ts";
import type { Note } from "../../core/notes/note.ts";
import type { PartHash } from "./packed.ts";

/** "daily" by itself, "asked" at the reader's word; the others before something that changes much. */
export type BackupKind = "daily" | "asked" | "before-restore" | "before-repair" | "before-erasing";

/** What a list of backups shows. */
export interface BackupHead {
  /** ISO 8601 moment in UTC when it was begun; its identity. */
  readonly made: string;
  readonly kind: BackupKind;
  /** Without the bin, as everywhere; the backup holds the bin too. */
  readonly articles: number;
  readonly notes: number;
  /** Compressed, of all its parts; backups that are alike share them. */
  readonly bytes: number;
}

export interface BackupEntry {
  readonly article: ArticleId;
  /** The stored article; null where it could not be read and no earlier backup had it. */
  readonly text: PartHash | null;
  /** Changes whenever the stored article does. */
  readonly stamp: PartHash;
  /** `Belongings`. */
  readonly belongings: PartHash;
  /** Notes that are not in the bin. */
  readonly notes: number;
  /** Of both parts, compressed. */
  readonly bytes: number;
}

/** What belongs to an article and changes more often than its text. */
export interface Belongings {
  /** With those in the bin. */
  readonly notes: readonly Note[];
  readonly addresses: readonly KnownAddress[];
}

export interface BackupList {
  /** The head's; "" is the one that is being made. */
  readonly made: string;
  readonly entries: readonly BackupEntry[];
  /** The reader's rules for names. */
  readonly rules: readonly EntityRule[];
}
