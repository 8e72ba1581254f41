/** Starts the practice page; the content script follows it, as plain scripts, and finds the article drawn. */
import { render } from "preact";
import { dress } from "../parts/appearance.ts";
import { t } from "../parts/messages.ts";
import { Practice } from "./practice.tsx";
import { PracticeModel } from "./practice-model.ts";

const root = document.getElementById("practice");
if (root) {
  // The document's language stays that of its article: it is what the article is read in.
  await dress(null);
  document.title = t("practiceTitle");
  const practice = new PracticeModel();
  practice.follow();
  render(<Practice practice={practice} />, root);
}
