/** Metadata of markup, read in a document that is not shown: nothing in metadata asks for layout. */
import { type Metadata, metadataOf } from "../../../../src/page/extract/metadata/metadata.ts";
import { atOnce } from "../../../../src/page/sliced.ts";

export const address = "https://www.ellery-courier.example/town/old-quay";
/** 2 May 2024. */
const now = Date.UTC(2024, 4, 2);

interface Page {
  readonly head?: string;
  readonly body?: string;
  /** The lang attribute; "" for none. */
  readonly lang?: string;
  readonly url?: string;
}

export function metadataIn({ head = "", body = "", lang = "en-GB", url = address }: Page): Metadata {
  const markup = `<html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
  return atOnce(metadataOf(new DOMParser().parseFromString(markup, "text/html"), url, now));
}

export const jsonLd = (node: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", ...node })}</script>`;

export const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;

/** The text below a headline. */
export const text =
  `<p>${"The harbour council met for six hours and heard from engineers and shopkeepers. ".repeat(4)}</p>`.repeat(3);
