/** What a reader can correct about one entity, in this article and in every one. */
import { Ellipsis, EyeOff, Globe, LibraryBig, Merge, Pencil, Split, Undo2 } from "lucide";
import { type Entity, namedTypes } from "../../../core/entities/entity.ts";
import { isUnsorted } from "../../../core/entities/unsorted.ts";
import { entityKey } from "../../../core/library/entity-key.ts";
import { openLibrary } from "../../../platform/open-library.ts";
import { focusBeside } from "../../parts/focus-beside.ts";
import { Menu, type MenuItem } from "../../parts/menu.tsx";
import { t } from "../../parts/messages.ts";
import { nameAddress } from "../../parts/name-address.ts";
import type { Panel } from "../model.ts";
import { typeIcons, typeName } from "./type-look.ts";

interface EntityMenuProps {
  readonly panel: Panel;
  readonly entity: Entity;
  readonly row: () => HTMLElement | null;
}

export function EntityMenu({ panel, entity, row }: EntityMenuProps) {
  const { editing } = panel;
  const { id, name } = entity;
  const hide: MenuItem = {
    label: t("panelHide"),
    icon: EyeOff,
    run: () => {
      focusBeside(row());
      void panel.correct({ kind: "hide", entity: id });
    },
  };
  const types = namedTypes.map(
    (type): MenuItem => ({
      label: typeName(type),
      icon: typeIcons[type],
      isChosen: type === entity.type && !isUnsorted(entity),
      run: () => void editing.retype(id, type),
    }),
  );
  const words: readonly MenuItem[] = [
    { label: t("panelRename"), icon: Pencil, run: () => void editing.begin(id, "rename") },
    { label: t("panelMerge"), icon: Merge, run: () => void editing.begin(id, "merge") },
    ...(entity.mentions.length > 1
      ? [{ label: t("panelSplitOff"), icon: Split, run: () => void editing.begin(id, "split") }]
      : []),
    hide,
  ];
  const groups = [
    { label: null, items: entity.quantity === null ? words : [hide] },
    { label: null, items: entity.quantity === null && !panel.isPrivate.value ? [elsewhere()] : [] },
    { label: t("panelEverywhere"), items: everywhere() },
    { label: t("panelWrongType"), items: entity.quantity === null ? types : [] },
  ];
  return (
    <Menu label={t("panelCorrect", name)} icon={Ellipsis} groups={groups.filter(({ items }) => items.length > 0)} />
  );

  /** Its page in the library, which has it under its type and name, and nothing of private windows. */
  function elsewhere(): MenuItem {
    const type = isUnsorted(entity) ? null : (namedTypes.find((each) => each === entity.type) ?? null);
    const run = () => void openLibrary(nameAddress(entityKey(type, name)));
    return { label: t("libraryElsewhere"), icon: LibraryBig, run };
  }

  function everywhere(): readonly MenuItem[] {
    if (!editing.canRule(id)) return [];
    const calling = editing.callingRule(entity);
    const hideAlways: MenuItem = {
      label: t("panelHideEverywhere"),
      icon: EyeOff,
      run: () => {
        focusBeside(row());
        void editing.hideEverywhere(entity);
      },
    };
    const callAlways: MenuItem = {
      label: isUnsorted(entity)
        ? t("panelCallEverywhereName", name)
        : t("panelCallEverywhere", name, typeName(entity.type)),
      icon: Globe,
      run: () => void editing.callEverywhere(entity),
    };
    const forget: MenuItem = { label: t("panelForgetRule"), icon: Undo2, run: () => void editing.forgetRule(id) };
    return [hideAlways, ...(calling ? [callAlways] : []), ...(editing.ruleOf(id) ? [forget] : [])];
  }
}
