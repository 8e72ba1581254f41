/** Signs and codes of money that mean the same in every language, and those that do not. */

const codes =
  "USD EUR GBP CHF RUB JPY CNY INR CAD AUD NZD HKD SGD SEK NOK DKK PLN CZK HUF RON BGN TRY BRL MXN ARS CLP ZAR NGN KES EGP KRW ILS AED SAR QAR UAH KZT THB IDR MYR PHP VND PKR BDT".split(
    " ",
  );

/** "$" and "¥" are several countries' money: they stay as written unless the language decides. */
const signs: ReadonlyMap<string, string> = new Map([
  ...codes.map((code): [string, string] => [code, code]),
  ["US$", "USD"],
  ["R$", "BRL"],
  ["HK$", "HKD"],
  ["NT$", "TWD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["₽", "RUB"],
  ["₹", "INR"],
  ["₩", "KRW"],
  ["₴", "UAH"],
  ["₪", "ILS"],
  ["₺", "TRY"],
  ["₫", "VND"],
  ["₸", "KZT"],
  ["฿", "THB"],
  ["円", "JPY"],
  ["원", "KRW"],
  ["美元", "USD"],
  ["欧元", "EUR"],
  ["歐元", "EUR"],
  ["人民币", "CNY"],
  ["ドル", "ドル"],
  ["달러", "달러"],
  ["ユーロ", "EUR"],
  ["유로", "EUR"],
  ["元", "元"],
  ["$", "$"],
  ["¥", "¥"],
]);

const yen: ReadonlyMap<string, string> = new Map([
  ["ja", "JPY"],
  ["zh", "CNY"],
]);

const sourceOf = (written: readonly string[]): string =>
  written
    .toSorted((a, b) => b.length - a.length)
    .map((sign) => sign.replace(/\$/gu, "\\$"))
    .join("|");

/** Words of Asian languages stand behind the figure only. */
const codesBefore = [...signs.keys()].filter((sign) => /^[A-Z]/u.test(sign));
const signsBefore = [...signs.keys()].filter((sign) => /^[^\p{L}]$/u.test(sign));

/** Before a figure; the lookbehinds keep a code from being the end of a word, and "$" the end of a code. */
export const signBefore = String.raw`(?:(?<![\p{L}\p{N}$])(?:${sourceOf(codesBefore)})|(?<![A-Za-z\p{N}$])(?:${sourceOf(signsBefore)}))[ \u00a0\u202f]?`;

const behind = new RegExp(String.raw`^[ \u00a0\u202f]?(${sourceOf([...signs.keys()])})(?![A-Za-z0-9$])`, "u");

/** The sign at the beginning of `rest`, with the length of text that it takes. */
export function signAfter(rest: string): { readonly sign: string; readonly length: number } | null {
  const match = behind.exec(rest);
  return match?.[1] ? { sign: match[1], length: match[0].length } : null;
}

/** ISO 4217, or the sign itself where it does not say whose money it is. */
export const moneyUnit = (sign: string, language: string | null): string =>
  (sign === "¥" ? yen.get((language ?? "").toLowerCase().split(/[-_]/u)[0] ?? "") : undefined) ??
  signs.get(sign) ??
  sign;
