/**
 * The verbs of an English sentence, found by form and list, without a tagger.
 *
 * News is forgiving here: its past forms are regular or few, and what looks like a verb in a wrong place (after "the",
 * after a preposition) is left out.
 */
import type { Sentence } from "../../../time/sentence.ts";
import type { Tense, VerbGroup } from "../../../time/verb-group.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

const modals = words("will would shall should can could may might must won’t wouldn’t can’t couldn’t shouldn’t cannot");
const formsOfBe = words("is are was were be been being am isn’t aren’t wasn’t weren’t");
const pastOfBe = words("was were wasn’t weren’t");
const presentOfHave = words("has have hasn’t haven’t");
const pastOfHave = words("had hadn’t");
const formsOfDo = words("do does did don’t doesn’t didn’t");
const adverbs = words(
  `not n’t also already never ever just now still then soon only even always often again later earlier reportedly recently previously
  all both since first long n't`,
);

/** Past forms and participles that do not end in -ed; those that are no participles stand apart. */
const irregularPast =
  words(`became began bled blew broke came did drank drew drove ate fell fled flew forbade forgot forgave froze gave grew
  hid knew lay ran rang rode rose sang sank saw shook shrank spoke sprang stole strove swam swore threw took tore undertook underwent
  understood went withdrew woke wore wrote oversaw overtook`);
const irregularBoth =
  words(`bent bought brought built burst bet bound bred burnt caught chose clung cost crept cut dealt dug fed felt fought found
  got ground heard held hit hung hurt kept laid led left lent let lit lost made meant met overcome paid put quit read rebuilt
  said sat sent set shed shot shut slept slid slit sold sought spent split spread spun stood struck stuck stung swept swung
  taught told thought thrust understood upheld upset wept withheld won wound overthrown misled undid`);
const irregularParticiples =
  words(`become begun beaten bitten blown born borne broken chosen come done drawn driven eaten fallen flown forbidden forgotten
  frozen given gone grown hidden known lain ridden risen run rung seen shaken shown shrunk spoken stolen sunk sung sworn swum
  taken thrown torn undergone undertaken withdrawn woken worn written been had`);

/** Words in -ed and the like that are no verbs. */
const notVerbs = words(
  `united need indeed speed exceed red bed shed hundred sacred seed feed weed breed proceed succeed embed wicked naked rugged beloved
  so-called left-wing ground wound found-object advanced limited alleged unprecedented armed aged supposed married retired`,
);
/** Nouns and adjectives in -ing. */
const notIng = words(
  `king ring wing spring string thing nothing something anything everything during morning evening building ceiling sibling wedding
  according including following regarding concerning pending leading existing remaining outstanding amazing wing-tip beijing
  meeting hearing briefing offering funding housing banking engineering training warning ruling shooting bombing killing feeling
  finding filing opening closing beginning ending setting being earning earnings parking pricing spending trading voting writing
  upcoming ongoing incoming`,
);

/** Present forms; beside them only a verb after a pronoun is taken for one. */
const presents =
  words(`says tells notes adds argues warns claims calls condemns states reports shows plans wants hopes expects
  begins starts ends opens closes takes holds meets votes faces remains becomes marks comes goes makes gives gets follows
  believes thinks knows seems appears needs includes contains keeps leaves brings continues runs moves turns says stems
  happens say believe think expect hope want fear argue warn claim insist plan need`);

const reporting =
  words(`said says say told tells tell added adds announced announces reported reports claimed claims warned warns stated states
  argued argues confirmed confirms denied denies noted notes explained explains insisted insists acknowledged acknowledges admitted
  admits asserted declared declares disclosed revealed reveals predicted predicts quoted remarked replied responded suggested suggests
  testified testifies wrote writes commented conceded contended emphasized emphasised estimated estimates recalled reiterated stressed
  urged urges vowed vows pledged promised accused accuses criticized criticised condemned called believes believed thinks thought
  expressed indicated indicates cautioned asked asks learned according observed complained proposed ruled speculated found decided agreed showed shows`);
const aspectual = words(
  "began begin begins begun starting beginning started start starts stopped stop stops continued continue continues ended end ends resumed resume resumes finished finish",
);
/** "two trillion won" */
const amounts = words("hundred thousand million billion trillion");
const pronouns = words("i you he she it we they who which that this there");
const notBase = words(
  `the a an his her its their our my your this that these those him them us me it he she they we you i in on at of by to for from with
  into onto over under about and or but no any some more less most than as if not all each every`,
);

/** In text order, without overlaps. */
export function englishVerbs(sentence: Sentence): readonly VerbGroup[] {
  const found: VerbGroup[] = [];
  for (let at = 0; at < sentence.tokens.length; ) {
    const group = groupAt(sentence, at);
    if (group) found.push(group);
    at = group?.to ?? at + 1;
  }
  return found;
}

/** Of "they’re", "I’ll" and "we’ve" what is short for an auxiliary; "’s" may be an owner’s, and is left. */
function auxiliaryIn(word: string): string {
  if (word.endsWith("’ll")) return "will";
  if (word.endsWith("’re") || word.endsWith("’m")) return "are";
  return word.endsWith("’ve") ? "have" : word;
}

function groupAt(sentence: Sentence, at: number): VerbGroup | null {
  const word = auxiliaryIn(sentence.word(at));
  if (modals.has(word)) return withHead(sentence, at, "ahead", isBase);
  if (presentOfHave.has(word)) return perfect(sentence, at, "perfect");
  if (pastOfHave.has(word)) return perfect(sentence, at, "past-perfect");
  if (formsOfBe.has(word)) return ofBe(sentence, at, word);
  if (formsOfDo.has(word))
    return withHead(sentence, at, word.startsWith("did") ? "past" : "present", isBase) ?? plain(sentence, at, "past");
  if (word === "to") return infinitive(sentence, at);
  if (!isLowerWord(sentence, at)) return null;
  if (isPastForm(word)) return pastAt(sentence, at);
  if (word === "having" && isParticiple(sentence.word(at + 1))) return group(sentence, at, at + 2, "participle");
  if (isIng(word)) return isNominal(sentence, at) ? null : plain(sentence, at, "participle");
  if (presents.has(word) && !isNominal(sentence, at) && !sentence.is(at - 1, "prepositions"))
    return plain(sentence, at, "present");
  return null;
}

/** "will be named", "could not be located" */
function withHead(
  sentence: Sentence,
  at: number,
  tense: Tense,
  isHead: (sentence: Sentence, at: number) => boolean,
): VerbGroup | null {
  let head = afterAdverbs(sentence, at + 1);
  if (!isHead(sentence, head)) return null;
  // "be", "have been": the verb follows.
  for (;;) {
    const next = afterAdverbs(sentence, head + 1);
    const word = sentence.word(head);
    const goesOn =
      (formsOfBe.has(word) && (isParticiple(sentence.word(next)) || isIng(sentence.word(next)))) ||
      (word === "have" && isParticiple(sentence.word(next)));
    if (!goesOn || !isLowerWord(sentence, next)) break;
    head = next;
  }
  return group(sentence, at, head + 1, tense);
}

function perfect(sentence: Sentence, at: number, tense: "perfect" | "past-perfect"): VerbGroup {
  const head = afterAdverbs(sentence, at + 1);
  if (!isParticiple(sentence.word(head)) || !isLowerWord(sentence, head)) {
    // "has a plan", "had no plan"
    return plain(sentence, at, tense === "perfect" ? "present" : "past");
  }
  const next = afterAdverbs(sentence, head + 1);
  const isPassive = sentence.word(head) === "been" && (isParticiple(sentence.word(next)) || isIng(sentence.word(next)));
  return group(sentence, at, (isPassive ? next : head) + 1, tense);
}

function ofBe(sentence: Sentence, at: number, word: string): VerbGroup | null {
  const isFinal = word !== "being" && word !== "be" && word !== "been";
  const tense = pastOfBe.has(word) ? "past" : isFinal ? "present" : "past-participle";
  const next = afterAdverbs(sentence, at + 1);
  const to = sentence.word(next) === "going" ? next + 1 : next;
  const ahead = sentence.word(to) === "to" ? withHead(sentence, to, "ahead", isBase) : null;
  if (ahead) return { ...ahead, from: at };
  if (sentence.word(next) === "being" && isParticiple(sentence.word(next + 1)))
    return group(sentence, at, next + 2, tense);
  const isHead = isLowerWord(sentence, next) && (isParticiple(sentence.word(next)) || isIng(sentence.word(next)));
  return isHead ? group(sentence, at, next + 1, tense) : plain(sentence, at, tense);
}

function infinitive(sentence: Sentence, at: number): VerbGroup | null {
  if (!isBase(sentence, at + 1)) return null;
  return withHead(sentence, at, "infinitive", isBase);
}

/** "the armed men" and "in used cars" are no verbs; "a bridge built by …" is half of one. */
function pastAt(sentence: Sentence, at: number): VerbGroup | null {
  const word = sentence.word(at);
  if (notVerbs.has(word) || isNominal(sentence, at)) return null;
  // "the worst-hit town"
  if (sentence.tokens[at]?.isGlued && sentence.isMark(at - 1, "-")) return null;
  const isPlainPast = irregularPast.has(word);
  if (isPlainPast) return plain(sentence, at, "past");
  if (irregularParticiples.has(word)) return plain(sentence, at, "past-participle");
  if (sentence.is(at - 1, "prepositions", "fillers") && !sentence.is(at + 1, "determiners")) {
    return sentence.is(at - 1, "fillers") ? plain(sentence, at, "past") : null;
  }
  return plain(sentence, at, sentence.word(at + 1) === "by" ? "past-participle" : "past");
}

const plain = (sentence: Sentence, at: number, tense: Tense): VerbGroup => group(sentence, at, at + 1, tense);

function group(sentence: Sentence, from: number, to: number, tense: Tense): VerbGroup {
  const head = sentence.word(to - 1);
  return {
    from,
    to,
    tense,
    mayBeParticiple: to - from === 1 && isParticiple(head),
    isReporting: reporting.has(head),
    isAspectual: aspectual.has(head),
  };
}

function afterAdverbs(sentence: Sentence, at: number): number {
  let next = at;
  while (next < at + 3 && (adverbs.has(sentence.word(next)) || /[a-z]{3}ly$/.test(sentence.word(next)))) next++;
  return next;
}

/** Behind "the", "a", "’s" or a number stands a noun. */
const isNominal = (sentence: Sentence, at: number): boolean =>
  (sentence.is(at - 1, "determiners") && !pronouns.has(sentence.word(at - 1))) ||
  sentence.isPossessive(at - 1) ||
  sentence.tokens[at - 1]?.kind === "number" ||
  amounts.has(sentence.word(at - 1));

const isPastForm = (word: string): boolean =>
  irregularPast.has(word) || irregularBoth.has(word) || irregularParticiples.has(word) || isRegularPast(word);
const isRegularPast = (word: string): boolean => word.length > 3 && word.endsWith("ed") && !notVerbs.has(word);
const isParticiple = (word: string): boolean =>
  irregularBoth.has(word) || irregularParticiples.has(word) || isRegularPast(word);
const isIng = (word: string): boolean => word.length > 4 && word.endsWith("ing") && !notIng.has(word);

const isLowerWord = (sentence: Sentence, at: number): boolean => {
  const token = sentence.tokens[at];
  return token?.kind === "word" && (at === 0 || token.text.charAt(0) === token.text.charAt(0).toLowerCase());
};

const isBase = (sentence: Sentence, at: number): boolean =>
  isLowerWord(sentence, at) &&
  !notBase.has(sentence.word(at)) &&
  !/(?:s|tion|ly)$/.test(sentence.word(at).replace(/ss$/, ""));
