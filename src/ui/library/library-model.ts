/**
 * The library's one model: where the reader is, and what is listed there. Every list asks the engine; what is changed is
 * written by the background, and the engine tells when it has taken that in.
 */
import { computed, createModel, signal } from "@preact/signals";
import type { ArticleId } from "../../core/article/brand.ts";
import type { EntityKey } from "../../core/library/entity-key.ts";
import {
  type ArticleRow,
  type EntityRow,
  type LibraryQuestions,
  type LibraryStatus,
  noFilter,
} from "../../platform/library/library-protocol.ts";
import { defaultSettings, type Settings } from "../../platform/settings-shape.ts";
import { problemSentence } from "../parts/messages.ts";
import { RoomModel } from "../parts/room-model.ts";
import { ToastModel } from "../parts/toast.tsx";
import { type ChosenNotes, everything, selection, storedArticle } from "../sharing/scope.ts";
import { SharingModel } from "../sharing/sharing-model.ts";
import { addressOf, type LibraryPlace, type PlaceOf, placeOf, starts } from "./address.ts";
import { ArticleModel } from "./articles/article-model.ts";
import type { LibraryEngine } from "./engine.ts";
import { orderOf } from "./frame/list-order.ts";
import { pagedRows } from "./list/paged-rows.ts";
import { NameModel } from "./names/name-model.ts";
import { NoteActionsModel } from "./notes/note-actions.ts";
import { NoteListModel } from "./notes/note-list-model.ts";
import { TimelineModel } from "./timeline/timeline-model.ts";

const opening: LibraryStatus = {
  stage: "opening",
  done: 0,
  total: 0,
  articles: 0,
  notes: 0,
  inBin: 0,
  problem: null,
};

/** Where the address is written: the browser's history, or a test's. */
export interface Way {
  readonly push: (address: string) => void;
  readonly replace: (address: string) => void;
}

export const LibraryModel = createModel((engine: LibraryEngine, way: Way) => {
  const place = signal<LibraryPlace>(placeOf(""));
  /** Counts up whenever the heading of a view is to take the focus: it is another one than before. */
  const heading = signal(0);
  let isOpened = false;
  const status = signal(opening);
  const settings = signal<Pick<Settings, "colourNames" | "entityRules">>(defaultSettings);
  const toast = new ToastModel();
  const room = new RoomModel(toast);
  const sharing = new SharingModel(toast);
  const actions = new NoteActionsModel(toast);

  const at = <View extends LibraryPlace["view"]>(view: View): PlaceOf<View> | null =>
    place.peek().view === view ? (place.peek() as PlaceOf<View>) : null;

  const notes = new NoteListModel(engine, () => {
    const here = at("notes") ?? starts.notes;
    return { filter: here.filter, order: orderOf(here) };
  });
  const bin = new NoteListModel(engine, () => ({
    filter: { ...noFilter, inBin: true },
    order: "changed",
  }));
  const articles = pagedRows<ArticleRow, LibraryQuestions["articles"]["answer"]>((first, count) => {
    const here = at("articles") ?? starts.articles;
    return engine.ask("articles", { filter: here.filter, order: orderOf(here), slice: { first, count } });
  });
  const names = pagedRows<EntityRow, LibraryQuestions["entities"]["answer"]>((first, count) => {
    const { words, types, order } = at("names") ?? starts.names;
    return engine.ask("entities", { words, types, order, slice: { first, count } });
  });
  const timeline = new TimelineModel(engine, () => (at("timeline") ?? starts.timeline).choice);
  const article = new ArticleModel(engine, settings);
  const name = new NameModel(engine, settings);

  /** Names of people and things that were met, for filters that only know their keys. */
  const called = signal<ReadonlyMap<EntityKey, string>>(new Map());

  /** Which row was at hand in a view that was left, by its address: for the way back. */
  const rowsLeft = new Map<string, number>();

  async function show(there: LibraryPlace, from = 0): Promise<void> {
    switch (there.view) {
      case "notes":
        void callNames(there.filter.entities);
        await notes.start(from);
        return;
      case "articles":
        void callNames(there.filter.entities);
        await articles.restart();
        return;
      case "article":
        await article.open(there.article);
        return;
      case "names":
        await names.restart();
        return;
      case "name":
        await name.open(there.key);
        return;
      case "timeline":
        if (there.choice.entity !== null) void callNames([there.choice.entity]);
        await timeline.start();
        return;
      case "bin":
        await bin.start(from);
        return;
    }
  }

  async function callNames(keys: readonly EntityKey[]): Promise<void> {
    for (const key of keys) {
      if (called.peek().has(key)) continue;
      const heard = await engine.ask("entity", { key });
      if (heard.ok && heard.value) called.value = new Map(called.peek()).set(key, heard.value.entity.name);
    }
  }

  /** The same questions, because their answers may be others now. */
  async function refresh(): Promise<void> {
    const here = place.peek();
    if (here.view === "notes") await notes.rows.refresh();
    else if (here.view === "articles") await articles.refresh();
    else if (here.view === "article") await article.refresh();
    else if (here.view === "names") await names.refresh();
    else if (here.view === "name") await name.refresh();
    else if (here.view === "timeline") await timeline.refresh();
    else await bin.rows.refresh();
  }

  function remember(): void {
    const here = place.peek();
    const list = here.view === "notes" ? notes : here.view === "bin" ? bin : null;
    if (list) rowsLeft.set(addressOf(here), list.active.peek());
  }

  return {
    engine,
    place,
    heading,
    status,
    settings,
    toast,
    room,
    sharing,
    actions,
    notes,
    bin,
    articles,
    names,
    article,
    name,
    timeline,
    isEmpty: computed(() => status.value.stage === "ready" && status.value.articles + status.value.notes === 0),
    nameOf: (key: EntityKey): string => called.value.get(key) ?? key.slice(key.indexOf(":") + 1),

    /** The day it is, where the reader is. */
    today(): string {
      const now = new Date();
      return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
    },

    /** To another place. `isTyping`: no step of its own for Back. */
    go(to: LibraryPlace, isTyping = false): void {
      remember();
      const address = addressOf(to);
      if (isTyping) way.replace(address);
      else way.push(address);
      if (to.view !== place.peek().view) heading.value++;
      place.value = to;
      void show(to);
    },

    /** The address is another one: by a link, by Back, or at the start. */
    async see(address: string): Promise<void> {
      if (isOpened) remember();
      const there = placeOf(address);
      const row = rowsLeft.get(addressOf(there)) ?? 0;
      if (isOpened && row === 0 && there.view !== place.peek().view) heading.value++;
      isOpened = true;
      place.value = there;
      await show(place.value, row);
      const here = place.peek();
      const list = here.view === "notes" ? notes : here.view === "bin" ? bin : null;
      if (list && row > 0) list.call.value++;
    },

    refresh,

    adopt(now: Pick<Settings, "colourNames" | "entityRules">): void {
      settings.value = now;
    },

    hear(now: LibraryStatus): void {
      const before = status.peek();
      status.value = now;
      // Lists that were asked for before anything could be answered, and while they were still growing.
      if (before.stage === "opening" && now.stage !== "opening") void refresh();
      else if (before.stage !== now.stage && now.stage === "ready") void refresh();
    },

    async rebuild(): Promise<void> {
      const done = await engine.rebuild();
      if (!done.ok) toast.show(problemSentence(done.error));
      else await refresh();
    },

    shareNotes: (chosen: ChosenNotes): void => sharing.exportFrom(selection(chosen), everything),
    shareArticle: (id: ArticleId): void => sharing.exportFrom(storedArticle(id), everything),
    shareAll: (): void => sharing.exportFrom(everything),

    /** To the bin, all of them. */
    async removeNotesOf(id: ArticleId): Promise<void> {
      const ids = await engine.ask("noteIds", { filter: { ...noFilter, articles: [id] }, order: "article" });
      if (ids.ok) await actions.remove(ids.value);
      else toast.show(problemSentence(ids.error));
    },
  };
});

export type Library = InstanceType<typeof LibraryModel>;
