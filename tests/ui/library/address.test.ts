/** Every place in the library has an address, and that address leads there. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { ArticleId } from "../../../src/core/article/brand.ts";
import type { EntityKey } from "../../../src/core/library/entity-key.ts";
import { noteColours, noteStatuses } from "../../../src/core/notes/note.ts";
import { articleOrders, entityOrders, noFilter, noteOrders } from "../../../src/platform/library/library-protocol.ts";
import { addressOf, type LibraryPlace, placeOf, starts } from "../../../src/ui/library/address.ts";
import { nameAddress } from "../../../src/ui/parts/name-address.ts";

const text = fc.string({ unit: "grapheme", maxLength: 20 });
const named = text.filter((each) => each !== "");
const id = named.map((each) => each as ArticleId);
const key = fc
  .tuple(fc.constantFrom("person", "place", ""), named)
  .map(([type, name]) => `${type}:${name}` as EntityKey);
const day = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const several = <T>(one: fc.Arbitrary<T>) => fc.uniqueArray(one, { maxLength: 3 });

const filter = fc.record({
  words: text,
  sites: several(named),
  tags: several(named),
  // In the order of the list, as they are read back.
  colours: fc.subarray([...noteColours]),
  statuses: fc.subarray([...noteStatuses]),
  from: fc.option(day),
  to: fc.option(day),
  entities: several(key),
  articles: several(id),
  inBin: fc.constant(false),
});

const place: fc.Arbitrary<LibraryPlace> = fc.oneof(
  fc.record({ view: fc.constant("notes" as const), order: fc.option(fc.constantFrom(...noteOrders)), filter }),
  fc.record({ view: fc.constant("articles" as const), order: fc.option(fc.constantFrom(...articleOrders)), filter }),
  fc.record({ view: fc.constant("article" as const), article: id }),
  fc.record({
    view: fc.constant("names" as const),
    words: text,
    types: fc.subarray(["person", "place", null] as const),
    order: fc.constantFrom(...entityOrders),
  }),
  fc.record({ view: fc.constant("name" as const), key }),
  fc.record({
    view: fc.constant("timeline" as const),
    choice: fc.record({ articles: several(id), tags: several(named), entity: fc.option(key), words: text }),
  }),
  fc.constant(starts.bin),
);

test("the address of a place leads to that place, also through the browser's own reading of it", () => {
  fc.assert(
    fc.property(place, (there) => {
      const address = addressOf(there);
      expect(placeOf(address)).toEqual(there);
      expect(placeOf(new URL(address, "https://library.example/").hash)).toEqual(there);
    }),
  );
});

test.each([
  { address: "", why: "no address" },
  { address: "#", why: "an empty one" },
  { address: "#elsewhere?words=x", why: "an unknown view" },
  { address: "#notes", why: "the shortest one" },
  { address: "#notes?order=sideways&colour=mauve&from=yesterday&name=&name=ghost", why: "nothing that is understood" },
])("$why is all notes", ({ address }) => expect(placeOf(address)).toEqual(starts.notes));

test("an article or a name without saying which is the list of them", () => {
  expect(placeOf("#article")).toEqual(starts.articles);
  expect(placeOf("#name?id=")).toEqual(starts.names);
  expect(placeOf("#name?id=person:")).toEqual(starts.names);
});

test("what narrows nothing is not said", () => {
  expect(addressOf({ view: "notes", filter: noFilter, order: null })).toBe("#notes");
  expect(addressOf(starts.names)).toBe("#names");
});

test("the page of a name has the address that the panel knows it by", () => {
  for (const name of ["person:ingrid halloran", "place:são paulo & more", ":halloran"] as EntityKey[]) {
    expect(nameAddress(name)).toBe(addressOf({ view: "name", key: name }));
  }
});
