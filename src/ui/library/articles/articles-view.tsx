/** All articles that the reader kept by a note: a list, searched and filtered as notes are. */
import {
  type ArticleRow,
  articleOrders,
  type LibraryFilter,
  noFilter,
} from "../../../platform/library/library-protocol.ts";
import { dayInWords } from "../../panel/timeline/date-wording.ts";
import { plural, t, uiLanguage } from "../../parts/messages.ts";
import { SearchField } from "../../parts/search-field.tsx";
import { addressOf, type PlaceOf } from "../address.ts";
import { dayOf } from "../day-of.ts";
import { Filters } from "../frame/filters.tsx";
import { OrderChoice } from "../frame/order-choice.tsx";
import { Coming, Failed, FirstRun, NothingMatches } from "../frame/states.tsx";
import { ViewTitle } from "../frame/view-title.tsx";
import type { Library } from "../library-model.ts";
import { LinkList } from "../list/link-list.tsx";

interface ArticlesViewProps {
  readonly library: Library;
  readonly place: PlaceOf<"articles">;
}

export function ArticlesView({ library, place }: ArticlesViewProps) {
  const { articles, settings } = library;
  const { filter } = place;
  const answer = articles.answer.value;
  const narrow = (change: Partial<LibraryFilter>, isTyping = false) =>
    library.go({ ...place, filter: { ...filter, ...change } }, isTyping);
  if (library.isEmpty.value) return <FirstRun />;
  return (
    <section class="view">
      <ViewTitle title={t("libraryArticles")} />
      <div class="view-tools">
        <SearchField
          label={t("librarySearchArticles")}
          value={filter.words}
          search={(words) => narrow({ words }, true)}
        />
        <OrderChoice
          orders={filter.words.trim() === "" ? articleOrders.filter((order) => order !== "best") : articleOrders}
          order={library.articleOrder(place)}
          nameOf={(order) => t(`libraryOrderArticles_${order}`)}
          choose={(order) => library.go({ ...place, order })}
        />
      </div>
      <Filters
        filter={filter}
        facets={answer?.facets ?? null}
        colourNames={settings.value.colourNames}
        nameOf={library.nameOf}
        engine={library.engine}
        today={library.today()}
        change={narrow}
      />
      <div class="count-line">
        <h2>
          <span role="status">{answer ? plural("addressFound", answer.total) : t("libraryReading")}</span>
        </h2>
      </div>
      {articles.problem.value && !answer ? (
        <Failed problem={articles.problem.value} again={() => void articles.restart()} />
      ) : !answer ? (
        <Coming />
      ) : answer.total === 0 ? (
        <NothingMatches clear={() => library.go({ ...place, filter: noFilter })} />
      ) : (
        <LinkList
          rows={articles}
          label={t("libraryArticles")}
          words={filter.words}
          estimate={88}
          nameOf={(article) => article.title || t("panelUntitled")}
          row={(article) => <ArticleCard article={article} />}
        />
      )}
    </section>
  );
}

function ArticleCard({ article }: { readonly article: ArticleRow }) {
  const { id, title, site, byline, published, lastNote, notes, matching, position } = article;
  const day = published === null ? null : dayInWords(published);
  return (
    <div class="article-card">
      <div class="article-words">
        <h3 class="article-title" dir="auto" data-searched>
          <a href={addressOf({ view: "article", article: id })}>{title || t("panelUntitled")}</a>
        </h3>
        <p class="facts-line">
          {site !== "" && (
            <span data-searched>
              <bdi>{site}</bdi>
            </span>
          )}
          {byline !== null && (
            <span data-searched>
              <bdi>{byline}</bdi>
            </span>
          )}
          {day !== null && <time dateTime={published ?? ""}>{day}</time>}
          {lastNote !== null && <span>{t("libraryLastNote", dayOf(lastNote))}</span>}
        </p>
      </div>
      <p class="article-count">
        <span>{matching === notes ? plural("optionsNotes", notes) : plural("notesOf", notes, matching)}</span>
        {position && position.progress > 0 && (
          <span>
            {t("panelRead", new Intl.NumberFormat(uiLanguage(), { style: "percent" }).format(position.progress))}
          </span>
        )}
      </p>
    </div>
  );
}
