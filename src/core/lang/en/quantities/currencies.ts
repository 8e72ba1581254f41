/** Currencies as they are written before and after a number, as ISO 4217 codes. */

const codes =
  "USD EUR GBP CHF RUB JPY CNY INR CAD AUD NZD HKD SGD TWD SEK NOK DKK ISK PLN CZK HUF RON BGN TRY BRL MXN ARS CLP ZAR NGN KES GHS ETB EGP KRW ILS AED SAR QAR KWD UAH KZT GEL THB IDR MYR PHP VND PKR BDT LKR".split(
    " ",
  );

/** Before the number. "kr" is the money of three countries: it stays as written. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ...`US$ USD, $ USD, C$ CAD, CA$ CAD, CAD$ CAD, A$ AUD, AU$ AUD, NZ$ NZD, HK$ HKD, S$ SGD, SG$ SGD, NT$ TWD, R$ BRL, MX$ MXN, € EUR, £ GBP, ¥ JPY, CN¥ CNY, ₽ RUB, ₹ INR, ₩ KRW, ₴ UAH, ₪ ILS, ₺ TRY, ₦ NGN, ₱ PHP, dlrs USD, ₫ VND, ฿ THB, Rs INR, Rs. INR, Re INR, RMB CNY, RM MYR, Rp IDR, KSh KES, Ksh KES, kr kr, zł PLN`
    .split(", ")
    .map((entry): [string, string] => [entry.split(" ")[0] ?? "", entry.split(" ")[1] ?? ""]),
  ...codes.map((code): [string, string] => [code, code]),
]);

/** Letters that are money only before an amount of some size: "R5 million" and not "R5". */
export const weakSigns: ReadonlyMap<string, string> = new Map([
  ["R", "ZAR"],
  ["N", "NGN"],
  ["P", "PHP"],
]);

/** Of whom the money is => ISO code; "" where the word alone is clear enough. Without that, the word stays as written. */
const nouns: readonly (readonly [string, string])[] = [
  [
    "dollars?",
    "=USD us=USD u.s.=USD american=USD canadian=CAD australian=AUD new zealand=NZD hong kong=HKD singapore=SGD taiwan=TWD",
  ],
  ["bucks", "=USD"],
  ["euros?", "=EUR"],
  ["pounds?(?: sterling)?", "=GBP british=GBP egyptian=EGP"],
  ["sterling", "=GBP"],
  ["yen", "=JPY japanese=JPY"],
  ["yuan|renminbi", "=CNY chinese=CNY"],
  ["rou?bles?", "=RUB russian=RUB"],
  ["rupees?", "=INR indian=INR pakistani=PKR sri lankan=LKR"],
  ["hryvnias?|hryvnia", "=UAH ukrainian=UAH"],
  ["francs?", "swiss=CHF"],
  ["złoty|zlotys?", "=PLN polish=PLN"],
  ["koruna|crowns", "czech=CZK"],
  ["krona|kronor", "=SEK swedish=SEK icelandic=ISK"],
  ["kroner|krone", "norwegian=NOK danish=DKK"],
  ["liras?", "=TRY turkish=TRY"],
  ["pesos?", "mexican=MXN argentine=ARS chilean=CLP colombian=COP philippine=PHP"],
  ["rand", "=ZAR south african=ZAR"],
  ["reais", "=BRL brazilian=BRL"],
  ["shekels?", "=ILS israeli=ILS"],
  ["dirhams?", "=AED emirati=AED"],
  ["riyals?", "saudi=SAR qatari=QAR"],
  ["dinars?", "kuwaiti=KWD"],
  ["naira", "=NGN nigerian=NGN"],
  ["shillings?", "kenyan=KES"],
  ["cedis?", "=GHS"],
  ["birr", "=ETB"],
  ["forints?", "=HUF hungarian=HUF"],
  ["lei", "romanian=RON"],
  ["baht", "=THB"],
  ["rupiah", "=IDR"],
  ["ringgit", "=MYR"],
  ["taka", "=BDT"],
  ["tenge", "=KZT"],
  ["guilders?|deutsche ?marks|drachmas?|pesetas|escudos", ""],
  ["won", "=KRW south korean=KRW"],
];

/** Hundredths, as the unit that they are hundredths of. */
const hundredths: ReadonlyMap<string, string> = new Map([
  ["cent", "USD"],
  ["cents", "USD"],
  ["¢", "USD"],
  ["euro cents", "EUR"],
  ["eurocents", "EUR"],
  ["pence", "GBP"],
  ["penny", "GBP"],
  ["p", "GBP"],
  ["kopecks", "RUB"],
  ["paise", "INR"],
]);

const owner = [
  ...new Set(nouns.flatMap(([, owners]) => [...owners.matchAll(/([a-z. ]+)=/gu)].map((match) => match[1]?.trim()))),
].join("|");

const afterNumber = new RegExp(
  `^(?:[ \\u00a0-](?:(?<owner>${owner})[ \\u00a0-])?(?<noun>${nouns.map(([noun]) => noun).join("|")})|[ \\u00a0]?(?<code>${codes.join("|")}|kr|zł|[$€£¥₽])|[ \\u00a0-](?:(?<of>${owner})[ \\u00a0-])?(?<minor>euro cents|eurocents|cents?|pence|penny|kopecks|paise)|(?<sign>¢|p))(?![\\p{L}\\p{N}])`,
  "iu",
);

export interface Currency {
  /** ISO 4217, or as written where the country cannot be told ("pesos"). */
  readonly unit: string;
  readonly factor: number;
  /** How much of the text it takes. */
  readonly length: number;
}

/** The currency that stands at the beginning of `rest`, which is the text behind a number. */
export function currencyAfter(rest: string, number: string): Currency | null {
  const match = afterNumber.exec(rest);
  const groups = match?.groups;
  if (!match || !groups) return null;
  const length = match[0].length;
  const minor = groups.minor ?? groups.sign;
  if (minor !== undefined) {
    const of = groups.of?.toLowerCase();
    const unit = (of && codeOf("dollars", of)) || hundredths.get(minor.toLowerCase());
    // "1080p" is a picture, "250p" seldom a price.
    const isPrice = minor !== "p" || /^\d{1,2}$/u.test(number);
    return unit && isPrice && minor !== "P" ? { unit, factor: 0.01, length } : null;
  }
  if (groups.code !== undefined) {
    const isWritten = groups.code === groups.code.toUpperCase() || /^(?:kr|zł)$/u.test(groups.code);
    return isWritten ? { unit: currencySigns.get(groups.code) ?? groups.code, factor: 1, length } : null;
  }
  const written = (groups.noun ?? "").toLowerCase();
  // "12 won medals" counts no money.
  if (written === "won" && !/,\d{3}|lion|thousand|bn|tn/u.test(number)) return null;
  const key = (groups.owner ?? "").toLowerCase();
  return { unit: codeOf(written, key) ?? `${key} ${written}`.trim(), factor: 1, length };
}

function codeOf(noun: string, owner: string): string | undefined {
  const owners = nouns.find(([form]) => new RegExp(`^(?:${form})$`, "u").test(noun))?.[1] ?? "";
  return owners
    .split(/(?<=[A-Z]) /u)
    .map((entry) => entry.split("="))
    .find(([of]) => of === owner)?.[1];
}

/** "EUR5" may be written so; of other codes that touch a figure ("BDT12"), only a sum tells that they are money. */
export const isPlainCode = (sign: string): boolean => /^(?:USD|EUR|GBP|CHF)$/u.test(sign) || !codes.includes(sign);

/** A number that is large enough for a weak sign: it has a scale or parted thousands. */
export const isSum = (number: string): boolean => /,\d{3}|\p{L}{2}|[mbkMBK]$/u.test(number);
