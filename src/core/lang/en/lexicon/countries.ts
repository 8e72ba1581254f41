/** Countries: name | other names | adjectives and peoples. The first name is the one an entity is shown under. */
import { rowsOf } from "./table.ts";

const table = `
Afghanistan || Afghan, Afghans
Albania || Albanian, Albanians
Algeria || Algerian, Algerians
Andorra || Andorran
Angola || Angolan, Angolans
Antigua and Barbuda | Antigua | Antiguan
Argentina || Argentine, Argentinian, Argentines, Argentinians
Armenia || Armenian, Armenians
Australia || Australian, Australians, Aussie
Austria || Austrian, Austrians
Azerbaijan || Azerbaijani, Azerbaijanis, Azeri
Bahamas || Bahamian
Bahrain || Bahraini
Bangladesh || Bangladeshi, Bangladeshis
Barbados || Barbadian
Belarus | Byelorussia | Belarusian, Belarusians
Belgium || Belgian, Belgians
Belize || Belizean
Benin || Beninese
Bhutan || Bhutanese
Bolivia || Bolivian, Bolivians
Bosnia and Herzegovina | Bosnia, Bosnia-Herzegovina | Bosnian, Bosnians
Botswana || Botswanan
Brazil || Brazilian, Brazilians
Brunei || Bruneian
Bulgaria || Bulgarian, Bulgarians
Burkina Faso || Burkinabe
Burundi || Burundian
Cambodia || Cambodian, Cambodians
Cameroon || Cameroonian
Canada || Canadian, Canadians
Cape Verde | Cabo Verde | Cape Verdean
Central African Republic ||
Chad || Chadian
Chile || Chilean, Chileans
China | People's Republic of China, PRC, Mainland China | Chinese
Colombia || Colombian, Colombians
Comoros || Comorian
Democratic Republic of the Congo | DR Congo, DRC, Democratic Republic of Congo, Zaire | Congolese
Republic of the Congo | Congo |
Costa Rica || Costa Rican
Croatia || Croatian, Croat, Croats, Croatians
Cuba || Cuban, Cubans
Cyprus || Cypriot, Cypriots
Czech Republic | Czechia | Czech, Czechs
Denmark || Danish, Dane, Danes
Djibouti || Djiboutian
Dominica ||
Dominican Republic || Dominican
East Timor | Timor-Leste | Timorese
Ecuador || Ecuadorian, Ecuadorean
Egypt || Egyptian, Egyptians
El Salvador || Salvadoran
Equatorial Guinea ||
Eritrea || Eritrean
Estonia || Estonian, Estonians
Eswatini | Swaziland | Swazi
Ethiopia || Ethiopian, Ethiopians
Fiji || Fijian
Finland || Finnish, Finn, Finns
France || French, Frenchman
Gabon || Gabonese
Gambia | The Gambia | Gambian
Georgia || Georgian, Georgians
Germany | Federal Republic of Germany | German, Germans
Ghana || Ghanaian
Greece || Greek, Greeks
Grenada || Grenadian
Guatemala || Guatemalan
Guinea || Guinean
Guinea-Bissau ||
Guyana || Guyanese
Haiti || Haitian, Haitians
Honduras || Honduran
Hungary || Hungarian, Hungarians
Iceland || Icelandic, Icelander
India | Bharat | Indian, Indians
Indonesia || Indonesian, Indonesians
Iran | Islamic Republic of Iran, Persia | Iranian, Iranians, Persian
Iraq || Iraqi, Iraqis
Ireland | Republic of Ireland | Irish, Irishman
Israel || Israeli, Israelis
Italy || Italian, Italians
Ivory Coast | Côte d'Ivoire, Cote d'Ivoire | Ivorian
Jamaica || Jamaican, Jamaicans
Japan || Japanese
Jordan || Jordanian, Jordanians
Kazakhstan || Kazakh, Kazakhs, Kazakhstani
Kenya || Kenyan, Kenyans
Kiribati ||
Kosovo || Kosovar, Kosovan
Kuwait || Kuwaiti
Kyrgyzstan | Kirghizia | Kyrgyz
Laos || Laotian
Latvia || Latvian, Latvians
Lebanon || Lebanese
Lesotho ||
Liberia || Liberian
Libya || Libyan, Libyans
Liechtenstein ||
Lithuania || Lithuanian, Lithuanians
Luxembourg || Luxembourgish
Madagascar || Malagasy
Malawi || Malawian
Malaysia || Malaysian, Malaysians
Maldives || Maldivian
Mali || Malian
Malta || Maltese
Marshall Islands || Marshallese
Mauritania || Mauritanian
Mauritius || Mauritian
Mexico || Mexican, Mexicans
Micronesia || Micronesian
Moldova | Moldavia | Moldovan, Moldovans
Monaco || Monegasque
Mongolia || Mongolian, Mongol, Mongols
Montenegro || Montenegrin
Morocco || Moroccan, Moroccans
Mozambique || Mozambican
Myanmar | Burma | Burmese
Namibia || Namibian
Nauru || Nauruan
Nepal || Nepali, Nepalese
Netherlands | Holland | Dutch, Dutchman
New Zealand || New Zealander, New Zealanders, Kiwi
Nicaragua || Nicaraguan
Niger || Nigerien
Nigeria || Nigerian, Nigerians
North Korea | Democratic People's Republic of Korea, DPRK | North Korean, North Koreans
North Macedonia | Macedonia | Macedonian, Macedonians
Norway || Norwegian, Norwegians
Oman || Omani
Pakistan || Pakistani, Pakistanis
Palau || Palauan
Palestine | State of Palestine | Palestinian, Palestinians
Panama || Panamanian
Papua New Guinea || Papuan
Paraguay || Paraguayan
Peru || Peruvian, Peruvians
Philippines || Filipino, Philippine, Filipinos
Poland || Polish, Pole, Poles
Portugal || Portuguese
Qatar || Qatari
Romania || Romanian, Romanians
Russia | Russian Federation | Russian, Russians
Rwanda || Rwandan
Saint Lucia | St Lucia, St. Lucia |
Samoa || Samoan
San Marino ||
Saudi Arabia | Kingdom of Saudi Arabia, KSA | Saudi, Saudis, Saudi Arabian
Senegal || Senegalese
Serbia || Serbian, Serb, Serbs, Serbians
Seychelles ||
Sierra Leone || Sierra Leonean
Singapore || Singaporean, Singaporeans
Slovakia || Slovak, Slovaks, Slovakian
Slovenia || Slovenian, Slovene
Solomon Islands ||
Somalia || Somali, Somalis
South Africa | RSA | South African, South Africans
South Korea | Republic of Korea, ROK | South Korean, South Koreans
South Sudan || South Sudanese
Spain || Spanish, Spaniard, Spaniards
Sri Lanka | Ceylon | Sri Lankan, Sri Lankans
Sudan || Sudanese
Suriname || Surinamese
Sweden || Swedish, Swede, Swedes
Switzerland || Swiss
Syria | Syrian Arab Republic | Syrian, Syrians
Taiwan | Republic of China, Chinese Taipei | Taiwanese
Tajikistan || Tajik, Tajiks
Tanzania || Tanzanian
Thailand | Siam | Thai, Thais
Togo || Togolese
Tonga || Tongan
Trinidad and Tobago | Trinidad | Trinidadian
Tunisia || Tunisian, Tunisians
Turkey | Türkiye, Turkiye | Turkish, Turk, Turks
Turkmenistan || Turkmen
Tuvalu ||
Uganda || Ugandan
Ukraine || Ukrainian, Ukrainians
United Arab Emirates | UAE, U.A.E. | Emirati
United Kingdom | UK, U.K., Britain, Great Britain | British, Briton, Britons, Brit, Brits
United States | US, U.S., USA, U.S.A., United States of America, America | American, Americans
Uruguay || Uruguayan
Uzbekistan || Uzbek, Uzbeks
Vanuatu ||
Vatican City | Vatican, Holy See |
Venezuela || Venezuelan, Venezuelans
Vietnam | Viet Nam | Vietnamese
Yemen || Yemeni, Yemenis
Zambia || Zambian
Zimbabwe | Rhodesia | Zimbabwean, Zimbabweans
England || English, Englishman
Scotland || Scottish, Scot, Scots
Wales || Welsh
Northern Ireland || Northern Irish
Hong Kong || Hongkonger, Hongkongers
Macau | Macao | Macanese
Greenland || Greenlandic
Puerto Rico || Puerto Rican, Puerto Ricans
Tibet || Tibetan, Tibetans
Soviet Union | USSR, U.S.S.R. | Soviet, Soviets
Yugoslavia || Yugoslav
Czechoslovakia || Czechoslovak
East Germany | GDR | East German
West Germany || West German
Prussia || Prussian
Ottoman Empire || Ottoman
Roman Empire || Roman, Romans
Byzantine Empire || Byzantine
Abkhazia || Abkhaz
South Ossetia || Ossetian
Nagorno-Karabakh | Karabakh |
Transnistria ||
Catalonia || Catalan, Catalans
Kurdistan || Kurdish, Kurd, Kurds
Bermuda || Bermudian
Gibraltar || Gibraltarian
Guam ||
Faroe Islands ||
Falkland Islands | Falklands |
`;

export interface Country {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly peoples: readonly string[];
}

export const countries: readonly Country[] = rowsOf(table).map(([names, others, peoples]) => ({
  name: names?.[0] ?? "",
  otherNames: others ?? [],
  peoples: peoples ?? [],
}));
