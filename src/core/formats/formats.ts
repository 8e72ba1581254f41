/** Every format, in the order in which they are offered. */
import type { Format } from "./format.ts";
import { markdown } from "./markdown.ts";
import { tidemarkJson } from "./tidemark-json.ts";

export const formats: readonly Format[] = [markdown, tidemarkJson];
