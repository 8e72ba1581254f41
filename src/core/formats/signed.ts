/** Words of someone else in a reader's notes: said whose they are. */

/** Null or "" for the reader's own. */
export const signed = (words: string, author: string | null): string =>
  author === null || author.trim() === "" || words === "" ? words : `${words}\n\n— ${author.trim()}`;
