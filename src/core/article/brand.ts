/** A string that was checked once, where it earned its name, and cannot be mistaken for another. */
type Brand<T, Name extends string> = T & { readonly __brand: Name };

/** Stable across visits: derived from the article's canonical address (`articleIdentity`). */
export type ArticleId = Brand<string, "ArticleId">;

/** A random UUID, given when the note is first made. */
export type NoteId = Brand<string, "NoteId">;

/** Unique within one analysis; equal for the same text, so that corrections can name an entity. */
export type EntityId = Brand<string, "EntityId">;

/** Unique within one timeline; equal for the same words, wherever in the text they stand, so that corrections can name an event. */
export type EventId = Brand<string, "EventId">;

/** A calendar day, `YYYY-MM-DD`: a label, not an instant. */
export type Day = Brand<string, "Day">;
