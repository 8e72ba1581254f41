/**
 * The panel's one model: what the page in the tab says of itself, and what the reader can do about it.
 *
 * Everything shown is derived from what the page last said (`state`); nothing is copied out of it.
 */
import { computed, createModel, signal } from "@preact/signals";
import type { ArticleId, EntityId, NoteId } from "../../core/article/brand.ts";
import type { PageState } from "../../core/article/page-state.ts";
import { fail, type Problem, type Result } from "../../core/article/result.ts";
import type { TextSpan } from "../../core/article/text-span.ts";
import { correctAnalysis } from "../../core/corrections/correct-analysis.ts";
import type { Correction } from "../../core/corrections/correction.ts";
import type { TimelineEvent } from "../../core/time/timeline-event.ts";
import { askBackground, askPage, onAnnouncement } from "../../platform/messenger.ts";
import { requestAllSites } from "../../platform/permissions.ts";
import { isPractice as isPracticePage } from "../../platform/practice-page.ts";
import { writeSettings } from "../../platform/settings.ts";
import type { Settings } from "../../platform/settings-shape.ts";
import { problemSentence, t } from "../parts/messages.ts";
import { RoomModel } from "../parts/room-model.ts";
import { ToastModel } from "../parts/toast.tsx";
import { everything, openArticle } from "../sharing/scope.ts";
import { SharingModel } from "../sharing/sharing-model.ts";
import { AddressesModel } from "./addresses/addresses-model.ts";
import { newsOf } from "./correction-news.ts";
import { EditingModel } from "./entities/editing-model.ts";
import { EntitiesModel } from "./entities/entities-model.ts";
import { HistoryModel } from "./history/history-model.ts";
import { NotesModel } from "./notes/notes-model.ts";
import { type OpenTab, restrictionOf } from "./open-tab.ts";
import { SearchModel } from "./search/search-model.ts";
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
  /** Why the last try to annotate this page came to nothing. */
  const gateProblem = signal<Problem | null>(null);
  const toast = new ToastModel();

  const restriction = computed(() => (tab.value?.url ? restrictionOf(tab.value.url) : null));
  const view = computed<View>(() => {
    if (state.value) return state.value.stage;
    if (restriction.value) return "restricted";
    return isSilent.value ? "unreachable" : "loading";
  });
  const corrected = computed(() => {
    const { analysis: found = null, corrections = [], rules = [] } = state.value ?? {};
    return found && correctAnalysis(found, corrections, rules);
  });
  /** With the reader's corrections. */
  const analysis = computed(() => corrected.value?.analysis ?? null);
  const hiddenEntities = computed(() => corrected.value?.hiddenEntities ?? []);
  const hiddenEvents = computed(() => corrected.value?.hiddenEvents ?? []);
  const article = computed(() => analysis.value?.article ?? null);
  const isPractice = computed(() => state.value !== null && isPracticePage(state.value.url));
  const isPrivate = computed(() => state.value?.isPrivate ?? tab.value?.isPrivate ?? false);
  /** Tells languages apart: read once there is an article to be told about. */
  const languages = signal<typeof import("../../core/lang/told-language.ts") | null>(null);
  /** The article is in no language of ours: only what is safe in any was looked for. */
  const isForeign = computed(() => {
    const { language = null, text = "" } = article.value ?? {};
    if (view.value !== "ready" || text === "" || languages.value === null) return false;
    return languages.value.toldLanguage(language, text) === null;
  });

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
    if (heard.stage === "ready") void readLanguages();
    gateProblem.value = null;
    notes.hear();
    void history.hear();
    if (isOther) void addresses.hear();
  }

  async function readLanguages(): Promise<void> {
    languages.value ??= await import("../../core/lang/told-language.ts").catch(() => null);
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

  async function run(force: boolean): Promise<void> {
    const id = tab.value?.id;
    if (id === undefined) return;
    const result = await askBackground("tab/run", { tab: id, force });
    gateProblem.value = result.ok ? null : result.error;
    if (result.ok) {
      isSilent.value = false;
      await ask();
    }
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
    gateProblem,
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
    room,

    /** With what is still being typed, as what follows is too. */
    async exportArticle(): Promise<void> {
      await notes.flush();
      if (state.value) sharing.exportFrom(openArticle(state.value), everything);
    },

    /** As Markdown, for pasting. */
    async copyArticle(): Promise<void> {
      await notes.flush();
      if (!state.value) return;
      const { copyMarkdown } = await import("../sharing/copy-markdown.ts");
      if (tell(await copyMarkdown(openArticle(state.value)))) toast.show(t("exportCopied"));
    },

    /** Everything that is stored, as a file. */
    async backUp(): Promise<void> {
      await notes.flush();
      const { saveBackup } = await import("../sharing/save-backup.ts");
      const saved = await saveBackup();
      toast.show(saved.ok ? t("optionsExported", saved.value) : problemSentence(saved.error));
    },

    /** The tab is another one, or at another address, or has finished loading. */
    async see(seen: OpenTab | null): Promise<void> {
      const before = tab.value;
      tab.value = seen;
      if (before?.id !== seen?.id) {
        await notes.flush();
        state.value = null;
        isSilent.value = seen === null;
        gateProblem.value = null;
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

    /**
     * Runs on this tab now; the browser allows it when the icon was clicked here or the site is granted.
     * `force`: even where the reader said never.
     */
    annotate: run,

    /** Must be called straight from the click, or the browser refuses to ask. */
    async recogniseEverywhere(): Promise<void> {
      const answer = requestAllSites();
      if (!(await answer.catch(() => false))) {
        gateProblem.value = { code: "not-granted", detail: "" };
        return;
      }
      // The permission alone runs nothing: the reader's choice is a setting of its own.
      const written = await writeSettings({ mode: "granted" });
      if (tell(written)) await run(false);
    },

    async annotateAnyway(): Promise<void> {
      const id = tab.value?.id;
      if (id !== undefined && tell(await askPage(id, "page/annotateAnyway", {}))) await ask();
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
