/** What is found in a text whose language is not read: only what needs no reading. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { overlaps } from "../../../src/core/article/text-span.ts";
import { isUnsorted } from "../../../src/core/entities/unsorted.ts";
import { anyLanguage } from "../../../src/core/lang/any/any-language.ts";
import { cpuCost } from "../cpu-cost.ts";
import { articleOf } from "../text/article-of.ts";

function read(text: string, language: string | null = null) {
  const article = { ...articleOf([text]), language };
  const sentences = anyLanguage.sentences(article);
  const entities = anyLanguage.entities(article, sentences);
  const timexes = anyLanguage.timexes(article, sentences);
  const timeline = anyLanguage.timeline(article, sentences, timexes, entities);
  return { sentences: sentences.map(({ start, end }) => text.slice(start, end)), entities, timexes, timeline };
}

const quantitiesIn = (text: string, language: string | null) =>
  read(text, language)
    .entities.filter(({ quantity }) => quantity !== null)
    .map(({ type, name, quantity }) =>
      `${type}: ${name} = ${quantity?.value} ${quantity?.unit ?? quantity?.what ?? ""}`.trim(),
    );

const namesIn = (text: string, language: string | null) =>
  read(text, language)
    .entities.filter(isUnsorted)
    .map(({ name, mentions }) => `${name} × ${mentions.length}`);

describe("sentences end at the marks of their script", () => {
  test.each([
    {
      why: "Chinese",
      text: "这很重要。他说：“是吗？”大家笑了！",
      parts: ["这很重要。", "他说：“是吗？”", "大家笑了！"],
    },
    {
      why: "Japanese",
      text: "「はい。」と彼は言った。雨が降る。",
      parts: ["「はい。」", "と彼は言った。", "雨が降る。"],
    },
    { why: "Arabic", text: "هل هذا صحيح؟ نعم. انتهى", parts: ["هل هذا صحيح؟", "نعم.", "انتهى"] },
    { why: "Hindi", text: "यह सच है। क्या? हाँ।", parts: ["यह सच है।", "क्या?", "हाँ।"] },
    {
      why: "German dates and abbreviations",
      text: "Am 3. Mai kam Dr. Weber z. B. nach Rom. Er blieb.",
      parts: ["Am 3. Mai kam Dr. Weber z. B. nach Rom.", "Er blieb."],
    },
    {
      why: "Russian initials",
      text: "Пришёл А. С. Иванов. Он живёт на ул. Ленина.",
      parts: ["Пришёл А. С. Иванов.", "Он живёт на ул. Ленина."],
    },
    { why: "decimals", text: "Es waren 3.5 Meter. Ja.", parts: ["Es waren 3.5 Meter.", "Ja."] },
  ])("$why", ({ text, parts }) => {
    expect(read(text).sentences).toEqual(parts);
  });
});

describe("amounts in figures", () => {
  test.each([
    {
      language: "ru",
      text: "Бюджет вырос на 12,5 % до 3,2 млрд рублей.",
      found: ["percent: 12,5 % = 12.5 %", "number: 3,2 млрд = 3200000000"],
    },
    {
      language: "ru",
      text: "Заплатит 1 200 000 ₽ или 300 тыс. долларов.",
      found: ["money: 1 200 000 ₽ = 1200000 RUB", "number: 300 тыс. = 300000"],
    },
    {
      language: "ar",
      text: "نما بنسبة ٥٪ إلى ٢٥٠٬٠٠٠ دولار.",
      found: ["percent: ٥٪ = 5 %", "number: ٢٥٠٬٠٠٠ = 250000"],
    },
    {
      language: "zh",
      text: "事故造成214人受伤，损失¥3.5亿，约70万美元。",
      found: ["number: 214人 = 214 人", "money: ¥3.5亿 = 350000000 CNY", "money: 70万美元 = 700000 USD"],
    },
    {
      language: "ja",
      text: "参加者は１２００人、予算は5億円、3.2％増。",
      found: ["number: １２００人 = 1200 人", "money: 5億円 = 500000000 JPY", "percent: 3.2％ = 3.2 %"],
    },
    {
      language: "de",
      text: "Das sind 1.234.567 Stimmen, 4,5 Mio. € und 1.234 Euro.",
      found: ["number: 1.234.567 = 1234567", "money: 4,5 Mio. € = 4500000 EUR", "number: 1.234 = 1234"],
    },
    {
      language: "fr",
      text: "Le budget atteint 12 500 € et 3,4 milliards €.",
      found: ["money: 12 500 € = 12500 EUR", "money: 3,4 milliards € = 3400000000 EUR"],
    },
    {
      language: "tr",
      text: "Enflasyon %50, fiyat 5 bin lira ve ₺2,5 milyon.",
      found: ["percent: %50 = 50 %", "number: 5 bin = 5000", "money: ₺2,5 milyon = 2500000 TRY"],
    },
    {
      language: "hi",
      text: "बजट ₹5 लाख करोड़, २५% और 1,00,000 लोग।",
      found: ["money: ₹5 लाख करोड़ = 5000000000000 INR", "percent: २५% = 25 %", "number: 1,00,000 = 100000"],
    },
    {
      language: "es",
      text: "Costó USD 500 y $20, el 3,5%.",
      found: ["money: USD 500 = 500 USD", "money: $20 = 20 $", "percent: 3,5% = 3.5 %"],
    },
    {
      language: "ko",
      text: "사고로 12명이 다쳤고 피해는 3억원이다.",
      found: ["number: 12명 = 12 명", "money: 3억원 = 300000000 KRW"],
    },
    { language: "de-CH", text: "Das kostet CHF 1’500’000.50.", found: ["money: CHF 1’500’000.50 = 1500000.5 CHF"] },
  ])("$language: $text", ({ language, text, found }) => {
    expect(quantitiesIn(text, language)).toEqual(found);
  });

  test.each([
    { why: "no one says what the mark means", text: "xx €1.234 xx", language: null, value: null },
    { why: "the language says", text: "xx €1.234 xx", language: "de", value: 1234 },
    { why: "another one says otherwise", text: "xx €1.234 xx", language: "ja", value: 1.234 },
    { why: "the text itself shows it", text: "xx €1.234 xx 12,5 xx", language: null, value: 1234 },
    { why: "both marks tell each other apart", text: "xx €1.234,56 xx", language: null, value: 1234.56 },
    { why: "a mark that comes twice parts thousands", text: "xx €1.234.567 xx", language: null, value: 1_234_567 },
    { why: "two digits are a fraction", text: "xx €12,50 xx", language: null, value: 12.5 },
    {
      why: "a word that means thousands of millions here and millions there",
      text: "xx €5 billones xx",
      language: "es",
      value: null,
    },
    { why: "a thousand in Spanish", text: "xx €5 mil xx", language: "es", value: 5000 },
    { why: "ten kilometres in Swedish", text: "xx €5 mil xx", language: "sv", value: null },
  ])("$why: $text ($language) is $value", ({ text, language, value }) => {
    expect(read(text, language).entities.map(({ quantity }) => quantity?.value)[0]).toBe(value);
  });

  test.each([
    "1998 und 2024, im Alter von 45 um 20.15 Uhr",
    "Тел. +7 495 123-45-67, дом 12, счёт 3:1",
    "2024年的第3次会议，电话 010-6552-9988",
    "v2.0.1, 192.168.0.1, A4, F-16, 5 billets",
    "Am 3 bin ich da.",
  ])("not %s", (text) => {
    expect(quantitiesIn(text, null)).toEqual([]);
  });
});

describe("dates in figures", () => {
  test.each([
    { text: "xx 2024-04-03 xx", value: "2024-04-03" },
    { text: "发布于2024-04-03。", value: "2024-04-03" },
    { text: "xx 2024-04-03T21:37:00Z xx", value: "2024-04-03" },
    { text: "xx 2024/4/3 xx", value: "2024-04-03" },
    { text: "am 3.4.2024 war", value: "2024-04-03" },
    { text: "dne 3. 4. 2024 byl", value: "2024-04-03" },
    { text: "le 25/12/2023 à", value: "2023-12-25" },
    { text: "on 12/25/2023 at", value: "2023-12-25" },
    { text: "op 31-01-2024 was", value: "2024-01-31" },
    { text: "في ٢٥/١٢/٢٠٢٣ كان", value: "2023-12-25" },
    { text: "2024年4月3日，北京", value: "2024-04-03" },
    { text: "２０２４年４月３日に", value: "2024-04-03" },
    { text: "2024년 4월 3일에", value: "2024-04-03" },
  ])("$text is $value", ({ text, value }) => {
    expect(read(text).timexes).toEqual([
      expect.objectContaining({ type: "DATE", value, interval: { first: value, last: value } }),
    ]);
  });

  test.each([
    { text: "le 03/04/2024 à", why: "either of two days" },
    { text: "xx 2024-02-30 xx", why: "not in the calendar" },
    { text: "ปี 2567/04/03", why: "another calendar" },
    { text: "v1.2.2024.5", why: "a version" },
    { text: "10.0.2024.1", why: "an address" },
    { text: "3.4.24", why: "which century" },
    { text: "3.4.", why: "which year" },
    { text: "2024", why: "a figure" },
  ])("not $text: $why", ({ text }) => {
    expect(read(text).timexes).toEqual([]);
  });

  test("each dated sentence is on the timeline in its own words", () => {
    const { timeline } = read(
      "Das Gesetz gilt seit 03.04.2024 im Land. Der Rat hat es am 25.12.2023 beschlossen. Stand: 1.5.2024",
    );
    expect(timeline.map(({ first, label }) => [first, label])).toEqual([
      ["2023-12-25", "Der Rat hat es am 25.12.2023 beschlossen"],
      ["2024-04-03", "Das Gesetz gilt seit 03.04.2024 im Land"],
    ]);
  });
});

describe("names are what has a capital more than once", () => {
  test.each([
    {
      language: "ru",
      text: "Владимир Иванов прибыл в Казань. По словам Иванова, компания «Газпром» ждёт. Сегодня «Газпром» в Казани.",
      names: ["Иванов × 2", "Казань × 2", "Газпром × 2"],
      why: "whatever its case",
    },
    {
      language: "de",
      text: "Kanzler Olaf Scholz kam. Dort sprach Olaf Scholz vor der SPD. Die Regierung und die SPD warten auf die Regierung.",
      names: ["Olaf Scholz × 2", "SPD × 2"],
      why: "nouns are none",
    },
    {
      language: "fr",
      text: "Le Monde a vu Jeanne de Brie à Lyon. Selon Jeanne de Brie, Lyon change. Elle aime Lyon. Elle part.",
      names: ["Lyon × 3", "Jeanne de Brie × 2"],
      why: "joining words belong to it, the first word of a sentence does not",
    },
    {
      language: "tr",
      text: "Dün Ankara'da konuştu. Sonra Ankara'ya döndü; başkent Ankara güzel.",
      names: ["Ankara × 3"],
      why: "without the ending",
    },
    { language: "el", text: "Στην Αθήνα βρέχει. Η Αθήνα και η Αθήνα.", names: ["Αθήνα × 3"], why: "Greek" },
    { language: "es", text: "Dijo Pedro. Vino Ana.", names: [], why: "once is not enough" },
    { language: "es", text: "Ayer llovió. Ayer nevó. Hoy no, ayer.", names: [], why: "written small elsewhere" },
    { language: "es", text: "Pagó USD 500 y USD 700.", names: [], why: "a currency is none" },
    { language: "ar", text: "قال محمد ثم قال محمد.", names: [], why: "no capitals, no names" },
    { language: "zh", text: "北京和北京。", names: [], why: "nor here" },
  ])("$language: $why", ({ language, text, names }) => {
    expect(namesIn(text, language)).toEqual(names);
  });

  test("a text in which a third of the words have capitals is read like German", () => {
    const sentence =
      "Gestern hat der Rat im Haus mit dem Amt über den Plan und das Geld für die Stadt und den Ort gesprochen. ";
    expect(namesIn(sentence.repeat(8), null)).toEqual([]);
  });

  test("they are not painted", () => {
    const { entities } = read("Vi a Ana Gil. Hablé con Ana Gil.", "es");
    expect(entities.flatMap(({ mentions }) => mentions.map(({ score }) => score < 0.5))).toEqual([true, true]);
  });
});

const pieces = fc.constantFrom(
  ..."Анна|Berg|Олег|the|der|USD|€|$5|1.234|12,5|%|％|2024-04-03|3.4.2024|2024年4月3日|亿|元|人|млн|«|»|“|.|。|؟|।|-|’|Ankara'da|de|😀|\u202e|\u00a0|\u00ad|١٢|İ|ﬀ|\n|A.".split(
    "|",
  ),
);

test("spans lie inside the text, in order, and no two mentions overlap, whatever the text", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), fc.boolean(), (list, isSpaced) => {
      const text = list.join(isSpaced ? " " : "");
      const { entities, timexes, timeline } = read(text);
      const mentions = entities.flatMap((entity) => entity.mentions.map(({ span }) => span));
      const sorted = mentions.toSorted((a, b) => a.start - b.start);
      for (const [at, span] of sorted.entries()) {
        const next = sorted[at + 1];
        expect(next !== undefined && overlaps(span, next)).toBe(false);
      }
      for (const span of [...mentions, ...timexes.map((timex) => timex.span)]) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
      for (const { name, aliases } of entities) expect(aliases).not.toContain(name);
      for (const { label } of timeline) expect(label).not.toBe("");
    }),
    { numRuns: 200 },
  );
});

describe("time grows with length and not faster", () => {
  test.each([
    "1",
    "1,1,",
    "1 ",
    "2024-04-03 Something happened. ",
    "你。",
    "Ab ",
    "А б ",
    "Ab'cd ",
    "%1 ",
    "\n",
    "A.b.",
    "5 млн ",
  ])("%j without end", (unit) => {
    const cost = (length: number) => cpuCost(() => read(unit.repeat(Math.ceil(length / unit.length))));
    cost(20_000);
    // Eight times the text: a quadratic step would cost 64 times; the slack is for a busy machine.
    expect(cost(240_000)).toBeLessThan(Math.min(cost(30_000), cost(30_000)) * 8 * 5 + 500);
  });
});
