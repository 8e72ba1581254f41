/**
 * The reader's library as our own pages reach it without a message for each article: read only, and with the place where
 * what a backup gives back waits. Whatever changes the library is asked of the background, but for a chosen file
 * (`importing`). Private windows have another library, which the background alone knows.
 */
import { ownLibrary } from "./backups/own-library.ts";
import { indexedStore } from "./database/indexed-store.ts";
import { type NoteRepository, noteRepository } from "./database/note-repository.ts";
import { type Staging, staging } from "./database/staging.ts";

const store = indexedStore(ownLibrary);
const now = () => new Date().toISOString();

export const ownNotes: Pick<NoteRepository, "articleIds" | "parts"> = noteRepository(store, now);
export const ownStaging: Pick<Staging, "stage"> = staging(store, now);
