/** One article: what it is, and the reader's notes on it, who is named in it and what happened when. */
import { CircleOff, Download, ExternalLink, Trash2 } from "lucide";
import { useState } from "preact/hooks";
import type { ArticleRow } from "../../../platform/library/library-protocol.ts";
import { webAddress } from "../../panel/notes/markdown/web-link.ts";
import { dayInWords } from "../../panel/timeline/date-wording.ts";
import { Icon } from "../../parts/icon.tsx";
import { plural, t, uiLanguage } from "../../parts/messages.ts";
import { addressOf } from "../address.ts";
import { dayOf } from "../day-of.ts";
import { CountLine } from "../frame/count-line.tsx";
import { Coming, Empty, Failed } from "../frame/states.tsx";
import { ViewTitle } from "../frame/view-title.tsx";
import type { Library } from "../library-model.ts";
import { NameChip } from "../names/name-chip.tsx";
import { BulkBar } from "../notes/bulk-bar.tsx";
import { NoteList } from "../notes/note-list.tsx";
import { EventLine } from "../timeline/event-line.tsx";

export function ArticleView({ library }: { readonly library: Library }) {
  const { article } = library;
  const head = article.head.value;
  const problem = article.problem.value;
  if (head && !problem) return <KeptArticle library={library} head={head} />;
  return (
    <section class="view">
      <ViewTitle title={t("libraryArticles")} />
      {problem ? (
        <Failed problem={problem} again={() => void article.refresh()} />
      ) : head === undefined ? (
        <Coming />
      ) : (
        <Empty icon={CircleOff} title={t("libraryArticleGone")}>
          <p>{t("libraryArticleGoneWhy")}</p>
        </Empty>
      )}
    </section>
  );
}

function KeptArticle({ library, head }: { readonly library: Library; readonly head: ArticleRow }) {
  const { article, actions, settings } = library;
  const { notes } = article;
  const colourNames = settings.value.colourNames;
  return (
    <section class="view view-wide">
      <ViewTitle title={head.title || t("panelUntitled")}>
        <Tools library={library} head={head} />
      </ViewTitle>
      <Facts head={head} />
      <div class="article-parts">
        <div class="article-notes">
          <CountLine>{plural("optionsNotes", notes.rows.total.value)}</CountLine>
          <BulkBar list={notes} actions={actions} colourNames={colourNames} share={library.shareNotes} />
          {notes.rows.answer.value === null ? (
            <Coming />
          ) : notes.rows.total.value === 0 ? (
            <p class="view-lead">{t("libraryArticleNoNotes")}</p>
          ) : (
            <NoteList
              list={notes}
              label={t("panelNotes")}
              words=""
              colourNames={colourNames}
              actions={actions}
              tellsArticle={false}
            />
          )}
        </div>
        <div class="article-beside">
          <NamedHere library={library} />
          <Told library={library} head={head} />
        </div>
      </div>
    </section>
  );
}

function Tools({ library, head }: { readonly library: Library; readonly head: ArticleRow }) {
  const address = webAddress(head.url);
  return (
    <div class="actions">
      {address !== null && (
        <a class="button button-small" href={address} target="_blank" rel="noopener noreferrer">
          <Icon node={ExternalLink} />
          {t("libraryOpenArticle")}
        </a>
      )}
      <button type="button" class="button button-small" onClick={() => library.shareArticle(head.id)}>
        <Icon node={Download} />
        {t("libraryExport")}
      </button>
      {head.notes > 0 && (
        <button type="button" class="button button-small" onClick={() => void library.removeNotesOf(head.id)}>
          <Icon node={Trash2} />
          {t("libraryRemoveNotes")}
        </button>
      )}
    </div>
  );
}

function Facts({ head }: { readonly head: ArticleRow }) {
  const published = head.published === null ? null : dayInWords(head.published);
  const read = head.position?.progress ?? 0;
  return (
    <p class="facts-line">
      {head.site !== "" && (
        <span>
          <bdi>{head.site}</bdi>
        </span>
      )}
      {head.byline !== null && (
        <span>
          <bdi>{head.byline}</bdi>
        </span>
      )}
      {published !== null && <span>{t("timePublished", published)}</span>}
      <span>{t("libraryFirstNote", dayOf(head.created))}</span>
      {read > 0 && (
        <span>{t("panelRead", new Intl.NumberFormat(uiLanguage(), { style: "percent" }).format(read))}</span>
      )}
    </p>
  );
}

const fewNames = 24;

function NamedHere({ library }: { readonly library: Library }) {
  const [isWhole, setWhole] = useState(false);
  const named = library.article.named.value;
  if (named.length === 0) return null;
  return (
    <section aria-labelledby="article-named">
      <h2 id="article-named" class="part-title">
        {t("libraryNames")}
      </h2>
      <ul class="chips">
        {named.slice(0, isWhole ? named.length : fewNames).map((one) => (
          <li key={one.key}>
            <NameChip name={one} count={one.mentions} title={plural("panelMentions", one.mentions)} />
          </li>
        ))}
      </ul>
      {named.length > fewNames && (
        <button
          type="button"
          class="button button-quiet button-small"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? t("libraryLess") : plural("panelMore", named.length - fewNames)}
        </button>
      )}
    </section>
  );
}

const fewEvents = 12;

function Told({ library, head }: { readonly library: Library; readonly head: ArticleRow }) {
  const events = library.article.events.value;
  if (events.length === 0) return null;
  const choice = { articles: [head.id], tags: [], entity: null, words: "" };
  return (
    <section aria-labelledby="article-told">
      <h2 id="article-told" class="part-title">
        {t("libraryTimeline")}
      </h2>
      <ol class="timeline library-timeline-short">
        {events.slice(0, fewEvents).map((event, index) => (
          <li key={`${event.id} ${index}`}>
            <EventLine event={event} before={events[index - 1] ?? null} source={null} level={3} />
          </li>
        ))}
      </ol>
      {events.length > fewEvents && (
        <a class="button button-quiet button-small" href={addressOf({ view: "timeline", choice })}>
          {plural("panelMore", events.length - fewEvents)}
        </a>
      )}
    </section>
  );
}
