/** Counts the values of the fields that can be chosen from. */
import { noteColours, noteStatuses } from "../notes/note.ts";
import { facetBits } from "./judge-notes.ts";
import type { FacetCount, Facets } from "./library-filter.ts";
import type { LibraryTable, PlacedSegment } from "./library-table.ts";

export interface FacetCounter {
  /** Counts the notes of a segment. `kept`: by note in the table, the fields that keep it out (`Judged.kept`). */
  notes(placed: PlacedSegment, kept: Uint8Array): void;
  /** Counts one article of a segment, once for each value that one of its notes has. */
  article(placed: PlacedSegment, article: number, kept: Uint8Array): void;
  facets(): Facets;
}

export function facetCounter({ sites, tags }: Pick<LibraryTable, "sites" | "tags">): FacetCounter {
  const [bySite, byTag] = [new Uint32Array(sites.length), new Uint32Array(tags.length)];
  const [byColour, byStatus] = [new Uint32Array(noteColours.length), new Uint32Array(noteStatuses.length)];
  /** By tag, the number of the article that it was counted for last, plus one. */
  const lastArticle = new Uint32Array(tags.length);

  /** `once`: what counts only once for each tag, from 1; 0 counts each time. */
  function countTags({ segment: { firstTag, noteTags }, tagOf }: PlacedSegment, note: number, once: number): void {
    const end = firstTag[note + 1] ?? 0;
    for (let at = firstTag[note] ?? 0; at < end; at++) {
      const tag = tagOf[noteTags[at] ?? 0] ?? 0;
      if (once > 0 && lastArticle[tag] === once) continue;
      lastArticle[tag] = once;
      increase(byTag, tag);
    }
  }

  return {
    notes(placed, kept) {
      const { segment, siteOf, noteBase } = placed;
      const { articles, firstNote, colours, statuses } = segment;
      for (let article = 0; article < articles.length; article++) {
        const site = siteOf[article] ?? 0;
        const end = firstNote[article + 1] ?? 0;
        for (let note = firstNote[article] ?? 0; note < end; note++) {
          const held = kept[noteBase + note] ?? 0;
          if (isOpen(held, facetBits.sites)) increase(bySite, site);
          if (isOpen(held, facetBits.colours)) increase(byColour, colours[note] ?? 0);
          if (isOpen(held, facetBits.statuses)) increase(byStatus, statuses[note] ?? 0);
          if (isOpen(held, facetBits.tags)) countTags(placed, note, 0);
        }
      }
    },

    article(placed, article, kept) {
      const { segment, siteOf, noteBase, articleBase } = placed;
      const end = segment.firstNote[article + 1] ?? 0;
      let [hasSite, hasColours, hasStatuses] = [false, 0, 0];
      for (let note = segment.firstNote[article] ?? 0; note < end; note++) {
        const held = kept[noteBase + note] ?? 0;
        hasSite ||= isOpen(held, facetBits.sites);
        if (isOpen(held, facetBits.colours)) hasColours |= 1 << (segment.colours[note] ?? 0);
        if (isOpen(held, facetBits.statuses)) hasStatuses |= 1 << (segment.statuses[note] ?? 0);
        if (isOpen(held, facetBits.tags)) countTags(placed, note, articleBase + article + 1);
      }
      if (hasSite) increase(bySite, siteOf[article] ?? 0);
      for (let colour = 0; colour < byColour.length; colour++)
        if (hasColours & (1 << colour)) increase(byColour, colour);
      for (let status = 0; status < byStatus.length; status++)
        if (hasStatuses & (1 << status)) increase(byStatus, status);
    },

    facets: () => ({
      sites: counted(sites, bySite),
      tags: counted(tags, byTag),
      colours: counted(noteColours, byColour),
      statuses: counted(noteStatuses, byStatus),
    }),
  };
}

/** Is it kept out by this field at most? */
const isOpen = (held: number, field: number): boolean => (held & ~field) === 0;

function increase(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

const counted = <T>(values: readonly T[], counts: Uint32Array): readonly FacetCount<T>[] =>
  values
    .map((value, at) => ({ value, count: counts[at] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
