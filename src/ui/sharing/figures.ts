import { uiLanguage } from "../parts/messages.ts";

/** A count in the figures of the reader's language. */
export const figures = (count: number): string => new Intl.NumberFormat(uiLanguage()).format(count);
