/** Which of the dialogs of export and import is open, on whatever page of ours; each of them is loaded when it is wanted. */
import { createModel, signal } from "@preact/signals";
import type { ToastModel } from "../parts/toast.tsx";
import type { ExportScope } from "./scope.ts";

export type Sharing =
  | { readonly kind: "export"; readonly scopes: readonly [ExportScope, ...ExportScope[]] }
  | { readonly kind: "import" };

export const SharingModel = createModel((toast: ToastModel) => {
  const open = signal<Sharing | null>(null);
  return {
    /** Null while none is. */
    open,
    toast,

    /** The first is what is exported unless the reader chooses another. */
    exportFrom(...scopes: readonly [ExportScope, ...ExportScope[]]): void {
      open.value = { kind: "export", scopes };
    },

    importFile(): void {
      open.value = { kind: "import" };
    },

    close(): void {
      open.value = null;
    },
  };
});

export type SharingModel = InstanceType<typeof SharingModel>;
