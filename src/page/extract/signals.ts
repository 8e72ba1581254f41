/** What speaks for or against a passage being part of the article: the numbers that the forest reads. */
import { type BoxHints, type Claim, claimIndex, type Hint, hintBit, hintIndex } from "./hints.ts";
import type { Ink } from "./ink.ts";
import type { Box, Passage } from "./passages.ts";
import { parentOf, type Scene, type Stand } from "./scene.ts";

interface View {
  readonly passage: Passage;
  readonly scene: Scene;
  readonly ink: Ink;
  readonly stand: Stand;
  readonly parent: Box;
  readonly grandparent: Box;
  readonly greatGrandparent: Box;
  /** Hints of the passage's box and of the three around it. */
  readonly own: BoxHints;
  readonly near: BoxHints;
  readonly nearer: BoxHints;
  readonly far: BoxHints;
  /** The passage with five before and five after it. */
  readonly around: { readonly linked: number; readonly prose: number };
}

type Signal = readonly [name: string, of: (view: View) => number];

/** The passage's own words. */
const text: readonly Signal[] = [
  ["length", ({ passage }) => Math.log(passage.text.length)],
  ["words", ({ ink }) => Math.log(1 + ink.words)],
  ["linked", ({ passage }) => passage.linked / passage.text.length],
  ["prose", ({ passage }) => Number(passage.isProse)],
  ["commas", ({ passage, ink }) => ink.commas / (passage.text.length / 100 + 1)],
  ["sentence-ends", ({ passage, ink }) => ink.sentenceEnds / (passage.text.length / 100 + 1)],
  ["capitals", ({ passage, ink }) => ink.capitals / passage.text.length],
  ["capitalised", ({ ink }) => ink.capitalised / Math.max(ink.words, 1)],
  ["digits", ({ passage, ink }) => ink.digits / passage.text.length],
  ["marks", ({ passage, ink }) => ink.marks / passage.text.length],
  ["ends-sentence", ({ passage }) => Number(/[.!?…。！？]["'”’»)\]]*$/.test(passage.text))],
  ["ends-colon", ({ passage }) => Number(passage.text.endsWith(":"))],
  ["starts-lower", ({ passage }) => Number(/^\p{Ll}/u.test(passage.text))],
  ["bars", ({ passage }) => Number(/[|•·»›©→▶]/.test(passage.text))],
  ["quotes", ({ passage }) => Number(/["“”«»„]/.test(passage.text))],
  ["parts", ({ passage }) => passage.parts.length],
  ["emphasised", ({ passage }) => Number(isEmphasised(passage))],
  ["link-first", ({ passage }) => Number(passage.parts[0]?.parentElement?.closest("a") !== null)],
  ["repeated", ({ passage, scene }) => Math.min(3, scene.repeatsOf(passage.index))],
  ["like-title", ({ passage, scene }) => Number(isLikeTitle(scene.comparables[passage.index] ?? "", scene.title))],
  [
    "like-description",
    ({ passage, scene }) => likeDescription(scene.comparables[passage.index] ?? "", scene.description),
  ],
  ["invites", ({ passage }) => Number(inviting.test(passage.text))],
  ["claims-rights", ({ passage }) => Number(claimingRights.test(passage.text))],
  ["points-elsewhere", ({ passage }) => Number(pointingElsewhere.test(passage.text))],
];

const inviting =
  /newsletter|subscri|sign up|log ?in|abonnier|abonnez|suscr|iscriviti|whatsapp|telegram|facebook|twitter|instagram|follow us|join us|cookie|privacy/i;
const claimingRights =
  /©|copyright|all rights|rights reserved|alle rechte|tous droits|derechos|photo(?:graph)?:|foto:|image:|getty|reuters|shutterstock|\bafp\b|\bap photo/i;
const pointingElsewhere =
  /^(?:read more|read also|also read|more|see also|related|lire aussi|à lire|lesen sie|mehr zum|lee también|te puede|leggi anche|lees ook|les også|läs|czytaj|читайте|baca juga|advertisement|anzeige|publicidad|pubblicità|reklama|recommended|watch|listen)/i;

/** Its box and the boxes around. */
const place: readonly Signal[] = [
  ["tag", ({ passage }) => tagNumbers[passage.box.element.tagName] ?? 0],
  ["depth", ({ passage }) => passage.box.depth],
  ["box-prose", ({ passage, scene }) => passage.box.prose / scene.prose],
  ["parent-prose", ({ parent, scene }) => parent.prose / scene.prose],
  ["grandparent-prose", ({ grandparent, scene }) => grandparent.prose / scene.prose],
  ["great-grandparent-prose", ({ greatGrandparent, scene }) => greatGrandparent.prose / scene.prose],
  ["parent-linked", ({ parent }) => share(parent.linked, parent.length)],
  ["grandparent-linked", ({ grandparent }) => share(grandparent.linked, grandparent.length)],
  ["great-grandparent-linked", ({ greatGrandparent }) => share(greatGrandparent.linked, greatGrandparent.length)],
  ["parent-purity", ({ parent }) => share(parent.prose, parent.length)],
  ["grandparent-purity", ({ grandparent }) => share(grandparent.prose, grandparent.length)],
  ["parent-passages", ({ parent }) => Math.log(parent.end - parent.first + 1)],
  ["parent-length", ({ parent }) => Math.log(parent.length + 1)],
  ["parent-direct", ({ parent, scene }) => scene.directShare(parent)],
  ["grandparent-direct", ({ grandparent, scene }) => scene.directShare(grandparent)],
  ["style", ({ passage, scene }) => scene.styleShare(passage.box)],
  ["setting", ({ passage, scene }) => scene.settingShare(passage.box)],
];

const tagNumbers: Readonly<Record<string, number>> = {
  ...{ P: 1, LI: 2, H1: 3, H2: 4, H3: 5, H4: 6, H5: 6, H6: 6, DIV: 7, SECTION: 7, ARTICLE: 7, MAIN: 7 },
  ...{ TD: 8, TH: 8, FIGCAPTION: 9, BLOCKQUOTE: 10, PRE: 11, SPAN: 12, A: 13, DT: 14, DD: 14, TIME: 15, LABEL: 16 },
};

/** Where it stands towards the core, the headline and the whole page. */
const position: readonly Signal[] = [
  ["up", ({ stand }) => stand.up],
  ["down", ({ stand }) => stand.down],
  ["meeting-prose", ({ stand, scene }) => stand.meeting.prose / scene.prose],
  ["core-prose", ({ scene }) => scene.core.prose / scene.prose],
  ["branch-prose", ({ stand, scene }) => stand.branch.prose / scene.prose],
  ["branch-linked", ({ stand }) => share(stand.branch.linked, stand.branch.length)],
  ["branch-purity", ({ stand }) => share(stand.branch.prose, stand.branch.length)],
  ["branch-passages", ({ stand }) => Math.log(stand.branch.end - stand.branch.first + 1)],
  ["branch-hints", ({ stand, scene }) => Number((scene.hints.of(stand.branch).own & unwelcome) !== 0)],
  [
    "outside-prose",
    ({ passage: { index }, scene }) => Number(index > scene.lastProse) - Number(index < scene.firstProse),
  ],
  ["from-first-prose", ({ passage, scene }) => distance(scene, scene.firstProse, passage.index)],
  ["from-last-prose", ({ passage, scene }) => distance(scene, scene.lastProse, passage.index)],
  ["from-headline", ({ passage, scene }) => (scene.headline < 0 ? 0 : distance(scene, scene.headline, passage.index))],
  ["is-headline", ({ passage, scene }) => Number(passage.index === scene.headline)],
  ["position", ({ passage, scene }) => scene.startOf(passage.index) / scene.length],
  ["page-prose", ({ scene }) => Math.log(scene.prose)],
  ["page-passages", ({ scene }) => Math.log(scene.passages.length)],
];

const unwelcome = (["related", "share", "signup", "comment", "ad", "nav", "meta"] as const).reduce(
  (bits, hint) => bits | hintBit(hint),
  0,
);

/** What the boxes are called: its own, the two around it, and all beyond. */
const ownHints: readonly Hint[] = ["body", "article", "lead", "caption", "media", "box", "meta"];
const nearHints: readonly Hint[] = [
  "body",
  "article",
  "lead",
  "related",
  "share",
  "signup",
  "comment",
  "nav",
  "meta",
  "caption",
  "media",
  "box",
];
const farHints: readonly Hint[] = [
  "body",
  "article",
  "related",
  "share",
  "signup",
  "comment",
  "ad",
  "nav",
  "meta",
  "media",
  "box",
];
const enclosing: readonly Claim[] = [
  ...(["ARTICLE", "MAIN", "ASIDE", "FOOTER", "HEADER", "FIGURE", "FIGCAPTION", "FORM", "LI", "TABLE"] as const),
  ...(["SECTION", "BLOCKQUOTE", "P", "role", "article-body"] as const),
];

const names: readonly Signal[] = [
  ...ownHints.map((hint): Signal => [`own-${hint}`, ({ own }) => weightOf(own, hintBit(hint))]),
  ...nearHints.map((hint): Signal => {
    const bit = hintBit(hint);
    return [`near-${hint}`, ({ near, nearer }) => Math.max(weightOf(nearer, bit), weightOf(near, bit))];
  }),
  ...farHints.map((hint): Signal => {
    const at = hintIndex(hint);
    return [`far-${hint}`, ({ far }) => far.above[at] ?? 0];
  }),
  ...enclosing.map((claim): Signal => {
    const at = claimIndex(claim);
    return [`in-${claim.toLowerCase()}`, ({ own }) => own.claimed[at] ?? 0];
  }),
];

/** The passages before and after. */
const neighbours: readonly Signal[] = [
  ...([-2, -1, 1, 2] as const).flatMap((by): readonly Signal[] => {
    const other = ({ passage, scene }: View) => scene.passages[passage.index + by];
    return [
      [`length${by}`, (view) => Math.log(other(view)?.text.length ?? 1)],
      [`linked${by}`, (view) => linkedShare(other(view))],
      [`setting${by}`, (view) => settingOf(view.scene, other(view))],
      [`beside${by}`, (view) => Number(other(view)?.box.parent === view.passage.box.parent)],
    ];
  }),
  ["linked-around", ({ around }) => around.linked],
  ["prose-around", ({ around }) => around.prose],
];

const signals: readonly Signal[] = [...text, ...place, ...position, ...names, ...neighbours];

export const signalNames: readonly string[] = signals.map(([name]) => name);

export function signalsOf(passage: Passage, scene: Scene): readonly number[] {
  const { box, index } = passage;
  const parent = parentOf(box);
  const grandparent = parentOf(parent);
  const greatGrandparent = parentOf(grandparent);
  const view: View = {
    ...{ passage, scene, parent, grandparent, greatGrandparent },
    ink: scene.inkOf(index),
    stand: scene.standOf(passage),
    own: scene.hints.of(box),
    nearer: scene.hints.of(parent),
    near: scene.hints.of(grandparent),
    far: scene.hints.of(greatGrandparent),
    around: scene.stretch(index - 5, index + 6),
  };
  return signals.map(([, of]) => of(view));
}

const share = (part: number, whole: number): number => part / Math.max(whole, 1);

function isEmphasised({ parts, box }: Passage): boolean {
  return parts.every((part) => {
    if (part.nodeType !== Node.TEXT_NODE || (part as Text).data.trim() === "") return true;
    for (let each = part.parentElement; each && each !== box.element; each = each.parentElement) {
      if (/^(?:EM|I|STRONG|B|SMALL)$/.test(each.tagName)) return true;
    }
    return false;
  });
}

function isLikeTitle(words: string, title: string): boolean {
  if (words.length <= 5 || title === "") return false;
  return (
    words === title || (title.length > 10 && words.includes(title)) || (words.length > 20 && title.includes(words))
  );
}

function likeDescription(words: string, description: string): number {
  if (words.length <= 20 || description === "") return 0;
  if (description.startsWith(words.slice(0, 60)) || words.startsWith(description.slice(0, 60))) return 1;
  return description.includes(words.slice(0, 40)) ? 0.5 : 0;
}

function distance(scene: Scene, from: number, to: number): number {
  return Math.log(1 + Math.abs(scene.startOf(to) - scene.startOf(from))) * Math.sign(to - from);
}

const weightOf = ({ own, weight }: BoxHints, bit: number): number => ((own & bit) !== 0 ? weight : 0);

const linkedShare = (passage: Passage | undefined): number => (passage ? passage.linked / passage.text.length : -1);

const settingOf = (scene: Scene, passage: Passage | undefined): number =>
  passage ? scene.settingShare(passage.box) : 0;
