/** How each type is told: its sign, its colour (by the token --type-<type>) and its words. */
import {
  BookOpen,
  Coins,
  Flag,
  Hash,
  type IconNode,
  Landmark,
  MapPin,
  Package,
  Percent,
  UserRound,
  UsersRound,
} from "lucide";
import type { EntityType } from "../../../core/entities/entity.ts";
import { t } from "../../parts/messages.ts";

export const typeIcons: Readonly<Record<EntityType, IconNode>> = {
  person: UserRound,
  organisation: Landmark,
  place: MapPin,
  group: UsersRound,
  event: Flag,
  work: BookOpen,
  product: Package,
  number: Hash,
  money: Coins,
  percent: Percent,
};

/** "Person". */
export const typeName = (type: EntityType): string => t(`type_${type}`);

/** "People". */
export const typeHeading = (type: EntityType): string => t(`typeMany_${type}`);
