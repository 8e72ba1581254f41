/** Where a sender's notes live: on disk, or, for a private window, in memory. */
import type { NoteRepository } from "../platform/database/note-repository.ts";
import type { Sender } from "../platform/messenger.ts";

export interface Repositories {
  readonly onDisk: NoteRepository;
  readonly inMemory: NoteRepository;
}

export const repositoryOf = ({ onDisk, inMemory }: Repositories, { isPrivate }: Pick<Sender, "isPrivate">) =>
  isPrivate ? inMemory : onDisk;
