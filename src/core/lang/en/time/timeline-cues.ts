/** English words for the timeline. */
import type { TimelineCues } from "../../../time/timeline-cues.ts";
import { eventStem } from "./event-stem.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

const auxiliaries = words(
  "is are was were be been am has have had do does did will would can could shall should may might must isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t won’t didn’t",
);

/** Past forms that do not end in -ed. */
const irregular =
  words(`became began bought brought broke built burst came caught chose cut dealt died drew drove fell felt fled
  flew found fought gave got grew held hit hurt kept killed knew laid led left lent lost made meant met paid put ran read rode
  rose said sang sank sat saw sent set shook shot shut slid sold sought spent split spoke spread stood stole struck sued swept
  swore taught thought threw told took undertook understood went withdrew woke won wore wrote born`);

/** Present forms that news uses of its sources and plans. */
const present =
  words(`says tells notes adds argues warns claims calls condemns states reports shows plans wants hopes expects
  begins starts ends opens closes takes holds meets votes faces remains becomes marks comes goes makes gives gets`);

/** Words in -ed that are no verbs. */
const notVerbs = words("united need indeed speed exceed red bed shed hundred sacred seed feed weed breed");

export const englishCues: TimelineCues = {
  clauseOpeners: words(
    "that which who whom whose where when while because although though whereas if unless so as after before until since than",
  ),
  simultaneous: words("when where while as"),
  relatives: words("which who whom whose that"),
  pronouns: words("i you he she it we they there"),
  quotatives: words(
    "said says say added adds believes believe thinks think thought hopes hope fear fears insisted insists",
  ),
  sayings: words(
    "statement statements remark remarks comment comments speech speeches letter letters appeal address interview",
  ),
  coordinators: words("and but or nor"),
  prepositions: words(
    "in on at of by to for from with into onto over under about during between among against through across within without toward towards near since until despite around amid via per up out off as than",
  ),
  particles: words("out up off over down away back through"),
  circumstances: words("at in during on amid"),
  genitives: words("of"),
  towards: words("to"),
  determiners: words("the a an its their his her our my your this that these those some any no every each another"),
  comparatives: words("more less fewer rather other better worse later earlier higher lower larger smaller"),
  landmarks: words("before after"),
  afterwards: words("after"),
  eventNouns:
    words(`election elections vote referendum attack attacks war invasion annexation crisis summit meeting conference talks
    resolution ruling verdict trial hearing protest protests demonstration demonstrations strike strikes coup raid bombing
    shooting explosion blast crash collapse earthquake flood floods fire fires storm hurricane pandemic outbreak launch release
    debut premiere opening closure ceremony festival tournament championship games match race final debate speech address
    statement statements report announcement agreement deal treaty ceasefire truce merger acquisition takeover resignation
    appointment death birth funeral wedding marriage arrest murder killing assassination visit tour mission inauguration
    campaign census revolution uprising riot riots massacre battle siege famine recession appeal decision
    capture abduction kidnapping assassination seizure withdrawal surrender evacuation escape rescue defeat victory landing launching
    introduction unveiling purchase sale arrival departure discovery invention foundation founding creation construction completion
    destruction collapse sinking accident disaster incident outage eruption epidemic attempt offensive assault ambush airstrike
    airstrikes shelling bombardment occupation liberation independence partition reunification coronation abdication impeachment
    indictment conviction sentencing acquittal execution vote votes ballot primary debut album tournament anniversary visit talks
    negotiations bankruptcy listing flotation strike walkout lockdown blackout embargo blockade ban`),
  fillers: words("just only also early late earlier later mid again first even still then now already back"),
  stemOf: eventStem,
  isVerb: (word) =>
    auxiliaries.has(word) ||
    irregular.has(word) ||
    present.has(word) ||
    (word.length > 3 && word.endsWith("ed") && !notVerbs.has(word)),
};
