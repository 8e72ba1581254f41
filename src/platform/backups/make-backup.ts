/**
 * Makes a backup, article by article, so that nothing waits for it for long.
 *
 * Parts come first, the list last and in one transaction: stopped in the middle, all earlier backups are whole. What was
 * done until then is written down now and again, and the next try goes on from there.
 */
import type { ArticleId } from "../../core/article/brand.ts";
import { fail, ok, type Result } from "../../core/article/result.ts";
import type { EntityRule } from "../../core/entities/entity-rule.ts";
import { isRoomLow, storageRoom } from "../storage-room.ts";
import { inBackground } from "../turns.ts";
import type { BackupEntry, BackupHead, BackupKind, BackupList } from "./backup.ts";
import type { FoundArticle, LibrarySource } from "./library-source.ts";
import { type JsonBytes, jsonBytes, type PartHash, zipped } from "./packed.ts";
import { isRolling, newestOf, superfluous } from "./rolling.ts";
import { alone, type Vault, type VaultDatabase } from "./vault.ts";

export interface BackupOrder {
  readonly kind: BackupKind;
  /** ISO 8601 moment in UTC. */
  readonly now: string;
  readonly rules: readonly EntityRule[];
  /** Told after each article. */
  readonly progress?: (done: number, of: number) => void;
}

/** After so many articles what was done is written down, and the room that is left is looked at. */
const stride = 40;

/** Name of the list of a backup that is not done yet. */
const unfinished = "";

/**
 * Null when there is nothing to keep, or, for a daily one, nothing that the last day's does not have. Before a full disk
 * backups give way: "disk-full" with little room left, and of the earlier ones only the last stays.
 */
export function makeBackup(
  source: LibrarySource,
  vault: Vault,
  order: BackupOrder,
): Promise<Result<BackupHead | null>> {
  return alone(async () => {
    if (await isCramped()) return giveWay(vault);
    const ids = await source.articles();
    if (!ids.ok || ids.value.length === 0) return ids.ok ? ok(null) : ids;
    const listed = await vault((database) => entriesFor(database, source, ids.value, order));
    if (!listed.ok) return listed;
    if (!listed.value.ok) return listed.value.error.code === "disk-full" ? giveWay(vault) : listed.value;
    const entries = listed.value.value;
    return vault((database) => finish(database, entries, order));
  });
}

const full = fail({ code: "disk-full", detail: "no room for a backup" });

async function isCramped(): Promise<boolean> {
  const room = await storageRoom();
  return room !== null && isRoomLow(room);
}

async function giveWay(vault: Vault): Promise<Result<never>> {
  const room = await storageRoom();
  // Not even to tidy up is anything written on a disk that is full.
  if (room && room.left > 0) {
    await vault(async (database) => {
      const last = newestOf(await database.getAll("heads"));
      await keepOnly(database, last ? [last.made] : []);
    });
  }
  return full;
}

async function entriesFor(
  database: VaultDatabase,
  source: LibrarySource,
  ids: readonly ArticleId[],
  { kind, progress, rules }: BackupOrder,
): Promise<Result<readonly BackupEntry[]>> {
  const known = await knownEntries(database);
  const entries: BackupEntry[] = [];
  for (const [at, id] of ids.entries()) {
    const read = async () => {
      const found = await source.article(id);
      if (!found.ok) return found;
      // It may have gone since the list was read.
      const isThere = found.value.record !== undefined || found.value.notes.length > 0;
      return ok(isThere ? await entryOf(database, id, found.value, known.get(id)) : null);
    };
    const entry = await (kind === "daily" ? inBackground(read) : read());
    if (!entry.ok) return entry;
    if (entry.value) entries.push(entry.value);
    progress?.(at + 1, ids.length);
    if ((at + 1) % stride !== 0) continue;
    if (await isCramped()) return full;
    await database.put("lists", { made: unfinished, entries, rules });
  }
  return ok(entries);
}

/** Of the last backup and, later than it, of one that was not finished. */
async function knownEntries(database: VaultDatabase): Promise<ReadonlyMap<ArticleId, BackupEntry>> {
  const last = newestOf(await database.getAll("heads"));
  const lists = [last && (await database.get("lists", last.made)), await database.get("lists", unfinished)];
  return new Map(lists.flatMap((list) => list?.entries ?? []).map((entry) => [entry.article, entry]));
}

async function entryOf(
  database: VaultDatabase,
  article: ArticleId,
  found: FoundArticle,
  known: BackupEntry | undefined,
): Promise<BackupEntry> {
  const stamp = await stampOf(found.record);
  const { notes, addresses } = found;
  const belongings = await jsonBytes({ notes, addresses });
  if (known && known.stamp === stamp && known.belongings === belongings.hash) return known;
  const text = known && known.stamp === stamp ? null : found.text();
  const stored = text ? await keepPart(database, await jsonBytes(text)) : null;
  // An article that cannot be read any more is kept as the last backup has it.
  const textHash = stored?.hash ?? known?.text ?? null;
  const kept = await keepPart(database, belongings);
  const textBytes = stored?.bytes ?? (textHash === null ? 0 : await sizeOf(database, textHash));
  return {
    article,
    text: textHash,
    stamp,
    belongings: kept.hash,
    notes: notes.filter(({ deleted }) => deleted === null).length,
    bytes: textBytes + kept.bytes,
  };
}

/** Whatever changes an article takes its text anew, or changes its corrections. */
async function stampOf(record: unknown): Promise<PartHash> {
  const { captured, created, corrections, analysis } = (record ?? {}) as Readonly<Record<string, unknown>>;
  const { engineVersion = null, article = null } = (analysis ?? {}) as Readonly<Record<string, unknown>>;
  const { text = null, title = null } = (article ?? {}) as Readonly<Record<string, unknown>>;
  return (await jsonBytes({ captured, created, corrections, engineVersion, title, text })).hash;
}

/** Its size as it is stored. */
async function keepPart(
  database: VaultDatabase,
  { hash, bytes }: JsonBytes,
): Promise<{ hash: PartHash; bytes: number }> {
  const there = await database.get("parts", hash);
  if (there) return { hash, bytes: there.byteLength };
  const zip = await zipped(bytes);
  await database.put("parts", zip, hash);
  return { hash, bytes: zip.byteLength };
}

const sizeOf = async (database: VaultDatabase, hash: PartHash): Promise<number> =>
  (await database.get("parts", hash))?.byteLength ?? 0;

async function finish(
  database: VaultDatabase,
  entries: readonly BackupEntry[],
  { kind, now, rules }: BackupOrder,
): Promise<BackupHead | null> {
  const heads = await database.getAll("heads");
  const last = newestOf(heads);
  const before = last && (await database.get("lists", last.made));
  const isSame = before ? isEqual(before, { made: before.made, entries, rules }) : entries.length === 0;
  if (isSame && kind === "daily" && (last === null || isRolling(last))) {
    await keepOnly(
      database,
      heads.map(({ made }) => made),
    );
    return null;
  }
  const head: BackupHead = {
    made: now,
    kind,
    articles: entries.filter(({ notes }) => notes > 0).length,
    notes: entries.reduce((sum, entry) => sum + entry.notes, 0),
    bytes: entries.reduce((sum, entry) => sum + entry.bytes, 0),
  };
  const all = [...heads.filter(({ made }) => made !== now), head];
  const gone = new Set(superfluous(all));
  await keepOnly(
    database,
    all.filter((each) => !gone.has(each)).map(({ made }) => made),
    { head, list: { made: now, entries, rules } },
  );
  return head;
}

const isEqual = (a: BackupList, b: BackupList): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Those backups, with `added` among them, and no part that none of them needs; all or nothing. */
async function keepOnly(
  database: VaultDatabase,
  made: readonly string[],
  added: { readonly head: BackupHead; readonly list: BackupList } | null = null,
): Promise<void> {
  const transaction = database.transaction(["heads", "lists", "parts"], "readwrite", { durability: "strict" });
  const heads = transaction.objectStore("heads");
  const lists = transaction.objectStore("lists");
  const parts = transaction.objectStore("parts");
  if (added) await Promise.all([heads.put(added.head), lists.put(added.list)]);
  const kept = new Set(made);
  for (const key of await lists.getAllKeys()) {
    if (!kept.has(key)) await Promise.all([heads.delete(key), lists.delete(key)]);
  }
  const needed = new Set((await lists.getAll()).flatMap(({ entries }) => entries.flatMap(partsOf)));
  for (const hash of await parts.getAllKeys()) if (!needed.has(hash)) await parts.delete(hash);
  await transaction.done;
}

const partsOf = ({ text, belongings }: BackupEntry): readonly PartHash[] =>
  text === null ? [belongings] : [text, belongings];

/** All of them, with everything that they hold, and what was put by. */
export const eraseBackups = (vault: Vault): Promise<Result<void>> =>
  alone(() =>
    vault(async (database) => {
      await keepOnly(database, []);
      await database.clear("quarantine");
    }),
  );

/** The newest first. */
export const listBackups = (vault: Vault): Promise<Result<readonly BackupHead[]>> =>
  vault(async (database) => (await database.getAll("heads")).toSorted((a, b) => (a.made < b.made ? 1 : -1)));
