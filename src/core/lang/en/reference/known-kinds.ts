/** What well known names are, where neither their words nor the article say it: kind | names. */
import { nameKey } from "../../../entities/surface.ts";
import { rowsOf } from "../lexicon/table.ts";

const table = `
capital | Kabul, Tirana, Algiers, Luanda, Buenos Aires, Yerevan, Canberra, Vienna, Baku, Manama, Dhaka, Minsk, Brussels, La Paz, Sarajevo, Gaborone, Brasília, Brasilia, Sofia, Ouagadougou, Phnom Penh, Yaoundé, Ottawa, Bangui, N'Djamena, Santiago, Beijing, Bogotá, Bogota, Kinshasa, Brazzaville, San José, Zagreb, Havana, Nicosia, Prague, Copenhagen, Djibouti, Santo Domingo, Quito, Cairo, San Salvador, Asmara, Tallinn, Addis Ababa, Helsinki, Paris, Libreville, Tbilisi, Berlin, Accra, Athens, Guatemala City, Conakry, Bissau, Georgetown, Port-au-Prince, Tegucigalpa, Budapest, Reykjavik, New Delhi, Jakarta, Tehran, Baghdad, Dublin, Rome, Kingston, Tokyo, Amman, Astana, Nairobi, Pristina, Kuwait City, Bishkek, Vientiane, Riga, Beirut, Maseru, Monrovia, Tripoli, Vilnius, Antananarivo, Lilongwe, Kuala Lumpur, Bamako, Nouakchott, Mexico City, Chisinau, Chișinău, Ulaanbaatar, Podgorica, Rabat, Maputo, Naypyitaw, Windhoek, Kathmandu, Amsterdam, Wellington, Managua, Niamey, Abuja, Pyongyang, Oslo, Muscat, Islamabad, Panama City, Port Moresby, Asunción, Lima, Manila, Warsaw, Lisbon, Doha, Bucharest, Moscow, Kigali, Riyadh, Dakar, Belgrade, Freetown, Bratislava, Ljubljana, Honiara, Mogadishu, Pretoria, Seoul, Juba, Madrid, Colombo, Khartoum, Paramaribo, Stockholm, Bern, Damascus, Taipei, Dushanbe, Dodoma, Bangkok, Lomé, Tunis, Ankara, Ashgabat, Kampala, Kyiv, Kiev, Abu Dhabi, London, Montevideo, Tashkent, Caracas, Hanoi, Sanaa, Lusaka, Harare
city | New York, New York City, Los Angeles, Chicago, Houston, Philadelphia, Phoenix, San Antonio, San Diego, Dallas, San Francisco, Seattle, Denver, Boston, Detroit, Memphis, Baltimore, Milwaukee, Atlanta, Miami, Minneapolis, New Orleans, Cleveland, Pittsburgh, St. Louis, Cincinnati, Toronto, Montreal, Vancouver, Calgary, Birmingham, Manchester, Liverpool, Leeds, Sheffield, Glasgow, Edinburgh, Bristol, Cardiff, Belfast, Munich, Hamburg, Frankfurt, Cologne, Milan, Naples, Turin, Barcelona, Valencia, Seville, Marseille, Lyon, Istanbul, Izmir, Mumbai, Delhi, Kolkata, Chennai, Bengaluru, Karachi, Lahore, Peshawar, Shanghai, Shenzhen, Guangzhou, Wuhan, Hong Kong, Osaka, Nagoya, Sydney, Melbourne, Brisbane, Perth, Adelaide, Auckland, Johannesburg, Cape Town, Durban, Lagos, Kano, Mombasa, Casablanca, Alexandria, Kharkiv, Odesa, Dnipro, Lviv, Kherson, Mariupol, St. Petersburg, Mosul, Basra, Kirkuk, Erbil, Aleppo, Homs, Hama, Idlib, Deir al-Zour, Aden, Hodeidah, Jerusalem, Tel Aviv, Haifa, Rafah, Khan Younis, Gaza City, Goma, Bukavu, El Fasher, Omdurman, Rio de Janeiro, São Paulo, Medellín, Cali, Guayaquil, Guadalajara, Monterrey, Tijuana, Isfahan, Mashhad, Shiraz, Tabriz, Kandahar, Herat
island | Cuba, Taiwan, Sri Lanka, Cyprus, Jamaica, Malta, Madagascar, Iceland, Puerto Rico, Sicily, Sardinia, Corsica, Crete, Guam, Bali, Hispaniola, Zanzibar, Tasmania, Barbados
kingdom | Saudi Arabia, Morocco, Jordan, Denmark, Thailand, Bahrain, Eswatini, Lesotho, Bhutan, Belgium, Norway, Sweden
bloc | European Union, ASEAN, Mercosur, African Union, ECOWAS, BRICS, Economic Community of West African States, Arab League
alliance | NATO
agency | NASA, FEMA, FDA, EPA, CIA, FBI, USAID, IAEA, WHO, UNRWA, UNHCR, UNICEF, ESA, Frontex, Europol, Interpol
cartel | OPEC
group | Hamas, Hezbollah, Taliban, Islamic State, Boko Haram, Al-Shabaab, al-Qaeda, M23, Houthis
bank | HSBC, Barclays, UBS, Citigroup, JPMorgan Chase, Goldman Sachs, Morgan Stanley, BNP Paribas, UniCredit, Santander, BBVA, Sberbank
carrier | Qantas, Lufthansa, Ryanair, easyJet, Emirates, Cathay Pacific, Wizz Air
company | Apple, Google, Microsoft, Amazon, Meta, Tesla, Boeing, Airbus, Nvidia, Intel, IBM, Samsung, Huawei, Sony, Nokia, Ericsson, Siemens, SpaceX, OpenAI, Lockheed Martin, General Electric, General Motors, Ford, Toyota, Honda, Nissan, Volkswagen, BMW, Volvo, Renault, Shell, BP, ExxonMobil, Chevron, Gazprom, Rosneft, Walmart, McDonald's, Starbucks, Coca-Cola, PepsiCo, Nestlé, Unilever, Pfizer, Moderna, AstraZeneca, Bayer, Novartis, Roche, Disney, Netflix, Alibaba, Tencent, Maersk, TotalEnergies, Glencore, Rio Tinto, BHP
state | Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, Queensland, New South Wales, Victoria, Kerala, Maharashtra, Bihar, Gujarat, Rajasthan, Uttar Pradesh, Tamil Nadu, Karnataka, Rakhine, Sinaloa, Michoacán, Oaxaca, Chiapas, Bavaria
province | Ontario, Quebec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, Sindh, Punjab, Balochistan, KwaZulu-Natal, Gauteng, Limpopo, North Kivu, South Kivu, Guangdong, Sichuan, Yunnan, Hubei
continent | Africa, Europe, Asia, Antarctica, South America, North America
river | Danube, Rhine, Thames, Nile, Dnipro, Dnieper, Volga, Mississippi, Amazon, Congo, Niger, Euphrates, Tigris, Mekong, Yangtze, Ganges, Indus
`;

/** By the key of a name: what it is. */
export const knownKinds: ReadonlyMap<string, readonly string[]> = byName();

function byName(): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map<string, readonly string[]>();
  for (const [[kind = ""] = [], names = []] of rowsOf(table)) {
    for (const name of names.map(nameKey)) kinds.set(name, [...(kinds.get(name) ?? []), kind]);
  }
  return kinds;
}
