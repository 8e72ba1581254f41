/** The running text: what stands in the core, and what is set like it beside the core. */
import type { BlockKind } from "../../../core/article/article.ts";
import type { Passage } from "../passages.ts";
import type { Scene } from "../scene.ts";
import type { PassageRule } from "../verdict.ts";

export const body: PassageRule = {
  name: "body",
  judge(passage, scene) {
    const { index, box, isProse } = passage;
    const isInside = index >= scene.core.first && index < scene.core.end;
    if (isProse) {
      if (isInside) return kindOf(passage);
      // Text that was cut in several containers: set in the same way, and near.
      return scene.settingShare(box) > 0.15 && scene.standOf(passage).up <= 3 ? kindOf(passage) : "out";
    }
    if (!isInside || index < scene.firstProse) return "out";
    if (index > scene.lastProse) return endsTheText(passage, scene) ? kindOf(passage) : "out";
    const kind = kindOf(passage);
    if (kind === "heading") return leadsToProse(passage, scene) ? kind : "out";
    if (kind !== "paragraph") return kind;
    return box.element.tagName === "P" || scene.styleShare(box) > 0.1 || /[.!?…”"’)\]]$/u.test(passage.text)
      ? kind
      : "out";
  },
};

/** A short last paragraph right after the last long one, set like it. */
function endsTheText({ index, box }: Passage, scene: Scene): boolean {
  return index - scene.lastProse <= 3 && box.element.tagName === "P" && scene.settingShare(box) > 0.3;
}

/** A cross-heading has text of the article under it. */
function leadsToProse({ index }: Passage, scene: Scene): boolean {
  return scene.passages.slice(index + 1, index + 6).some(({ isProse, box }) => isProse || box.element.tagName === "LI");
}

function kindOf({ box: { element } }: Passage): BlockKind {
  if (element.closest("pre")) return "code";
  if (element.closest("table") && !element.closest("table")?.querySelector("p")) return "table";
  if (element.closest("h1, h2, h3, h4, h5, h6")) return "heading";
  if (element.closest("blockquote")) return "quote";
  return element.closest("li, dd, dt") ? "list-item" : "paragraph";
}
