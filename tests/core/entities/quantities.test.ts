/**
 * Quantities of English, by rule. What is found is written in short: a type (n, m or p for a number, money or a
 * percentage), the modifier (~ about, > more than, < less than), the value (? when it has none), the unit, and {what is
 * counted}.
 */

import { describe, expect, test } from "vitest";
import { findQuantities } from "../../../src/core/lang/en/quantities/find-quantities.ts";
import { cpuCost } from "../cpu-cost.ts";
import { english } from "../english.ts";
import { articleOf } from "../text/article-of.ts";

const signs = { about: "~", "more-than": ">", "less-than": "<" } as const;

const found = (text: string) => findQuantities(text, [{ start: 0, end: text.length }]);

const inShort = (text: string): string =>
  found(text)
    .map(({ type, quantity: { value, modifier, unit, what } }) =>
      [type[0], `${modifier ? signs[modifier] : ""}${value ?? "?"}`, unit, what && `{${what}}`]
        .filter(Boolean)
        .join(" "),
    )
    .join("; ");

describe("a quantity says how much, of what", () => {
  test.each([
    ["A total of 214 ballots were damaged in the fire.", "n 214 {ballots}"],
    ["Officials counted 214 spoiled ballots by midnight.", "n 214 {spoiled ballots}"],
    ["The agency blocked more than 12 million cyberattacks last year.", "n >12000000 {cyberattacks}"],
    ["Analysts logged 12 million cyber attacks against the grid.", "n 12000000 {cyber attacks}"],
    ["Three Russian soldiers were captured near the village.", "n 3 {Russian soldiers}"],
    ["About 1,200 people gathered outside the courthouse.", "n ~1200 {people}"],
    ["Some 5,000 of the ballots had to be reprinted.", "n ~5000 {ballots}"],
    ["The blast left two dozen wounded, the hospital said.", "n 24 {wounded}"],
    ["Prices rose 5-7% in the first quarter.", "p ? %"],
    ["The fund lost between 10 and 20 percent of its value.", "p ? %"],
    ["Estimates of the loss go from 3 to 5 million units.", "n ? {units}"],
    ["The company raised $5m from two investors.", "m 5000000 USD; n 2 {investors}"],
    ["The loan is worth US$1.2 billion, the ministry said.", "m 1200000000 USD"],
    ["Brussels set aside 300 million euros for the repairs.", "m 300000000 EUR"],
    ["The pipeline would cost €40-50 billion, he said.", "m ? EUR"],
    ["Tokyo spent 2.5 trillion yen on the intervention.", "m 2500000000000 JPY"],
    ["A monthly pass now costs £9.99.", "m 9.99 GBP"],
    ["The state approved Rs 500 crore for the dam.", "m 5000000000 INR"],
    ["Nearly 3 lakh people were moved to shelters.", "n ~300000 {people}"],
    ["The mine was sold for C$85 million.", "m 85000000 CAD"],
    ["Sydney pledged A$2.3bn to the fund.", "m 2300000000 AUD"],
    ["The developer owes HK$12.5 billion to its lenders.", "m 12500000000 HKD"],
    ["The fine of R$30 million was upheld.", "m 30000000 BRL"],
    ["The ticket costs 450 kr at the gate.", "m 450 kr"],
    ["The bank paid a CHF 12m settlement.", "m 12000000 CHF"],
    ["Bread went up by 20 pence.", "m 0.2 GBP"],
    ["Unemployment fell by 0.3 percentage points.", "p 0.3 percentage points"],
    ["The central bank raised rates by 25 basis points.", "p 25 basis points"],
    ["Two-thirds of voters backed the plan.", "p 66.67 %"],
    ["Half a million users were affected.", "n 500000 {users}"],
    ["A dozen tankers were waiting offshore.", "n 12 {tankers}"],
    ["Hundreds of protesters blocked the bridge.", "n ? {protesters}"],
    ["The train reached 120 km/h before it derailed.", "n 120 km/h"],
    ["Brent climbed above $84 a barrel.", "m >84 USD"],
    ["At least 17 miners were trapped underground.", "n >17 {miners}"],
    ["Up to 40 villages lost power.", "n <40 {villages}"],
    ["Fewer than 100 whales remain in the bay.", "n <100 {whales}"],
    ["Ten or more countries are expected to sign.", "n >10 {countries}"],
    ["The dam holds 3.5 million cubic metres of water.", "n 3500000 cubic metres {water}"],
    ["Farmers harvested 40,000 tonnes of wheat.", "n 40000 tonnes {wheat}"],
    ["The strike cost the economy an estimated $90 million a day.", "m ~90000000 USD"],
    ["Almost half of the country's teachers stayed home.", "p ~50 %"],
    ["The storm cut power to 62,500 homes and businesses.", "n 62500 {homes}"],
    ["He was ordered to pay $1,250,000 in damages.", "m 1250000 USD"],
    ["Twenty-two passengers were rescued from the ferry.", "n 22 {passengers}"],
    ["The party won 61 of the 120 seats.", "n 61 {seats}; n 120 {seats}"],
    ["Six Republicans joined the Democrats to pass the bill.", "n 6 {Republicans}"],
    ["Police seized 2.4 tons of cocaine in the port.", "n 2.4 tons {cocaine}"],
    ["The court heard from four expert witnesses.", "n 4 {expert witnesses}"],
    ["Thirty-five per cent of shops have closed.", "p 35 %"],
    ["The rebels freed 11 Kenyan truck drivers.", "n 11 {Kenyan truck drivers}"],
    ["The tower is 310 metres tall.", "n 310 metres"],
    ["The crew fired three short-range missiles.", "n 3 {short-range missiles}"],
    ["Its shares fell 4.2 percent to 318 pence.", "p 4.2 %; m 3.18 GBP"],
    ["The plan would add $3 trillion to $5 trillion to the debt.", "m ? USD"],
    ["The army lost 15 tanks and 20 armoured vehicles.", "n 15 {tanks}; n 20 {armoured vehicles}"],
    ["The council received 1,847 written complaints.", "n 1847 {written complaints}"],
    ["Well over 300 flights were cancelled.", "n >300 {flights}"],
    ["She owns just under 6 percent of the firm.", "p <6 %"],
    ["Five are still missing after the avalanche.", "n 5"],
    ["The raid killed 12 and wounded 30.", "n 12; n 30"],
    ["The winner took 52.4% of the vote.", "p 52.4 %"],
    ["Seven human rights groups condemned the ruling.", "n 7 {human rights groups}"],
    ["About one in five children goes hungry.", "p ~20 %"],
    ["Nine out of 10 patients recovered.", "p 90 %"],
    ["The reserve covers 1,400 square kilometres.", "n 1400 square kilometres"],
    ["Tens of thousands of people fled the city.", "n ? {people}"],
    ["It will pay shareholders 35 cents a share.", "m 0.35 USD"],
    ["The 500 police officers were sent from the capital.", "n 500 {police officers}"],
    ["The two leaders met in Geneva.", "n 2 {leaders}"],
    ["Some 200 military personnel took part in the drill.", "n ~200 {military personnel}"],
    ["Four aircraft were damaged by hail.", "n 4 {aircraft}"],
    ["The temperature reached 41.5 degrees Celsius in Seville.", "n 41.5 degrees Celsius"],
    ["It was minus 30 degrees in Yakutsk.", "n -30 degrees"],
    ["The ship carried 8,000 containers.", "n 8000 {containers}"],
    ["The album sold 2m copies in a week.", "n 2000000 {copies}"],
    ["Two women soldiers testified on Tuesday.", "n 2 {women soldiers}"],
    ["The network has 3bn users.", "n 3000000000 {users}"],
    ["More than 70 nations have signed up.", "n >70 {nations}"],
    ["Only 27 of the 193 member states voted against.", "n 27 {member states}; n 193 {member states}"],
    ["The factory employs close to 900 workers.", "n ~900 {workers}"],
    ["The budget deficit widened to 1.8 trillion rupees.", "m 1800000000000 INR"],
    ["The suspect carried 20 pounds of explosives.", "n 20 pounds {explosives}"],
    ["They paid 20 pounds for a coffee.", "m 20 GBP"],
    ["One person was killed and three others were hurt.", "n 1 {person}; n 3 {others}"],
    ["The refinery handles 200,000 barrels a day.", "n 200000 barrels a day"],
    ["The wind farm will produce 1.1 GW.", "n 1.1 GW"],
    ["The quake struck at a depth of 10 km.", "n 10 km"],
    ["Roughly three-quarters of the crops were lost.", "p ~75 %"],
    ["The university cut 150 jobs in March.", "n 150 {jobs}"],
    ["The hostel sleeps 60 guests.", "n 60 {guests}"],
    ["The team scored 14 points in the first half.", "n 14 {points}"],
    ["Ukraine said it shot down 24 of 28 drones.", "n 24 {drones}; n 28 {drones}"],
    ["Investors pulled $600 million from emerging market funds.", "m 600000000 USD"],
    ["An estimated 45,000 Palestinians remain in the camp.", "n ~45000 {Palestinians}"],
    ["The poll of 1,003 adults has a margin of 3 points.", "n 1003 {adults}; n 3 {points}"],
    ["The ministry bought 10 to 15 helicopters.", "n ? {helicopters}"],
    ["Two or three families still live there.", "n ? {families}"],
    ["The merger values the lender at £2.6bn.", "m 2600000000 GBP"],
    ["The reef lost as much as 30 percent of its coral.", "p <30 %"],
    ["No fewer than eight ministers have resigned.", "n >8 {ministers}"],
    ["The bus carried 50 schoolchildren.", "n 50 {schoolchildren}"],
    ["Over 2 million tonnes of grain are stuck in the ports.", "n >2000000 tonnes {grain}"],
    ["A third of the fleet is grounded.", "p 33.33 %"],
    ["Only one in ten applicants was accepted.", "p 10 %"],
    ["Inflation slowed to 2.9 pct in June.", "p 2.9 %"],
    ["The museum welcomed 1.3 million visitors last year.", "n 1300000 {visitors}"],
    ["The agency needs $50-60 million for winter.", "m ? USD"],
    ["He sold 300 head of cattle.", "n 300 head {cattle}"],
    ["Around 1500 people attended the funeral.", "n ~1500 {people}"],
    ["In Gaza 40 people were killed overnight.", "n 40 {people}"],
    ["The platform removed 7.8 million fake accounts.", "n 7800000 {fake accounts}"],
    ["The company has 12 data centres in Ireland.", "n 12 {data centres}"],
    ["The bill passed with 218 votes.", "n 218 {votes}"],
    ["The deal includes 36 F-16 fighter jets.", "n 36 {F-16 fighter jets}"],
    ["Exports rose 12% from a year ago to $23.4 billion.", "p 12 %; m 23400000000 USD"],
    ["The driver was doing 95 miles per hour.", "n 95 miles per hour"],
    ["The club paid a fee of 80m euros.", "m 80000000 EUR"],
    ["Ten Israelis and four Iraqis were held.", "n 10 {Israelis}; n 4 {Iraqis}"],
    ["The plant leaked 400 litres of diesel.", "n 400 litres {diesel}"],
    ["The vaccine was 94.1% effective in 30,000 volunteers.", "p 94.1 %; n 30000 {volunteers}"],
    ["It costs 1.5 million Swiss francs.", "m 1500000 CHF"],
    ["The government will hire 2,000 more nurses.", "n 2000 {nurses}"],
    ["A further 300 residents were evacuated.", "n 300 {residents}"],
    ["The court fined him 50,000 Mexican pesos.", "m 50000 MXN"],
    ["They caught 14 heavily armed men at the border.", "n 14 {heavily armed men}"],
    ["Last year 6.4 million Sudanese were displaced.", "n 6400000 {Sudanese}"],
    ["The road is 4½ miles long.", "n 4.5 miles"],
    ["It takes two and a half tonnes of ore.", "n 2.5 tonnes {ore}"],
    ["The union represents 12,000-plus dockers.", "n >12000 {dockers}"],
    ["The company lost 20-odd customers.", "n ~20 {customers}"],
    ["The stadium holds 55,000.", "n 55000"],
    ["There were 16 dead and 40 injured.", "n 16 {dead}; n 40 {injured}"],
    ["He owned several hundred acres of land.", "n ? acres {land}"],
    ["The drug costs $2 per dose.", "m 2 USD"],
    ["The drone flew 1,000km.", "n 1000 km"],
    ["Police arrested 43 suspected gang members.", "n 43 {suspected gang members}"],
    ["Lawmakers approved a 7.5-billion-euro package.", "m 7500000000 EUR"],
    ["The 40-metre yacht sank off Sicily.", "n 40 metre"],
    ["It is a $20-a-month service.", "m 20 USD"],
    ["The tax would raise €1.5 billion or more.", "m >1500000000 EUR"],
    ["She finished with 3,204 votes, 41 more than her rival.", "n 3204 {votes}; n 41"],
    ["Twelve states sued the administration.", "n 12 {states}"],
    ["Gunmen abducted “at least 30 girls” from the school.", "n >30 {girls}"],
    ["The group claims 80 “martyrs”.", "n 80 {martyrs}"],
    ["Shares jumped from 10 to 15 percent of the index.", "p 10 %; p 15 %"],
    ["Approval dropped from 54% to 47%.", "p 54 %; p 47 %"],
    ["The city has 1.2 million inhabitants, or a fifth of the population.", "n 1200000 {inhabitants}; p 20 %"],
    ["Thousands of homes were without water.", "n ? {homes}"],
    ["Losses run to hundreds of millions of dollars.", "m ? USD"],
    ["The firm imported 6 million barrels of crude oil.", "n 6000000 barrels {crude oil}"],
    ["Its 18 members include four former presidents.", "n 18 {members}; n 4 {former presidents}"],
    ["The charity fed 3,500 homeless last night.", "n 3500 {homeless}"],
    ["The fire burned 70,000 acres.", "n 70000 acres"],
    ["The firm employs 600 staff in Leeds.", "n 600 {staff}"],
    ["The list names 31 Chinese companies.", "n 31 {Chinese companies}"],
    ["Both sides exchanged 175 prisoners of war.", "n 175 {prisoners}"],
    ["A hundred fishing boats left the harbour.", "n 100 {fishing boats}"],
    ["The company will close nine of its 22 plants.", "n 9 {plants}; n 22 {plants}"],
    ["The pound fell 1.1 cents to $1.27.", "m 0.011 USD; m 1.27 USD"],
    ["Officials said 5.1m Britons have yet to apply.", "n 5100000 {Britons}"],
    ["Three quarters of the money is gone.", "p 75 %"],
    ["He walked 12 miles to school.", "n 12 miles"],
    ["The army deployed 4,500 additional troops.", "n 4500 {additional troops}"],
    ["The fishery landed 900kg of squid.", "n 900 kg {squid}"],
    ["Seven of the nine justices agreed.", "n 7 {justices}; n 9 {justices}"],
    [
      "It holds 4.2 million of the rival's 13.8 million common shares.",
      "n 4200000 {common shares}; n 13800000 {common shares}",
    ],
    ["The three countries’ foreign ministers signed.", "n 3 {countries}"],
    ["Admitting these three democracies helps the region.", "n 3 {democracies}"],
    ["It fell to eight Canadian cents a share.", "m 0.08 CAD"],
    ["They found 1,300 pounds (600 kg) of it in a shed.", "n 1300 pounds; n 600 kg"],
    ["It set up a reserve of $60 million to $70 million.", "m ? USD"],
    ["Of those, 11 were killed in the capital.", "n 11"],
    ["At least 107 killed in crane collapse", "n >107"],
    ["The vote went up by 1,00,000 in Kerala.", "n 100000"],
    ["They raised R5 million and N2.5bn.", "m 5000000 ZAR; m 2500000000 NGN"],
  ])("%s", (text, expected) => {
    expect(inShort(text)).toBe(expected);
  });
});

describe("a figure that counts nothing is no quantity", () => {
  test.each([
    "She won in 1998 and again in the 2024 election.",
    "On April 3, 2024 and on 3 May 2023 they met.",
    "It fell at about 1.20 in the morning.",
    "It starts at 10:30 and ends at 5 pm.",
    "They won 3-1 with version 2.0.1 on the 3rd try.",
    "Call 555-1234 or +44 20 7946 0958.",
    "It lasted 12 days and two hours.",
    "The man, 45, is a 45-year-old teacher.",
    "See Chapter 7, page 12, No. 10.",
    "In the 20th century and the 1990s.",
    "Apollo 11 landed.",
    "Apple released iOS 17.2 on Monday.",
    "The minister invoked Article 7 of the treaty.",
    "Flight 370 vanished in March 2014.",
    "Channel 4 aired the interview.",
    "The G7 leaders met in Hiroshima.",
    "The COVID-19 pandemic closed schools.",
    "They met in Room 101 of the ministry.",
    "Lawyers cited 18 U.S.C. § 1001 in the filing.",
    "He lives at 10 Downing Street.",
    "The September 11 attacks changed everything.",
    "The meeting begins at 6.",
    "She was the third woman to hold the office.",
    "The Boeing 737 turned back over the sea.",
    "Liverpool drew 2-2 at home.",
    "The court voted 5-4 along party lines.",
    "He died aged 82 in Lisbon.",
    "The 2019-20 season was cut short.",
    "Formula One returns to Imola.",
    "The 1980s were kinder to the town.",
    "She turned 30 in prison.",
    "World War Two ended there.",
    "Windows 11 users reported no change.",
    "The law takes effect in 2026.",
    "He was born on 4/12/1967.",
    "Type 2 diabetes is on the rise.",
    "They drove down Route 66 at dawn.",
    "The S&P 500 closed lower.",
    "The Group of Seven issued a statement.",
    "Clause 14 of the contract was dropped.",
    "It was a 24/7 operation.",
    "The 9/11 commission published its report.",
    "The 12th Battalion was sent north.",
    "The bus leaves at 7.45 every morning.",
    "Reach us on 0800 123 4567.",
    "The 17-member panel adjourned.",
    "Under-21 players may join.",
    "Phase 3 trials begin in May.",
    "Gate B42 was closed.",
    "Her passport number is 533910456.",
    "ISBN 978-0-306-40615-7 is out of print.",
    "Psalm 23 was read aloud.",
    "The PlayStation 5 sold out.",
    "Voters born before 2006 may take part.",
    "It was a category 4 hurricane.",
    "Day 12 of the trial opened quietly.",
    "He wore number 9 for the club.",
    "The hearing lasted two and a half hours.",
    "He has won the race three times.",
    "Two weeks later the talks collapsed.",
    "Both men are in their 40s.",
    "The trial is set for 12 June at Court 2.",
    "The 100th day passed without news.",
    "Resolution 2334 was adopted in December 2016.",
    "Security Council Resolution 1325 was quoted.",
    "People over 65 travel free.",
    "The IP address was 192.168.0.1 until then.",
    "Nobody under 18 was let in.",
    "The 7 October attacks were planned for years.",
    "The first two were easy.",
    "He beat her 6-4, 7-5.",
    "Tickets go on sale at noon on the 5th.",
    "Radio 4 broadcast the debate.",
    "The 4x4 was found in a ditch.",
    "Three said they would appeal.",
    "The glacier has shrunk by a third since 1990.",
    "Lula was host of the COP30 climate conference in Belém.",
    "It was a one point six billion dollar scheme.",
    "It built a 4K camera for the R5 line.",
    "She was the youngest of the 2020 elections’ winners.",
    "Lens went top of Ligue 1.",
    "He finished with five for 88.",
  ])("%s", (text) => {
    expect(inShort(text)).toBe("");
  });
});

describe("the mention is the number with its modifier and unit; the name goes on to what is counted", () => {
  test.each([
    { text: "It hit 20 US-led groups.", mention: "20", name: "20 US-led groups" },
    { text: "They saw almost 30 cases of fraud.", mention: "almost 30", name: "almost 30 cases" },
    { text: "It lost 7.5% or more.", mention: "7.5% or more", name: "7.5% or more" },
    { text: "They paid some $5m-$6m.", mention: "some $5m-$6m", name: "some $5m-$6m" },
    {
      text: "It lost between 10 and 20 percent.",
      mention: "between 10 and 20 percent",
      name: "between 10 and 20 percent",
    },
    { text: "It ate 5 tonnes of wheat.", mention: "5 tonnes", name: "5 tonnes of wheat" },
    { text: "There are 12 people or fewer.", mention: "12", name: "12 people or fewer" },
  ])("$text", ({ text, mention, name }) => {
    expect(found(text).map(({ span, whole }) => [span, whole].map(({ start, end }) => text.slice(start, end)))).toEqual(
      [[mention, name]],
    );
  });
});

const quantitiesIn = (text: string) => {
  const article = articleOf([text]);
  return english.entities(article, english.sentences(article)).filter(({ quantity }) => quantity !== null);
};

test("a quantity becomes an entity with its value", () => {
  expect(quantitiesIn("There were “more than 12 million cyberattacks” before.")).toEqual([
    expect.objectContaining({
      type: "number",
      name: "more than 12 million cyberattacks",
      quantity: { value: 12_000_000, modifier: "more-than", unit: null, what: "cyberattacks" },
    }),
  ]);
});

test("the same wording twice is one entity", () => {
  const [entity, ...others] = quantitiesIn("He lost 214 ballots. Who lost 214 ballots?");
  expect(others).toEqual([]);
  expect(entity?.mentions).toHaveLength(2);
});

test("the country in a sum of money is no mention of the country", () => {
  const article = articleOf(["It cost US$500 and then 20 US dollars."]);
  const entities = english.entities(article, english.sentences(article));
  expect(entities.map((entity) => entity.type)).toEqual(["money", "money"]);
});

describe("time grows with length and not faster", () => {
  test.each(["1", "1,1,1,", "111,", " ", "1 ", "5-7% ", "between 1 and 2 ", "three big old ", "three “", "twenty-"])(
    "%j without end",
    (unit) => {
      const cost = (length: number) => {
        const text = unit.repeat(Math.ceil(length / unit.length));
        return cpuCost(() => found(text));
      };
      cost(30_000);
      // Eight times the text: a quadratic step would cost 64 times; the slack is for a busy machine.
      expect(cost(400_000)).toBeLessThan(Math.min(cost(50_000), cost(50_000)) * 8 * 5 + 500);
    },
  );
});
