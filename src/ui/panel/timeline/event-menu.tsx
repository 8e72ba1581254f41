/** What a reader can do about one event: date it, hide it, or look at the others of those who took part. */
import { CalendarCog, Ellipsis, EyeOff, Undo2 } from "lucide";
import type { TimelineEvent } from "../../../core/time/timeline-event.ts";
import { focusBeside } from "../../parts/focus-beside.ts";
import { Menu, type MenuItem } from "../../parts/menu.tsx";
import { t } from "../../parts/messages.ts";
import { typeIcons } from "../entities/type-look.ts";
import type { Panel } from "../model.ts";
import { namedOf } from "./timeline-filter.ts";

interface EventMenuProps {
  readonly panel: Panel;
  readonly event: TimelineEvent;
  readonly row: () => HTMLElement | null;
}

/** A menu that is longer than a screen helps nobody. */
const mostEntities = 8;

export function EventMenu({ panel, event, row }: EventMenuProps) {
  const { timeline } = panel;
  const { id } = event;
  const takeBack: MenuItem = {
    label: t("timeUseText"),
    icon: Undo2,
    run: () => {
      timeline.focus(id);
      void panel.correct({ kind: "date-event", event: id, first: null, last: null });
    },
  };
  const corrections: readonly MenuItem[] = [
    { label: t("timeSetDate"), icon: CalendarCog, run: () => timeline.edit(id) },
    ...(event.reason.basis === "reader" ? [takeBack] : []),
    {
      label: t("timeHide"),
      icon: EyeOff,
      run: () => {
        focusBeside(row());
        void panel.correct({ kind: "hide-event", event: id });
      },
    },
  ];
  const others = namedOf(event, timeline.entities.value)
    .filter((entity) => timeline.eventCount(entity.id) > 1 && timeline.filter.value.entity !== entity.id)
    .slice(0, mostEntities)
    .map(
      (entity): MenuItem => ({
        label: t("filterCount", entity.name, timeline.eventCount(entity.id)),
        icon: typeIcons[entity.type],
        run: () => {
          timeline.only(entity.id);
          timeline.focus(id);
        },
      }),
    );
  return (
    <Menu
      label={t("timeChange", event.label)}
      tip={t("timeChangeTip")}
      icon={Ellipsis}
      groups={[
        { label: null, items: corrections },
        ...(others.length > 0 ? [{ label: t("timeOnlyWith"), items: others }] : []),
      ]}
    />
  );
}
