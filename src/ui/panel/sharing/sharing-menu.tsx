/** Export this article and its notes; import notes from a file. */
import { Copy, Download, FileBraces, FileText, Upload } from "lucide";
import { Menu } from "../../parts/menu.tsx";
import { t } from "../../parts/messages.ts";
import type { SharingModel } from "./sharing-model.ts";

export function SharingMenu({ sharing }: { readonly sharing: SharingModel }) {
  return (
    <Menu
      label={t("exportMenu")}
      icon={Download}
      groups={[
        {
          label: t("exportGroup"),
          items: [
            { label: t("exportMarkdown"), icon: FileText, run: () => void sharing.exportAs("markdown") },
            { label: t("exportJson"), icon: FileBraces, run: () => void sharing.exportAs("json") },
            { label: t("exportCopy"), icon: Copy, run: () => void sharing.copy() },
          ],
        },
        { label: null, items: [{ label: t("exportImport"), icon: Upload, run: () => sharing.open() }] },
      ]}
    />
  );
}
