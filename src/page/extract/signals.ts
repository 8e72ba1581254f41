/** What speaks for or against a passage being part of the article: the numbers that the forest reads. */

import { tagOf } from "../true-dom.ts";
import { type Claim, claims } from "./claims.ts";
import { type Hint, hintBit } from "./hints.ts";
import { type Ink, inkOf } from "./ink.ts";
import { type Box, isText, nearestWith, type Passage, parentOf } from "./passages.ts";
import { claimsRights, invites, pointsElsewhere } from "./phrases.ts";
import type { Scene, Stand } from "./scene.ts";

interface View {
  readonly passage: Passage;
  /** The beginning of the passage: what it begins with tells what it is. */
  readonly head: string;
  readonly scene: Scene;
  readonly ink: Ink;
  readonly stand: Stand;
  readonly parent: Box;
  readonly grandparent: Box;
  readonly greatGrandparent: Box;
}

/** Names and values stand in the same order. */
interface Signals {
  readonly names: readonly string[];
  readonly add: (values: number[], view: View) => void;
}

/** The passage's own words. */
const text: Signals = {
  names: [
    ...["length", "words", "linked", "capitals", "capitalised", "digits", "marks", "ends-sentence", "ends-colon"],
    ...["starts-lower", "bars", "quotes", "emphasised", "repeated", "like-title", "like-description"],
    ...["invites", "claims-rights", "points-elsewhere"],
  ],
  add(values, { passage, head, ink, scene }) {
    const { text: words } = passage;
    const lowered = head.toLowerCase();
    values.push(
      Math.log(words.length),
      Math.log(1 + (ink.words * words.length) / ink.length),
      passage.linked / words.length,
      ink.capitals / ink.length,
      ink.capitalised / Math.max(ink.words, 1),
      ink.digits / ink.length,
      ink.marks / ink.length,
      Number(endsSentence(words)),
      Number(words.endsWith(":")),
      Number(isLowerCase(head.charAt(0))),
      Number(holds(head, "|•·»›©→▶")),
      Number(holds(head, '"“”«»„')),
      Number(isEmphasised(passage)),
      Math.min(3, scene.repeatsOf(passage)),
      Number(isLikeTitle(passage, scene)),
      likeDescription(passage, scene),
      Number(invites(lowered)),
      Number(claimsRights(lowered)),
      Number(pointsElsewhere(lowered)),
    );
  },
};

const headLength = 160;

/** Its box and the boxes around. */
const place: Signals = {
  names: [
    ...["tag", "depth", "box-prose", "parent-prose", "grandparent-prose", "great-grandparent-prose"],
    ...["parent-linked", "grandparent-linked", "great-grandparent-linked", "parent-purity", "grandparent-purity"],
    ...["parent-passages", "parent-length", "parent-direct", "grandparent-direct", "style", "setting"],
  ],
  add: (values, { passage: { box }, parent, grandparent, greatGrandparent, scene }) => {
    values.push(
      tagNumbers[box.tag] ?? 0,
      box.depth,
      box.prose / scene.prose,
      parent.prose / scene.prose,
      grandparent.prose / scene.prose,
      greatGrandparent.prose / scene.prose,
      share(parent.linked, parent.length),
      share(grandparent.linked, grandparent.length),
      share(greatGrandparent.linked, greatGrandparent.length),
      share(parent.prose, parent.length),
      share(grandparent.prose, grandparent.length),
      Math.log(parent.end - parent.first + 1),
      Math.log(parent.length + 1),
      scene.directShare(parent),
      scene.directShare(grandparent),
      scene.styleShare(box),
      scene.settingShare(box),
    );
  },
};

const tagNumbers: Readonly<Record<string, number>> = {
  ...{ P: 1, LI: 2, H1: 3, H2: 4, H3: 5, H4: 6, H5: 6, H6: 6, DIV: 7, SECTION: 7, ARTICLE: 7, MAIN: 7 },
  ...{ TD: 8, TH: 8, FIGCAPTION: 9, BLOCKQUOTE: 10, PRE: 11, SPAN: 12, A: 13, DT: 14, DD: 14, TIME: 15, LABEL: 16 },
};

/** Where it stands towards the core, the headline and the whole page. */
const position: Signals = {
  names: [
    ...["up", "down", "meeting-prose", "core-prose", "branch-prose", "branch-linked", "branch-purity"],
    ...["branch-passages", "branch-hints", "outside-prose", "from-first-prose", "from-last-prose", "from-headline"],
    ...["position", "page-prose", "page-passages"],
  ],
  add: (values, { passage: { index }, stand: { up, down, meeting, branch }, scene }) => {
    values.push(
      up,
      down,
      meeting.prose / scene.prose,
      scene.core.prose / scene.prose,
      branch.prose / scene.prose,
      share(branch.linked, branch.length),
      share(branch.prose, branch.length),
      Math.log(branch.end - branch.first + 1),
      Number((scene.hints.of(branch).own & unwelcome) !== 0),
      Number(index > scene.lastProse) - Number(index < scene.firstProse),
      distance(scene, scene.firstProse, index),
      distance(scene, scene.lastProse, index),
      scene.headline < 0 ? 0 : distance(scene, scene.headline, index),
      scene.startOf(index) / scene.length,
      Math.log(scene.prose),
      Math.log(scene.passages.length),
    );
  },
};

const bitsOf = (...hints: readonly Hint[]): number => hints.reduce((bits, hint) => bits | hintBit(hint), 0);
const unwelcome = bitsOf("related", "share", "signup", "comment", "ad", "nav", "meta");

/** What the boxes are called: its own, the two around it, and all beyond. */
const ownHints = ["body", "article", "lead", "caption", "media", "box", "meta", "related"] as const;
const nearHints = [
  ...(["body", "article", "lead", "related", "share", "signup", "comment", "nav", "meta", "caption"] as const),
  ...(["media", "box", "ad", "recipe"] as const),
] as const;
const farHints = [
  ...(["body", "article", "related", "share", "signup", "comment", "ad", "nav", "meta", "media", "box"] as const),
] as const;
const enclosing: readonly Claim[] = [
  ...(["article", "main", "aside", "footer", "header", "figure", "figcaption", "form", "listItem", "table"] as const),
  ...(["section", "blockquote", "paragraph", "machinery", "articleBody"] as const),
];

const names: Signals = {
  names: [
    ...ownHints.map((hint) => `own-${hint}`),
    ...nearHints.map((hint) => `near-${hint}`),
    ...farHints.map((hint) => `far-${hint}`),
    ...enclosing.map((claim) => `in-${claim}`),
  ],
  add: (values, { passage: { box }, parent, grandparent, greatGrandparent, scene }) => {
    const { own } = scene.hints.of(box);
    const { own: nearer } = scene.hints.of(parent);
    const { own: near } = scene.hints.of(grandparent);
    const { around } = scene.hints.of(greatGrandparent);
    for (const bit of ownBits) values.push((own & bit) === 0 ? 0 : scene.weightOf(box));
    for (const bit of nearBits) {
      if ((nearer & bit) !== 0) values.push(scene.weightOf(parent));
      else values.push((near & bit) === 0 ? 0 : scene.weightOf(grandparent));
    }
    // Most boxes are called none of these, so the search for the one that is so called is rarely needed.
    const heaviest = (found: Box | null) => (found ? scene.weightOf(found) : 0);
    for (const bit of farBits) {
      values.push((around & bit) === 0 ? 0 : heaviest(scene.hints.nearest(greatGrandparent, bit)));
    }
    for (const bit of enclosingBits) values.push((box.within & bit) === 0 ? 0 : heaviest(nearestWith(box, bit)));
  },
};

const ownBits = ownHints.map(hintBit);
const nearBits = nearHints.map(hintBit);
const farBits = farHints.map(hintBit);
const enclosingBits = enclosing.map((claim) => claims[claim]);

/** The passages before and after. */
const neighbours: Signals = {
  names: [
    ...[-2, -1, 1, 2].flatMap((by) => [`length${by}`, `linked${by}`, `setting${by}`, `beside${by}`]),
    ...["linked-around", "prose-around"],
  ],
  add: (values, { passage: { index, box }, scene }) => {
    for (const by of [-2, -1, 1, 2]) {
      const other = scene.passages[index + by];
      if (other) {
        values.push(Math.log(other.text.length), other.linked / other.text.length, scene.settingShare(other.box));
        values.push(Number(other.box.parent === box.parent));
      } else values.push(0, -1, 0, 0);
    }
    values.push(scene.linkedShare(index - 5, index + 6), scene.proseShare(index - 5, index + 6));
  },
};

const groups = [text, place, position, names, neighbours];

export const signalNames: readonly string[] = groups.flatMap((group) => group.names);

/** One value for each name, in the same order. */
export function signalsOf(passage: Passage, scene: Scene): readonly number[] {
  const parent = parentOf(passage.box);
  const grandparent = parentOf(parent);
  const view: View = {
    passage,
    head: passage.text.slice(0, headLength),
    scene,
    parent,
    grandparent,
    greatGrandparent: parentOf(grandparent),
    ink: inkOf(passage.text),
    stand: scene.standOf(passage),
  };
  const values: number[] = [];
  for (const { add } of groups) add(values, view);
  return values;
}

const share = (part: number, whole: number): number => part / Math.max(whole, 1);

function holds(text: string, marks: string): boolean {
  for (const mark of marks) if (text.includes(mark)) return true;
  return false;
}

/** Whatever closes after the stop: quotation marks and brackets. */
function endsSentence(text: string): boolean {
  let at = text.length - 1;
  while (at > 0 && "\"'”’»)]".includes(text.charAt(at))) at--;
  return ".!?…。！？؟।".includes(text.charAt(at));
}

/** Without a regular expression for letters: making one costs a page's first call more than everything here. */
const isLowerCase = (letter: string): boolean => letter !== letter.toUpperCase();

function isEmphasised({ parts, box }: Passage): boolean {
  return parts.every((part) => {
    if (!isText(part) || part.data.trim() === "") return true;
    for (let each = part.parentElement; each && each !== box.element; each = each.parentElement) {
      if (/^(?:EM|I|STRONG|B|SMALL)$/.test(tagOf(each))) return true;
    }
    return false;
  });
}

const longestTitle = 300;

function isLikeTitle({ text, index }: Passage, scene: Scene): boolean {
  const { title } = scene;
  if (title === "" || text.length > longestTitle) return false;
  const words = scene.comparableOf(index);
  if (words.length <= 5) return false;
  return (
    words === title || (title.length > 10 && words.includes(title)) || (words.length > 20 && title.includes(words))
  );
}

/** Passages after the first long one among which a description is still looked for. */
const early = 5;

function likeDescription({ text: { length }, index }: Passage, scene: Scene): number {
  const { description } = scene;
  if (description === "" || length <= 20 || index > scene.firstProse + early) return 0;
  const words = scene.comparableOf(index);
  if (description.startsWith(words.slice(0, 60)) || words.startsWith(description.slice(0, 60))) return 1;
  return description.includes(words.slice(0, 40)) ? 0.5 : 0;
}

function distance(scene: Scene, from: number, to: number): number {
  return Math.log(1 + Math.abs(scene.startOf(to) - scene.startOf(from))) * Math.sign(to - from);
}
