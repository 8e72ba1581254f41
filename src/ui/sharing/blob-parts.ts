/** A long file that is put together outside of our own memory: browsers keep large blobs on the disk. */

/** In UTF-16 code units or bytes. */
const longestPending = 1_000_000;

export interface BlobParts {
  add(piece: string | Uint8Array<ArrayBuffer>): void;
  done(): Blob;
}

export function blobParts(mediaType: string): BlobParts {
  const parts: Blob[] = [];
  let pending: (string | Uint8Array<ArrayBuffer>)[] = [];
  let length = 0;

  function put(): void {
    if (length > 0) parts.push(new Blob(pending));
    pending = [];
    length = 0;
  }

  return {
    add(piece) {
      pending.push(piece);
      length += piece.length;
      if (length >= longestPending) put();
    },
    done() {
      put();
      return new Blob(parts, { type: mediaType });
    },
  };
}
