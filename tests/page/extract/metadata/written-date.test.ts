import { expect, test } from "vitest";
import { machineMoment } from "../../../../src/page/extract/metadata/machine-date.ts";
import { writtenMoments } from "../../../../src/page/extract/metadata/written-date.ts";

const written = (text: string, language = "en-GB", monthFirst = false) =>
  writtenMoments(text, { monthFirst, language }).map(({ moment }) => moment);

test.each([
  ["English", "Published 3 April 2024", "2024-04-03"],
  ["English, with an ordinal", "3rd of April 2024", "2024-04-03"],
  ["English, the month first", "April 3rd, 2024", "2024-04-03"],
  ["an abbreviation", "Apr. 3, 2024", "2024-04-03"],
  ["hyphens", "03-Apr-2024", "2024-04-03"],
  ["German", "Dienstag, 3. März 2024", "2024-03-03"],
  ["Austrian", "3. Jänner 2024", "2024-01-03"],
  ["French", "le 1er février 2024", "2024-02-01"],
  ["Spanish", "3 de abril de 2024", "2024-04-03"],
  ["Portuguese", "3 de março de 2024", "2024-03-03"],
  ["Italian", "3 maggio 2024", "2024-05-03"],
  ["Dutch", "3 mei 2024", "2024-05-03"],
  ["Danish", "den 3. maj 2024", "2024-05-03"],
  ["Swedish", "3 maj 2024", "2024-05-03"],
  ["Finnish", "3. huhtikuuta 2024", "2024-04-03"],
  ["Polish", "3 października 2024 r.", "2024-10-03"],
  ["Czech", "3. července 2024", "2024-07-03"],
  ["Hungarian", "2024. április 3.", "2024-04-03"],
  ["Romanian", "3 aprilie 2024", "2024-04-03"],
  ["Turkish", "3 Ağustos 2024", "2024-08-03"],
  ["Greek", "3 Απριλίου 2024", "2024-04-03"],
  ["Russian", "3 апреля 2024 г.", "2024-04-03"],
  ["Ukrainian", "3 квітня 2024", "2024-04-03"],
  ["Lithuanian", "2024 m. balandžio 3 d.", "2024-04-03"],
  ["Indonesian", "3 Agustus 2024", "2024-08-03"],
  ["Malay", "3 Ogos 2024", "2024-08-03"],
  ["Vietnamese", "ngày 3 tháng 4, 2024", "2024-04-03"],
  ["Hindi", "३ अप्रैल २०२४", "2024-04-03"],
  ["Arabic", "الأربعاء، 03 أبريل 2024", "2024-04-03"],
  ["Arabic digits", "٣ أبريل ٢٠٢٤", "2024-04-03"],
  ["Levantine Arabic", "3 تشرين الثاني 2024", "2024-11-03"],
  ["Arabic, the month named twice", "3 آب/أغسطس 2024", "2024-08-03"],
  ["Hebrew", "3 באפריל 2024", "2024-04-03"],
  ["Thai, counted from the Buddha", "3 เมษายน 2567", "2024-04-03"],
  ["Thai, abbreviated", "3 เม.ย. 2567", "2024-04-03"],
  ["Chinese", "2024年4月3日", "2024-04-03"],
  ["Korean", "2024년 4월 3일", "2024-04-03"],
  ["figures with full stops", "03.04.2024", "2024-04-03"],
  ["figures with spaces", "3. 4. 2024", "2024-04-03"],
  ["a short year", "Do 25.04.24 | 14:07 Uhr", "2024-04-25T14:07"],
  ["the year first", "2024.04.03.", "2024-04-03"],
])("%s: %s", (_language, text, day) => {
  expect(written(text)).toEqual([day]);
});

test.each([
  { why: "American figures", language: "en-US", monthFirst: true, text: "3/4/2024", day: "2024-03-04" },
  { why: "British figures", language: "en-GB", monthFirst: false, text: "3/4/2024", day: "2024-04-03" },
  { why: "no month has that number", language: "en-US", monthFirst: true, text: "25/4/2024", day: "2024-04-25" },
  { why: "full stops are never American", language: "en-US", monthFirst: true, text: "3.4.2024", day: "2024-04-03" },
  { why: "in Croatian it is October", language: "hr", monthFirst: false, text: "3. listopada 2024", day: "2024-10-03" },
  { why: "in Polish it is November", language: "pl", monthFirst: false, text: "3 listopada 2024", day: "2024-11-03" },
])("$why: $text is $day", ({ language, monthFirst, text, day }) => {
  expect(written(text, language, monthFirst)).toEqual([day]);
});

test.each([
  ["3 April 2024 at 9:37 p.m.", "2024-04-03T21:37"],
  ["3. April 2024 um 21.37 Uhr", "2024-04-03T21:37"],
  ["3 avril 2024 à 21h37", "2024-04-03T21:37"],
  ["3.4.2024 klo 9.05", "2024-04-03T09:05"],
  ["April 3, 2024, 5 pm", "2024-04-03T17:00"],
  ["03.04.2024 04.04.2024", "2024-04-03"],
])("the clock behind the day: %s", (text, moment) => {
  expect(written(text)[0]).toBe(moment);
});

test.each([
  ["version 1.2.3.2024"],
  ["call 030-12-2024-555"],
  ["31 February 2024"],
  ["3 of the 2024 ships"],
  ["April 2024"],
  ["10:30"],
  ["13/13/2024"],
])("no date in: %s", (text) => {
  expect(written(text)).toEqual([]);
});

test.each([
  ["2024-04-03", "2024-04-03"],
  ["2024-04-03T21:37:05+02:00", "2024-04-03T21:37:05+02:00"],
  ["2024-04-03T21:37:05.123Z", "2024-04-03T21:37:05Z"],
  ["2024-04-03T21:37:05:123Z", "2024-04-03T21:37:05Z"],
  ["2024-04-03 21:37:05 +0200", "2024-04-03T21:37:05+02:00"],
  ["2024-4-3T21:37", "2024-04-03T21:37"],
  ["20240403T213705Z", "2024-04-03T21:37:05Z"],
  ["20240403", "2024-04-03"],
  ["Wed, 03 Apr 2024 21:37:05 GMT", "2024-04-03T21:37:05Z"],
  ["Wed Apr 03 21:37:05 CEST 2024", "2024-04-03"],
  ["1712180225", "2024-04-03T21:37:05Z"],
  ["1712180225000", "2024-04-03T21:37:05Z"],
  ["3. April 2024", "2024-04-03"],
])("what a machine wrote: %s", (text, moment) => {
  expect(machineMoment(text)).toBe(moment);
});

test.each([["yesterday"], [""], ["2024"], ["P3D"], ["0000-00-00"]])("a machine wrote no day: %s", (text) => {
  expect(machineMoment(text)).toBeNull();
});
