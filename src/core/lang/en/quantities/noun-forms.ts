/** Is this word, by its form alone, something of which there can be several? No dictionary: endings and short lists. */
import { wordsOf } from "../lexicon/table.ts";

/** Plurals without an s. */
const irregular = wordsOf(`
people, men, women, children, schoolchildren, grandchildren, servicemen, servicewomen, policemen, policewomen, firemen, fishermen, gunmen, congressmen, businessmen, spokesmen, clergymen, workmen, frenchmen, englishmen, irishmen, dutchmen, horsemen, craftsmen, salesmen, chairmen, laymen, seamen, airmen, marksmen, hitmen, militiamen, tribesmen, countrymen,
feet, teeth, geese, mice, oxen, criteria, phenomena, bacteria, media, data, alumni, cacti, fungi, nuclei, stimuli, syllabi, referenda, memoranda, strata, larvae, vertebrae, antennae, algae, formulae, personae,
taxis, skis, alibis, safaris, kiwis, bikinis, tsunamis, menus, gurus, buses, campuses, viruses, gases, buzz, hindus, zulus, israelis, pakistanis, iraqis, saudis, yemenis, houthis, bangladeshis, kuwaitis, qataris, somalis, nepalis, emiratis, omanis, azeris, bahrainis, bengalis, punjabis, nazis, sunnis, paparazzi, graffiti
`);

/** Words that stand for several as they are; each may also describe the noun behind it ("police officers"). */
const collective = wordsOf(`
police, staff, personnel, crew, troops, infantry, cavalry, clergy, livestock, cattle, poultry, sheep, fish, deer, salmon, tuna, squid, shrimp, aircraft, spacecraft, hovercraft, watercraft, species, series, offspring, dead, wounded, injured, missing, homeless, unemployed, faithful, elderly, youth, percent, head, guests,
chinese, japanese, portuguese, vietnamese, lebanese, taiwanese, sudanese, burmese, maltese, nepalese, sri lankan, congolese, senegalese, togolese, beninese, swiss, french, british, irish, dutch, spanish, english, welsh, kia
`);

/** In -s and no plurals. */
const singular = wordsOf(`
news, politics, economics, physics, mathematics, athletics, gymnastics, diabetes, always, perhaps, sometimes, besides, afterwards, towards, backwards, overseas, upstairs, indoors, outdoors, nowadays, yes, gas, bus, plus, thus, minus, surplus, bias, atlas, canvas, chaos, cosmos, lens, mars, tennis, basis, crisis, analysis, thesis, oasis, axis, metropolis, trellis, iris, pelvis, debris, chassis, corps, rendezvous, whereas, texas, kansas, arkansas, dallas, paris, illinois, honduras, hamas, laos, cyprus, wales, alas, christmas, pass, mass, odds, james, charles, thomas, lewis, davis, harris, jones, williams, adams, reuters, hercules, los, las, des, les, numerous, various, times, fox, has, does, was, is, its, this, us, as
`);

/** Plurals that measure time: left to the time rules. */
const time = wordsOf(
  "seconds, minutes, hours, days, nights, weeks, weekends, fortnights, months, years, decades, centuries, generations, quarters, summers, winters, springs, autumns, evenings, mornings, afternoons, seasons, mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays, times, occasions",
);

/** One of a kind of these may be counted without a modifier: "one person was killed". */
const persons = wordsOf(
  "person, man, woman, child, boy, girl, soldier, civilian, officer, policeman, passenger, worker, victim, fighter, protester, student, pilot, vote, ballot, death, journalist, suspect, gunman, driver, resident, firefighter, sailor",
);

/** Verbs in the forms that follow a bare number ("three said", "two won medals", "12 suffered burns"). */
const verbs = wordsOf(`
say, said, says, tell, told, take, took, taken, go, goes, went, gone, come, came, make, made, get, got, give, gave, given, see, saw, seen, know, knew, known, find, found, think, thought, leave, left, feel, felt, bring, brought, begin, began, become, became, keep, kept, hold, held, write, wrote, stand, stood, hear, heard, let, mean, meant, set, meet, met, run, ran, pay, paid, sit, sat, speak, spoke, lie, lay, lead, led, read, grow, grew, lose, lost, fall, fell, send, sent, build, built, draw, drew, break, broke, spend, spent, cut, rise, rose, drive, drove, buy, bought, wear, wore, choose, chose, seek, sought, throw, threw, catch, caught, deal, dealt, win, won, fly, flew, sell, sold, shoot, shot, hit, hurt, put, quit, fled, flee, die, died, remain, remained, live, lived, seem, seemed, need, needed, want, wanted, use, used, try, tried, ask, asked, work, worked, play, played, move, moved, believe, believed, happen, happened, include, included, continue, continued, add, added, follow, followed, stop, stopped, create, created, allow, allowed, spoken, walk, walked, wait, waited, serve, served, stay, stayed, reach, reached, voted, attend, attended, sign, signed, suffer, suffered, receive, received, sustain, sustained, require, required, join, joined, support, oppose, opposed, reject, backed, described, entered, crossed, refused, denied, demanded, finished, started, completed, achieved, gained, accepted, expressed, pleaded, agreed, belong, belonged, expect, appeared, returned, arrived, escaped, survived, surrendered, protested, resigned, killed, carried, carry, caused, covered, ended, earned, faced, helped, hoped, lifted, managed, marched, opened, passed, showed, shared, turned, visited, watched, came, rejoined, celebrated, responded, participated, contracted, tested, dropped, posted, boycotted, abstained, qualified, drowned, perished
facing, including, being, having, seeking, using, making, taking, holding, carrying, leaving, trying, going, doing, getting, awaiting, representing, containing, involving, killing, injuring, wounding, saying, waiting, wearing, aiming
`);

/** Words of time and place that end a noun phrase. */
const adverbs = wordsOf(
  "today, yesterday, tomorrow, tonight, overnight, daily, weekly, monthly, annually, yearly, abroad, worldwide, nationwide, elsewhere, anywhere, everywhere, ahead, last, next, immediately, simultaneously, altogether, combined, worth, respectively, alone, alive, ashore, aboard, onboard, twice, please, versus, vs",
);

const mayModifyNouns = wordsOf("other, others, such, top, own, same, first, last, few, down, near, far");

/** In -s behind a plural: the verb of a longer subject ("admitting three countries helps"). */
const thirdPerson = wordsOf(
  "helps, makes, says, means, shows, remains, gives, takes, includes, becomes, comes, goes, gets, brings, keeps, leaves, seems, needs, wants, allows, requires, suggests, stands, continues, begins, ends, raises, costs, depends, appears, happens, tells, adds, provides, represents, marks, follows",
);

export const isThirdPerson = (word: string): boolean => thirdPerson.has(word);

export const isVerb = (word: string): boolean => verbs.has(word);

export const isAdverb = (word: string): boolean => adverbs.has(word);

export const isAdjective = (word: string): boolean => mayModifyNouns.has(word);

export const isCollective = (word: string): boolean => collective.has(word);

export const isTime = (word: string): boolean => time.has(word);

export const isPerson = (word: string): boolean => persons.has(word);

export const isPlural = (word: string): boolean =>
  irregular.has(word) ||
  (/\p{L}{2}s$/u.test(word) && !/(?:ss|us|is|ous)$/u.test(word) && !singular.has(word) && !verbs.has(word));

/** "spoiled", "remaining", "heavily": it describes, so it is no noun by itself. */
export const isDescription = (word: string): boolean => /(?:ed|ing|ly|ous|ful|ive|ic|al|able|ible|less)$/u.test(word);
