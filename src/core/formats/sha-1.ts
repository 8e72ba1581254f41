/** SHA-1 (FIPS 180-4), for names only: the browser's own answers later, and core has none. Nothing is kept secret by it. */

/** 20 bytes. */
export function sha1(message: Uint8Array): Uint8Array {
  const state = new Uint32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]);
  const padded = padding(message);
  const view = new DataView(padded.buffer);
  const schedule = new Uint32Array(80);
  for (let block = 0; block < padded.length; block += 64) {
    for (let word = 0; word < 16; word++) schedule[word] = view.getUint32(block + word * 4);
    mix(state, schedule);
  }
  const digest = new DataView(new ArrayBuffer(20));
  state.forEach((word, at) => {
    digest.setUint32(at * 4, word);
  });
  return new Uint8Array(digest.buffer);
}

/** A bit, zeros, and the length in bits, up to whole blocks of 64 bytes. */
function padding(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(message.length / 0x20000000));
  view.setUint32(padded.length - 4, message.length << 3);
  return padded;
}

function mix(state: Uint32Array, schedule: Uint32Array): void {
  const at = (n: number): number => schedule[n] ?? 0;
  for (let n = 16; n < 80; n++) schedule[n] = turned(at(n - 3) ^ at(n - 8) ^ at(n - 14) ^ at(n - 16), 1);
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  for (let n = 0; n < 80; n++) {
    const next = (turned(a, 5) + chosen(n, b, c, d) + e + at(n)) | 0;
    e = d;
    d = c;
    c = turned(b, 30);
    b = a;
    a = next;
  }
  [a, b, c, d, e].forEach((word, n) => {
    state[n] = (state[n] ?? 0) + word;
  });
}

function chosen(round: number, b: number, c: number, d: number): number {
  if (round < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (round < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (round < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}

const turned = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));
