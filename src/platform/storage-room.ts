/**
 * How much room the browser leaves us, and whether it may clear what we store.
 *
 * In Chrome `unlimitedStorage` lifts the quota, so what is left is what the disk has free, and exempts from being
 * cleared; `persist()` says no all the same.
 * https://developer.chrome.com/docs/extensions/develop/concepts/storage-and-cookies#persistence
 * In Firefox it only lets `persist()` be granted without asking the reader (seen with 153), and a site that is not
 * persisted is cleared when the disk gets full. Neither browser shows a prompt, so asking needs no click.
 */

/** Bytes, as the browser estimates them: it rounds, and other programs use the same disk. */
export interface StorageRoom {
  readonly used: number;
  readonly left: number;
}

/** Null where the browser does not tell. */
export async function storageRoom(): Promise<StorageRoom | null> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? null : { used: usage, left: Math.max(0, quota - usage) };
  } catch {
    return null;
  }
}

/** Some hundred long articles with their notes. */
const comfortable = 50_000_000;

/** A reader who keeps much also adds much: a tenth of what is used is wanted beside it. In bytes. */
export const wantedRoom = ({ used }: Pick<StorageRoom, "used">): number => Math.max(comfortable, used / 10);

export const isRoomLow = (room: StorageRoom): boolean => room.left < wantedRoom(room);

/** A few long articles, in bytes. */
export const leastRoom = 5_000_000;

/** As good as none is left: what could not be stored failed for that. */
export const isRoomGone = ({ left }: StorageRoom): boolean => left < leastRoom;

const isChrome = (): boolean => globalThis.location?.protocol === "chrome-extension:";

/**
 * May a write be begun? Not on a full disk in Chrome: it leaves half a record in its log and goes on behind it, and the
 * next start of the browser takes the log for damaged and throws the whole database away (seen with 156, on a file system
 * that was filled up and freed again: every note was gone).
 */
export async function mayWrite(): Promise<boolean> {
  const room = isChrome() ? await storageRoom() : null;
  return room === null || !isRoomGone(room);
}

export async function isKept(): Promise<boolean> {
  if (isChrome()) return true;
  try {
    return await navigator.storage.persisted();
  } catch {
    return false;
  }
}

/** Asks that the browser never clears what we store. Answers whether it is kept now. */
export async function askToKeep(): Promise<boolean> {
  // Workers cannot ask; Firefox's background is a page.
  const storage = globalThis.navigator?.storage as { persist?(): Promise<boolean> } | undefined;
  await storage?.persist?.().catch(() => false);
  return isKept();
}
