/** Well known organisations: name | other written forms. The first is the one an entity is shown under. */
import { rowsOf } from "./table.ts";

const table = `
United Nations | UN, U.N., UNO
European Union | EU, E.U.
NATO | North Atlantic Treaty Organization, North Atlantic Treaty Organisation, North Atlantic Alliance
European Commission |
European Parliament | EU Parliament
European Council |
Council of Europe |
European Central Bank | ECB
Parliamentary Assembly of the Council of Europe | PACE
Organization for Security and Co-operation in Europe | OSCE
World Health Organization | WHO, World Health Organisation
World Trade Organization | WTO, World Trade Organisation
International Monetary Fund | IMF
World Bank |
International Court of Justice | ICJ
International Criminal Court | ICC
International Atomic Energy Agency | IAEA
International Olympic Committee | IOC
International Committee of the Red Cross | ICRC
Red Cross |
UNICEF |
UNESCO |
UNHCR |
UNRWA |
UN Security Council | United Nations Security Council, UNSC
UN General Assembly | United Nations General Assembly, UNGA
Security Council |
General Assembly |
World Food Programme | WFP
International Labour Organization | ILO
OECD | Organisation for Economic Co-operation and Development
OPEC |
ASEAN |
African Union | AU
Arab League | League of Arab States
League of Nations |
Gulf Cooperation Council | GCC
Commonwealth of Independent States | CIS
Shanghai Cooperation Organization | SCO, Shanghai Cooperation Organisation
Collective Security Treaty Organization | CSTO
Eurasian Economic Union | EAEU
BRICS |
G7 | Group of Seven
G8 |
G20 | Group of Twenty
Eurozone | eurozone
Interpol |
Europol |
Amnesty International |
Human Rights Watch | HRW
Greenpeace |
Médecins Sans Frontières | MSF, Doctors Without Borders
Oxfam |
Save the Children |
WikiLeaks | Wikileaks
Transparency International |
Freedom House |
Federal Bureau of Investigation | FBI
Central Intelligence Agency | CIA
National Security Agency | NSA
Department of Defense | DOD, DoD
Pentagon |
Department of Justice | DOJ, Justice Department
Department of State | State Department
Department of Homeland Security | DHS, Homeland Security
Treasury Department | US Treasury
Food and Drug Administration | FDA
Environmental Protection Agency | EPA
Securities and Exchange Commission | SEC
Federal Communications Commission | FCC
Federal Aviation Administration | FAA
Federal Reserve | Fed, Federal Reserve Board
Internal Revenue Service | IRS
Centers for Disease Control and Prevention | CDC
NASA |
National Institutes of Health | NIH
White House |
Congress | US Congress, U.S. Congress
Senate | US Senate, U.S. Senate
House of Representatives | US House of Representatives
Supreme Court | US Supreme Court, U.S. Supreme Court
Democratic Party |
Republican Party | GOP
Democratic National Committee | DNC
Republican National Committee | RNC
Kremlin |
State Duma | Duma
Federation Council |
Federal Security Service | FSB
KGB |
GRU |
United Russia |
Wagner Group | Wagner
Verkhovna Rada | Rada
Bundestag |
Bundesrat |
Knesset |
Hamas |
Hezbollah | Hizbollah, Hizbullah
Taliban |
Islamic State | ISIS, ISIL, IS, Daesh
Al-Qaeda | al-Qaeda, Al Qaeda, al Qaeda, al-Qaida
Boko Haram |
Fatah |
IRA | Irish Republican Army
Palestinian Authority | PA
PLO | Palestine Liberation Organization
Mossad |
Israel Defense Forces | IDF
Communist Party |
Politburo |
Labour Party |
Conservative Party |
Liberal Democrats | Lib Dems, Lib Dem
Scottish National Party | SNP
UKIP |
Sinn Féin | Sinn Fein
House of Commons |
House of Lords |
Parliament |
Scotland Yard | Metropolitan Police
MI5 |
MI6 |
GCHQ |
National Health Service | NHS
Bank of England |
Royal Navy |
Royal Air Force | RAF
US Army | U.S. Army
US Navy | U.S. Navy
US Air Force | U.S. Air Force
Red Army |
Church of England |
Catholic Church | Roman Catholic Church
Reuters |
Associated Press | AP
Agence France-Presse | AFP
RFE/RL | Radio Free Europe/Radio Liberty, Radio Free Europe
Voice of America | VOA
Deutsche Welle | DW
BBC | British Broadcasting Corporation, BBC News
CNN |
NBC | NBC News
CBS | CBS News
ABC News | ABC
MSNBC |
Fox News |
PBS |
NPR |
CBC | CBC News
Sky News |
ITV |
HBO |
MTV |
Al Jazeera |
RT |
TASS | Tass
RIA Novosti | RIA
Interfax |
Xinhua |
New York Times | The New York Times, NYT, NY Times
Washington Post | The Washington Post
Wall Street Journal | The Wall Street Journal, WSJ
Financial Times | The Financial Times, FT
Guardian | The Guardian
Daily Mail |
Daily Telegraph | The Daily Telegraph
Bloomberg |
Politico |
Der Spiegel | Spiegel
Le Monde |
Axios |
BuzzFeed |
Google |
Facebook |
Twitter |
Meta |
Microsoft |
Apple |
Amazon | Amazon.com
Netflix |
YouTube |
Instagram |
WhatsApp |
Telegram |
TikTok |
Reddit |
Spotify |
Snapchat |
LinkedIn |
Uber |
Airbnb |
Yahoo |
Intel |
Nvidia |
AMD |
IBM |
Oracle |
Cisco |
Samsung |
Huawei |
Sony |
Nokia |
Ericsson |
Siemens |
Tesla |
SpaceX |
OpenAI |
Boeing |
Airbus |
Lockheed Martin |
Raytheon |
General Electric | GE
General Motors | GM
Ford |
Toyota |
Honda |
Nissan |
Volkswagen | VW
BMW |
Volvo |
Renault |
Fiat |
Shell |
BP |
ExxonMobil | Exxon
Chevron |
Gazprom |
Rosneft |
Lukoil |
Rosatom |
Sberbank |
Goldman Sachs |
JPMorgan Chase | JPMorgan, JP Morgan
Morgan Stanley |
Citigroup |
Deutsche Bank |
HSBC |
Barclays |
UBS |
Credit Suisse |
BlackRock |
Visa |
Mastercard |
Walmart |
McDonald's |
Starbucks |
Coca-Cola |
Pepsi | PepsiCo
Nestlé | Nestle
Unilever |
Procter & Gamble | P&G
Pfizer |
Moderna |
AstraZeneca |
Johnson & Johnson |
Bayer |
Novartis |
Roche |
Disney | Walt Disney
Warner Bros | Warner Bros.
Alibaba |
Tencent |
Baidu |
Xiaomi |
FIFA |
UEFA |
NBA |
NFL |
NHL |
MLB |
NCAA |
WADA |
Premier League |
Real Madrid |
Manchester United |
Manchester City |
Bayern Munich |
Juventus |
Arsenal |
Chelsea |
Harvard |
Yale |
MIT | Massachusetts Institute of Technology
Stanford University |
Oxford University |
Cambridge University |
CERN |
ESA | European Space Agency
Roscosmos |
European Court of Human Rights | ECHR
European Court of Justice | ECJ
Schengen Area |
`;

export interface KnownOrganisation {
  readonly name: string;
  readonly otherForms: readonly string[];
}

export const knownOrganisations: readonly KnownOrganisation[] = rowsOf(table).map(([names, others]) => ({
  name: names?.[0] ?? "",
  otherForms: others ?? [],
}));
