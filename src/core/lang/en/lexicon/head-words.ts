/**
 * Head words: the word of a name that says what kind of thing is named.
 *
 * English names end in their head ("Federation Council", "Crocus City Hall") or have it before
 * "of" or "for" ("Ministry of Defence", "Battle of Britain"). All in lower case.
 */
import type { NamedType } from "../../../entities/entity.ts";
import { wordsOf } from "./table.ts";

const organisation = wordsOf(`
council, councils, commission, committee, subcommittee, parliament, assembly, congress, senate, duma, ministry, ministries, department, dept, agency, bureau, authority, administration, administrations, secretariat, directorate, inspectorate,
office, service, services, court, courts, tribunal, chamber, board, cabinet, government, party, alliance, coalition, bloc, league, union, unions, federation, confederation, association, associations, society, societies, organization, organisation,
organizations, organisations, institute, institution, institutes, foundation, trust, fund, funds, charity, network, networks, forum, club, guild, group, groups, corporation, corp, company, co, inc, incorporated, ltd, limited, llc, plc, gmbh, ag, llp, nv, sa, spa, oyj, ab,
holdings, holding, industries, enterprises, partners, ventures, capital, bank, banks, bancorp, insurance, airlines, airline, airways, motors, pharmaceuticals, pharma, technologies, technology, tech, systems, software, electronics, energy, petroleum, oil, gas, telecom, communications,
media, news, times, post, tribune, herald, gazette, dispatch, courant, chronicle, observer, inquirer, examiner, sentinel, mirror, standard, weekly, daily, globe, bulletin, journal, telegraph, broadcasting, television, tv, radio, press, publishing, records, pictures, studios, studio, entertainment, productions, films, books, magazine, newspaper,
university, universities, college, school, schools, academy, faculty, polytechnic, conservatory, seminary, laboratory, laboratories, lab, observatory, hospital, hospitals, clinic, infirmary,
army, navy, force, forces, guard, guards, corps, regiment, brigade, battalion, division, squadron, militia, police, troops, infantry, cavalry, command, fleet, legion,
church, diocese, archdiocese, synod, order, ministries, orchestra, philharmonic, choir, ensemble, band, team, united, rangers, rovers, wanderers, athletic, fc, cf, afc, bc,
consortium, cooperative, co-operative, syndicate, firm, associates, strategies, analytics, advisors, advisers, consulting, consultants, solutions, labs, bros, brothers, sons, international, worldwide, global, exchange, registry, treasury, mission, delegation, caucus, lobby, front, movement, brotherhood, resistance, brigades,
cruises, shipping, ferries, watch, initiative, project, task force, taskforce, think tank, observatory, cartel, mafia, gang, collective, cathedral chapter, embassy, consulate, workshop, supermarkets, stores, store, restaurants, hotels, foods, brewery, breweries, railway, railways, railroad, lines, transport, logistics, nhs
`);

const place = wordsOf(`
region, regions, oblast, krai, province, provinces, prefecture, governorate, county, counties, district, districts, state, republic, territory, territories, kingdom, empire, emirate, canton, municipality, borough, parish, ward, suburb,
city, town, village, villages, settlement, township, hamlet, capital, downtown, street, streets, avenue, road, roads, lane, boulevard, drive, highway, motorway, freeway, square, plaza, circus, crescent, terrace, alley, quay, embankment, bridge, bridges, tunnel,
river, rivers, creek, lake, lakes, sea, seas, ocean, bay, gulf, strait, straits, channel, canal, coast, beach, harbour, harbor, port, island, islands, isle, isles, peninsula, cape, archipelago, atoll, reef, delta, lagoon, falls, spring, springs,
mount, mountain, mountains, mt, hill, hills, peak, valley, canyon, gorge, plateau, plain, plains, desert, forest, woods, jungle, park, parks, gardens, garden, zoo, reserve, glacier, basin, ridge, pass, cave, caves, volcano, crater,
airport, airfield, aerodrome, airbase, base, station, terminal, stadium, arena, coliseum, gymnasium, hall, halls, house, palace, castle, fortress, tower, towers, building, buildings, centre, center, plant, dam, mine, prison, jail, penitentiary, camp,
theatre, theater, cinema, opera, museum, gallery, library, archive, cathedral, mosque, synagogue, temple, abbey, monastery, shrine, chapel, basilica, minster, cemetery, memorial, monument, hotel, inn, resort, mall, market, bazaar,
gate, crossing, checkpoint, corridor, border, heights, strip, bank, zone, area, belt, quarter, ghetto, estate, manor, farm, ranch, track, speedway, raceway, racecourse, field, courthouse, lighthouse, pier, docks, shipyard, circuit, islet, islets, valleys, hemisphere, continent, rift, fault, principality, states, metro, spaceport, cosmodrome, launchpad
`);

const event = wordsOf(`
war, wars, battle, siege, invasion, revolution, uprising, revolt, rebellion, coup, massacre, genocide, holocaust, crisis, disaster, bombing, bombings, attacks, earthquake, hurricane, typhoon, cyclone, tsunami, flood, floods, famine, plague, pandemic, epidemic,
olympics, olympiad, paralympics, games, cup, championship, championships, tournament, open, grand prix, prix, marathon, rally, derby, playoffs, finals, final, bowl, series, tour, super bowl, regatta,
summit, conference, convention, congress, symposium, expo, exposition, exhibition, fair, festival, carnival, biennale, ceremony, awards, gala, election, elections, referendum, primary, primaries, caucuses, inauguration, coronation, jubilee,
trial, trials, scandal, affair, armistice, exodus, reformation, renaissance, enlightenment, depression, blitz, offensive, operation, raid, campaign, march, strike, riots, protests, uprisings, intifada, crusade, crusades, debate, dynasty, era, age, ages, day, night, period
`);

const work = wordsOf(`
act, acts, treaty, treaties, charter, constitution, amendment, amendments, convention, conventions, protocol, protocols, accord, accords, agreement, agreements, pact, declaration, resolution, bill, law, laws, code, statute, directive, decree, edict, covenant, doctrine,
memorandum, manifesto, report, memoirs, memoir, dictionary, encyclopedia, encyclopaedia, bible, quran, gospel, epistle, testament, symphony, concerto, sonata, overture, requiem, mass, ballad, anthem, hymn, novel, trilogy, saga, chronicles, chronicle, diaries,
diary, papers, review, letters, essays, poems, tales, annals, prize, medal, award, principles, plan, programme, program, formula, theory, scale, index, survey, census, study, show, podcast, sitcom, musical
`);

const product = wordsOf(`
missile, missiles, rocket, rockets, rifle, pistol, tank, tanks, fighter, bomber, aircraft, jet, helicopter, drone, drones, submarine, satellite, spacecraft, telescope, shuttle, rover, console, phone, smartphone, tablet, laptop, processor, browser, engine, vaccine, car, suv, sedan, bike, motorcycle
`);

const heads: readonly (readonly [NamedType, ReadonlySet<string>])[] = [
  ["organisation", organisation],
  ["place", place],
  ["event", event],
  ["work", work],
  ["product", product],
];

/** Which type a head word speaks for; the first listed wins where a word is in two ("bank", "congress"). */
export const headTypes: ReadonlyMap<string, NamedType> = new Map(
  heads.toReversed().flatMap(([type, words]) => [...words].map((word) => [word, type] as const)),
);
