/** The day of a moment where the reader is: an instant, unlike the days of a timeline. */
import { uiLanguage } from "../parts/messages.ts";

export const dayOf = (moment: string): string =>
  new Intl.DateTimeFormat(uiLanguage(), { dateStyle: "medium" }).format(new Date(moment));
