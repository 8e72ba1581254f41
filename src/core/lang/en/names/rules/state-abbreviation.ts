/** "Plano, Tex.", "(D-Nev.)", "Albany, N.Y.": the short form of a state after a place or a party. */
import { type NameRule, whole } from "../run.ts";

const states =
  /^(?:ala|alas|ariz|ark|calif|cal|colo|conn|del|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|miss|mo|mont|neb|nev|n\.h|n\.j|n\.m|n\.y|n\.c|n\.d|okla|ore|pa|r\.i|s\.c|s\.d|tenn|tex|vt|va|wash|w\.va|wis|wyo|ont|que|b\.c|d\.c)$/u;

export const stateAbbreviation: NameRule = {
  name: "state-abbreviation",
  read(run) {
    const { words } = run.sentence;
    const word = words[run.from];
    const before = words[run.from - 1]?.text ?? "";
    if (!word || run.to - run.from !== 1 || !states.test(word.lower.replace(/\.$/u, ""))) return null;
    const isShort = word.text.includes(".") || (words[run.to]?.text === "." && words[run.to]?.isGlued === true);
    return isShort && /^[,(–-]$/u.test(before) ? whole(run, "place", 0.8) : null;
  },
};
