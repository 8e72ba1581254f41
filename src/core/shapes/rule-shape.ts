/** The shape of a reader's rule for a name, as it is kept among the settings. */
import { namedTypes } from "../entities/entity.ts";
import type { EntityRule } from "../entities/entity-rule.ts";
import { ownName } from "./correction-shapes.ts";
import { oneOf, orNull, record, type Shape, tagged, text, where } from "./shape.ts";

/** Longer names are no names. */
const longestFoundName = 1_000;

const told = {
  name: where(text(longestFoundName), (name) => name !== "", "a name"),
  type: orNull(oneOf(namedTypes)),
};

export const entityRule: Shape<EntityRule> = tagged<EntityRule>("kind", {
  hide: record({ kind: oneOf(["hide"]), ...told }),
  call: record({ kind: oneOf(["call"]), ...told, called: ownName, as: orNull(oneOf(namedTypes)) }),
});
