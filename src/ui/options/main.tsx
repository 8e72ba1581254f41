/** Starts the options page. */
import { render } from "preact";
import { dress } from "../parts/appearance.ts";
import { t } from "../parts/messages.ts";
import { Options } from "./options.tsx";
import { OptionsModel } from "./options-model.ts";

const root = document.getElementById("options");
if (root) {
  await dress();
  document.title = t("optionsTitle");
  const options = new OptionsModel();
  render(<Options options={options} />, root);
  // Whoever was sent to one section finds it once all of them have their size.
  void options.follow().then(() => document.getElementById(location.hash.slice(1))?.scrollIntoView());
}
