/** Every production, one file per kind. Of two matches of the same length the earlier wins. */
import type { Production } from "./production.ts";
import { besideTold } from "./productions/beside-told.ts";
import { calendarDates } from "./productions/calendar-dates.ts";
import { durations } from "./productions/durations.ts";
import { feastDays } from "./productions/feasts.ts";
import { ranges } from "./productions/ranges.ts";
import { references } from "./productions/references.ts";
import { relative } from "./productions/relative.ts";
import { seasonsAndQuarters } from "./productions/seasons-and-quarters.ts";
import { sets } from "./productions/sets.ts";

export const productions: readonly Production[] = [
  ...feastDays,
  ...ranges,
  ...calendarDates,
  ...besideTold,
  ...seasonsAndQuarters,
  ...relative,
  ...sets,
  ...durations,
  ...references,
];
