/** The orders of a list that can be searched: the best matches first only while words are searched for. */
import type { LibraryFilter } from "../../../platform/library/library-protocol.ts";

interface Ordered<Order> {
  readonly filter: LibraryFilter;
  /** Null: the one that fits. */
  readonly order: Order | null;
}

export function orderOf<Order extends string>({ filter, order }: Ordered<Order>): Order | "best" | "newest" {
  const fitting = isSearch(filter) ? "best" : "newest";
  return order === null || (order === "best" && !isSearch(filter)) ? fitting : order;
}

export const ordersFor = <Order extends string>(filter: LibraryFilter, orders: readonly Order[]): readonly Order[] =>
  isSearch(filter) ? orders : orders.filter((order) => order !== "best");

const isSearch = ({ words }: LibraryFilter): boolean => words.trim() !== "";
