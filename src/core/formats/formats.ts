/** Every format, in the order in which they are offered. */

import { anki } from "./anki.ts";
import { bibtex } from "./bibtex.ts";
import { calendar } from "./calendar.ts";
import { cslJson } from "./csl-json.ts";
import type { Format } from "./format.ts";
import { markdown } from "./markdown.ts";
import { ris } from "./ris.ts";
import { tidemarkJson } from "./tidemark-json.ts";
import { timelineCsv } from "./timeline-csv.ts";
import { timelineJson } from "./timeline-json.ts";
import { w3c } from "./w3c.ts";

export const formats: readonly Format[] = [
  markdown,
  tidemarkJson,
  w3c,
  ris,
  bibtex,
  cslJson,
  anki,
  timelineJson,
  timelineCsv,
  calendar,
];
