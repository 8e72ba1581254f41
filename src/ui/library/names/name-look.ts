/** How a person or thing of the library is told: by the sign, the colour and the word of its type. */
import { type IconNode, Tag } from "lucide";
import type { NamedType } from "../../../core/entities/entity.ts";
import { typeHeading, typeIcons, typeName } from "../../panel/entities/type-look.ts";
import { t } from "../../parts/messages.ts";

/** Of null: nobody knows which. */
export const nameIcon = (type: NamedType | null): IconNode => (type === null ? Tag : typeIcons[type]);

export const nameColour = (type: NamedType | null): string =>
  type === null ? "var(--text-soft)" : `var(--type-${type})`;

/** "Person". */
export const nameKind = (type: NamedType | null): string => (type === null ? t("libraryNameKind") : typeName(type));

/** "People". */
export const nameHeading = (type: NamedType | null): string =>
  type === null ? t("typeMany_unsorted") : typeHeading(type);
