/** Whatever a reader may correct in an analysis: plain JSON, kept with the article, applied in order. */
import type { EntityCorrection } from "../entities/correction.ts";
import type { EventCorrection } from "../time/event-correction.ts";

export type Correction = EntityCorrection | EventCorrection;

/** An entity is named by corrections of entities only, and an event by those of events. */
export const isOfEvent = (correction: Correction): correction is EventCorrection => "event" in correction;

export const isOfEntity = (correction: Correction): correction is EntityCorrection => !isOfEvent(correction);
