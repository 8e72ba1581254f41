/**
 * The panel's one model: what the page in the tab says of itself, and the ways between what is shown of it.
 *
 * Everything shown is derived from what the page last said (`state`); nothing is copied out of it.
 */
import { computed, createModel, signal } from "@preact/signals";
import type { ArticleId, EntityId, NoteId } from "../../core/article/brand.ts";
import type { PageState } from "../../core/article/page-state.ts";
import { fail, type Result } from "../../core/article/result.ts";
import type { TextSpan } from "../../core/article/text-span.ts";
import type { Correction } from "../../core/corrections/correction.ts";
import type { TimelineEvent } from "../../core/time/timeline-event.ts";
import { askPage, onAnnouncement } from "../../platform/messenger.ts";
import { isPractice as isPracticePage } from "../../platform/practice-page.ts";
import type { Settings } from "../../platform/settings-shape.ts";
import { problemSentence, t } from "../parts/messages.ts";
import { RoomModel } from "../parts/room-model.ts";
import { ToastModel } from "../parts/toast.tsx";
import { SharingModel } from "../sharing/sharing-model.ts";
import { AddressesModel } from "./addresses/addresses-model.ts";
import { newsOf } from "./correction-news.ts";
import { EditingModel } from "./entities/editing-model.ts";
import { EntitiesModel } from "./entities/entities-model.ts";
import { GateModel } from "./gate-model.ts";
import { HistoryModel } from "./history/history-model.ts";
import { NotesModel } from "./notes/notes-model.ts";
import { type OpenTab, restrictionOf } from "./open-tab.ts";
import { ReadingModel } from "./reading-model.ts";
import { SearchModel } from "./search/search-model.ts";
import { WaysOutModel } from "./sharing/ways-out-model.ts";
import { TimelineModel } from "./timeline/timeline-model.ts";

export type Section = "entities" | "timeline" | "notes";

/** What the panel shows as a whole. "analysing" and "ready" have an article, "failed" may have one. */
export type View = "loading" | "restricted" | "unreachable" | PageState["stage"];

/** A page that has just been opened has no content script yet: it is asked again, this often, this far apart. */
const patience = { times: 6, pause: 400 };

export const PanelModel = createModel(() => {
  const tab = signal<OpenTab | null>(null);
  const state = signal<PageState | null>(null);
  const isSilent = signal(false);
  const progress = signal(0);
  const section = signal<Section>("entities");
  const toast = new ToastModel();

  const restriction = computed(() => (tab.value?.url ? restrictionOf(tab.value.url) : null));
  const view = computed<View>(() => {
    if (state.value) return state.value.stage;
    if (restriction.value) return "restricted";
    return isSilent.value ? "unreachable" : "loading";
  });
  const isPractice = computed(() => state.value !== null && isPracticePage(state.value.url));
  const isPrivate = computed(() => state.value?.isPrivate ?? tab.value?.isPrivate ?? false);

  const reading = new ReadingModel(state);
  const { corrected, analysis, article, hiddenEntities, hiddenEvents, isForeign } = reading;
  const entities = new EntitiesModel(analysis, goTo);
  const editing = new EditingModel({ state, corrected, toast, correct: applyCorrection, reveal: entities.reveal });
  const timeline = new TimelineModel(analysis, goTo);
  const notes = new NotesModel(state, toast, askSelected);
  const search = new SearchModel({
    entities: computed(() => entities.all.value.flatMap((group) => group.entities)),
    events: timeline.events,
    notes: computed(() => notes.here.value.map(({ editor }) => editor.shown.value)),
  });
  const history = new HistoryModel(article, toast, notes.flush);
  const addresses = new AddressesModel(state, toast, notes.flush);
  const sharing = new SharingModel(toast);
  const waysOut = new WaysOutModel({ state, sharing, toast, flush: notes.flush });
  const gate = new GateModel({ tab, toast, ask: hearOut });
  const room = new RoomModel(toast);

  // Only the last question's answer counts: tabs and pages change while one is on its way.
  let asked = 0;
  async function ask(): Promise<void> {
    const id = tab.value?.id;
    const mine = ++asked;
    if (id === undefined) return;
    for (let tries = 1; mine === asked; tries++) {
      const answer = await askPage(id, "page/describe", {});
      if (mine !== asked) return;
      if (answer.ok) return hear(answer.value);
      if (tries === (tab.value?.isLoading === false ? 2 : patience.times)) {
        state.value = null;
        isSilent.value = true;
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, patience.pause));
    }
  }

  function hear(heard: PageState): void {
    const isOther = heard.analysis?.article.id !== state.value?.analysis?.article.id;
    if (state.value === null) void showWanted();
    if (isOther) timeline.leave();
    if (isOther) editing.end();
    if (isOther) search.leave();
    state.value = heard;
    progress.value = heard.progress;
    isSilent.value = false;
    if (heard.stage === "ready") void reading.readLanguages();
    gate.problem.value = null;
    notes.hear();
    void history.hear();
    if (isOther) void addresses.hear();
  }

  /** What the reader called for on the page, if anything: its card or row takes the focus. */
  async function showWanted(): Promise<void> {
    const id = tab.value?.id;
    const answer = id === undefined ? null : await askPage(id, "page/wanted", {});
    if (!answer?.ok || answer.value === null || tab.value?.id !== id) return;
    if (answer.value.kind === "note") showNote(answer.value.id);
    else showEntity(answer.value.id);
  }

  function showNote(id: NoteId): void {
    search.close();
    section.value = "notes";
    notes.call(id);
  }

  function showEntity(id: EntityId): void {
    search.close();
    entities.reveal(id);
    section.value = "entities";
  }

  function tell(result: Result<unknown>): boolean {
    if (!result.ok) toast.show(problemSentence(result.error));
    return result.ok;
  }

  async function goTo(span: TextSpan): Promise<void> {
    const id = tab.value?.id;
    if (id !== undefined) tell(await askPage(id, "page/goTo", { span }));
  }

  async function askSelected(article: ArticleId) {
    const id = tab.value?.id;
    return id === undefined ? fail({ code: "unreachable", detail: "tab" }) : askPage(id, "page/selected", { article });
  }

  async function applyCorrection(correction: Correction): Promise<void> {
    const id = tab.value?.id;
    if (id === undefined) return;
    const news = corrected.value && newsOf(correction, corrected.value);
    if (!tell(await askPage(id, "page/correct", { correction }))) return;
    const undo = news?.undo;
    if (news && undo) toast.show(news.text, { label: t("noteUndo"), run: () => void applyCorrection(undo) });
    else if (news) toast.say(news.text);
    await ask();
  }

  /** The page has just begun to speak. */
  async function hearOut(): Promise<void> {
    isSilent.value = false;
    await ask();
  }

  return {
    tab,
    state,
    view,
    restriction,
    analysis,
    hiddenEntities,
    hiddenEvents,
    article,
    progress,
    section,
    isPrivate,
    isPractice,
    isForeign,
    toast,
    entities,
    editing,
    search,
    timeline,
    notes,
    history,
    addresses,
    sharing,
    waysOut,
    gate,
    room,

    /** The tab is another one, or at another address, or has finished loading. */
    async see(seen: OpenTab | null): Promise<void> {
      const before = tab.value;
      tab.value = seen;
      if (before?.id !== seen?.id) {
        await notes.flush();
        state.value = null;
        isSilent.value = seen === null;
        gate.problem.value = null;
      }
      await ask();
    },

    /** Listens to the page; returns how to stop. */
    listen(): () => void {
      const stops = [
        onAnnouncement("page/changed", (change, sender) => {
          if (sender.tab?.id === undefined || sender.tab.id !== tab.value?.id) return;
          if (change.progressOnly) progress.value = change.progress;
          else void ask();
        }),
        onAnnouncement("note/changed", ({ articles }) => {
          const id: ArticleId | undefined = article.value?.id;
          if (id !== undefined && (articles === null || articles.includes(id))) void ask();
        }),
        onAnnouncement("page/wants", (_, sender) => {
          if (sender.tab?.id !== undefined && sender.tab.id === tab.value?.id) void showWanted();
        }),
        onAnnouncement("article/moved", () => void addresses.hear()),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },

    adopt(settings: Pick<Settings, "entityOrder" | "timelineSpacing" | "lastColour" | "colourNames">): void {
      entities.adopt(settings.entityOrder);
      timeline.adopt(settings.timelineSpacing);
      notes.adopt(settings);
    },

    goTo,

    /** From another tab's chip, or from the search, to the entity's row. */
    showEntity,

    /** From an entity's row to the events it takes part in. */
    showOnTimeline(id: EntityId): void {
      timeline.clear();
      timeline.only(id);
      timeline.focus(timeline.shown.value[0]?.id ?? null);
      section.value = "timeline";
    },

    /** From the search to the event's row, and on the page to its sentence. */
    showEvent({ id, sentence }: TimelineEvent): void {
      search.close();
      timeline.clear();
      timeline.focus(id);
      section.value = "timeline";
      void goTo(sentence);
    },

    /** From the search to the note's card. */
    showNote,

    correct: applyCorrection,

    async showMarks(shown: boolean): Promise<void> {
      const id = tab.value?.id;
      if (id !== undefined && tell(await askPage(id, "page/showMarks", { shown }))) {
        if (state.value) state.value = { ...state.value, marksShown: shown };
        toast.say(t(shown ? "panelMarksShown" : "panelMarksHidden"));
      }
    },
  };
});

export type Panel = InstanceType<typeof PanelModel>;
