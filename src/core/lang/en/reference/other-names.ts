/** Names of one place that are written differently: its name | abbreviations, codes and other spellings. */
import { nameKey } from "../../../entities/surface.ts";
import { rowsOf } from "../lexicon/table.ts";

/** Unlike the lexicon, these do not tell that a word is a name: "Ore." and "MAS" are read so only once it is known. */
const table = `
Alabama | Ala.
Alaska | Alas.
Arizona | Ariz.
Arkansas | Ark.
California | Calif., CA
Colorado | Colo.
Connecticut | Conn.
Delaware | Del.
Florida | Fla.
Georgia | Ga.
Illinois | Ill.
Indiana | Ind.
Kansas | Kan.
Kentucky | Ky.
Louisiana | La.
Maryland | Md.
Massachusetts | Mass.
Michigan | Mich.
Minnesota | Minn.
Mississippi | Miss.
Missouri | Mo.
Montana | Mont.
Nebraska | Neb.
Nevada | Nev.
New Hampshire | N.H.
New Jersey | N.J.
New Mexico | N.M.
New York | N.Y.
North Carolina | N.C.
North Dakota | N.D.
Oklahoma | Okla.
Oregon | Ore.
Pennsylvania | Pa.
Rhode Island | R.I.
South Carolina | S.C.
South Dakota | S.D.
Tennessee | Tenn.
Texas | Tex.
Vermont | Vt.
Virginia | Va.
Washington | Wash.
West Virginia | W.Va.
Wisconsin | Wis.
Wyoming | Wyo.
British Columbia | B.C.
Los Angeles | L.A.
Gaza | Gaza Strip
United Arab Emirates | Emirates
Solomon Islands | Solomons
Kyiv | Kiev
Kharkiv | Kharkov
Odesa | Odessa
Lviv | Lvov
Dnipro | Dnepr
Mykolaiv | Nikolaev, Nikolayev
Chernobyl | Chornobyl
Zaporizhzhia | Zaporozhye, Zaporizhia
Luhansk | Lugansk
Mumbai | Bombay
Kolkata | Calcutta
Chennai | Madras
Bengaluru | Bangalore
Yangon | Rangoon
Beijing | Peking
Ho Chi Minh City | Saigon
Tehran | Teheran
Aleppo | Halab
Mecca | Makkah
Marrakech | Marrakesh
Marseille | Marseilles
Lyon | Lyons
Krakow | Cracow
Rio de Janeiro | Rio
Wrocław | Breslau
Deir ez-Zor | Deir al-Zour, Deir Ezzor
Hodeidah | Hudaydah, Al Hudaydah
Sanaa | Sana
Afghanistan | AFG
Algeria | ALG
Argentina | ARG
Australia | AUS
Austria | AUT
Bahamas | BAH
Bahrain | BRN
Belarus | BLR
Belgium | BEL
Brazil | BRA
Bulgaria | BUL
Burundi | BDI
Canada | CAN
Chile | CHI
China | CHN
Colombia | COL
Croatia | CRO
Cuba | CUB
Czech Republic | CZE
Denmark | DEN
Ecuador | ECU
Egypt | EGY
Eritrea | ERI
Estonia | EST
Ethiopia | ETH
Finland | FIN
France | FRA
United Kingdom | GBR
Germany | GER
Greece | GRE
Hong Kong | HKG
Hungary | HUN
India | IND
Indonesia | INA
Iran | IRI
Ireland | IRL
Israel | ISR
Italy | ITA
Jamaica | JAM
Japan | JPN
Kazakhstan | KAZ
Kenya | KEN
South Korea | KOR
Latvia | LAT
Lithuania | LTU
Malaysia | MAS
Mexico | MEX
Morocco | MAR
Netherlands | NED
New Zealand | NZL
Nigeria | NGR
Norway | NOR
Philippines | PHI
Poland | POL
Portugal | POR
Puerto Rico | PUR
Qatar | QAT
Romania | ROU
Russia | RUS
South Africa | RSA
Serbia | SRB
Singapore | SGP
Slovakia | SVK
Slovenia | SLO
Spain | ESP
Sweden | SWE
Switzerland | SUI
Thailand | THA
Tunisia | TUN
Turkey | TUR
Uganda | UGA
Ukraine | UKR
Uruguay | URU
Uzbekistan | UZB
Venezuela | VEN
Vietnam | VIE
Zimbabwe | ZIM
`;

const places: ReadonlyMap<string, string> = new Map(
  rowsOf(table).flatMap(([names, others]) =>
    (others ?? []).map((other) => [isCode(other) ? other : nameKey(other), names?.[0] ?? ""] as const),
  ),
);

/** "KEN" is Kenya, "Ken" is not; "La." is Louisiana, "La" is not. */
function isCode(form: string): boolean {
  return /^\p{Lu}{2,3}$/u.test(form) || form.endsWith(".");
}

/** "Calif." => "California", "KEN" => "Kenya": the name that the place is shown under. Null when it is no known code. */
export const placeOfCode = (form: string): string | null => (isCode(form) ? (places.get(form) ?? null) : null);

/** "Kiev" => "Kyiv": one place, to be shown as the article writes it. Null when no other spelling is known. */
export const otherSpelling = (form: string): string | null => places.get(nameKey(form)) ?? null;
