/** The library as a whole: the way between its views, what is to be said of all of them, and the view one is in. */
import { LoaderCircle, TriangleAlert } from "lucide";
import { useEffect } from "preact/hooks";
import { Icon } from "../parts/icon.tsx";
import { isField } from "../parts/is-field.ts";
import { problemSentence, t } from "../parts/messages.ts";
import { RoomWarning } from "../parts/room-warning.tsx";
import { ToastArea } from "../parts/toast.tsx";
import { useLoaded } from "../parts/use-loaded.ts";
import { SharingDialogs } from "../sharing/sharing-dialogs.tsx";
import { ArticleView } from "./articles/article-view.tsx";
import { ArticlesView } from "./articles/articles-view.tsx";
import { BinView } from "./bin/bin-view.tsx";
import { Rail } from "./frame/rail.tsx";
import { PrivateWindow } from "./frame/states.tsx";
import type { Library } from "./library-model.ts";
import { NameView } from "./names/name-view.tsx";
import { NamesView } from "./names/names-view.tsx";
import { NotesView } from "./notes/notes-view.tsx";
import { TimelineView } from "./timeline/timeline-view.tsx";

export function App({ library }: { readonly library: Library }) {
  const { view } = library.place.value;
  const { notes, articles, inBin } = library.status.value;
  useEffect(() => {
    document.addEventListener("keydown", toSearch);
    return () => document.removeEventListener("keydown", toSearch);
  }, []);
  return (
    <div class="library">
      <Rail
        view={view}
        counts={{ notes, articles, bin: inBin }}
        exportAll={library.shareAll}
        importFile={() => library.sharing.importFile()}
      />
      <main class="library-main">
        <Banners library={library} />
        <View library={library} />
        <ToastArea toast={library.toast} />
      </main>
      <SharingDialogs sharing={library.sharing} />
      <Writing library={library} />
    </div>
  );
}

/** The dialog of one note, loaded when it is first wanted. */
function Writing({ library: { actions, toast } }: { readonly library: Library }) {
  const note = actions.writing.value;
  const loaded = useLoaded(note !== null, () => import("./notes/writing-dialog.tsx"));
  if (!loaded || !note) return null;
  const close = () => {
    actions.writing.value = null;
  };
  return <loaded.WritingDialog key={note.id} note={note} toast={toast} close={close} />;
}

/** The page in a private window, of which nothing is kept. */
export function PrivateLibrary() {
  return (
    <main class="library-main">
      <PrivateWindow />
    </main>
  );
}

/** "/" goes to the search, as on many sites. */
function toSearch(event: KeyboardEvent): void {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
  const field = document.querySelector<HTMLInputElement>("main .search-field input");
  if (!field || document.querySelector("dialog[open]")) return;
  event.preventDefault();
  field.focus();
  field.select();
}

function View({ library }: { readonly library: Library }) {
  const place = library.place.value;
  const heading = library.heading.value;
  useEffect(() => {
    if (heading > 0) document.querySelector<HTMLElement>(".view-title")?.focus();
  }, [heading]);
  switch (place.view) {
    case "notes":
      return <NotesView library={library} place={place} />;
    case "articles":
      return <ArticlesView library={library} place={place} />;
    case "article":
      return <ArticleView library={library} />;
    case "names":
      return <NamesView library={library} place={place} />;
    case "name":
      return <NameView library={library} />;
    case "timeline":
      return <TimelineView library={library} place={place} />;
    case "bin":
      return <BinView library={library} />;
  }
}

/** How full the disk is, and how far the library is read. */
function Banners({ library }: { readonly library: Library }) {
  const { stage, done, total, problem } = library.status.value;
  return (
    <div class="banners">
      <RoomWarning room={library.room} exportAll={library.shareAll} />
      {(stage === "preparing" || stage === "indexing") && total > 0 && (
        <div class="banner">
          <Icon node={LoaderCircle} class="icon spinning" />
          <div class="building">
            <p id="building">{t(stage === "preparing" ? "libraryPreparing" : "libraryIndexing")}</p>
            <progress value={done} max={total} aria-labelledby="building" />
          </div>
        </div>
      )}
      {stage === "failed" && (
        <div class="banner banner-danger" role="alert">
          <Icon node={TriangleAlert} />
          <div class="banner-words">
            <p>
              {t("libraryDamaged")} {problem && problemSentence(problem)}
            </p>
            <div class="actions">
              <button type="button" class="button button-small" onClick={() => void library.rebuild()}>
                {t("libraryRebuild")}
              </button>
            </div>
          </div>
        </div>
      )}
    </div>
  );
}
