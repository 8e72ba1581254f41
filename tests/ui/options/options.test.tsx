import "../../../src/ui/parts/tokens.css";
import "../../../src/ui/parts/controls.css";
import "../../../src/ui/parts/switch.css";
import "../../../src/ui/parts/toast.css";
import "../../../src/ui/parts/room-warning.css";
import "../../../src/ui/parts/reach.css";
import "../../../src/ui/options/options.css";
import { render } from "preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { defaultSettings } from "../../../src/platform/settings-shape.ts";
import { Options } from "../../../src/ui/options/options.tsx";
import { OptionsModel } from "../../../src/ui/options/options-model.ts";
import { siteFrom } from "../../../src/ui/options/sites-model.ts";
import { allSites, grant, granted, requests, set, startAnew, stored, world } from "./fake-browser.ts";

vi.mock("webextension-polyfill", async () => (await import("./fake-browser.ts")).asModule);

let root: HTMLElement;

async function open(): Promise<void> {
  const options = new OptionsModel();
  await options.follow();
  render(<Options options={options} />, root);
}

beforeEach(() => {
  startAnew();
  root = document.body.appendChild(document.createElement("div"));
});

afterEach(() => {
  render(null, root);
  root.remove();
});

const toast = () => root.querySelector(".toast")?.textContent ?? "";
const within = <E extends Element>(selector: string): E => {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

test.each([
  { typed: "example.org", site: "example.org" },
  { typed: "  www.Example.org ", site: "example.org" },
  { typed: "https://news.example.org/a/b?c=d#e", site: "news.example.org" },
  { typed: "http://localhost:8080/", site: "localhost" },
  { typed: "example.org/path", site: "example.org" },
  { typed: "bücher.example", site: "xn--bcher-kva.example" },
  { typed: "", site: null },
  { typed: "two words", site: null },
  { typed: "https://", site: null },
  { typed: "ftp://example.org", site: null },
  { typed: "javascript:alert(1)", site: null },
  { typed: "about:blank", site: null },
  { typed: "*.example.org", site: null },
])("'$typed' names $site", ({ typed, site }) => {
  expect(siteFrom(typed)).toBe(site);
});

describe("single sites", () => {
  const type = async (text: string, choice: "always" | "never") => {
    const input = within<HTMLInputElement>(".add-site input");
    input.value = text;
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    const select = within<HTMLSelectElement>(".add-site select");
    select.value = choice;
    select.dispatchEvent(new Event("change", { bubbles: true }));
    await settled();
  };
  const submit = () => within<HTMLButtonElement>(".add-site [type=submit]").click();
  const listed = () => [...root.querySelectorAll(".site-name")].map((name) => name.textContent);

  test("'never' is stored without a question", async () => {
    await open();
    await type("https://www.example.org/front", "never");
    submit();
    await expect.poll(listed).toEqual(["example.org"]);
    expect(stored.sites).toEqual({ "example.org": "never" });
    expect(requests).toEqual([]);
    expect(within<HTMLInputElement>(".add-site input").value).toBe("");
  });

  test("'always' asks for that site alone, with and without www, within the click itself", async () => {
    await open();
    await type("example.org", "always");
    submit();
    expect(requests).toEqual([
      ["https://example.org/*", "https://www.example.org/*", "http://example.org/*", "http://www.example.org/*"],
    ]);
    await expect.poll(listed).toEqual(["example.org"]);
    await expect.poll(() => root.querySelector(".site-warning")).toBe(null);
  });

  test("'always' asks nothing where every site is permitted", async () => {
    grant(...allSites);
    await open();
    await type("example.org", "always");
    submit();
    await expect.poll(listed).toEqual(["example.org"]);
    expect(requests).toEqual([]);
  });

  test("a refused site stays in the list, which says that it is not permitted and asks again", async () => {
    world.answer = "no";
    await open();
    await type("example.org", "always");
    submit();
    await expect.poll(() => root.querySelector(".site-warning")?.textContent ?? "").toContain("does not permit");
    await expect.poll(toast).toContain("does not permit it yet");
    world.answer = "yes";
    within<HTMLButtonElement>(".site-warning button").click();
    await expect.poll(() => root.querySelector(".site-warning")).toBe(null);
  });

  test("what names no site is refused with the reason, and the field has the focus", async () => {
    await open();
    await type("not a site", "never");
    submit();
    await expect.poll(() => root.querySelector("[role=alert]")?.textContent ?? "").toContain("like example.org");
    const input = within<HTMLInputElement>(".add-site input");
    expect(input.getAttribute("aria-invalid")).toBe("true");
    expect(document.activeElement).toBe(input);
    expect(stored.sites).toBe(undefined);
    await type("example.org", "never");
    expect(root.querySelector("[role=alert]")).toBe(null);
  });

  test("removing a site hands its own permission back, and no other", async () => {
    set({ sites: { "example.org": "always", "example.net": "never" } });
    grant("https://example.org/*", "https://other.example/*");
    await open();
    within<HTMLButtonElement>(".site:last-child .icon-button").click();
    await expect.poll(listed).toEqual(["example.net"]);
    expect(stored.sites).toEqual({ "example.net": "never" });
    await expect.poll(() => [...granted]).toEqual(["https://other.example/*"]);
    // The focus has not gone with the button.
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Remove example.net from the list");
  });

  test("removing a site leaves the permission for every site", async () => {
    set({ sites: { "example.org": "always" } });
    grant(...allSites);
    await open();
    within<HTMLButtonElement>(".site .icon-button").click();
    await expect.poll(listed).toEqual([]);
    await settled();
    expect([...granted]).toEqual(allSites);
  });

  test("a choice is turned round in the list", async () => {
    set({ sites: { "example.org": "always" } });
    await open();
    const select = within<HTMLSelectElement>(".site-choice");
    select.value = "never";
    select.dispatchEvent(new Event("change", { bubbles: true }));
    await expect.poll(() => stored.sites).toEqual({ "example.org": "never" });
  });
});

describe("marks", () => {
  const box = (type: string) => within<HTMLInputElement>(`[data-type=${type}] input`);
  const sampled = (type: string): readonly string[] =>
    [...(CSS.highlights.get(`tidemark-${type}`) ?? [])].map(String).sort();
  const allSampled = () => Object.keys(defaultSettings.underlined).flatMap(sampled);
  const on = (place: string) => ({ underlinedIn: { ...defaultSettings.underlinedIn, [place]: true } });
  const without = (words: readonly string[], others: readonly string[]) => {
    const left = [...words];
    for (const other of others) if (left.includes(other)) left.splice(left.indexOf(other), 1);
    return left;
  };

  test("every type has a box, and it says what holds", async () => {
    set({ underlined: { person: false, money: true } });
    await open();
    const expected = { ...defaultSettings.underlined, person: false, money: true };
    const shown = Object.fromEntries(Object.keys(expected).map((type) => [type, box(type).checked]));
    expect(shown).toEqual(expected);
  });

  test("a change is stored at once, said, and leaves the others as they are", async () => {
    set({ underlined: { ...defaultSettings.underlined, group: false } });
    await open();
    box("person").click();
    await expect.poll(toast).toContain("Saved");
    expect(stored.underlined).toEqual({ ...defaultSettings.underlined, group: false, person: false });
    expect([...root.querySelectorAll("[role=status]")].map(({ textContent }) => textContent)).toContain("Saved");
  });

  test("the sample is underlined with what is chosen, and with nothing else", async () => {
    await open();
    expect([sampled("person"), sampled("money")]).toEqual([["Ada Lindqvist", "Jonas Vik", "Lindqvist", "Mei Tan"], []]);
    box("person").click();
    box("money").click();
    await expect.poll(() => [sampled("person"), sampled("money")]).toEqual([[], ["€2 million"]]);
  });

  test("a change that cannot be stored is taken back and told", async () => {
    await open();
    world.isFull = true;
    box("person").click();
    await expect.poll(toast).not.toBe("");
    expect(toast()).not.toContain("Saved");
    await expect.poll(() => box("person").checked).toBe(true);
  });

  test("the sample has every type that is underlined until something is chosen", async () => {
    await open();
    const types = Object.keys(defaultSettings.underlined).filter((type) => sampled(type).length > 0);
    const { number, money, percent, ...others } = defaultSettings.underlined;
    expect([number, money, percent]).toEqual([false, false, false]);
    expect(types).toEqual(Object.keys(others));
  });

  test.each([
    { name: "is underlined only the first time", stores: { underlinedMentions: "first" }, less: "Lindqvist" },
    { name: "is underlined every time", stores: { underlinedMentions: "all" }, more: "Lindqvist" },
    { name: "Only a few underlines in each paragraph", stores: { fewUnderlines: false }, more: "Omar Said" },
    { name: "Headings", stores: on("heading"), more: "Harbour Trust" },
    { name: "Links", stores: on("link"), more: "Mei Tan" },
    { name: "Tables", stores: on("table"), more: "Oslo" },
    { name: "Code", stores: on("code"), more: "Stavanger" },
  ])("'$name' is stored, and the sample shows it", async ({ name, stores, less, more }) => {
    // So that one choice is seen by itself.
    if (name !== "Only a few underlines in each paragraph") set({ fewUnderlines: false });
    if (name === "Links" || name === "Headings") set({ underlinedMentions: "all" });
    await open();
    const before = allSampled();
    const control = [...root.querySelectorAll<HTMLElement>("#marks label, #marks .switch")].find(
      (each) => each.textContent === name,
    );
    control?.click();
    await expect.poll(() => allSampled().length - before.length).toSatisfy((by) => (more ? by > 0 : by < 0));
    const changed = more ? without(allSampled(), before) : without(before, allSampled());
    expect(changed).toContain(more ?? less);
    expect(stored).toMatchObject(stores);
  });

  test("the selection toolbar is switched off and on", async () => {
    await open();
    const toggle = [...root.querySelectorAll<HTMLButtonElement>(".switch")].find((each) =>
      each.textContent?.includes("toolbar"),
    ) as HTMLButtonElement;
    for (const on of [false, true]) {
      toggle.click();
      await expect.poll(() => toggle.getAttribute("aria-checked")).toBe(String(on));
      expect(stored.selectionToolbar).toBe(on);
    }
  });
});

describe("colours", () => {
  const field = (name: string) => {
    const label = [...root.querySelectorAll(".colour-name")].find((each) => each.textContent === name);
    return label?.querySelector("input") as HTMLInputElement;
  };
  const write = async (name: string, text: string) => {
    field(name).value = text;
    field(name).dispatchEvent(new Event("input", { bubbles: true }));
    field(name).dispatchEvent(new Event("change", { bubbles: true }));
    await settled();
  };

  test("are renamed each in its own field, and called by their own names again", async () => {
    set({ colourNames: { blue: "Quote" } });
    await open();
    expect([...root.querySelectorAll(".colour-name")].map((each) => each.textContent)).toEqual([
      ...["Yellow", "Green", "Blue", "Pink", "Orange", "Purple"],
    ]);
    expect([field("Blue").value, field("Pink").placeholder]).toEqual(["Quote", "Pink"]);
    await write("Pink", "  Claim ");
    expect(stored.colourNames).toEqual({ blue: "Quote", pink: "Claim" });
    expect(field("Pink").value).toBe("Claim");
    expect(toast()).toContain("Saved");
    await write("Blue", " ");
    expect(stored.colourNames).toEqual({ pink: "Claim" });
    expect(field("Blue").value).toBe("");
  });

  test.each([
    { typed: "quote", why: "as another colour was named" },
    { typed: "Green", why: "as another colour is called by itself" },
  ])("no two are called alike: $why", async ({ typed }) => {
    set({ colourNames: { blue: "Quote" } });
    await open();
    await write("Pink", typed);
    expect(stored.colourNames).toEqual({ blue: "Quote" });
    expect(root.querySelector("#colour-refused")?.textContent).toContain(`“${typed}”`);
    expect([field("Pink").value, field("Pink").ariaInvalid]).toEqual([typed, "true"]);
    await write("Pink", "Claim");
    expect(stored.colourNames).toEqual({ blue: "Quote", pink: "Claim" });
    expect(root.querySelector("#colour-refused")).toBe(null);
  });

  test("a name that could not be stored is taken back, and the reader is told", async () => {
    await open();
    world.isFull = true;
    await write("Pink", "Claim");
    expect(field("Pink").value).toBe("");
    expect(toast()).not.toContain("Saved");
  });
});

describe("the page", () => {
  test("has words for everything", async () => {
    set({ sites: { "example.org": "always" } });
    await open();
    const said = [...root.querySelectorAll("*")]
      .flatMap((element) => [...element.childNodes])
      .map((node) => node.nodeValue);
    expect(said.filter((text) => text?.match(/\b(?:welcome|options|type|typeMany|panel)[A-Z_]\w+/))).toEqual([]);
  });

  test("names every control", async () => {
    set({ sites: { "example.org": "always" } });
    await open();
    const nameless = [...root.querySelectorAll<HTMLElement>("button, input, select")].filter((control) => {
      const labels = [...((control as HTMLInputElement).labels ?? [])].map((label) => label.textContent).join("");
      return !(control.getAttribute("aria-label") || control.textContent?.trim() || labels.trim());
    });
    expect(nameless).toEqual([]);
  });

  test.each([320, 640, 1400])("fits into %i px", async (width) => {
    await page.viewport(width, 800);
    set({ sites: { "a-very-long-name-of-a-site-that-has-no-spaces.example.org": "always" } });
    await open();
    expect(document.documentElement.scrollWidth).toBe(width);
  });
});
