/** Every format, in the order in which they are offered. */

import { anki } from "./anki.ts";
import { bibtex } from "./bibtex.ts";
import { calendar } from "./calendar.ts";
import { cslJson } from "./csl-json.ts";
import { csv } from "./csv.ts";
import type { Format } from "./format.ts";
import { html } from "./html.ts";
import { hypothesis } from "./hypothesis.ts";
import { markdown } from "./markdown.ts";
import { obsidianClipper } from "./obsidian-clipper.ts";
import { readwise } from "./readwise.ts";
import { ris } from "./ris.ts";
import { tidemarkJson } from "./tidemark-json.ts";
import { timelineCsv } from "./timeline-csv.ts";
import { timelineJson } from "./timeline-json.ts";
import { w3c } from "./w3c.ts";

export const formats: readonly Format[] = [
  markdown,
  html,
  tidemarkJson,
  w3c,
  hypothesis,
  obsidianClipper,
  csv,
  readwise,
  ris,
  bibtex,
  cslJson,
  anki,
  timelineJson,
  timelineCsv,
  calendar,
];
