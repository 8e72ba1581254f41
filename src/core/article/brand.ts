/** A string that was checked once, where it earned its name, and cannot be mistaken for another. */
type Brand<T, Name extends string> = T & { readonly __brand: Name };

/** Stable across visits: derived from the article's canonical address (`articleIdentity`). */
export type ArticleId = Brand<string, "ArticleId">;

/** A random UUID, given when the note is first made. */
export type NoteId = Brand<string, "NoteId">;

/** Unique within one analysis; equal for the same text, so that corrections can name an entity. */
export type EntityId = Brand<string, "EntityId">;

/** A calendar day, `YYYY-MM-DD`: a label, not an instant. */
export type Day = Brand<string, "Day">;
