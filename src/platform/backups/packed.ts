/** A part of a backup: JSON, gzipped, under the hash of what it says, so that what is equal is stored once. */

/** Lower-case hexadecimal SHA-256 of the JSON text. */
export type PartHash = string;

export interface JsonBytes {
  readonly hash: PartHash;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Lone surrogates are escaped by JSON itself, so that UTF-8 loses nothing. */
export async function jsonBytes(value: unknown): Promise<JsonBytes> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return { hash: await hashOf(bytes), bytes };
}

export const zipped = (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  through(bytes, new CompressionStream("gzip"));

/** The JSON value; null when it is not what was put there. */
export async function unzipped(
  hash: PartHash,
  zip: Uint8Array<ArrayBuffer>,
): Promise<{ readonly json: unknown } | null> {
  try {
    const bytes = await through(zip, new DecompressionStream("gzip"));
    if ((await hashOf(bytes)) !== hash) return null;
    return { json: JSON.parse(new TextDecoder().decode(bytes)) as unknown };
  } catch {
    return null;
  }
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<PartHash> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  change: GenericTransformStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const changed = new Blob([bytes]).stream().pipeThrough(change as TransformStream<Uint8Array, Uint8Array>);
  return new Uint8Array(await new Response(changed).arrayBuffer());
}
