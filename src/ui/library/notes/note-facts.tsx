/** Below a note: its tags, what was found out about it, the article, and the day it was made. */
import type { ArticleId } from "../../../core/article/brand.ts";
import type { Note } from "../../../core/notes/note.ts";
import { noFilter } from "../../../platform/library/library-protocol.ts";
import { statusIcons, statusName } from "../../panel/notes/status-choice.tsx";
import { type ColourNames, colourName } from "../../parts/colour-name.ts";
import { Icon } from "../../parts/icon.tsx";
import { t } from "../../parts/messages.ts";
import { addressOf } from "../address.ts";
import { dayOf } from "../day-of.ts";

/** The article of a note, as its row tells it. */
export interface ArticleLine {
  readonly id: ArticleId;
  readonly title: string;
  readonly site: string;
}

interface NoteFactsProps {
  readonly note: Note;
  /** Null where every row would tell the same. */
  readonly article: ArticleLine | null;
  readonly colourNames: ColourNames;
}

export function NoteFacts({ note, article, colourNames }: NoteFactsProps) {
  return (
    <div class="library-facts">
      {note.tags.length > 0 && (
        <ul class="chips">
          {note.tags.map((tag) => (
            <li key={tag}>
              <a
                class="chip"
                href={addressOf({ view: "notes", filter: { ...noFilter, tags: [tag] }, order: null })}
                dir="auto"
                data-searched
              >
                #{tag}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p class="facts-line">
        <span class="only-heard">{colourName(note.colour, colourNames)}</span>
        {note.status !== "unchecked" && (
          <span class="status-badge" data-status={note.status}>
            <Icon node={statusIcons[note.status]} />
            {statusName(note.status)}
          </span>
        )}
        {article && (
          <a class="facts-article" href={addressOf({ view: "article", article: article.id })} data-searched>
            <bdi>{article.title || t("panelUntitled")}</bdi>
          </a>
        )}
        {article && article.site !== "" && (
          <span>
            <bdi>{article.site}</bdi>
          </span>
        )}
        <time dateTime={note.created}>{dayOf(note.created)}</time>
      </p>
    </div>
  );
}
