/** The dialogs of export and import, for any page of ours: put this once beside the page's own content. */
import { useLoaded } from "../parts/use-loaded.ts";
import type { SharingModel } from "./sharing-model.ts";

export function SharingDialogs({ sharing }: { readonly sharing: SharingModel }) {
  const open = sharing.open.value;
  const exporting = useLoaded(open?.kind === "export", () => import("./export-dialog.tsx"));
  const importing = useLoaded(open?.kind === "import", () => import("./import-dialog.tsx"));
  if (open?.kind === "export") {
    return exporting && <exporting.ExportDialog scopes={open.scopes} close={() => sharing.close()} />;
  }
  if (open?.kind === "import") {
    return importing && <importing.ImportDialog toast={sharing.toast} close={() => sharing.close()} />;
  }
  return null;
}
