/** Export this article and its notes; import notes from a file. */
import { Copy, Download, FileBraces, FileText, type IconNode, Upload } from "lucide";
import type { Format } from "../../../core/formats/format.ts";
import { formats } from "../../../core/formats/formats.ts";
import { Menu } from "../../parts/menu.tsx";
import { t } from "../../parts/messages.ts";
import type { SharingModel } from "./sharing-model.ts";

const icons: Readonly<Record<Format["id"], IconNode>> = { markdown: FileText, json: FileBraces };

export function SharingMenu({ sharing }: { readonly sharing: SharingModel }) {
  return (
    <Menu
      label={t("exportMenu")}
      icon={Download}
      groups={[
        {
          label: t("exportGroup"),
          items: [
            ...formats.map((format) => ({
              label: t(format.nameKey),
              icon: icons[format.id],
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
