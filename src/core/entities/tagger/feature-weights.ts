/**
 * Weights of features by hash: for each the few labels on which it has a say.
 *
 * A tagger's time goes into these look-ups, and theirs into waiting for memory: so each is one look into the table and
 * one into the cells, and a token's look-ups are made together, before any of them is used.
 */

/** As `Int8Array` values are −128 … 127, a cell is 256 × label + value + 128. */
const zero = 128;

export class FeatureWeights {
  /** Slot => hash, and 1 + where the feature's cells begin (0 when the slot is empty), side by side. */
  readonly #slots: Uint32Array;
  readonly #mask: number;
  /** For each feature how many cells it has, then those. */
  readonly #cells: Uint16Array;
  readonly #scale: number;
  #found = new Uint32Array(256);

  /**
   * `hashes`: one for each feature. `offsets`: where its labels begin, with one more at the end. A weight is
   * `values` × `scale`.
   */
  constructor(hashes: Uint32Array, offsets: Uint32Array, labels: Uint8Array, values: Int8Array, scale: number) {
    let size = 1024;
    while (size < hashes.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Uint32Array(size * 2);
    this.#cells = new Uint16Array(labels.length + hashes.length);
    this.#scale = scale;
    let place = 0;
    for (let index = 0; index < hashes.length; index++) {
      const from = offsets[index] as number;
      const to = offsets[index + 1] as number;
      this.#put(hashes[index] as number, place);
      this.#cells[place++] = to - from;
      for (let cell = from; cell < to; cell++)
        this.#cells[place++] = 256 * (labels[cell] as number) + (values[cell] as number) + zero;
    }
  }

  #put(hash: number, place: number): void {
    let slot = hash & this.#mask;
    while (this.#slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot * 2] = hash;
    this.#slots[slot * 2 + 1] = place + 1;
  }

  /** Adds the weights of the first `length` hashes to `sums`, from `place` on: one number for each label. */
  addTo(sums: Float32Array, place: number, hashes: Uint32Array, length: number): void {
    if (length > this.#found.length) this.#found = new Uint32Array(length * 2);
    const found = this.#found;
    const count = this.#look(hashes, length, found);
    const cells = this.#cells;
    const scale = this.#scale;
    // Within bounds by construction: see lattice.ts.
    for (let at = 0; at < count; at++) {
      const start = found[at] as number;
      const end = start + 1 + (cells[start] as number);
      for (let cell = start + 1; cell < end; cell++) {
        const entry = cells[cell] as number;
        const target = place + (entry >> 8);
        sums[target] = (sums[target] as number) + ((entry & 255) - zero) * scale;
      }
    }
  }

  /** Writes into `found` where the cells of the known ones begin; answers how many are known. */
  #look(hashes: Uint32Array, length: number, found: Uint32Array): number {
    const mask = this.#mask;
    const slots = this.#slots;
    let count = 0;
    for (let at = 0; at < length; at++) {
      const hash = hashes[at] as number;
      let slot = hash & mask;
      let entry = slots[slot * 2 + 1] as number;
      while (entry !== 0 && slots[slot * 2] !== hash) {
        slot = (slot + 1) & mask;
        entry = slots[slot * 2 + 1] as number;
      }
      if (entry !== 0) found[count++] = entry - 1;
    }
    return count;
  }
}
