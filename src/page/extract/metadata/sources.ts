/** Where each value of the metadata came from, so that what is shown can say how it was worked out. */

export type MetadataSource =
  | "json-ld"
  /** A <meta> element. */
  | "meta"
  /** An element marked for machines: itemprop, rel=author, <time pubdate>. */
  | "microdata"
  /** The headline on the page. */
  | "headline"
  /** <title>. */
  | "document-title"
  /** A line of authors near the headline. */
  | "byline"
  /** A line with a date near the headline. */
  | "dateline"
  /** An element elsewhere whose label or name says that it holds this. */
  | "labelled"
  /** The lang attribute. */
  | "markup"
  /** The page's own address, or its host's name. */
  | "address"
  /** Only the day of the last change is known, and stands for the day of publishing. */
  | "modified";

/** A value with its source. */
export interface Sourced<Value> {
  readonly value: Value;
  readonly source: MetadataSource;
}

/** Null where there is no value. */
export interface MetadataSources {
  readonly title: MetadataSource | null;
  readonly byline: MetadataSource | null;
  readonly site: MetadataSource | null;
  readonly language: MetadataSource | null;
  readonly published: MetadataSource | null;
  readonly modified: MetadataSource | null;
}
