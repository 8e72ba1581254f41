/**
 * The practice article: a page of our own on which the very same content script runs, without any permission.
 *
 * Its address is its identity, which no page of the web can have: those are always "https://".
 */
import browser from "webextension-polyfill";

export const practiceUrl = (): string => browser.runtime.getURL("src/ui/practice/index.html");

/** `address`: of a page, or the identity of an article. */
export const isPractice = (address: string): boolean => address.split(/[?#]/, 1)[0] === practiceUrl();
