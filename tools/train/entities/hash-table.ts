/** A count or an index for each of millions of 32-bit hashes. */
export class HashTable {
  #keys: Uint32Array;
  #values: Int32Array;
  #mask: number;
  size = 0;

  constructor(capacity = 1 << 20) {
    this.#keys = new Uint32Array(capacity);
    this.#values = new Int32Array(capacity).fill(-1);
    this.#mask = capacity - 1;
  }

  /** -1 when it was never set. */
  get(hash: number): number {
    return this.#values[this.#slot(hash)] ?? -1;
  }

  /** `value` is at least 0. */
  set(hash: number, value: number): void {
    if (this.size * 2 > this.#mask) this.#grow();
    const slot = this.#slot(hash);
    if (this.#values[slot] === -1) this.size++;
    this.#keys[slot] = hash;
    this.#values[slot] = value;
  }

  *entries(): IterableIterator<[hash: number, value: number]> {
    for (let slot = 0; slot < this.#keys.length; slot++) {
      const value = this.#values[slot] ?? -1;
      if (value !== -1) yield [this.#keys[slot] ?? 0, value];
    }
  }

  #slot(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    while (this.#values[slot] !== -1 && this.#keys[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    const values = this.#values;
    const capacity = keys.length * 2;
    this.#keys = new Uint32Array(capacity);
    this.#values = new Int32Array(capacity).fill(-1);
    this.#mask = capacity - 1;
    this.size = 0;
    for (let slot = 0; slot < keys.length; slot++) {
      const value = values[slot] ?? -1;
      if (value !== -1) this.set(keys[slot] ?? 0, value);
    }
  }
}
