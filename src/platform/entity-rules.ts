/** Changes the reader's rules for names, which are kept among the settings: one for each name and type. */
import type { Result } from "../core/article/result.ts";
import { type EntityRule, mostRules, ruleKey } from "../core/entities/entity-rule.ts";
import { readSettings, writeSettings } from "./settings.ts";

/** Takes the place of an earlier one for the same name and type; of too many the oldest goes. */
export const keepRule = (rule: EntityRule): Promise<Result<null>> =>
  change((rules) => [...without(rules, rule), rule].slice(-mostRules));

export const dropRule = (rule: Pick<EntityRule, "name" | "type">): Promise<Result<null>> =>
  change((rules) => without(rules, rule));

/** Puts back what was dropped; what was kept since then stands. */
export const restoreRules = (rules: readonly EntityRule[]): Promise<Result<null>> =>
  change((now) => {
    const since = new Set(now.map(ruleKey));
    return [...rules.filter((rule) => !since.has(ruleKey(rule))), ...now].slice(-mostRules);
  });

async function change(to: (rules: readonly EntityRule[]) => readonly EntityRule[]): Promise<Result<null>> {
  return writeSettings({ entityRules: to((await readSettings()).entityRules) });
}

const without = (rules: readonly EntityRule[], rule: Pick<EntityRule, "name" | "type">): readonly EntityRule[] =>
  rules.filter((each) => ruleKey(each) !== ruleKey(rule));
