/** Export this article and its notes; import notes from a file. */
import { Copy, Download, FileBraces, FileText, type IconNode, Upload } from "lucide";
import type { FormatId } from "../../../core/formats/format.ts";
import { Menu } from "../../parts/menu.tsx";
import { t } from "../../parts/messages.ts";
import { writtenFormats } from "./article-files.ts";
import type { SharingModel } from "./sharing-model.ts";

const icons: Readonly<Partial<Record<FormatId, IconNode>>> = { markdown: FileText, json: FileBraces };

export function SharingMenu({ sharing }: { readonly sharing: SharingModel }) {
  return (
    <Menu
      label={t("exportMenu")}
      icon={Download}
      groups={[
        {
          label: t("exportGroup"),
          items: [
            ...writtenFormats.map((format) => ({
              label: t(format.nameKey),
              icon: icons[format.id] ?? FileText,
              run: () => void sharing.exportAs(format),
            })),
            { label: t("exportCopy"), icon: Copy, run: () => void sharing.copy() },
          ],
        },
        { label: null, items: [{ label: t("exportImport"), icon: Upload, run: () => sharing.open() }] },
      ]}
    />
  );
}
