/** Saves a text as a file where the reader's downloads go; needs no permission. */
import type { ArticleFile } from "./article-files.ts";

export function download({ name, mediaType, text }: ArticleFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download reads the address after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
