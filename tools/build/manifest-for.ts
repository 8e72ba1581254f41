/** One manifest.json serves both browsers; each build drops the keys of the other one. */
import type { ManifestV3Export } from "@crxjs/vite-plugin";
import type { BrowserKind } from "../browsers.ts";

interface SharedManifest {
  version: string;
  permissions: string[];
  background: { service_worker?: string; scripts?: string[]; type: string };
  sidebar_action?: object;
  side_panel?: object;
  browser_specific_settings?: object;
  minimum_chrome_version?: string;
}

export function manifestFor(target: BrowserKind, shared: SharedManifest, version: string): ManifestV3Export {
  const manifest = { ...shared, version, background: { ...shared.background } };
  if (target === "chrome") {
    delete manifest.sidebar_action;
    delete manifest.browser_specific_settings;
    delete manifest.background.scripts;
  } else {
    delete manifest.side_panel;
    delete manifest.minimum_chrome_version;
    delete manifest.background.service_worker;
    manifest.permissions = manifest.permissions.filter((permission) => permission !== "sidePanel");
  }
  return manifest as unknown as ManifestV3Export;
}
