/** File names that Windows, macOS and Linux all take, and that Obsidian can link to. */

/** In code points: of four bytes each they are still less than the 255 bytes that ext4 and APFS take. */
const longest = 60;

/** Names that Windows keeps for devices, with any extension. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** `extension` without the dot. A title of which nothing can be used becomes "tidemark". */
export function fileName(title: string, extension: string): string {
  const usable = title
    .normalize("NFC")
    .replace(/\p{Cf}|\p{Cs}|\p{Co}|\p{Cn}/gu, "")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s\\/:*?"<>|#^[\]]+/gu, " ");
  const cut = [...usable.trim()].slice(0, longest).join("");
  const name = cut.replace(/^[.\s~-]+|[.\s]+$/gu, "") || "tidemark";
  return `${reserved.test(name) ? "_" : ""}${name}.${extension}`;
}
