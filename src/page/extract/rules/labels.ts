/** "Advertisement", "Anzeige", "Story continues below": labels of what is set into the text. */
import type { PassageRule } from "../verdict.ts";

const longest = 60;

const labels = new Set(
  [
    ...[
      "ad",
      "ads",
      "advert",
      "advertisement",
      "advertising",
      "advertorial",
      "sponsored",
      "sponsored content",
      "promoted",
    ],
    ...["article continues below", "story continues below", "article continues below advertisement"],
    ...["story continues below advertisement", "article continues after this ad", "scroll to continue"],
    ...["advertisement scroll to continue", "continue reading below", "skip advertisement", "skip ad"],
    ...["anzeige", "werbung", "annonce", "annonse", "annons", "advertentie", "reclame", "reklame", "reklama", "mainos"],
    ...["publicité", "publicidad", "publicidade", "pubblicità", "реклама", "διαφήμιση", "reklam", "hirdetés", "iklan"],
    ...["広告", "广告", "廣告", "광고", "إعلان", "advertencia publicitaria", "publicité la suite ci dessous"],
  ].map((label) => label.replaceAll(" ", "")),
);

export const adLabels: PassageRule = {
  name: "labels",
  judge: ({ text }) =>
    text.length < longest && labels.has(text.toLowerCase().replace(/[\s.,:;!·•|()[\]–—-]+/g, "")) ? "out" : null,
};
