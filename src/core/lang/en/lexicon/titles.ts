/** Words before a name that say who someone is, and are no part of the name. Lower case, without full stop. */
import { wordsOf } from "./table.ts";

/** Before a person's name and nearly nothing else. */
export const honorifics = wordsOf(`
mr, mrs, ms, miss, mx, dr, prof, professor, sir, dame, madam, madame, monsieur, mme, mlle, herr, frau, señor, señora, rev, reverend, fr, hon, lord, lady, messrs, rabbi, imam, ayatollah, sheikh, sheik, mullah, pastor
`);

/** Offices and ranks. They come in runs ("Deputy Foreign Minister", "former US President"), joined or modified as below. */
export const offices = wordsOf(`
president, vice-president, premier, chancellor, minister, prime minister, foreign minister, secretary, undersecretary, ambassador, envoy, consul, governor, mayor, senator, sen, representative, rep, congressman, congresswoman,
congressmen, mp, mep, msp, deputy, speaker, chairman, chairwoman, chairperson, chair, chief, director, head, leader, commissioner, commander, commander-in-chief, spokesman, spokeswoman, spokesperson, spokesmen,
king, queen, prince, princess, emperor, empress, tsar, czar, duke, duchess, earl, count, countess, baron, baroness, viscount, marquess, sultan, emir, shah, caliph, pharaoh, crown prince, kaiser,
pope, cardinal, archbishop, bishop, patriarch, metropolitan, father, brother, sister, mother, abbot, dalai lama,
general, gen, lieutenant, lt, colonel, col, major, maj, captain, capt, sergeant, sgt, corporal, cpl, private, pvt, admiral, adm, marshal, brigadier, commodore, officer, constable, detective, inspector, superintendent, sheriff, agent,
judge, justice, attorney, prosecutor, counsel, solicitor, barrister, magistrate, coroner, councillor, councilman, councilwoman, alderman, delegate, candidate, nominee,
ceo, cfo, coo, cto, founder, co-founder, cofounder, manager, coach, boss, editor, correspondent, journalist, reporter, author, writer, actor, actress, singer, composer, director, historian, economist, analyst, scientist, researcher,
dean, provost, rector, principal, lecturer, academician, engineer, architect, producer, artist, poet, novelist, philosopher, physicist, chemist, designer, striker, midfielder, goalkeeper, defender, quarterback, captain, skipper,
uncle, aunt, grandfather, grandmother, cousin, comrade, citizen, hetman, presidents, ministers, senators, representatives, secretaries, generals, princes, kings, congresswomen, governors
`);

/** Stand in a run of title words, never alone: "Deputy Prime Minister", "Secretary of State", "Attorney General". */
export const titleModifiers = wordsOf(`
vice, deputy, acting, interim, former, ex, first, second, chief, senior, junior, assistant, associate, prime, foreign, defense, defence, interior, finance, justice, health, education, transport, energy, environment, trade, culture,
economy, labour, labor, agriculture, executive, general, lead, leading, managing, honorary, permanent, special, press, state, police, crown, grand, high, supreme, shadow, home, under, attorney, surgeon, lieutenant, major, brigadier, rear, fleet, staff,
detective, field, air, wing, squadron, master, head, party, opposition, majority, minority, house, senate, parliamentary, national, federal, regional, district, city, county, company, fellow, veteran, late, dowager, holy, affairs, security, treasury, chancellor, editor
`);
