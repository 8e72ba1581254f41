/** The reader's rules for names, as they are kept. */
import { beforeEach, expect, test, vi } from "vitest";
import { type EntityRule, mostRules } from "../../src/core/entities/entity-rule.ts";
import { dropRule, keepRule, restoreRules } from "../../src/platform/entity-rules.ts";
import { readSettings, writeSettings } from "../../src/platform/settings.ts";
import { fakeBrowser } from "./fake-browser.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("./fake-browser.ts")).fakeBrowser }));

beforeEach(() => {
  fakeBrowser.storage.local.stored = {};
  fakeBrowser.storage.local.failure = null;
});

const hide = (name: string): EntityRule => ({ kind: "hide", name, type: "person" });
const kept = async () => (await readSettings()).entityRules;

test("a rule takes the place of one for the same name and type, however it is written", async () => {
  const call: EntityRule = { kind: "call", name: "ADA", type: "person", called: "Lovelace", as: "person" };
  await keepRule(hide("Ada"));
  await keepRule({ ...hide("Ada"), type: "place" });
  await keepRule(call);
  expect(await kept()).toEqual([{ ...hide("Ada"), type: "place" }, call]);
});

test("one is dropped, the others stay", async () => {
  for (const name of ["Ada", "Bea", "Cyd"]) await keepRule(hide(name));
  await dropRule({ name: "bea", type: "person" });
  await dropRule({ name: "Cyd", type: "place" });
  expect(await kept()).toEqual([hide("Ada"), hide("Cyd")]);
});

test("what was dropped is put back, and what was kept since then stands", async () => {
  await keepRule({ ...hide("Ada"), type: "place" });
  await restoreRules([hide("Bea"), { kind: "call", name: "ada", type: "place", called: "A", as: "place" }]);
  expect(await kept()).toEqual([hide("Bea"), { ...hide("Ada"), type: "place" }]);
});

test("of too many the oldest goes", async () => {
  await writeSettings({ entityRules: Array.from({ length: mostRules }, (_, at) => hide(`N${at}`)) });
  await keepRule(hide("Ada"));
  const rules = await kept();
  expect(rules).toHaveLength(mostRules);
  expect([rules[0], rules.at(-1)]).toEqual([hide("N1"), hide("Ada")]);
});

test("what could not be stored is told", async () => {
  vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValueOnce(new Error("full"));
  expect(await keepRule(hide("Ada"))).toMatchObject({ ok: false, error: { code: "storage-failed" } });
});
