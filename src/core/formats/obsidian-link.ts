/**
 * A link that makes a note in Obsidian: https://help.obsidian.md/Extending+Obsidian/Obsidian+URI
 *
 * Opening it tells nobody whether a note was made: it is only ever a way in, never a proof.
 */
import { fileName } from "./file-name.ts";

export interface ObsidianNote {
  /** Its name; "" for the vault that was open last. */
  readonly vault: string;
  /** Inside the vault, as in "Reading/Articles"; "" for its top. */
  readonly folder: string;
  readonly title: string;
  /** Markdown. */
  readonly text: string;
  /** What to do about a note of that name: leave it and make another, or write over it. */
  readonly ifThere: "beside" | "replace";
}

export interface ObsidianLink {
  readonly address: string;
  /** To be put on the clipboard before the address is opened; null when the address holds the text. */
  readonly clipboard: string | null;
}

/** Windows hands no longer address to another program (INTERNET_MAX_URL_LENGTH, with some to spare). */
const longest = 2_000;

export function obsidianLink({ vault, folder, title, text, ifThere }: ObsidianNote): ObsidianLink {
  const path = [...folder.split(/[\\/]/).filter((part) => /[^.\s]/.test(part)), title].map(noteName).join("/");
  const start = [
    ...(vault.trim() === "" ? [] : [`vault=${encoded(vault.trim())}`]),
    `file=${encoded(path)}`,
    ...(ifThere === "replace" ? ["overwrite"] : []),
  ];
  const whole = addressOf([...start, `content=${encoded(text)}`]);
  if (whole.length <= longest) return { address: whole, clipboard: null };
  return { address: addressOf([...start, "clipboard"]), clipboard: text };
}

const addressOf = (parameters: readonly string[]): string => `obsidian://new?${parameters.join("&")}`;

/** As in a file of the same article, without the extension, which Obsidian adds. */
const noteName = (name: string): string => fileName(name, "md").slice(0, -".md".length);

/** Also what encodeURIComponent leaves but quotes and brackets in a page or a shell might end. */
const encoded = (value: string): string =>
  encodeURIComponent(value.replace(/\p{Cs}/gu, "\uFFFD")).replace(
    /[!'()*~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
