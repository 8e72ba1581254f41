/** The two ways to use Tidemark, as two large buttons, and under them in plain words what holds now. */
import { CircleCheck, Globe, type IconNode, MousePointerClick, TriangleAlert } from "lucide";
import type { ComponentChildren } from "preact";
import { Icon } from "./icon.tsx";
import { t } from "./messages.ts";
import type { ReachModel } from "./reach-model.ts";

interface ReachChoiceProps {
  readonly model: ReachModel;
  readonly legend: string;
}

export function ReachChoice({ model, legend }: ReachChoiceProps) {
  const reach = model.reach.value;
  return (
    <div class="reach">
      <fieldset class="reach-cards">
        <legend>{legend}</legend>
        <Card
          id="reach-everywhere"
          icon={Globe}
          title={t("welcomeEverywhere")}
          isChosen={reach !== null && reach !== "click"}
          // Nothing may come before this call: the browser asks the reader only straight from a click.
          choose={() => void model.recogniseEverywhere()}
        >
          {t("welcomeEverywhereWhy")}
        </Card>
        <Card
          id="reach-click"
          icon={MousePointerClick}
          title={t("welcomeClick")}
          isChosen={reach === "click"}
          choose={() => void model.onlyOnClick()}
        >
          {t("welcomeClickWhy")}
        </Card>
      </fieldset>
      <div class="reach-state" aria-live="polite">
        {reach !== null && <State model={model} />}
      </div>
    </div>
  );
}

interface CardProps {
  readonly id: string;
  readonly icon: IconNode;
  readonly title: string;
  readonly isChosen: boolean;
  readonly choose: () => void;
  readonly children: ComponentChildren;
}

function Card({ id, icon, title, isChosen, choose, children }: CardProps) {
  return (
    <button
      type="button"
      id={id}
      class="reach-card"
      aria-pressed={isChosen}
      aria-describedby={`${id}-why`}
      onClick={choose}
    >
      <span class="reach-dot" aria-hidden="true" />
      <Icon node={icon} class="reach-icon" />
      <span class="reach-title">{title}</span>
      <span class="reach-why" id={`${id}-why`}>
        {children}
      </span>
    </button>
  );
}

function State({ model }: { readonly model: ReachModel }) {
  if (model.isRefused.value) return <Line isWarning={false}>{t("welcomeRefused")}</Line>;
  if (model.isPermissionUnused.value) {
    return (
      <Line isWarning={false}>
        {t("welcomeStateUnused")}{" "}
        <button
          type="button"
          class="button button-small"
          id="reach-hand-back"
          onClick={() => {
            // This button goes with the permission.
            document.getElementById("reach-click")?.focus();
            void model.handBack();
          }}
        >
          {t("welcomeHandBack")}
        </button>
      </Line>
    );
  }
  switch (model.reach.value) {
    case "everywhere":
      return <Line isWarning={false}>{t("welcomeStateEverywhere")}</Line>;
    case "some":
      return <Line isWarning>{t("welcomeStateSome")}</Line>;
    case "withdrawn":
      return <Line isWarning>{t("welcomeStateWithdrawn")}</Line>;
    default:
      return <Line isWarning={false}>{t("welcomeStateClick")}</Line>;
  }
}

function Line({ isWarning, children }: { readonly isWarning: boolean; readonly children: ComponentChildren }) {
  return (
    <p class={isWarning ? "banner banner-warning" : "banner"}>
      <Icon node={isWarning ? TriangleAlert : CircleCheck} />
      <span>{children}</span>
    </p>
  );
}
