/** Currencies and units of measure. */

/** What is written before the number => ISO 4217. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["US$", "USD"],
  ["C$", "CAD"],
  ["CA$", "CAD"],
  ["A$", "AUD"],
  ["AU$", "AUD"],
  ["NZ$", "NZD"],
  ["HK$", "HKD"],
  ["S$", "SGD"],
  ["R$", "BRL"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["₽", "RUB"],
  ["₹", "INR"],
  ["₩", "KRW"],
  ["₴", "UAH"],
  ["₪", "ILS"],
  ["₺", "TRY"],
  ["USD", "USD"],
  ["EUR", "EUR"],
  ["GBP", "GBP"],
  ["CHF", "CHF"],
  ["RUB", "RUB"],
]);

/** What is written after the number, in lower case => ISO 4217. */
export const currencyWords: ReadonlyMap<string, string> = new Map(
  `dollar USD, dollars USD, bucks USD, usd USD, us dollars USD, u.s. dollars USD, cents USD, euro EUR, euros EUR, eur EUR, pound GBP, pounds GBP, pounds sterling GBP, gbp GBP, pence GBP, yen JPY, yuan CNY, renminbi CNY, cny CNY,
rouble RUB, roubles RUB, ruble RUB, rubles RUB, rub RUB, hryvnia UAH, hryvnias UAH, rupee INR, rupees INR, swiss francs CHF, francs CHF, chf CHF, zloty PLN, zlotys PLN, krona SEK, kronor SEK, kroner NOK, lira TRY, liras TRY, won KRW, pesos MXN, rand ZAR, real BRL, reais BRL, shekels ILS, dirhams AED, riyals SAR, naira NGN, forints HUF, canadian dollars CAD, australian dollars AUD, hong kong dollars HKD`
    .split(",")
    .map((entry) => {
      const words = entry.trim().split(" ");
      return [words.slice(0, -1).join(" "), words.at(-1) ?? ""] as const;
    }),
);

/** Units of measure as they are written after a number. Units of time are left to the time rules. */
export const measures: ReadonlySet<string> = new Set(
  `km kilometre kilometres kilometer kilometers m metre metres meter meters cm centimetre centimetres centimeter centimeters mm millimetre millimetres mile miles foot feet ft inch inches yard yards acre acres hectare hectares kg kilogram kilograms kilo kilos g gram grams tonne tonnes ton tons pound-weight lb lbs ounce ounces litre litres liter liters gallon gallons barrel barrels bpd mph kph km/h knots watt watts kw kilowatts mw megawatt megawatts gw gigawatt gigawatts kwh mwh gwh twh volts hz mhz ghz kb mb gb tb kilobytes megabytes gigabytes terabytes degrees °c °f celsius fahrenheit calories square`.split(
    " ",
  ),
);
