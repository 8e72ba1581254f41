/**
 * Words, numbers and marks of one sentence, with their places in the text.
 *
 * A token is what a name is made of: "RFE/RL", "AT&T" and "U.S." are one; a hyphen, and the
 * possessive ’s, are tokens of their own. Every character that is not white space is in one token.
 */
import type { TextSpan } from "../article/text-span.ts";

export interface Token {
  readonly text: string;
  readonly span: TextSpan;
  /** "address": a web address, mail address, @handle or #tag. "possessive": ’s or a bare ’ after s. */
  readonly kind: "word" | "number" | "possessive" | "address" | "mark";
  /** No white space parts it from the token before. */
  readonly isGlued: boolean;
}

// The lengths are bounded so that a text without spaces costs no more than any other.
const pattern =
  /(?<address>(?:https?:\/\/|www\.)\S{1,2000}|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,255}|[@#][\p{L}\p{N}_]{2,60})|(?<possessive>(?<=[\p{L}\p{N}.])['’]\s?[sS](?![\p{L}\p{N}])|(?<=[sSxzZ])['’](?=[\s,.;:]|$))|(?<word>(?:\p{Lu}\.){2,10}(?:\p{Lu}(?![\p{L}\p{N}]))?|\p{L}[\p{L}\p{M}\p{N}\u00ad]*(?:['’](?:[tdm](?![\p{L}])|\p{L}[\p{L}\p{M}]{1,60})|(?<=\p{Lu})[/&]\p{Lu}+(?!\p{Ll})|(?<=\p{Lu}{2})\/\p{Lu}\p{Ll}{2,40}|\.\p{Ll}{2,4}(?![\p{L}.]))*)|(?<number>\p{N}+(?:[.,:/]\p{N}+)*\p{L}{0,8})|(?<mark>\S)/gu;

export function tokensOf(text: string, span: TextSpan): readonly Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (const match of text.slice(span.start, span.end).matchAll(pattern)) {
    const start = span.start + match.index;
    const end = start + match[0].length;
    tokens.push({ text: match[0], span: { start, end }, kind: kindOf(match.groups), isGlued: start === last });
    last = end;
  }
  return tokens;
}

function kindOf(groups: { readonly [name: string]: string | undefined } | undefined): Token["kind"] {
  if (groups?.word !== undefined) return "word";
  if (groups?.number !== undefined) return "number";
  if (groups?.possessive !== undefined) return "possessive";
  return groups?.address !== undefined ? "address" : "mark";
}
