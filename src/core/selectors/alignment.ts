/**
 * A small alignment of two character sequences (Gotoh: a long insertion costs little more than a short one),
 * for the gaps between runs, where words were edited.
 */

const equal = 4;
const unequal = -4;
/** The first character left out of the pattern, each further one, and a stretch of any length left out of the text. */
const openPattern = -8;
const widenPattern = -2;
const openText = -12;

/** What is put in is put in by words: of "in" and "indeed in", the new word is "indeed", not "deed in". */
const openTextAtWord = -11;

const never = -1e9;

/** Where a path came from: the states, in two bits each of a cell. */
const fromStart = 0;
const fromPair = 1;
const fromPatternGap = 2;
const fromTextGap = 3;

/**
 * For each pattern character the text character that it stands unchanged in, or -1. Both sequences end
 * together; with `openStart` they may begin anywhere, otherwise they begin together too. `beginsWord` says of
 * each text character whether a word begins there, in the order in which it is given.
 */
export function align(pattern: Uint16Array, text: Uint16Array, beginsWord: Uint8Array, openStart: boolean): Int32Array {
  const width = text.length + 1;
  const moves = new Uint8Array((pattern.length + 1) * width);
  let pairsAbove = new Int32Array(width).fill(never);
  let patternGapsAbove = new Int32Array(width).fill(never);
  let textGapsAbove = new Int32Array(width).fill(never);
  let pairs = new Int32Array(width);
  let patternGaps = new Int32Array(width);
  let textGaps = new Int32Array(width);
  pairsAbove[0] = 0;
  for (let c = 1; c < width; c++) {
    if (openStart) pairsAbove[c] = 0;
    else textGapsAbove[c] = beginsWord[0] ? openTextAtWord : openText;
    moves[c] = openStart ? 0 : c === 1 ? fromPair << 4 : fromTextGap << 4;
  }
  for (let r = 1; r <= pattern.length; r++) {
    pairs[0] = openStart ? 0 : never;
    patternGaps[0] = Math.max((pairsAbove[0] ?? never) + openPattern, (patternGapsAbove[0] ?? never) + widenPattern);
    textGaps[0] = never;
    const code = pattern[r - 1];
    moves[r * width] = r === 1 ? fromPair << 2 : fromPatternGap << 2;
    for (let c = 1; c < width; c++) {
      let move = fromPair;
      let best = pairsAbove[c - 1] ?? never;
      if ((patternGapsAbove[c - 1] ?? never) > best) {
        best = patternGapsAbove[c - 1] ?? never;
        move = fromPatternGap;
      }
      if ((textGapsAbove[c - 1] ?? never) > best) {
        best = textGapsAbove[c - 1] ?? never;
        move = fromTextGap;
      }
      best += code === text[c - 1] ? equal : unequal;
      if (openStart && best < 0) {
        best = 0;
        move = fromStart;
      }
      pairs[c] = best;

      const opened = (pairsAbove[c] ?? never) + openPattern;
      const widened = (patternGapsAbove[c] ?? never) + widenPattern;
      const crossed = (textGapsAbove[c] ?? never) + openPattern;
      patternGaps[c] = Math.max(opened, widened, crossed);
      move |=
        (widened >= opened && widened >= crossed ? fromPatternGap : opened >= crossed ? fromPair : fromTextGap) << 2;

      const open = beginsWord[c - 1] ? openTextAtWord : openText;
      const leftPair = (pairs[c - 1] ?? never) + open;
      const leftText = textGaps[c - 1] ?? never;
      const leftPattern = (patternGaps[c - 1] ?? never) + open;
      textGaps[c] = Math.max(leftPair, leftText, leftPattern);
      move |=
        (leftText >= leftPair && leftText >= leftPattern
          ? fromTextGap
          : leftPair >= leftPattern
            ? fromPair
            : fromPatternGap) << 4;
      moves[r * width + c] = move;
    }
    [pairsAbove, pairs] = [pairs, pairsAbove];
    [patternGapsAbove, patternGaps] = [patternGaps, patternGapsAbove];
    [textGapsAbove, textGaps] = [textGaps, textGapsAbove];
  }
  const last = text.length;
  const ends = [never, pairsAbove[last] ?? never, patternGapsAbove[last] ?? never, textGapsAbove[last] ?? never];
  return traced(pattern, text, moves, ends.indexOf(Math.max(...ends)));
}

function traced(pattern: Uint16Array, text: Uint16Array, moves: Uint8Array, end: number): Int32Array {
  const places = new Int32Array(pattern.length).fill(-1);
  let r = pattern.length;
  let c = text.length;
  let state = end;
  while (state !== fromStart && (r > 0 || c > 0)) {
    const move = moves[r * (text.length + 1) + c] ?? 0;
    if (state === fromPair) {
      if (r === 0 || c === 0) break;
      state = move & 3;
      r--;
      c--;
      if (pattern[r] === text[c]) places[r] = c;
    } else if (state === fromPatternGap) {
      state = (move >> 2) & 3;
      r--;
    } else {
      state = (move >> 4) & 3;
      c--;
    }
  }
  return places;
}
