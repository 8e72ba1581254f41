/** Version, licence, and whose work is inside. */
import browser from "webextension-polyfill";
import { t } from "../parts/messages.ts";

/** What is packed into the extension. tests/ui/options/about.test.tsx holds it against package.json. */
export const libraries = [
  { name: "@preact/signals", licence: "MIT" },
  { name: "fflate", licence: "MIT" },
  { name: "idb", licence: "ISC" },
  { name: "liquidjs", licence: "MIT" },
  { name: "lucide", licence: "ISC" },
  { name: "marked", licence: "MIT" },
  { name: "preact", licence: "MIT" },
  { name: "webextension-polyfill", licence: "MPL-2.0" },
] as const;

export function About() {
  return (
    <>
      <p>
        {t("appName")} {browser.runtime.getManifest().version}
      </p>
      <p class="aside">{t("optionsLicence")}</p>
      <ul class="libraries">
        {libraries.map(({ name, licence }) => (
          <li key={name}>
            {name} <span class="library-licence">{licence}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
