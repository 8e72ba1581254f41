import { afterEach, describe, expect, test, vi } from "vitest";
import { interfaceLanguages } from "../../src/platform/settings-shape.ts";
import { message, speak, textDirection, type Wording, wordingIn } from "../../src/platform/wording.ts";

const getMessage = vi.hoisted(() => vi.fn((key: string) => (key === "@@bidi_dir" ? "rtl" : `browser: ${key}`)));
vi.mock("webextension-polyfill", () => ({ default: { i18n: { getMessage }, runtime: { getURL: String } } }));

afterEach(() => {
  speak(null);
  vi.unstubAllGlobals();
});

const packaged = (path: string) => import(`../../public/${path}`).then((file) => file.default as Wording);

describe("in a language that the reader chose", () => {
  test.each([
    ["Hello", [], "Hello"],
    ["$1 of $2", ["3", "7"], "3 of 7"],
    ["$2, not $1", ["a", "b"], "b, not a"],
    ["that costs $$5", [], "that costs $5"],
    ["nothing for $1", [], "nothing for "],
    ["names: $NAMES$", ["12"], "names: 12"],
    ["one $Unknown$ name", ["12"], "one  name"],
    ["no $ sign alone", [], "no $ sign alone"],
    ["as typed: $1", ["$2 $NAMES$ $$"], "as typed: $2 $NAMES$ $$"],
  ])("%j with %j says %j", (text, substitutions, said) => {
    speak({ key: { message: text, placeholders: { names: { content: "$1" } } } });
    expect(message("key", substitutions)).toBe(said);
  });

  test("a key that it lacks says nothing, and names of objects' own are no keys", () => {
    speak({});
    expect([message("key"), message("constructor"), message("__proto__")]).toEqual(["", "", ""]);
  });

  test("is read from left to right, whatever the browser is", () => {
    expect(textDirection()).toBe("rtl");
    speak({});
    expect(textDirection()).toBe("ltr");
  });
});

test("in the browser's language the browser is asked", () => {
  expect(message("key", ["1"])).toBe("browser: key");
  expect(getMessage).toHaveBeenLastCalledWith("key", ["1"]);
});

test.each(interfaceLanguages)("%s is in the package", async (language) => {
  vi.stubGlobal("fetch", async (path: string) => new Response(JSON.stringify(await packaged(path))));
  expect(message("timeLanguage")).not.toBe(language);
  speak(await wordingIn(language));
  expect(message("timeLanguage")).toBe(language);
});

test("where it cannot be read, the browser's language is spoken", async () => {
  vi.stubGlobal("fetch", async () => new Response("<html>"));
  expect(await wordingIn("de")).toBeNull();
});
