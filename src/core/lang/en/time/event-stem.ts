/** Stems of English happenings: crude, but the same for a verb and its noun. */

const light = new Set(
  (
    "be been being was were is are have has had having do did done make made take took taken get got go went come came " +
    "give gave given put set let keep kept find found see saw seen become became begin began begun start started " +
    "continue continued end ended use used call called work worked live lived think thought want wanted show showed shown"
  ).split(" "),
);

const irregular: Readonly<Record<string, string>> = {
  fought: "fight",
  killed: "kill",
  met: "meet",
  sold: "sell",
  sale: "sell",
  bought: "buy",
  left: "leav",
  leave: "leav",
  flew: "fly",
  flight: "fly",
  died: "death",
  dead: "death",
  born: "birth",
  shot: "shoot",
  won: "win",
  struck: "strik",
  arrested: "arrest",
  // A vote by its names.
  vote: "elect",
  votes: "elect",
  voted: "elect",
  voting: "elect",
  poll: "elect",
  polls: "elect",
  ballot: "elect",
  election: "elect",
  elections: "elect",
  elected: "elect",
  referendum: "elect",
  referendums: "elect",
  plebiscite: "elect",
};

const endings = /(?:ations?|itions?|sions?|tions?|ions?|ments?|ings?|als?|ed|es|s|e|d)$/;

export function eventStem(word: string): string {
  if (light.has(word)) return "";
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  if (known) return known;
  if (word.length < 4) return "";
  const stem = word.replace(endings, "");
  // "invade", "invasion"; "decide", "decision"
  const bare = stem.length > 4 ? stem.replace(/[dst]$/, "") : stem;
  // "kidnapped"
  const single = bare.replace(/([bdglmnprt])\1$/, "$1");
  return single.length < 3 ? word : single;
}
