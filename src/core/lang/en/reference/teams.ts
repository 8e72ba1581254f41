/** Teams of leagues that call a team by its town or by its nickname: town | nickname, other names of either. */
import { rowsOf } from "../lexicon/table.ts";

const table = `
Atlanta | Hawks
Atlanta | Braves
Atlanta | Falcons
Boston | Celtics
Boston | Red Sox
Boston | Bruins
Brooklyn | Nets
Charlotte | Hornets
Carolina | Panthers
Carolina | Hurricanes, Canes
Chicago | Bulls
Chicago | Bears
Chicago | Cubs
Chicago | White Sox
Chicago | Blackhawks
Cleveland | Cavaliers, Cavs
Cleveland | Browns
Cleveland | Guardians, Indians
Dallas | Mavericks, Mavs
Dallas | Cowboys
Dallas | Stars
Texas | Rangers
Denver | Nuggets
Denver | Broncos
Colorado | Rockies
Colorado | Avalanche, Avs
Detroit | Pistons
Detroit | Lions
Detroit | Tigers
Detroit | Red Wings
Golden State | Warriors
Houston | Rockets
Houston | Texans
Houston | Astros
Indiana | Pacers
Indianapolis | Colts
Los Angeles, L.A., LA | Clippers
Los Angeles, L.A., LA | Lakers
Los Angeles, L.A., LA | Rams
Los Angeles, L.A., LA | Chargers
Los Angeles, L.A., LA | Dodgers
Los Angeles, L.A., LA, California, Anaheim | Angels
Los Angeles, L.A., LA | Kings
Anaheim | Ducks
Memphis | Grizzlies
Miami | Heat
Miami | Dolphins
Miami, Florida | Marlins
Florida | Panthers
Milwaukee | Bucks
Milwaukee | Brewers
Minnesota | Timberwolves, Wolves
Minnesota | Vikings
Minnesota | Twins
Minnesota | Wild
New Orleans | Pelicans
New Orleans | Saints
New York | Knicks
New York | Giants
New York | Jets
New York | Yankees
New York | Mets
New York | Rangers
New York | Islanders
New Jersey | Devils
Buffalo | Bills
Buffalo | Sabres
New England | Patriots
Oklahoma City | Thunder
Orlando | Magic
Philadelphia | 76ers, Sixers
Philadelphia | Eagles
Philadelphia | Phillies
Philadelphia | Flyers
Phoenix | Suns
Arizona | Cardinals
Arizona | Diamondbacks
Arizona, Phoenix | Coyotes
Portland | Trail Blazers, Blazers
Sacramento | Kings
San Antonio | Spurs
San Diego | Padres
San Francisco | 49ers, Niners
San Francisco | Giants
San Jose | Sharks
Seattle | Seahawks
Seattle | Mariners
Seattle | Kraken
Seattle | SuperSonics, Sonics
Toronto | Raptors
Toronto | Blue Jays
Toronto | Maple Leafs
Utah | Jazz
Utah | Mammoth
Washington | Wizards, Bullets
Washington | Commanders, Redskins
Washington | Nationals
Washington | Capitals
Baltimore | Ravens
Baltimore | Orioles
Cincinnati | Bengals
Cincinnati | Reds
Green Bay | Packers
Jacksonville | Jaguars
Kansas City | Chiefs
Kansas City | Royals
Las Vegas, Oakland | Raiders
Oakland | Athletics
Pittsburgh | Steelers
Pittsburgh | Pirates
Pittsburgh | Penguins
St. Louis | Cardinals
St. Louis | Blues
Tampa Bay | Buccaneers, Bucs
Tampa Bay | Rays
Tampa Bay | Lightning
Tennessee | Titans
Tennessee | Volunteers, Vols
Montreal | Canadiens, Habs
Montreal | Expos
Ottawa | Senators
Winnipeg | Jets
Calgary | Flames
Edmonton | Oilers
Vancouver | Canucks
Vegas | Golden Knights
Columbus | Blue Jackets
Nashville | Predators, Preds
Hartford | Whalers
Toledo | Rockets
Geelong | Cats
Fremantle | Dockers, Freo
Adelaide | Crows
Brisbane | Lions
Brisbane | Broncos
Carlton | Blues
Collingwood | Magpies
Essendon | Bombers
Hawthorn | Hawks
Melbourne | Demons
Melbourne | Storm
North Melbourne | Kangaroos
Port Adelaide | Power
Richmond | Tigers
St Kilda | Saints
Sydney | Swans
Sydney | Roosters
West Coast | Eagles
Western Bulldogs | Dogs
Canberra | Raiders
Canterbury | Bulldogs
Cronulla | Sharks
Gold Coast | Titans
Gold Coast | Suns
Manly | Sea Eagles
Newcastle | Knights
North Queensland | Cowboys
Parramatta | Eels
Penrith | Panthers
South Sydney | Rabbitohs
St George Illawarra | Dragons
Wests | Tigers
Queensland | Maroons, Reds
New South Wales, NSW | Blues
Preston | North End
Arsenal | Gunners
Tottenham | Spurs
West Ham | Hammers
Everton | Toffees
Newcastle | Magpies
Liverpool | Reds
Leicester | Foxes
Crystal Palace | Eagles
Brighton | Seagulls
Millwall | Lions
Norwich | Canaries
Watford | Hornets
Middlesbrough | Boro
Wolverhampton | Wolves
Sheffield United | Blades
Sheffield Wednesday | Owls
`;

const teams = rowsOf(table).map(([towns = [], nicknames = []]) => ({ towns, nicknames }));

/** By each nickname of a team: what else it is called, its towns and other nicknames. */
export const otherTeamNames: ReadonlyMap<string, readonly string[]> = byNickname();

function byNickname(): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { towns, nicknames } of teams) {
    for (const name of nicknames) {
      const others = names.get(name) ?? [];
      others.push(...towns, ...nicknames.filter((other) => other !== name));
      names.set(name, others);
    }
  }
  return names;
}
