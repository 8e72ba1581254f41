/** What every format needs to know beside the articles: our words, the reader's names and rules, and the moment. */
import type { WriteOptions } from "../../core/formats/format.ts";
import type { Settings } from "../../platform/settings-shape.ts";
import { labels } from "./labels.ts";

export const exportOptions = (
  { colourNames, entityRules }: Pick<Settings, "colourNames" | "entityRules">,
  layout: WriteOptions["layout"],
): Omit<WriteOptions, "overview" | "lost"> => ({
  exported: new Date().toISOString(),
  labels: labels(colourNames),
  rules: entityRules,
  layout,
});

/** The reader's own day, as an ISO date. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
