/**
 * A note's words without the marks of Markdown, for where there is no room to draw it: the words stay, every one of them.
 *
 * Each rule looks at one line, so that no text keeps it busy, and takes a mark away only in pairs or at the start of a
 * line: "2 * 3" and snake_case stay as they are.
 */
const rules: readonly (readonly [RegExp, string])[] = [
  [/^ {0,3}#{1,6}[ \t]+/, ""],
  [/^([ \t]*)[-*+][ \t]+\[ \][ \t]+/, "$1☐ "],
  [/^([ \t]*)[-*+][ \t]+\[[xX]\][ \t]+/, "$1☑ "],
  [/^([ \t]*)[-*+][ \t]+(?=\S)/, "$1• "],
  [/^ {0,3}(?:>[ \t]?)+/, ""],
  [/^ {0,3}(?:```+|~~~+)/, ""],
  [/!?\[([^[\]\n]{1,500})\]\((https?:\/\/[^\s()]{1,2000})\)/g, "$1 ($2)"],
  [/(?<![\w*\\])(\*\*\*|\*\*|\*)(?=\S)([^*\n]{1,1000}?)(?<=[^\s\\])\1(?![\w*])/g, "$2"],
  [/(?<![\w\\])(__|_)(?=\S)([^_\n]{1,1000}?)(?<=[^\s\\])\1(?!\w)/g, "$2"],
  [/(?<![\w~\\])~~(?=\S)([^~\n]{1,1000}?)(?<=\S)~~(?![\w~])/g, "$1"],
  [/`([^`\n]{1,1000})`/g, "$1"],
  [/\\([\\`*_{}[\]()#+\-.!~>|])/g, "$1"],
];

/** UTF-16 code units: what is longer stays as it was typed, as in the panel. */
const longest = 20_000;

export function withoutMarks(body: string): string {
  if (body.length > longest) return body;
  return body
    .split("\n")
    .map((line) => rules.reduce((words, [mark, instead]) => words.replace(mark, instead), line))
    .join("\n");
}
