/** The way from one article to all that was noted. */
import { LibraryBig } from "lucide";
import { openLibrary } from "../../platform/open-library.ts";
import { Icon } from "../parts/icon.tsx";
import { t } from "../parts/messages.ts";

export function LibraryButton() {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={t("libraryOpen")}
      title={t("libraryOpen")}
      onClick={() => void openLibrary("")}
    >
      <Icon node={LibraryBig} />
    </button>
  );
}
