/** One entity: its names and count; once opened, the walk through its mentions, each with its sentence. */
import { useComputed } from "@preact/signals";
import { Ellipsis, EyeOff } from "lucide";
import { useEffect, useRef } from "preact/hooks";
import type { Analysis } from "../../../core/analysis.ts";
import { contains, type TextSpan } from "../../../core/article/text-span.ts";
import { type Entity, namedTypes } from "../../../core/entities/entity.ts";
import { isUnsorted } from "../../../core/entities/unsorted.ts";
import { focusBeside } from "../../parts/focus-beside.ts";
import { Menu, type MenuItem } from "../../parts/menu.tsx";
import { plural, t } from "../../parts/messages.ts";
import { Stepper } from "../../parts/stepper.tsx";
import type { Panel } from "../model.ts";
import type { Walk } from "./entities-model.ts";
import { quantityInWords } from "./quantity-wording.ts";
import { typeIcons, typeName } from "./type-look.ts";

interface EntityRowProps {
  readonly panel: Panel;
  readonly entity: Entity;
}

export function EntityRow({ panel, entity }: EntityRowProps) {
  const row = useRef<HTMLLIElement>(null);
  // Through a computed, so that a step of the walk draws two rows and not all five hundred.
  const walk = useComputed(() => (panel.entities.walk.value?.entity === entity.id ? panel.entities.walk.value : null));
  const isOpen = walk.value !== null;

  // Opened from a chip in another tab: the row is somewhere below.
  useEffect(() => {
    if (walk.value?.index === -1) {
      row.current?.scrollIntoView({ block: "center" });
      row.current?.querySelector("button")?.focus({ preventScroll: true });
    }
  }, [walk.value]);

  return (
    <li class={isOpen ? "entity entity-open" : "entity"} ref={row}>
      <div class="entity-row">
        <button type="button" class="entity-main" onClick={() => void panel.entities.next(entity.id)}>
          <span class="entity-words">
            <span class="entity-name" dir="auto">
              {entity.name}
            </span>
            <Aside entity={entity} />
          </span>
          <span class="entity-count" aria-hidden="true">
            {entity.mentions.length}
          </span>
          <span class="only-heard">{plural("panelMentions", entity.mentions.length)}</span>
        </button>
        <Corrections panel={panel} entity={entity} row={() => row.current} />
      </div>
      {walk.value && <Steps panel={panel} entity={entity} walk={walk.value} />}
    </li>
  );
}

/** The other names of it; of a counted one, what it comes to, where the text words it differently. */
function Aside({ entity: { name, aliases, quantity } }: { readonly entity: Entity }) {
  const words = quantity === null ? aliases.join(", ") : quantityInWords(quantity);
  if (!words || words.toLocaleLowerCase() === name.toLocaleLowerCase()) return null;
  return (
    <span class="entity-aside" dir="auto">
      {words}
    </span>
  );
}

interface StepsProps extends EntityRowProps {
  readonly walk: Walk;
}

function Steps({ panel, entity, walk }: StepsProps) {
  const mention = entity.mentions[Math.max(walk.index, 0)];
  const analysis = panel.analysis.value;
  const events = panel.timeline.eventCount(entity.id);
  return (
    <div class="entity-steps">
      <Stepper
        previousLabel={t("panelPreviousMention")}
        nextLabel={t("panelNextMention")}
        previous={() => void panel.entities.previous(entity.id)}
        next={() => void panel.entities.next(entity.id)}
        place={walk.index === -1 ? plural("panelMentions", walk.count) : t("panelPlace", walk.index + 1, walk.count)}
      >
        {events > 0 && (
          <button
            type="button"
            class="button button-quiet button-small"
            onClick={() => panel.showOnTimeline(entity.id)}
          >
            {plural("panelOnTimeline", events)}
          </button>
        )}
      </Stepper>
      {mention && analysis && <Snippet analysis={analysis} span={mention.span} />}
    </div>
  );
}

/** Units of text on each side of the mention. */
const around = 90;

/** The mention in its sentence, cut to a few lines. */
function Snippet({ analysis: { article, sentences }, span }: { readonly analysis: Analysis; readonly span: TextSpan }) {
  const sentence = sentences.find((candidate) => contains(candidate, span)) ?? span;
  const start = wordEdge(article.text, Math.max(sentence.start, span.start - around), sentence.start, 1);
  const end = wordEdge(article.text, Math.min(sentence.end, span.end + around), sentence.end, -1);
  return (
    <p class="snippet" dir="auto">
      {start > sentence.start && "…"}
      {article.text.slice(start, span.start)}
      <mark>{article.text.slice(span.start, span.end)}</mark>
      {article.text.slice(span.end, end)}
      {end < sentence.end && "…"}
    </p>
  );
}

/** Moves a cut to the nearest word's edge towards the mention, unless it is at the sentence's own edge. */
function wordEdge(text: string, at: number, edge: number, step: 1 | -1): number {
  if (at === edge) return at;
  for (let place = at; Math.abs(place - at) < 20; place += step) {
    if (/\s/.test(text[step === 1 ? place : place - 1] ?? " ")) return place;
  }
  return at;
}

interface CorrectionsProps extends EntityRowProps {
  readonly row: () => HTMLElement | null;
}

function Corrections({ panel, entity, row }: CorrectionsProps) {
  const hide = () => {
    focusBeside(row());
    void panel.correct({ kind: "hide", entity: entity.id });
  };
  const types = namedTypes.map(
    (type): MenuItem => ({
      label: typeName(type),
      icon: typeIcons[type],
      isChosen: type === entity.type && !isUnsorted(entity),
      run: () => void panel.correct({ kind: "retype", entity: entity.id, type }),
    }),
  );
  const groups = [{ label: null, items: [{ label: t("panelHide"), icon: EyeOff, run: hide }] }];
  return (
    <Menu
      label={t("panelCorrect", entity.name)}
      icon={Ellipsis}
      groups={entity.quantity === null ? [...groups, { label: t("panelWrongType"), items: types }] : groups}
    />
  );
}
