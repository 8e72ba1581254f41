/**
 * The words of the interface, in the reader's language: messages of `_locales`, with plural forms.
 */
import browser from "webextension-polyfill";
import type { Problem } from "../../core/article/result.ts";
import { message, textDirection } from "../../platform/wording.ts";

type Substitution = string | number;

/** The message of that key with $1, $2 … filled in; the key itself when there is none, so that a gap is seen. */
export function t(key: string, ...substitutions: readonly Substitution[]): string {
  return message(key, substitutions.map(String)) || key;
}

/** The message of a key that may have none, for words that are made from what other rooms name. */
export function known(key: string): string | null {
  return message(key) || null;
}

/**
 * The plural form that fits: `key_one`, `key_other` and whatever else the language has. $1 is the count in
 * the language's own figures, $2 and on are `more`.
 */
export function plural(key: string, count: number, ...more: readonly Substitution[]): string {
  const figures = new Intl.NumberFormat(uiLanguage()).format(count);
  const form = new Intl.PluralRules(uiLanguage()).select(count);
  return message(`${key}_${form}`, [figures, ...more.map(String)]) || t(`${key}_other`, figures, ...more);
}

/**
 * The message for what its words name, where the language has one (`key_form`: "depuis le 3 avril" beside "depuis mars"), and else
 * the one for everything.
 */
export function inForm(key: string, form: string | null, ...substitutions: readonly Substitution[]): string {
  const own = form === null ? "" : message(`${key}_${form}`, substitutions.map(String));
  return own || t(key, ...substitutions);
}

/** What to tell the reader about a problem: the sentence of its code, or a general one. */
export function problemSentence(problem: Problem): string {
  return known(`problem_${problem.code.replaceAll("-", "_")}`) ?? t("problem_unexpected");
}

/**
 * BCP 47 tag to word dates and figures in. The browser's own, with its region, as long as our messages are
 * in that language too: a German date in an English sentence would be worse than an English one.
 */
export function uiLanguage(): string {
  const ours = message("timeLanguage") || "en";
  const theirs = browser.i18n.getUILanguage();
  return theirs.split("-")[0] === ours ? theirs : ours;
}

/** Tells the document which language it speaks and in which direction it is read. */
export function setDocumentLanguage(root: HTMLElement): void {
  root.lang = uiLanguage();
  root.dir = textDirection();
}
