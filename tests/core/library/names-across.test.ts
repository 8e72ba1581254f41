import { expect, test } from "vitest";
import type { ArticleId, EntityId } from "../../../src/core/article/brand.ts";
import { ruleKey } from "../../../src/core/entities/entity-rule.ts";
import type { DigestEntity } from "../../../src/core/library/article-digest.ts";
import { entityKey } from "../../../src/core/library/entity-key.ts";
import { alike, beside, namesAcross } from "../../../src/core/library/names-across.ts";

const entity = (
  name: string,
  type: DigestEntity["type"] = "person",
  aliases: readonly string[] = [],
  mentions = 1,
): DigestEntity => ({
  ...{ id: `${type}:${name}` as EntityId, type, name, aliases, mentions },
  ruledAs: ruleKey({ name, type }),
});
const article = (name: string) => `https://news.example/${name}` as ArticleId;

const named = new Map([
  [article("a"), [entity("Ada Reed", "person", ["Reed"], 3), entity("Harbour Commission", "organisation", ["HC"])]],
  [article("b"), [entity("Ada Réed", "person", [], 2), entity("HC", "organisation"), entity("Reed", "place")]],
  [article("c"), [entity("ADA REED"), entity("Jens Holm")]],
]);
const all = namesAcross(named, []);
const reed = entityKey("person", "Ada Reed");
const [found] = [all.get(reed)];
if (!found) throw new Error("no Reed");

test("one person is one, however the articles write the name, and is called as most call it", () => {
  expect(found.places.map((place) => [place.article, place.mentions])).toEqual([
    [article("a"), 3],
    [article("b"), 2],
    [article("c"), 1],
  ]);
  expect(found.mentions).toBe(6);
  expect(new Set([found.name, ...found.aliases])).toEqual(new Set(["Ada Reed", "Ada Réed", "ADA REED", "Reed"]));
});

test("the same name of another type is somebody else, who may be the same", () => {
  const place = all.get(entityKey("place", "Reed"));
  expect(place?.places).toHaveLength(1);
  const short = all.get(entityKey("organisation", "HC"));
  if (!short) throw new Error("no HC");
  expect(alike(short, all, 9).map(({ name }) => name)).toEqual(["Harbour Commission"]);
  const long = all.get(entityKey("organisation", "Harbour Commission"));
  if (!long) throw new Error("no Commission");
  expect(alike(long, all, 9).map(({ name }) => name)).toEqual(["HC"]);
});

test("who is named in the same articles, the most often first", () => {
  expect(beside(found, all, 9).map(({ entity: { name }, together }) => [name, together])).toEqual([
    ["HC", 1],
    ["Harbour Commission", 1],
    ["Jens Holm", 1],
    ["Reed", 1],
  ]);
  expect(beside(found, all, 1)).toHaveLength(1);
});

test("the reader's rules bring names together and hide them", () => {
  const rules = [
    { name: "HC", type: "organisation", kind: "call", called: "Harbour Commission", as: null },
    { name: "Jens Holm", type: "person", kind: "hide" },
  ] as const;
  const now = namesAcross(named, rules);
  expect(now.get(entityKey("organisation", "Harbour Commission"))?.places).toHaveLength(2);
  expect(now.has(entityKey("person", "Jens Holm"))).toBe(false);
});
