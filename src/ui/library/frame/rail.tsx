/** The way between the library's views: beside them, or above them where it is narrow. */
import {
  CalendarDays,
  Download,
  Ellipsis,
  type IconNode,
  Newspaper,
  NotebookText,
  Settings,
  Trash2,
  Upload,
  UsersRound,
} from "lucide";
import browser from "webextension-polyfill";
import { Icon } from "../../parts/icon.tsx";
import { Menu } from "../../parts/menu.tsx";
import { t, uiLanguage } from "../../parts/messages.ts";
import { addressOf, type LibraryView, starts } from "../address.ts";

interface Way {
  readonly view: keyof typeof starts;
  readonly label: string;
  readonly icon: IconNode;
  /** What it leads to besides. */
  readonly inner?: LibraryView;
}

const ways = (): readonly Way[] => [
  { view: "notes", label: t("libraryNotes"), icon: NotebookText },
  { view: "articles", label: t("libraryArticles"), icon: Newspaper, inner: "article" },
  { view: "names", label: t("libraryNames"), icon: UsersRound, inner: "name" },
  { view: "timeline", label: t("libraryTimeline"), icon: CalendarDays },
  { view: "bin", label: t("libraryBin"), icon: Trash2 },
];

interface RailProps {
  readonly view: LibraryView;
  /** What there is of each, as far as it is known. */
  readonly counts: Readonly<Partial<Record<LibraryView, number>>>;
  readonly exportAll: () => void;
  readonly importFile: () => void;
}

export function Rail({ view, counts, exportAll, importFile }: RailProps) {
  return (
    <header class="rail">
      <div class="rail-head">
        <p class="rail-brand">
          <img src="/icons/icon48.png" width="24" height="24" alt="" />
          {t("appName")}
        </p>
        <Menu
          label={t("libraryMenu")}
          icon={Ellipsis}
          groups={[
            {
              label: null,
              items: [
                { label: t("libraryExportAll"), icon: Download, run: exportAll },
                { label: t("exportImport"), icon: Upload, run: importFile },
              ],
            },
            {
              label: null,
              items: [{ label: t("panelSettings"), icon: Settings, run: () => void browser.runtime.openOptionsPage() }],
            },
          ]}
        />
      </div>
      <nav aria-label={t("libraryViews")}>
        <ul class="rail-ways">
          {ways().map((way) => (
            <li key={way.view}>
              <a
                class="rail-way"
                href={addressOf(starts[way.view])}
                aria-current={view === way.view || view === way.inner ? "page" : undefined}
              >
                <Icon node={way.icon} />
                <span class="rail-label">{way.label}</span>
                <Count of={counts[way.view] ?? 0} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function Count({ of }: { readonly of: number }) {
  if (of === 0) return null;
  return <span class="rail-count">{new Intl.NumberFormat(uiLanguage(), { notation: "compact" }).format(of)}</span>;
}
