/** All articles that the reader kept by a note: a list, searched and filtered as notes are. */
import { type ArticleRow, articleOrders, noFilter } from "../../../platform/library/library-protocol.ts";
import { dayInWords } from "../../panel/timeline/date-wording.ts";
import { plural, t, uiLanguage } from "../../parts/messages.ts";
import { addressOf, type PlaceOf } from "../address.ts";
import { dayOf } from "../day-of.ts";
import { CountLine } from "../frame/count-line.tsx";
import { ListHead } from "../frame/list-head.tsx";
import { orderOf, ordersFor } from "../frame/list-order.ts";
import { OrderChoice } from "../frame/order-choice.tsx";
import { FirstRun, NothingMatches } from "../frame/states.tsx";
import type { Library } from "../library-model.ts";
import { Answered } from "../list/answered.tsx";
import { LinkList } from "../list/link-list.tsx";

interface ArticlesViewProps {
  readonly library: Library;
  readonly place: PlaceOf<"articles">;
}

export function ArticlesView({ library, place }: ArticlesViewProps) {
  const { articles } = library;
  const { filter } = place;
  const answer = articles.answer.value;
  if (library.isEmpty.value) return <FirstRun />;
  return (
    <section class="view">
      <ListHead
        library={library}
        place={place}
        title={t("libraryArticles")}
        search={t("librarySearchArticles")}
        facets={answer?.facets ?? null}
      >
        <OrderChoice
          orders={ordersFor(filter, articleOrders)}
          order={orderOf(place)}
          nameOf={(order) => t(`libraryOrderArticles_${order}`)}
          choose={(order) => library.go({ ...place, order })}
        />
      </ListHead>
      <CountLine>{answer ? plural("addressFound", answer.total) : t("libraryReading")}</CountLine>
      <Answered rows={articles} nothing={<NothingMatches clear={() => library.go({ ...place, filter: noFilter })} />}>
        <LinkList
          rows={articles}
          label={t("libraryArticles")}
          words={filter.words}
          estimate={88}
          nameOf={(article) => article.title || t("panelUntitled")}
          row={(article) => <ArticleCard article={article} />}
        />
      </Answered>
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
