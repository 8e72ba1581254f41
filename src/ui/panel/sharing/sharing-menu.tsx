/** Export this article and its notes; import notes from a file. */
import { Copy, Download, FileOutput, Upload } from "lucide";
import { Menu } from "../../parts/menu.tsx";
import { t } from "../../parts/messages.ts";
import type { Panel } from "../model.ts";

export function SharingMenu({ panel }: { readonly panel: Panel }) {
  return (
    <Menu
      label={t("exportMenu")}
      icon={Download}
      groups={[
        {
          label: t("exportGroup"),
          items: [
            { label: t("exportOpen"), icon: FileOutput, run: () => void panel.waysOut.exportArticle() },
            { label: t("exportCopy"), icon: Copy, run: () => void panel.waysOut.copyArticle() },
          ],
        },
        { label: null, items: [{ label: t("exportImport"), icon: Upload, run: () => panel.sharing.importFile() }] },
      ]}
    />
  );
}
