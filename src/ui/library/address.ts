/**
 * Where in the library the reader is, and the address that says so: it stands behind the "#", so that Back works and
 * every view can be kept as a bookmark.
 */
import type { ArticleId } from "../../core/article/brand.ts";
import { type NamedType, namedTypes } from "../../core/entities/entity.ts";
import type { EntityKey } from "../../core/library/entity-key.ts";
import { noteColours, noteStatuses } from "../../core/notes/note.ts";
import {
  type ArticleOrder,
  articleOrders,
  type EntityOrder,
  entityOrders,
  type LibraryFilter,
  type NoteOrder,
  noFilter,
  noteOrders,
  type TimelineChoice,
} from "../../platform/library/library-protocol.ts";

/** An order of null: the one that fits, the best matches first while words are searched for and the newest else. */
export type LibraryPlace =
  | { readonly view: "notes"; readonly filter: LibraryFilter; readonly order: NoteOrder | null }
  | { readonly view: "articles"; readonly filter: LibraryFilter; readonly order: ArticleOrder | null }
  | { readonly view: "article"; readonly article: ArticleId }
  | {
      readonly view: "names";
      readonly words: string;
      readonly types: readonly (NamedType | null)[];
      readonly order: EntityOrder;
    }
  | { readonly view: "name"; readonly key: EntityKey }
  | { readonly view: "timeline"; readonly choice: TimelineChoice }
  | { readonly view: "bin" };

export type LibraryView = LibraryPlace["view"];
export type PlaceOf<View extends LibraryView> = Extract<LibraryPlace, { readonly view: View }>;

/** Each view as it is first opened; of one article or one name there is none. */
export const starts = {
  notes: { view: "notes", filter: noFilter, order: null },
  articles: { view: "articles", filter: noFilter, order: null },
  names: { view: "names", words: "", types: [], order: "articles" },
  timeline: { view: "timeline", choice: { articles: [], tags: [], entity: null, words: "" } },
  bin: { view: "bin" },
} as const satisfies { readonly [View in Exclude<LibraryView, "article" | "name">]: PlaceOf<View> };

export function addressOf(place: LibraryPlace): string {
  const told = new URLSearchParams(said(place).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  const query = told.toString();
  return query === "" ? `#${place.view}` : `#${place.view}?${query}`;
}

type Said = readonly (readonly [name: string, value: string | null])[];

function said(place: LibraryPlace): Said {
  switch (place.view) {
    case "notes":
    case "articles":
      return [...saidOfFilter(place.filter), ["order", place.order]];
    case "article":
      return [["id", place.article]];
    case "names":
      return [
        ["words", place.words],
        ...place.types.map((type) => ["type", type ?? unknown] as const),
        ["order", place.order === starts.names.order ? null : place.order],
      ];
    case "name":
      return [["id", place.key]];
    case "timeline": {
      const { articles, tags, entity, words } = place.choice;
      return [
        ...articles.map((id) => ["article", id] as const),
        ...tags.map((tag) => ["tag", tag] as const),
        ["name", entity],
        ["words", words],
      ];
    }
    case "bin":
      return [];
  }
}

/** How a name's type is said that nobody knows. */
const unknown = "unknown";

const saidOfFilter = (filter: LibraryFilter): Said => [
  ["words", filter.words],
  ...filter.sites.map((site) => ["site", site] as const),
  ...filter.tags.map((tag) => ["tag", tag] as const),
  ...filter.colours.map((colour) => ["colour", colour] as const),
  ...filter.statuses.map((status) => ["status", status] as const),
  ["from", filter.from],
  ["to", filter.to],
  ...filter.entities.map((key) => ["name", key] as const),
  ...filter.articles.map((id) => ["article", id] as const),
];

/** What is not understood counts as not said; an unknown view is all notes. */
export function placeOf(address: string): LibraryPlace {
  const [, view = "", query = ""] = /^#?([a-z]*)(?:\?(.*))?$/s.exec(address) ?? [];
  const told = new URLSearchParams(query);
  const words = told.get("words") ?? "";
  const id = told.get("id") || null;
  switch (view) {
    case "articles":
      return { view, filter: filterOf(told), order: oneOf(articleOrders, told.get("order")) };
    case "article":
      return id === null ? starts.articles : { view, article: id as ArticleId };
    case "names": {
      const types = [...namedTypes, null].filter((type) => told.getAll("type").includes(type ?? unknown));
      return { view, words, types, order: oneOf(entityOrders, told.get("order")) ?? starts.names.order };
    }
    case "name":
      return isEntityKey(id) ? { view, key: id } : starts.names;
    case "timeline": {
      const entity = told.get("name");
      const articles = several(told, "article") as readonly ArticleId[];
      const choice = { articles, tags: several(told, "tag"), entity: isEntityKey(entity) ? entity : null, words };
      return { view, choice };
    }
    case "bin":
      return starts.bin;
    case "notes":
      return { view, filter: filterOf(told), order: oneOf(noteOrders, told.get("order")) };
    default:
      return starts.notes;
  }
}

const filterOf = (told: URLSearchParams): LibraryFilter => ({
  words: told.get("words") ?? "",
  sites: several(told, "site"),
  tags: several(told, "tag"),
  colours: noteColours.filter((colour) => told.getAll("colour").includes(colour)),
  statuses: noteStatuses.filter((status) => told.getAll("status").includes(status)),
  from: day(told.get("from")),
  to: day(told.get("to")),
  entities: several(told, "name").filter(isEntityKey),
  articles: several(told, "article") as readonly ArticleId[],
  inBin: false,
});

const several = (told: URLSearchParams, name: string): readonly string[] => [
  ...new Set(told.getAll(name).filter((value) => value !== "")),
];

const oneOf = <T extends string>(all: readonly T[], told: string | null): T | null =>
  all.find((each) => each === told) ?? null;

const day = (told: string | null): string | null => (told !== null && /^\d{4}-\d\d-\d\d$/.test(told) ? told : null);

const isEntityKey = (told: string | null): told is EntityKey =>
  told !== null && ["", ...namedTypes].some((type) => told.startsWith(`${type}:`) && told.length > type.length + 1);
