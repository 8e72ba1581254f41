/** Reads numbers from the model's bytes, one after the other. Throws a RangeError when the file is cut short. */

export class Bytes {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  byte(): number {
    const byte = this.#bytes[this.#at];
    if (byte === undefined) throw new RangeError(`the model ends at byte ${this.#at}`);
    this.#at++;
    return byte;
  }

  /** Seven bits to a byte, the lowest first (LEB128). */
  varint(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  }

  float(): number {
    const view = new DataView(new ArrayBuffer(4));
    for (let at = 0; at < 4; at++) view.setUint8(at, this.byte());
    return view.getFloat32(0, true);
  }

  /** A copy of the next `length` bytes. */
  take(length: number): Uint8Array {
    if (this.#at + length > this.#bytes.length) throw new RangeError(`the model ends before byte ${this.#at + length}`);
    this.#at += length;
    // Not slice(): that of a Node Buffer is no copy.
    return new Uint8Array(this.#bytes.subarray(this.#at - length, this.#at));
  }

  floats(length: number): Float32Array {
    return Float32Array.from({ length }, () => this.float());
  }

  /** Ascending numbers, stored as differences. */
  ascending(length: number): Uint32Array {
    const numbers = new Uint32Array(length);
    let last = 0;
    for (let at = 0; at < length; at++) {
      last += this.varint();
      numbers[at] = last;
    }
    return numbers;
  }
}
