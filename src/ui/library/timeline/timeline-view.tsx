/** One timeline across what was read: of chosen articles, of tags, or of one name; each event with its source. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { ArticleId } from "../../../core/article/brand.ts";
import { type ArticleRow, noFilter, type TimelineChoice } from "../../../platform/library/library-protocol.ts";
import { plural, t } from "../../parts/messages.ts";
import { SearchField } from "../../parts/search-field.tsx";
import { addressOf, type PlaceOf } from "../address.ts";
import { FilterMenu } from "../frame/filter-menu.tsx";
import { NameFilter } from "../frame/name-filter.tsx";
import { FirstRun, NothingMatches } from "../frame/states.tsx";
import { TakenChips } from "../frame/taken-chips.tsx";
import { toggledIn } from "../frame/toggled-in.ts";
import { ViewTitle } from "../frame/view-title.tsx";
import type { Library } from "../library-model.ts";
import { Answered } from "../list/answered.tsx";
import { LongList } from "../list/long-list.tsx";
import { markMatches } from "../list/mark-matches.ts";
import { wordsOf } from "../list/matches.ts";
import { EventLine } from "./event-line.tsx";
import type { ArticleSource } from "./timeline-model.ts";

interface TimelineViewProps {
  readonly library: Library;
  readonly place: PlaceOf<"timeline">;
}

export function TimelineView({ library, place }: TimelineViewProps) {
  const { rows } = library.timeline;
  const { choice } = place;
  const answer = rows.answer.value;
  const narrow = (change: Partial<TimelineChoice>, isTyping = false) =>
    library.go({ view: "timeline", choice: { ...choice, ...change } }, isTyping);
  if (library.isEmpty.value) return <FirstRun />;
  return (
    <section class="view">
      <ViewTitle title={t("libraryTimeline")} />
      <div class="view-tools">
        <SearchField
          label={t("librarySearchEvents")}
          value={choice.words}
          search={(words) => narrow({ words }, true)}
        />
      </div>
      <Choice library={library} choice={choice} narrow={narrow} />
      <div class="count-line">
        <p role="status">
          {answer
            ? `${plural("libraryEvents", answer.total)} ${plural("libraryEventSources", answer.sources)}`
            : t("libraryReading")}
        </p>
      </div>
      <Answered
        rows={rows}
        nothing={<NothingMatches clear={() => narrow({ articles: [], tags: [], entity: null, words: "" })} />}
      >
        <Events library={library} words={choice.words} />
      </Answered>
    </section>
  );
}

interface ChoiceProps {
  readonly library: Library;
  readonly choice: TimelineChoice;
  readonly narrow: (change: Partial<TimelineChoice>) => void;
}

/** As many articles are offered to choose from, the latest first. */
const mostArticles = 500;

/** What there is to choose from is asked for once, when the view is opened. */
function Choice({ library, choice, narrow }: ChoiceProps) {
  const [articles, setArticles] = useState<readonly ArticleRow[]>([]);
  const [tags, setTags] = useState<readonly { readonly value: string; readonly count: number }[]>([]);
  const { engine } = library;
  const { stage } = library.status.value;
  useEffect(() => {
    const slice = { first: 0, count: mostArticles };
    void engine.ask("articles", { filter: noFilter, order: "newest", slice }).then((heard) => {
      if (!heard.ok) return;
      setArticles(heard.value.rows);
      setTags(heard.value.facets.tags);
    });
  }, [engine, stage]);
  const titleOf = (id: ArticleId) => articles.find((article) => article.id === id)?.title || t("panelUntitled");
  const { entity } = choice;
  return (
    <search class="filters" aria-label={t("libraryFilters")}>
      <div class="filter-chips">
        <FilterMenu
          label={t("libraryFilterArticle")}
          options={articles.map(({ id, title, notes }) => ({
            id,
            label: title || t("panelUntitled"),
            count: notes,
          }))}
          chosen={new Set<string>(choice.articles)}
          toggle={(id) => narrow({ articles: toggledIn(choice.articles, id as ArticleId) })}
        />
        <FilterMenu
          label={t("libraryFilterTag")}
          options={tags.map(({ value, count }) => ({ id: value, label: `#${value}`, count }))}
          chosen={new Set(choice.tags)}
          toggle={(tag) => narrow({ tags: toggledIn(choice.tags, tag) })}
        />
        <NameFilter
          engine={engine}
          chosen={entity === null ? [] : [entity]}
          toggle={(key) => narrow({ entity: key === entity ? null : key })}
        />
      </div>
      <TakenChips
        taken={[
          ...choice.articles.map((id) => ({
            words: titleOf(id),
            drop: () => narrow({ articles: toggledIn(choice.articles, id) }),
          })),
          ...choice.tags.map((tag) => ({
            words: `#${tag}`,
            drop: () => narrow({ tags: toggledIn(choice.tags, tag) }),
          })),
          ...(entity === null ? [] : [{ words: library.nameOf(entity), drop: () => narrow({ entity: null }) }]),
        ]}
        clear={() => narrow({ articles: [], tags: [], entity: null })}
      />
    </search>
  );
}

function Events({ library, words }: { readonly library: Library; readonly words: string }) {
  const { rows, active, activate, call, articles } = library.timeline;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current) markMatches(box.current, wordsOf(words));
  });
  useEffect(() => () => void CSS.highlights.delete("library-match"), []);
  return (
    <div class="timeline library-timeline" ref={box}>
      <LongList
        label={t("libraryTimeline")}
        count={rows.total.value}
        content={rows.pages.value}
        of={rows.list.value}
        estimate={76}
        isBusy={rows.isBusy.value}
        active={active.value}
        activate={activate}
        call={call.value}
        // The one above tells whether a year begins.
        need={({ first, end }) => rows.need({ first: Math.max(0, first - 1), end })}
        nameOf={(index) => rows.rowAt(index)?.label ?? t("libraryReading")}
        rowClass={() => "event-article"}
        onKey={(event) => {
          if (event.key !== "Enter" || !(event.target instanceof HTMLElement)) return;
          if (event.target.dataset.row !== undefined) event.target.querySelector("a")?.click();
        }}
        row={(index) => {
          const event = rows.rowAt(index);
          if (event === null) return <div class="coming-row" style={{ height: "76px" }} />;
          const before = index === 0 ? null : rows.rowAt(index - 1);
          return (
            <EventLine
              event={event}
              before={before}
              source={<Source of={articles.value.get(event.article) ?? null} />}
              level={2}
            />
          );
        }}
      />
    </div>
  );
}

function Source({ of }: { readonly of: ArticleSource | null }) {
  if (of === null) return null;
  return (
    <p class="event-source" dir="auto">
      <a href={addressOf({ view: "article", article: of.id })}>{of.title || t("panelUntitled")}</a>
      {of.site !== "" && ` · ${of.site}`}
    </p>
  );
}
