/** The list of single sites, and the form that adds one. */
import { Plus, TriangleAlert, X } from "lucide";
import { Icon } from "../parts/icon.tsx";
import { t } from "../parts/messages.ts";
import type { SiteChoice, SitesModel } from "./sites-model.ts";

const choices = ["never", "always"] as const satisfies readonly SiteChoice[];
const choiceName = (choice: SiteChoice): string => t(`optionsSite_${choice}`);

export function SitesSection({ sites }: { readonly sites: SitesModel }) {
  return (
    <>
      <AddSite sites={sites} />
      {sites.listed.value.length === 0 ? (
        <p class="nothing">{t("optionsSitesNone")}</p>
      ) : (
        <ul class="sites" aria-label={t("optionsSites")}>
          {sites.listed.value.map(({ site, choice, isPermitted }) => (
            <li class="site" key={site}>
              <span class="site-name" dir="ltr">
                {site}
              </span>
              <select
                class="field site-choice"
                aria-label={t("optionsSiteChoice", site)}
                value={choice}
                onChange={(event) =>
                  void sites.choose(site, event.currentTarget.value === "always" ? "always" : "never")
                }
              >
                <ChoiceList />
              </select>
              <button
                type="button"
                class="icon-button"
                aria-label={t("optionsSiteRemove", site)}
                title={t("optionsSiteRemove", site)}
                onClick={(event) => {
                  focusBeside(event.currentTarget);
                  void sites.remove(site);
                }}
              >
                <Icon node={X} />
              </button>
              {choice === "always" && !isPermitted && (
                <p class="banner banner-warning site-warning">
                  <Icon node={TriangleAlert} />
                  <span>
                    {t("optionsSiteNotPermitted")}{" "}
                    <button
                      type="button"
                      class="button button-small"
                      onClick={(event) => {
                        void sites.choose(site, "always");
                        event.currentTarget.closest(".site")?.querySelector("select")?.focus();
                      }}
                    >
                      {t("optionsSitePermit")}
                    </button>
                  </span>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The row is about to go: the focus moves to the next one, or the one before, or the field that adds another. */
function focusBeside(button: HTMLElement): void {
  const row = button.closest(".site");
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  const to =
    beside?.querySelector<HTMLElement>(".icon-button") ?? document.querySelector<HTMLElement>(".add-site input");
  to?.focus();
}

function AddSite({ sites }: { readonly sites: SitesModel }) {
  return (
    <form
      class="add-site"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // Nothing may come before this call: for "always" the browser asks the reader only straight from a click.
        void sites.add();
        if (sites.isWrong.value) event.currentTarget.querySelector("input")?.focus();
      }}
    >
      <label class="add-site-name">
        <span class="add-label">{t("optionsSiteAddress")}</span>
        <input
          class="field"
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          dir="ltr"
          placeholder="example.org"
          value={sites.typed}
          aria-invalid={sites.isWrong.value}
          aria-describedby={sites.isWrong.value ? "site-wrong" : undefined}
          onInput={(event) => {
            sites.typed.value = event.currentTarget.value;
            sites.isWrong.value = false;
          }}
        />
      </label>
      <label>
        <span class="add-label">{t("optionsSiteWhat")}</span>
        <select
          class="field"
          value={sites.wanted}
          onChange={(event) => {
            sites.wanted.value = event.currentTarget.value === "always" ? "always" : "never";
          }}
        >
          <ChoiceList />
        </select>
      </label>
      <button type="submit" class="button">
        <Icon node={Plus} />
        {t("optionsSiteAdd")}
      </button>
      {sites.isWrong.value && (
        <p class="wrong" id="site-wrong" role="alert">
          {t("optionsSiteWrong")}
        </p>
      )}
    </form>
  );
}

function ChoiceList() {
  return choices.map((choice) => (
    <option key={choice} value={choice}>
      {choiceName(choice)}
    </option>
  ));
}
