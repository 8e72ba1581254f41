/** Peoples, religions and political directions that belong to no single country: type "group". */
import { entriesOf } from "./table.ts";

export const knownGroups: readonly string[] = entriesOf(`
Collective West, Western, Westerner, Westerners, European, Europeans, African, Africans, Asian, Asians, Latin American, North American, South American, Central American,
Scandinavian, Scandinavians, Balkan, Nordic, Arab, Arabs, Arabic, Arabian, Slavic, Slav, Slavs, Germanic, Latino, Latinos, Latina, Hispanic, Hispanics,
Eurasian, Caucasian, Anglo-Saxon, Anglo-Saxons, Anglo-American, African American, African Americans, African-American, African-Americans, Asian American, Asian Americans,
Native American, Native Americans, Indigenous, Aboriginal, Maori, Inuit, Roma, Gypsy, Uyghur, Uyghurs, Uighur, Uighurs, Rohingya, Houthi, Houthis, Yazidi, Yazidis,
Pashtun, Pashtuns, Hutu, Tutsi, Zulu, Yoruba, Igbo, Hausa, Berber, Berbers, Bedouin, Tatar, Tatars, Chechen, Chechens, Cossack, Cossacks, Basque, Basques, Flemish, Breton, Celtic, Celts,
Viking, Vikings, Norman, Normans, Saxon, Saxons, Gaul, Gauls, Goths, Huns, Aztec, Aztecs, Inca, Incas, Maya, Mayan, Sikh, Sikhs,
Christian, Christians, Catholic, Catholics, Roman Catholic, Roman Catholics, Protestant, Protestants, Orthodox, Lutheran, Lutherans, Anglican, Anglicans, Baptist, Baptists,
Methodist, Methodists, Evangelical, Evangelicals, Mormon, Mormons, Jesuit, Jesuits, Jehovah's Witnesses, Muslim, Muslims, Islamic, Islamist, Islamists, Sunni, Sunnis, Shia, Shiite, Shiites,
Jewish, Jew, Jews, Hindu, Hindus, Buddhist, Buddhists, Zionist, Zionists,
Republican, Republicans, Democrat, Democrats, Tory, Tories, Whig, Whigs, Communist, Communists, Marxist, Marxists, Nazi, Nazis, Fascist, Fascists, Bolshevik, Bolsheviks, Stalinist, Leninist,
Socialist, Socialists, Liberal, Liberals, Conservatives, Libertarian, Libertarians, Social Democrats, Christian Democrats, Greens, Labourite, Labourites, Trumpist, Brexiteer, Brexiteers,
New Yorker, New Yorkers, Londoner, Londoners, Parisian, Parisians, Muscovite, Muscovites, Berliner, Berliners, Californian, Californians, Texan, Texans, Bavarian, Sicilian, Venetian, Venetians,
Siberian, Crimean, Victorian, Georgian, Elizabethan, Athenian, Athenians, Spartan, Spartans, Trojan, Trojans, Babylonian, Babylonians, Assyrian, Assyrians, Sumerian, Carthaginian, Carthaginians,
Cantonese, Mandarin, Latin, Hebrew, Sanskrit, Gaelic, Yiddish, Swahili, Urdu, Hindi, Bengali, Punjabi, Tamil, Tamils, Sinhalese, Farsi, Pashto, Quebecois
`);
