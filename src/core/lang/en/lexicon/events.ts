/** Well known events, works and products by name. */
import type { NamedType } from "../../../entities/entity.ts";
import { entriesOf } from "./table.ts";

const events = `
World War I, World War II, World War One, World War Two, First World War, Second World War, Great War, Cold War, Vietnam War, Korean War, Gulf War, Civil War, American Civil War, Iraq War, Great Patriotic War, Holocaust, Great Depression,
Industrial Revolution, French Revolution, Russian Revolution, October Revolution, Arab Spring, Euromaidan, Maidan, Brexit, Watergate, Renaissance, Enlightenment, Reformation, Middle Ages, Bronze Age, Iron Age,
World Cup, Olympics, Olympic Games, Winter Olympics, Summer Olympics, Paralympics, Super Bowl, Wimbledon, Champions League, Grammy Awards, Oscars, Academy Awards, Eurovision, Tour de France, Election Day, Black Friday, Independence Day, Victory Day, Earth Day, World Series, Black Lives Matter
`;

const works = `
UN Charter, Geneva Convention, Geneva Conventions, Magna Carta, Bill of Rights, Declaration of Independence, Universal Declaration of Human Rights, Bible, Koran, Quran, Qur'an, Torah, Talmud, New Testament, Old Testament, Constitution, Paris Agreement, Paris Climate Agreement,
Minsk Agreements, Minsk agreements, Good Friday Agreement, Kyoto Protocol, Treaty of Versailles, Brexit Agreement, Obamacare, Affordable Care Act, First Amendment, Second Amendment, Fifth Amendment, Nobel Prize, Nobel Peace Prize, Pulitzer Prize, Oscar, Emmy, Grammy, Medal of Honor, Mona Lisa, Star Wars, Game of Thrones, Harry Potter,
Green New Deal, Marshall Plan, Monroe Doctrine, Patriot Act, Article 50, Medicare, Medicaid, NAFTA, START, New START, INF Treaty
`;

const products = `
iPhone, iPad, iPod, Android, Windows, PlayStation, Xbox, Kindle, ChatGPT, Bitcoin, Ethereum, Kalashnikov, Javelin, HIMARS, Patriot, Novichok, Viagra, Gmail, Google Maps, Google Play, App Store, MacBook, Boeing 737, Concorde, Starlink, Sputnik V, Photoshop, Siri, Alexa
`;

export const knownEventsAndWorks: readonly (readonly [NamedType, string])[] = [
  ...entriesOf(events).map((name) => ["event", name] as const),
  ...entriesOf(works).map((name) => ["work", name] as const),
  ...entriesOf(products).map((name) => ["product", name] as const),
];
