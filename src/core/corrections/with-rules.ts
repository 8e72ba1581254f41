/** Articles as their reader sees them, for what is made to be read: the rules for every article go before their own corrections. */
import { correctionsByRules, type EntityRule } from "../entities/entity-rule.ts";
import type { Library } from "../notes/library.ts";

/** Not for what may be brought back: there the rules would become corrections of those articles for good. */
export const withRules = (library: Library, rules: readonly EntityRule[]): Library => ({
  ...library,
  articles: library.articles.map((stored) => ({
    ...stored,
    corrections: [...correctionsByRules(rules, stored.analysis.entities), ...stored.corrections],
  })),
});
