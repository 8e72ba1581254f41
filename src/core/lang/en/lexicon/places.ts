/** Well known places that are no countries: continents, regions, waters, states and provinces, cities. */
import { entriesOf } from "./table.ts";

const regions = `
Africa, Asia, Europe, Antarctica, North America, South America, Latin America, Central America, Oceania, Eurasia, Americas,
Middle East, Near East, Far East, Southeast Asia, South Asia, East Asia, Central Asia, Eastern Europe, Western Europe,
Central Europe, Northern Europe, Southern Europe, North Africa, West Africa, East Africa, Southern Africa, Sub-Saharan Africa,
Scandinavia, Balkans, Caucasus, North Caucasus, South Caucasus, Baltics, Levant, Maghreb, Sahel, Horn of Africa, Caribbean, West Indies,
Siberia, Donbas, Donbass, Crimea, Crimean Peninsula, Chechnya, Dagestan, Ingushetia, Tatarstan, Bashkortostan, Yakutia, Kamchatka, Sakhalin,
Kherson, Zaporozhye, Zaporizhzhia, Donetsk, Lugansk, Luhansk, Belgorod, Kursk, Bryansk, Voronezh, Rostov, Krasnodar, Kaliningrad,
Gaza, Gaza Strip, West Bank, Golan Heights, East Jerusalem, Sinai, Sinai Peninsula, Kashmir, Punjab, Bengal, Xinjiang, Inner Mongolia, Manchuria,
Silicon Valley, Wall Street, Times Square, Broadway, Hollywood, Capitol Hill, Downing Street, Fleet Street, Red Square, Tiananmen Square,
Guantanamo Bay, Pearl Harbor, Cape Canaveral, Ground Zero, Central Park, Hyde Park, Holborn, Westminster, Whitehall, Manhattan, Brooklyn, Queens, Bronx,
Staten Island, Long Island, Harlem, Midwest, New England, Bay Area, Deep South, Great Plains, Rust Belt, Appalachia,
Yorkshire, Cornwall, Devon, Kent, Essex, Sussex, Surrey, Norfolk, Suffolk, Lancashire, Cumbria, Hampshire, Dorset, Somerset, Cambridgeshire,
Oxfordshire, Lincolnshire, Derbyshire, Staffordshire, Warwickshire, Gloucestershire, Hertfordshire, Midlands, Merseyside, Highlands, Hebrides, Ulster,
Bavaria, Saxony, Hesse, Brandenburg, Lower Saxony, Normandy, Brittany, Provence, Burgundy, Alsace, Tuscany, Lombardy, Sicily, Sardinia, Corsica, Crete,
Andalusia, Galicia, Basque Country, Flanders, Wallonia, Silesia, Bohemia, Moravia, Transylvania, Anatolia, Mesopotamia, Thrace, Dalmatia, Iberia,
Iberian Peninsula, Arabian Peninsula, Korean Peninsula, Korea, Balkan Peninsula, Asia Minor, Indochina, Java, Sumatra, Borneo, Bali, Okinawa, Hokkaido, Jeju,
Tasmania, Queensland, New South Wales, Victoria, Northern Territory, South Australia, Western Australia,
Ontario, Quebec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Labrador, Yukon, Nunavut, B.C.,
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky,
Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico,
North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia,
West Virginia, Wisconsin, Wyoming, D.C., Calif., Fla., Mass., Conn., Ill.,
Uttar Pradesh, Maharashtra, Gujarat, Kerala, Tamil Nadu, Karnataka, Rajasthan, Bihar, Assam, Goa, Sindh, Balochistan, Darfur, Tigray, Biafra, Cyrenaica,
Guangdong, Sichuan, Yunnan, Hubei, Hunan, Henan, Hebei, Fujian, Zhejiang, Jiangsu, Shandong, Shanxi, Shaanxi, Hainan, Guangxi, Guizhou, Gansu, Liaoning,
Patagonia, Amazonia, Yucatan, Chiapas, Galapagos Islands, Canary Islands, Azores, Madeira, Balearic Islands, Majorca, Ibiza, Rhodes, Corfu, Channel Islands,
Isle of Man, Isle of Wight, Orkney, Shetland, Kuril Islands, Senkaku Islands, Spratly Islands, Paracel Islands, Hawaiian Islands, Aleutian Islands
`;

const nature = `
Atlantic, Pacific, Atlantic Ocean, Pacific Ocean, Indian Ocean, Arctic Ocean, Arctic, Antarctic, Mediterranean, Mediterranean Sea, Black Sea, Baltic Sea, Baltic,
North Sea, Red Sea, Caspian Sea, Dead Sea, South China Sea, East China Sea, Yellow Sea, Sea of Azov, Adriatic, Aegean, Persian Gulf, Gulf of Mexico, Bay of Bengal,
English Channel, Strait of Hormuz, Bosphorus, Bosporus, Dardanelles, Suez Canal, Panama Canal, Taiwan Strait, Bering Strait, Hudson Bay, Great Lakes,
Danube, Rhine, Thames, Seine, Nile, Amazon River, Mississippi River, Volga, Dnieper, Dnipro, Don River, Euphrates, Tigris, Ganges, Indus, Mekong, Yangtze, Yellow River,
Jordan River, Potomac, Hudson River, Rio Grande, Congo River, Niger River, Clyde, Loire, Rhône, Elbe, Oder, Vistula, Po River,
Alps, Andes, Himalayas, Himalaya, Pyrenees, Urals, Ural Mountains, Carpathians, Rocky Mountains, Rockies, Sahara, Gobi, Kalahari, Mount Everest, Everest, Kilimanjaro,
Lake Victoria, Lake Baikal, Lake Geneva, Everglades, Yellowstone, Yosemite, Grand Canyon, Great Barrier Reef, Niagara Falls,
Earth, Mars, Venus, Jupiter, Saturn, Milky Way, International Space Station
`;

const cities = `
Aachen, Abidjan, Abu Dhabi, Abuja, Acapulco, Accra, Adana, Addis Ababa, Adelaide, Aden, Agra, Ahmedabad, Albuquerque, Aleppo, Alexandria, Algiers, Almaty, Amman,
Amsterdam, Anchorage, Ankara, Antalya, Antananarivo, Antwerp, Arkhangelsk, Arlington, Ashgabat, Asmara, Astana, Astrakhan, Asunción, Athens, Atlanta, Atlantic City, Auckland, Augsburg,
Austin, Avdeevka, Avdiivka, Baghdad, Bakhmut, Baku, Baltimore, Bamako, Bandung, Bangalore, Bengaluru, Bangkok, Bangui, Banjul, Barcelona, Bari, Barnaul, Basel, Basra, Bath, Baton Rouge, Beijing, Peking, Beirut,
Belfast, Belgrade, Belmopan, Benghazi, Bergen, Berkeley, Berlin, Bern, Bethlehem, Bilbao, Birmingham, Bishkek, Bissau, Bloemfontein, Bogotá, Bogota, Boise, Bologna, Bonn, Bordeaux,
Boston, Boulder, Bradford, Brasília, Brasilia, Bratislava, Brazzaville, Bremen, Brest, Bridgetown, Brighton, Brisbane, Bristol, Brno, Bruges, Brussels, Bucha, Bucharest, Budapest,
Buenos Aires, Buffalo, Bujumbura, Bukhara, Busan, Caen, Cairo, Calais, Calcutta, Calgary, Cali, Camp David, Canberra, Cancún, Cannes, Canterbury, Cape Town, Caracas, Cardiff, Cartagena, Casablanca, Cayenne,
Chapel Hill, Charleston, Charlotte, Charlottesville, Chelyabinsk, Chengdu, Chennai, Madras, Chernivtsi, Chernobyl, Chiang Mai, Chicago, Chisinau, Chongqing, Christchurch, Cincinnati, Cleveland, Cologne, Colombo,
Columbus, Conakry, Copenhagen, Córdoba, Cork, Coventry, Cracow, Krakow, Kraków, Dakar, Dallas, Damascus, Dar es Salaam, Darwin, Davos, Dayton, Debaltsevo, Delhi, New Delhi, Denver, Derby, Des Moines, Detroit, Dhaka, Dijon,
Dnipropetrovsk, Dnepropetrovsk, Doha, Dortmund, Dover, Dresden, Dubai, Dublin, Dubrovnik, Dundee, Dunedin, Durban, Dushanbe, Düsseldorf, Dusseldorf, Edinburgh, Edmonton, Eilat, Eindhoven, Ekaterinburg, Yekaterinburg,
El Paso, Entebbe, Erbil, Essen, Exeter, Faisalabad, Fallujah, Florence, Fort Worth, Frankfurt, Freetown, Fresno, Fukuoka, Fukushima, Gaborone, Galway, Gaza City, Gdansk, Gdańsk, Geneva, Genoa, Georgetown, Ghent, Glasgow,
Gomel, Gothenburg, Granada, Graz, Grenoble, Grodno, Groningen, Grozny, Guadalajara, Guangzhou, Guatemala City, Guayaquil, Gwangju, The Hague, Haifa, Halifax, Hamburg, Hamilton, Hanoi, Hanover, Harare, Harbin,
Hartford, Hastings, Havana, Heidelberg, Helsinki, Herat, Hiroshima, Ho Chi Minh City, Hobart, Hollywood, Homs, Honolulu, Houston, Hull, Hyderabad, Ibadan, Idlib, Incheon, Indianapolis, Innsbruck, Irkutsk, Islamabad,
Istanbul, Constantinople, Ithaca, Ivano-Frankivsk, Izmir, Jacksonville, Jaipur, Jakarta, Jeddah, Jenin, Jericho, Jersey City, Jerusalem, Johannesburg, Juba, Kabul, Kaduna, Kampala, Kandahar, Kano, Kansas City, Kaohsiung, Karachi,
Kathmandu, Kazan, Kharkiv, Kharkov, Khartoum, Khabarovsk, Kiel, Kiev, Kyiv, Kigali, Kingston, Kinshasa, Kirkuk, Knoxville, Kolkata, Krasnoyarsk, Kramatorsk, Kuala Lumpur, Kuwait City, Kyoto, La Paz, Lagos, Lahore, Las Vegas,
Lausanne, Leeds, Leicester, Leiden, Leipzig, Liège, Lille, Lima, Limerick, Lisbon, Little Rock, Liverpool, Ljubljana, Lomé, London, Londonderry, Los Alamos, Los Angeles, Louisville, Luanda, Lucknow, Lusaka, Lviv, Lvov, Lyon, Lyons,
Macon, Madison, Madrid, Magdeburg, Málaga, Malaga, Malé, Malmö, Managua, Manama, Manchester, Mandalay, Manila, Mannheim, Maputo, Marbella, Mariupol, Marrakesh, Marrakech, Marseille, Marseilles, Maseru, Mashhad, Mecca, Medellín, Medina,
Melbourne, Melitopol, Memphis, Metz, Mexico City, Miami, Milan, Milwaukee, Minneapolis, Minsk, Mobile, Mogadishu, Mombasa, Monrovia, Monte Carlo, Monterrey, Montevideo, Montpellier, Montreal, Montréal, Moscow, Mosul, Mumbai, Bombay,
Munich, Murmansk, Muscat, Nagasaki, Nagoya, Nairobi, Nantes, Naples, Nashville, Nassau, Nazareth, New Haven, New Orleans, New York, New York City, Newark, Newcastle, Niamey, Nice, Nicosia, Nikolaev, Mykolaiv, Nizhny Novgorod, Nottingham,
Nouakchott, Novorossiysk, Novosibirsk, Nuremberg, Nur-Sultan, Oakland, Odessa, Odesa, Oklahoma City, Omaha, Omsk, Orlando, Osaka, Oslo, Ottawa, Ouagadougou, Oxford, Cambridge, Palermo, Palm Beach, Mar-a-Lago, Palmyra, Palo Alto, Panama City, Paris, Pasadena, Perm, Perth,
Peshawar, Philadelphia, Phnom Penh, Phoenix, Pisa, Pittsburgh, Plano, Plymouth, Podgorica, Poltava, Port Moresby, Port Said, Port-au-Prince, Portland, Porto, Port of Spain, Portsmouth, Potsdam, Prague, Praia, Pretoria, Princeton, Pristina, Pskov,
Pyongyang, Quito, Rabat, Rafah, Raleigh, Ramallah, Rangoon, Yangon, Ravenna, Rawalpindi, Reading, Reykjavik, Riga, Rimini, Rio de Janeiro, Rio, Riyadh, Rome, Rostov-on-Don, Rotterdam, Rouen, Sacramento, Saint Petersburg, St Petersburg, St. Petersburg, Leningrad,
Salisbury, Salt Lake City, Salzburg, Samara, Samarkand, San Antonio, San Diego, San Francisco, San José, San Jose, San Juan, San Salvador, Sana'a, Sanaa, Santa Barbara, Santa Cruz, Santa Fe, Santa Monica, Santiago, Santo Domingo, São Paulo, Sao Paulo, Sapporo,
Sarajevo, Saratov, Seattle, Sebastopol, Sevastopol, Seoul, Sevastopol, Seville, Shanghai, Sharm el-Sheikh, Sheffield, Shenzhen, Simferopol, Skopje, Smolensk, Sochi, Sofia, Southampton, Split, Srebrenica, Srinagar, St Louis, St. Louis,
Stalingrad, Stanford, Stavanger, Stockholm, Strasbourg, Stuttgart, Sucre, Sumy, Surabaya, Sydney, Tabriz, Taipei, Tallinn, Tampa, Tampere, Tangier, Tashkent, Tbilisi, Tegucigalpa, Tehran, Teheran, Tel Aviv, Thessaloniki, Thimphu, Tianjin, Tijuana,
Tikrit, Timbuktu, Tirana, Tokyo, Toledo, Toronto, Toulouse, Trenton, Trieste, Tripoli, Trondheim, Tucson, Tula, Tulsa, Tunis, Turin, Turku, Ufa, Ulaanbaatar, Uppsala, Utrecht, Uzhgorod, Vaduz, Valencia, Valletta, Vancouver, Varanasi, Varna, Venice, Verona,
Versailles, Victoria Falls, Vienna, Vientiane, Vilnius, Vitebsk, Vladivostok, Volgograd, Vologda, Waco, Warsaw, Washington, Washington D.C., Washington DC, Weimar, Wellington, Winchester, Windhoek, Windsor, Winnipeg, Wolverhampton, Wrocław, Wuhan, Yalta, Yaoundé,
Yaroslavl, Yerevan, Yokohama, York, Ypres, Zagreb, Zanzibar, Zurich, Zürich
`;

/** In no particular order; some names stand twice. */
export const knownPlaces: readonly string[] = [regions, nature, cities].flatMap(entriesOf);
