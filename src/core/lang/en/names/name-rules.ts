/** The rules by which a run of capitals is read, in the order in which they are asked. */

import { acronym } from "./rules/acronym.ts";
import { calendar } from "./rules/calendar.ts";
import { compromiseTag } from "./rules/compromise-tag.ts";
import { coordinatedPlaces } from "./rules/coordinated-places.ts";
import { givenName } from "./rules/given-name.ts";
import { headWord, splitAtLink } from "./rules/head-word.ts";
import { knownName } from "./rules/known-name.ts";
import { knownPart } from "./rules/known-part.ts";
import { listedPlaces } from "./rules/listed-places.ts";
import { nameEnding } from "./rules/name-ending.ts";
import { numberedName } from "./rules/numbered-name.ts";
import { ordinaryStart } from "./rules/ordinary-start.ts";
import { placePreposition } from "./rules/place-preposition.ts";
import { quotedTitle } from "./rules/quoted-title.ts";
import { slashName } from "./rules/slash-name.ts";
import { speaker } from "./rules/speaker.ts";
import { stateAbbreviation } from "./rules/state-abbreviation.ts";
import { titleBeforeName } from "./rules/title-before-name.ts";
import { unknownName } from "./rules/unknown-name.ts";
import type { NameRule } from "./run.ts";

export const nameRules: readonly NameRule[] = [
  ordinaryStart,
  stateAbbreviation,
  knownName,
  quotedTitle,
  calendar,
  numberedName,
  coordinatedPlaces,
  titleBeforeName,
  headWord,
  splitAtLink,
  givenName,
  slashName,
  acronym,
  knownPart,
  listedPlaces,
  compromiseTag,
  speaker,
  placePreposition,
  nameEnding,
  unknownName,
];
