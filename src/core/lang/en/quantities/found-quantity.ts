/** A quantity as it was found in a text, before it becomes an entity. */
import type { TextSpan } from "../../../article/text-span.ts";
import type { CountedType, Quantity } from "../../../entities/entity.ts";

export interface FoundQuantity {
  /** The number with its modifier and unit, without what is counted. */
  readonly span: TextSpan;
  readonly type: CountedType;
  readonly quantity: Quantity;
  /** Up to the end of what is counted. */
  readonly whole: TextSpan;
  readonly rule: string;
  readonly score: number;
}
