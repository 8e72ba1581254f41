/** Where a sender's notes live: on disk, or, for a private window, in memory. */
import type { NoteRepository } from "../platform/database/note-repository.ts";
import type { Sender } from "../platform/messenger.ts";

export interface InBoth<T> {
  readonly onDisk: T;
  readonly inMemory: T;
}

export type Repositories = InBoth<NoteRepository>;

export const repositoryOf = <T>({ onDisk, inMemory }: InBoth<T>, { isPrivate }: Pick<Sender, "isPrivate">): T =>
  isPrivate ? inMemory : onDisk;
