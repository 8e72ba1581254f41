/** Addresses that may be opened from a file. */

/**
 * Null for anything but http and https. What could end an address in a file's own syntax is percent-encoded: white
 * space, quotes, brackets, backslashes.
 */
export function webLink(address: string): string | null {
  if (!/^https?:\/\//i.test(address.trim())) return null;
  return address
    .trim()
    .replace(/\p{Cs}/gu, "\uFFFD")
    .replace(/[\s<>()[\]{}\\"'`|^\p{Cc}\p{Cf}\uFFFD]/gu, (character) => {
      const encoded = encodeURIComponent(character);
      return encoded.length > 1 ? encoded : `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
    });
}
