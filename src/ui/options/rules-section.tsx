/** The reader's rules for names, each with the way to be rid of it. They are made in the panel. */
import { Tag, X } from "lucide";
import { useEffect, useRef } from "preact/hooks";
import type { EntityRule } from "../../core/entities/entity-rule.ts";
import { typeIcons, typeName } from "../panel/entities/type-look.ts";
import { Icon } from "../parts/icon.tsx";
import { t } from "../parts/messages.ts";
import { useSlices } from "../parts/slices.ts";
import type { RulesModel } from "./rules-model.ts";

export function RulesSection({ rules }: { readonly rules: RulesModel }) {
  const { listed, remove, removeAll } = rules;
  const drawn = useSlices(listed.value.length);
  const nothing = useRef<HTMLParagraphElement>(null);
  const hadSome = useRef(false);
  // The button that removed the last one is gone.
  useEffect(() => {
    if (hadSome.current && document.activeElement === document.body) nothing.current?.focus();
    hadSome.current = listed.value.length > 0;
  }, [listed.value.length === 0]);
  if (listed.value.length === 0) {
    return (
      <p class="nothing" tabIndex={-1} ref={nothing}>
        {t("optionsRulesNone")}
      </p>
    );
  }
  return (
    <>
      <ul class="sites" aria-label={t("optionsRules")}>
        {listed.value.slice(0, drawn).map((rule) => (
          <li
            class="site rule"
            key={`${rule.type} ${rule.name}`}
            style={{ "--type": rule.type ? `var(--type-${rule.type})` : undefined }}
          >
            <Icon node={rule.type ? typeIcons[rule.type] : Tag} class="icon type-icon" />
            <span class="site-name" dir="auto">
              {rule.name}
              {rule.type && <span class="only-heard">, {typeName(rule.type)}</span>}
            </span>
            <span class="rule-what">{ruleInWords(rule)}</span>
            <button
              type="button"
              class="icon-button"
              aria-label={t("optionsRuleRemove", rule.name)}
              title={t("optionsRuleRemove", rule.name)}
              onClick={({ currentTarget }) => {
                focusBeside(currentTarget);
                void remove(rule);
              }}
            >
              <Icon node={X} />
            </button>
          </li>
        ))}
      </ul>
      <div class="actions">
        <button type="button" class="button" onClick={() => void removeAll()}>
          {t("optionsRulesRemoveAll")}
        </button>
      </div>
    </>
  );
}

function ruleInWords(rule: EntityRule): string {
  if (rule.kind === "hide") return t("optionsRuleHides");
  return rule.as === null
    ? t("optionsRuleCallsName", rule.called)
    : t("optionsRuleCalls", rule.called, typeName(rule.as));
}

/** The row is about to go: the focus moves to the next one, or the one before. */
function focusBeside(button: HTMLElement): void {
  const row = button.closest(".rule");
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  beside?.querySelector<HTMLElement>(".icon-button")?.focus();
}
