/** One entity: its names, count and places; once opened, the walk through its mentions, and who is named beside it. */
import { useComputed } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Entity } from "../../../core/entities/entity.ts";
import { plural, t } from "../../parts/messages.ts";
import { Stepper } from "../../parts/stepper.tsx";
import type { Panel } from "../model.ts";
import { AppearsWith } from "./appears-with.tsx";
import type { Walk } from "./entities-model.ts";
import { EntityMenu } from "./entity-menu.tsx";
import { MentionBar } from "./mention-bar.tsx";
import { MentionStrip } from "./mention-strip.tsx";
import { mentionsInWords } from "./mention-wording.ts";
import { quantityInWords } from "./quantity-wording.ts";
import { Snippet } from "./snippet.tsx";

interface EntityRowProps {
  readonly panel: Panel;
  readonly entity: Entity;
}

export function EntityRow({ panel, entity }: EntityRowProps) {
  const row = useRef<HTMLLIElement>(null);
  const { entities, editing } = panel;
  // Through a computed, so that a step of the walk draws two rows and not all five hundred.
  const walk = useComputed(() => (entities.walk.value?.entity === entity.id ? entities.walk.value : null));
  const editor = useComputed(() => (editing.editing.value?.entity === entity.id ? editing.editing.value.what : null));
  const isWanted = useComputed(() => editing.wanted.value === entity.id);
  const isOpen = walk.value !== null;
  const Editor = editor.value && editing.editor.value;

  // Opened from a chip: the row is somewhere below.
  useEffect(() => {
    if (walk.value?.index === -1) {
      row.current?.scrollIntoView({ block: "center" });
      row.current?.querySelector("button")?.focus({ preventScroll: true });
    }
  }, [walk.value]);

  const focusMenu = () => row.current?.querySelector<HTMLElement>("[aria-haspopup]")?.focus();
  useEffect(() => {
    if (!isWanted.value) return;
    editing.wanted.value = null;
    if (document.activeElement === document.body || document.activeElement === null) focusMenu();
  }, [isWanted.value]);

  return (
    <li class={isOpen || Editor ? "entity entity-open" : "entity"} ref={row}>
      <div class="entity-row">
        <button type="button" class="entity-main" onClick={() => void entities.next(entity.id)}>
          <span class="entity-words">
            <span class="entity-name" dir="auto">
              {entity.name}
            </span>
            <Aside entity={entity} />
            {!isOpen && <MentionStrip mentions={entity.mentions} length={panel.article.value?.text.length ?? 0} />}
          </span>
          <span class="entity-count" aria-hidden="true">
            {entity.mentions.length}
          </span>
          <span class="only-heard">{mentionsInWords(entity.mentions, entities.paragraphOf.value)}</span>
        </button>
        <EntityMenu panel={panel} entity={entity} row={() => row.current} />
      </div>
      {Editor && editor.value && <Editor panel={panel} entity={entity} what={editor.value} leave={focusMenu} />}
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
  const { mentions } = entity;
  const { next, previous } = panel.entities;
  // A correction may have taken mentions away.
  const index = walk.index < mentions.length ? walk.index : -1;
  const mention = mentions[Math.max(index, 0)];
  const analysis = panel.analysis.value;
  const events = panel.timeline.eventCount(entity.id);
  return (
    <div class="entity-steps">
      <MentionBar panel={panel} entity={entity} index={index} />
      <Stepper
        previousLabel={t("panelPreviousMention")}
        nextLabel={t("panelNextMention")}
        previous={() => void previous(entity.id)}
        next={() => void next(entity.id)}
        place={index === -1 ? plural("panelMentions", mentions.length) : t("panelPlace", index + 1, mentions.length)}
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
      <AppearsWith panel={panel} id={entity.id} />
    </div>
  );
}
