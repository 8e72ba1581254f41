/** Starts the welcome page, which opens once, after the installation. */
import { render } from "preact";
import { dress } from "../parts/appearance.ts";
import { t } from "../parts/messages.ts";
import { ReachModel } from "../parts/reach-model.ts";
import { ToastModel } from "../parts/toast.tsx";
import { Welcome } from "./welcome.tsx";

const root = document.getElementById("welcome");
if (root) {
  await dress();
  document.title = t("welcomeTitle");
  const toast = new ToastModel();
  const reach = new ReachModel(toast);
  void reach.follow();
  render(<Welcome reach={reach} toast={toast} />, root);
}
