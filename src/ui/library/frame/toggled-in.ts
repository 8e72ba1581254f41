/** A choice of several in order, with this one taken in at its end, or out if it was in. */
export const toggledIn = <T>(chosen: readonly T[], one: T): readonly T[] =>
  chosen.includes(one) ? chosen.filter((each) => each !== one) : [...chosen, one];
