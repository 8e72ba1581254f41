/** What the page is called in the browser's tab and history: the view, or what it is of. */
import { t } from "../parts/messages.ts";
import type { Library } from "./library-model.ts";

export function titleOf(library: Library): string {
  const place = library.place.value;
  switch (place.view) {
    case "notes":
      return place.filter.words.trim() === "" ? t("libraryTitle") : of(t("filterQuoted", place.filter.words.trim()));
    case "articles":
      return of(t("libraryArticles"));
    case "article":
      return of(library.article.head.value?.title || t("libraryArticles"));
    case "names":
      return of(t("libraryNames"));
    case "name":
      return of(library.name.story.value?.entity.name || t("libraryNames"));
    case "timeline":
      return of(t("libraryTimeline"));
    case "bin":
      return of(t("libraryBin"));
  }
}

const of = (what: string): string => `${what} – ${t("libraryTitle")}`;
