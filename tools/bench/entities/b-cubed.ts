/**
 * How well mentions are put together into entities: B-cubed (Bagga & Baldwin 1998), and how often two things are
 * taken for one, which a reader minds more than one thing told twice.
 */

interface LinkedMention {
  readonly start: number;
  readonly end: number;
  /** Equal for mentions of one thing; any string, its own in each article. */
  readonly entity: string;
}

export interface LinkedArticle {
  readonly gold: readonly LinkedMention[];
  readonly ours: readonly LinkedMention[];
}

interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface ClusterScore {
  /** Over mentions that both sides have, by their exact span. */
  readonly matched: Rates;
  /** A mention that only one side has counts as wholly wrong: in precision when it is ours, in recall when it is gold's. */
  readonly all: Rates;
  /** Pairs that we join and gold keeps apart, as a share of the pairs that we join. */
  readonly wrongPairs: number;
  /** Mentions in an entity of ours that holds more than one of gold's, as a share of matched mentions. */
  readonly inMixed: number;
  /** Mentions that do not belong to the thing which most of their entity's mentions mean, as a share. */
  readonly strays: number;
  readonly mentions: number;
}

export function scoreClusters(articles: readonly LinkedArticle[]): ClusterScore {
  const sum = { precision: 0, recall: 0, matched: 0, gold: 0, ours: 0, joined: 0, wrong: 0, mixed: 0, strays: 0 };
  for (const { gold, ours } of articles) {
    sum.gold += gold.length;
    sum.ours += ours.length;
    const pairs = matchedPairs(gold, ours);
    sum.matched += pairs.length;
    const byOurs = groupBy(pairs, (pair) => pair.ours);
    const byGold = groupBy(pairs, (pair) => pair.gold);
    for (const cluster of byOurs.values()) {
      const shares = [...groupBy(cluster, (pair) => pair.gold).values()].map((share) => share.length);
      sum.precision += sumOfSquares(shares) / cluster.length;
      sum.joined += (cluster.length * (cluster.length - 1)) / 2;
      sum.wrong += (cluster.length ** 2 - sumOfSquares(shares)) / 2;
      if (shares.length > 1) sum.mixed += cluster.length;
      sum.strays += cluster.length - Math.max(...shares);
    }
    for (const cluster of byGold.values()) {
      const shares = [...groupBy(cluster, (pair) => pair.ours).values()].map((share) => share.length);
      sum.recall += sumOfSquares(shares) / cluster.length;
    }
  }
  return {
    matched: ratesOf(sum.precision / (sum.matched || 1), sum.recall / (sum.matched || 1)),
    all: ratesOf(sum.precision / (sum.ours || 1), sum.recall / (sum.gold || 1)),
    wrongPairs: sum.wrong / (sum.joined || 1),
    inMixed: sum.mixed / (sum.matched || 1),
    strays: sum.strays / (sum.matched || 1),
    mentions: sum.matched,
  };
}

function matchedPairs(
  gold: readonly LinkedMention[],
  ours: readonly LinkedMention[],
): readonly { readonly gold: string; readonly ours: string }[] {
  const bySpan = new Map(gold.map(({ start, end, entity }) => [`${start} ${end}`, entity]));
  return ours.flatMap(({ start, end, entity }) => {
    const given = bySpan.get(`${start} ${end}`);
    return given === undefined ? [] : [{ gold: given, ours: entity }];
  });
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

const sumOfSquares = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count ** 2, 0);

function ratesOf(precision: number, recall: number): Rates {
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}
