/** The panel as a whole: the header and three tabs of an article, or what stands in their place. */
import { GraduationCap, Lock, TriangleAlert } from "lucide";
import { useEffect } from "preact/hooks";
import { Icon } from "../parts/icon.tsx";
import { problemSentence, t } from "../parts/messages.ts";
import { RoomWarning } from "../parts/room-warning.tsx";
import { soon } from "../parts/soon.ts";
import { TabList, TabPanel } from "../parts/tabs.tsx";
import { ToastArea } from "../parts/toast.tsx";
import { useLoaded } from "../parts/use-loaded.ts";
import { SharingDialogs } from "../sharing/sharing-dialogs.tsx";
import { EntitiesTab } from "./entities/entities-tab.tsx";
import { Gate } from "./gate.tsx";
import { Header } from "./header.tsx";
import { Keys } from "./keys.tsx";
import type { Panel } from "./model.ts";
import { UnsavedBanner } from "./notes/unsaved-banner.tsx";
import { SearchBar, SearchButton } from "./search/search-bar.tsx";

/** What stands behind the tabs that are not seen first. */
const timeline = soon(() => import("./timeline/timeline-tab.tsx"));
const notes = soon(() => import("./notes/notes-tab.tsx"));
const results = soon(() => import("./search/search-results.tsx"));

export async function loadSections(): Promise<void> {
  await Promise.all([timeline, notes, results].map((section) => section.load()));
}

export function App({ panel }: { readonly panel: Panel }) {
  // An article whose names could not be found can still be annotated.
  const article = panel.article.value;
  const choosing = useLoaded(panel.addresses.isChoosing.value, () => import("./addresses/choose-dialog.tsx"));
  // Of the library as a whole: not before the page has had its say, and never of what private windows do not store.
  const care = useLoaded(
    panel.view.value !== "loading" && !panel.isPrivate.value,
    () => import("./care/care-line.tsx"),
  );
  useEffect(() => void loadSections(), []);
  return (
    <>
      {article ? (
        <>
          <Header panel={panel} article={article} />
          <StorageBanners panel={panel} />
          <main>
            <Banners panel={panel} />
            <Sections panel={panel} />
          </main>
        </>
      ) : (
        <>
          <StorageBanners panel={panel} />
          <Gate panel={panel} />
        </>
      )}
      <SharingDialogs sharing={panel.sharing} />
      {choosing && <choosing.ChooseDialog addresses={panel.addresses} />}
      {care && !panel.isPrivate.value && <care.CareLine panel={panel} />}
      <Keys />
      <ToastArea toast={panel.toast} />
    </>
  );
}

/** Of what is stored, whatever the page is: nothing of it concerns private windows, which store nothing. */
function StorageBanners({ panel }: { readonly panel: Panel }) {
  return (
    <section class="banners" aria-label={t("panelNotices")}>
      <UnsavedBanner panel={panel} />
      {!panel.isPrivate.value && <RoomWarning room={panel.room} exportAll={() => void panel.waysOut.backUp()} />}
    </section>
  );
}

function Banners({ panel }: { readonly panel: Panel }) {
  const problem = panel.state.value?.problem ?? null;
  const { isPrivate, isForeign, isPractice } = panel;
  if (!isPrivate.value && !isForeign.value && !isPractice.value && problem === null) return null;
  return (
    <div class="banners">
      {problem && (
        <div class="banner banner-danger" role="alert">
          <Icon node={TriangleAlert} />
          <div>
            <p>{problemSentence(problem)}</p>
            <button
              type="button"
              class="button button-small banner-action"
              onClick={() => void panel.gate.annotateAnyway()}
            >
              {t("panelTryAgain")}
            </button>
          </div>
        </div>
      )}
      {isPrivate.value && (
        <p class="banner">
          <Icon node={Lock} />
          {t("panelPrivate")}
        </p>
      )}
      {isPractice.value && (
        <p class="banner">
          <Icon node={GraduationCap} />
          {t("panelPractice")}
        </p>
      )}
      {isForeign.value && (
        <p class="banner banner-warning">
          <Icon node={TriangleAlert} />
          {t("panelForeign")}
        </p>
      )}
    </div>
  );
}

function Sections({ panel }: { readonly panel: Panel }) {
  return (
    <>
      <div class="tabs-bar">
        {panel.search.isOpen.value ? <SearchBar search={panel.search} /> : <Tabs panel={panel} />}
      </div>
      {panel.search.isOpen.value ? (
        results.part.value && <results.part.value.SearchResults panel={panel} />
      ) : (
        <TabPanel id={panel.section.value}>
          <Section panel={panel} />
        </TabPanel>
      )}
    </>
  );
}

function Tabs({ panel }: { readonly panel: Panel }) {
  const isReady = panel.view.value === "ready";
  const count = (of: number) => (isReady && of > 0 ? String(of) : null);
  return (
    <>
      <TabList
        label={t("panelTabs")}
        chosen={panel.section}
        tabs={[
          { id: "entities", label: t("panelEntities"), count: count(panel.entities.namedCount.value) },
          { id: "timeline", label: t("panelTimeline"), count: count(panel.timeline.events.value.length) },
          { id: "notes", label: t("panelNotes"), count: count(panel.notes.here.value.length) },
        ]}
      />
      <SearchButton search={panel.search} />
    </>
  );
}

function Section({ panel }: { readonly panel: Panel }) {
  if (panel.view.value === "analysing") return <Skeleton />;
  switch (panel.section.value) {
    case "entities":
      return <EntitiesTab panel={panel} />;
    case "timeline":
      return timeline.part.value ? <timeline.part.value.TimelineTab panel={panel} /> : <Skeleton />;
    case "notes":
      return notes.part.value ? <notes.part.value.NotesTab panel={panel} /> : <Skeleton />;
  }
}

/** The shape of what is coming, while the article is being read. */
function Skeleton() {
  return (
    <div class="skeleton">
      <p role="status">{t("panelAnalysing")}</p>
      {[72, 54, 63, 40, 58].map((width) => (
        <div key={width} class="skeleton-line" style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}
