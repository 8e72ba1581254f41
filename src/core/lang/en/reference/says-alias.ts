/** Words between two names that say both are one thing: "Makhanda, formerly known as Grahamstown". */

const sayings =
  /^["”]?,?\s\(?(?:(?:which|who|that)\s(?:is|was|are|were)\s)?(?:(?:also|better|formerly|previously|once|commonly|locally|widely|still|then|popularly)\s)?(?:known(?:\s(?:as|by\sthe\sacronym|by\sits\s\p{L}+\s(?:acronym|initials)))|formerly|previously|nicknamed|aka|a\.k\.a\.)\s(?:the\s)?["“]?$/u;

/** Of two full names it may end a list: "Berlin, Paris, or London". */
const orAcronym = /^["”]?(?:, or|\s\(or)\s(?:the\s)?["“]?$/u;

/** `isAcronym`: one of the two is written in capitals for its letters, the other is not. */
export const saysAlias = (between: string, isAcronym: boolean): boolean =>
  sayings.test(between) || (isAcronym && orAcronym.test(between));
