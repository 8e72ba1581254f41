/** "Where else did I read this name?": its articles with the passages, who is named beside it, and who may be the same. */
import { CalendarDays, CircleOff, NotebookText } from "lucide";
import type { EntityPlace, EntityRow, EntityStory } from "../../../platform/library/library-protocol.ts";
import { noFilter } from "../../../platform/library/library-protocol.ts";
import { Snippet } from "../../panel/entities/snippet.tsx";
import { dayInWords } from "../../panel/timeline/date-wording.ts";
import { Icon } from "../../parts/icon.tsx";
import { plural, t } from "../../parts/messages.ts";
import { addressOf } from "../address.ts";
import { Coming, Empty, Failed } from "../frame/states.tsx";
import { ViewTitle } from "../frame/view-title.tsx";
import type { Library } from "../library-model.ts";
import { NameChip } from "./name-chip.tsx";
import { nameColour, nameIcon, nameKind } from "./name-look.ts";

export function NameView({ library }: { readonly library: Library }) {
  const { name } = library;
  const story = name.story.value;
  const problem = name.problem.value;
  if (story && !problem) return <Story library={library} story={story} />;
  return (
    <section class="view">
      <ViewTitle title={t("libraryNames")} />
      {problem ? (
        <Failed problem={problem} again={() => void name.refresh()} />
      ) : story === undefined ? (
        <Coming />
      ) : (
        <Empty icon={CircleOff} title={t("libraryNameGone")}>
          <p>{t("libraryNameGoneWhy")}</p>
        </Empty>
      )}
    </section>
  );
}

function Story({ library, story }: { readonly library: Library; readonly story: EntityStory }) {
  const { entity, places, alike, beside } = story;
  const { key, name, type, aliases } = entity;
  return (
    <section class="view view-wide" style={{ "--type": nameColour(type) }}>
      <ViewTitle title={name}>
        <div class="actions">
          <a
            class="button button-small"
            href={addressOf({ view: "notes", filter: { ...noFilter, entities: [key] }, order: null })}
          >
            <Icon node={NotebookText} />
            {t("libraryNameNotes")}
          </a>
          <a
            class="button button-small"
            href={addressOf({ view: "timeline", choice: { articles: [], tags: [], entity: key, words: "" } })}
          >
            <Icon node={CalendarDays} />
            {t("libraryNameTimeline")}
          </a>
        </div>
      </ViewTitle>
      <p class="facts-line">
        <span class="name-kind">
          <Icon node={nameIcon(type)} class="icon type-icon" />
          {nameKind(type)}
        </span>
        <span>{plural("addressFound", entity.articles)}</span>
        <span>{plural("panelMentions", entity.mentions)}</span>
        {aliases.length > 0 && <span>{t("onPageAliases", aliases.join(", "))}</span>}
      </p>
      <div class="article-parts">
        <section aria-labelledby="name-places">
          <h2 id="name-places" class="part-title">
            {t("libraryNamePlaces")}
          </h2>
          <ul class="name-places">
            {places.map((place) => (
              <Place key={place.article.id} library={library} entity={entity} place={place} />
            ))}
          </ul>
        </section>
        <div class="article-beside">
          <Others title={t("panelAppearsWith")} id="name-beside">
            {beside.map((other) => (
              <li key={other.key}>
                <NameChip name={other} count={other.together} title={plural("libraryTogether", other.together)} />
              </li>
            ))}
          </Others>
          <Others title={t("libraryNameAlike")} id="name-alike">
            {alike.map((other) => (
              <li key={other.key}>
                <NameChip name={other} count={other.articles} title={plural("addressFound", other.articles)} />
              </li>
            ))}
          </Others>
        </div>
      </div>
    </section>
  );
}

interface OthersProps {
  readonly title: string;
  readonly id: string;
  readonly children: readonly preact.JSX.Element[];
}

function Others({ title, id, children }: OthersProps) {
  if (children.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} class="part-title">
        {title}
      </h2>
      <ul class="chips">{children}</ul>
    </section>
  );
}

interface PlaceProps {
  readonly library: Library;
  readonly entity: EntityRow;
  readonly place: EntityPlace;
}

const fewPassages = 8;

function Place({ library, entity, place: { article, mentions, notes } }: PlaceProps) {
  const passages = library.name.passages.value.get(article.id);
  const day = article.published === null ? null : dayInWords(article.published);
  const filter = { ...noFilter, entities: [entity.key], articles: [article.id] };
  return (
    <li class="name-place">
      <h3 class="article-title" dir="auto">
        <a href={addressOf({ view: "article", article: article.id })}>{article.title || t("panelUntitled")}</a>
      </h3>
      <p class="facts-line">
        {article.site !== "" && (
          <span>
            <bdi>{article.site}</bdi>
          </span>
        )}
        {day !== null && <time dateTime={article.published ?? ""}>{day}</time>}
        {notes.length > 0 && (
          <a href={addressOf({ view: "notes", filter, order: "article" })}>
            {plural("libraryNotesNaming", notes.length)}
          </a>
        )}
      </p>
      <details onToggle={({ currentTarget }) => currentTarget.open && void library.name.readPassages(article.id)}>
        <summary>{plural("libraryPassages", mentions)}</summary>
        {passages === undefined ? (
          <p class="view-lead">{t("libraryReading")}</p>
        ) : passages === null || passages.mentions.length === 0 ? (
          <p class="view-lead">{t("libraryPassagesGone")}</p>
        ) : (
          <ul class="passages">
            {passages.mentions.slice(0, fewPassages).map(({ span }) => (
              <li key={span.start}>
                <Snippet analysis={passages.analysis} span={span} />
              </li>
            ))}
            {passages.mentions.length > fewPassages && (
              <li class="view-lead">{plural("panelMore", passages.mentions.length - fewPassages)}</li>
            )}
          </ul>
        )}
      </details>
    </li>
  );
}
