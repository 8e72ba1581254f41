/** Starts the options page. */
import { render } from "preact";
import { setDocumentLanguage, t } from "../parts/messages.ts";
import { Options } from "./options.tsx";
import { OptionsModel } from "./options-model.ts";

const root = document.getElementById("options");
if (root) {
  setDocumentLanguage(document.documentElement);
  document.title = t("optionsTitle");
  const options = new OptionsModel();
  void options.follow();
  render(<Options options={options} />, root);
}
