/**
 * A file whose bytes are read at once, piece by piece: while a database transaction is open nothing else may be waited
 * for, or it ends.
 */
export interface SourceFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Throws where the file was moved or changed since it was chosen. */
  bytes(from: number, to: number): Uint8Array;
}

/** In a worker; nowhere else can a file be read without waiting. */
export function chosenFile(file: File): SourceFile {
  const reader = new FileReaderSync();
  return {
    name: file.name,
    size: file.size,
    bytes: (from, to) => new Uint8Array(reader.readAsArrayBuffer(file.slice(from, to))),
  };
}

/** One that is in memory as a whole. */
export async function loadedFile(file: File): Promise<SourceFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { name: file.name, size: bytes.length, bytes: (from, to) => bytes.subarray(from, to) };
}
