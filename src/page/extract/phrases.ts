/**
 * Words that pages put around their articles, in the languages of the development data.
 *
 * Looked for as plain strings: a regular expression of that many words costs a page's first call more than all its uses.
 */

const inviting = [
  ...["newsletter", "subscri", "sign up", "log in", "login", "abonnier", "abonnez", "suscr", "iscriviti", "whatsapp"],
  ...["telegram", "facebook", "twitter", "instagram", "follow us", "join us", "cookie", "privacy"],
];
const claimingRights = [
  ...["©", "copyright", "all rights", "rights reserved", "alle rechte", "tous droits", "derechos", "photo:"],
  ...["photograph:", "foto:", "image:", "getty", "reuters", "shutterstock", "afp", "ap photo"],
];
const pointingElsewhere = [
  ...["read more", "read also", "also read", "more", "see also", "related", "lire aussi", "à lire", "lesen sie"],
  ...["mehr zum", "lee también", "te puede", "leggi anche", "lees ook", "les også", "läs", "czytaj", "читайте"],
  ...["baca juga", "advertisement", "anzeige", "publicidad", "pubblicità", "reklama", "recommended", "watch", "listen"],
];

const holdsOneOf = (phrases: readonly string[]) => (text: string) => phrases.some((phrase) => text.includes(phrase));

/** All three take the beginning of a passage in lower case. */
export const invites = holdsOneOf(inviting);
export const claimsRights = holdsOneOf(claimingRights);
export const pointsElsewhere = (text: string): boolean => pointingElsewhere.some((phrase) => text.startsWith(phrase));
