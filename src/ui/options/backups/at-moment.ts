/** Day and minute of a moment where the reader is. */
import { uiLanguage } from "../../parts/messages.ts";

export const atMoment = (moment: string): string =>
  new Intl.DateTimeFormat(uiLanguage(), { dateStyle: "medium", timeStyle: "short" }).format(new Date(moment));
