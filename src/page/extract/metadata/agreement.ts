/** How far two titles agree. */
import { comparable } from "./collapsed-text.ts";

/** A title taken apart once, to be compared with many. */
export interface ComparedTitle {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

export function comparedTitle(title: string): ComparedTitle {
  const text = comparable(title);
  // Chinese, Japanese and Thai part no words: pairs of letters stand for them.
  const words = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/.test(text)
    ? Array.from({ length: Math.max(1, text.length - 1) }, (_, index) => text.slice(index, index + 2))
    : text.split(" ");
  return { text, words: new Set(words.filter((word) => word !== "")) };
}

/**
 * 1 for equal ones; 0.9 where the heading is the title with a kicker, or the title begins with the heading and says
 * little more; else the share of common words.
 */
export function agreement(heading: ComparedTitle, title: ComparedTitle): number {
  if (heading.text === "" || title.text === "") return 0;
  if (heading.text === title.text) return 1;
  const common = [...heading.words].filter((word) => title.words.has(word)).length;
  const share = (2 * common) / (heading.words.size + title.words.size);
  const holds = heading.text.endsWith(` ${title.text}`) || heading.text.startsWith(`${title.text} `);
  const opens = title.text.startsWith(`${heading.text} `);
  const [short, long] = heading.text.length < title.text.length ? [heading, title] : [title, heading];
  const isMost = short.text.length * 2 >= long.text.length && short.words.size >= 2;
  return (holds || opens) && isMost ? Math.max(0.9, share) : share;
}
