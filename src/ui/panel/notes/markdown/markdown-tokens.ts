/** The grammar of Markdown: a text as tokens. Only marked's lexer is used, none of what it makes of them. */
import { Lexer, type MarkedToken, type Token } from "marked";

export type { MarkedToken, Token };

/** Null for a text that is nested too deeply to be read. A line break stays one, as in the field it was typed in. */
export function markdownTokens(text: string): readonly Token[] | null {
  try {
    return new Lexer({ gfm: true, breaks: true }).lex(text);
  } catch (error) {
    // "Maximum call stack size exceeded", or Firefox's "too much recursion" (an InternalError).
    if (error instanceof RangeError || (error as Error).name === "InternalError") return null;
    throw error;
  }
}
