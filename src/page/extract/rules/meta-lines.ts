/** Short lines about the article: who wrote it, when, in which section, under which tags. */
import { hintBit } from "../hints.ts";
import type { PassageRule } from "../verdict.ts";

const short = 160;

export const metaLines: PassageRule = {
  name: "meta-lines",
  judge({ box, text, index }, scene) {
    if (text.length > short || (index > scene.firstProse && index < scene.lastProse)) return null;
    const { own } = scene.hints.of(box);
    const { element } = box;
    if ((own & hintBit("meta")) !== 0 && (own & hintBit("lead")) === 0) return "out";
    if (element.tagName === "TIME" || element.matches("address, [rel=author], [itemprop*=author], [itemprop*=date]"))
      return "out";
    const time = element.querySelector("time");
    return time !== null && (time.textContent ?? "").trim().length * 2 > text.length ? "out" : null;
  },
};
