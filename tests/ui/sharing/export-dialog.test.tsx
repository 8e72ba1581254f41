/** Whatever is exported, the reader sees what it will be, where it went, and what was left out. */
import { strFromU8, unzipSync } from "fflate";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { fail, ok } from "../../../src/core/article/result.ts";
import { tidemarkJson } from "../../../src/core/formats/tidemark-json.ts";
import { readSettings } from "../../../src/platform/settings.ts";
import { everything, selection, storedArticle } from "../../../src/ui/sharing/scope.ts";
import { handlers } from "../panel/fake-browser.ts";
import { find, settled, texts } from "../panel/open-panel.tsx";
import { asks, dialogText, downloads, holds, moment, openSharing, partOf, startSharing } from "./open-sharing.tsx";

vi.mock("webextension-polyfill", async () => (await import("../panel/fake-browser.ts")).asModule);
vi.mock("../../../src/platform/own-notes.ts", () => import("./asked-notes.ts"));

const pier = partOf("pier");
const lock = partOf("lock");

beforeEach(startSharing);

const format = () => page.getByLabelText("Format");
const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
const preview = () => document.querySelector(".sharing-preview")?.textContent ?? "";
const isSaved = () => expect.poll(() => dialogText()).toContain("Exported:");

describe("what is offered", () => {
  test("every format in a group, each with a sentence of its own on what it keeps", async () => {
    holds(pier);
    await openSharing((sharing) => sharing.exportFrom(everything));
    const sentences = new Set<string>();
    const options = [...document.querySelectorAll<HTMLOptionElement>("optgroup option")];
    for (const { value, label } of options) {
      expect(label).not.toMatch(/^export/);
      await format().selectOptions(value);
      await settled();
      sentences.add(texts(".sharing-hint")[0] ?? "");
    }
    expect(options.length).toBeGreaterThan(10);
    expect(sentences.size).toBe(options.length);
    expect([...sentences].filter((sentence) => sentence.startsWith("exportHint"))).toEqual([]);
  });

  test("how much everything is", async () => {
    holds(pier, lock);
    await openSharing((sharing) => sharing.exportFrom(storedArticle(pier.stored.id), everything));
    expect(dialogText()).toContain("10 notes on 2 articles.");
  });

  test("the format that was chosen last is the one that is chosen", async () => {
    holds(pier);
    downloads();
    await openSharing((sharing) => sharing.exportFrom(everything));
    await format().selectOptions("json");
    await press("Export");
    await isSaved();
    expect((await readSettings()).lastExport.format).toBe("json");
    await userEvent.keyboard("{Escape}");
    await settled();
    await openSharing((sharing) => sharing.exportFrom(everything));
    await expect.element(format()).toHaveValue("json");
  });
});

describe("a preview", () => {
  test("shows the beginning of what would be written, in the format that is chosen", async () => {
    holds(pier);
    await openSharing((sharing) => sharing.exportFrom(everything));
    await expect.poll(preview).toMatch(/^---\n[\s\S]*The pier/);
    await format().selectOptions("json");
    await expect.poll(preview).toMatch(/^\{"format":"tidemark"/);
  });

  test("of nothing says how to begin, and there is nothing to press", async () => {
    holds();
    await openSharing((sharing) => sharing.exportFrom(everything));
    await expect.poll(dialogText).toContain("nothing to export yet");
    await expect.element(page.getByRole("button", { name: "Export", exact: true })).toBeDisabled();
  });
});

describe("a file", () => {
  test("of everything holds every article, bin and all, and is named by the day", async () => {
    const [gone, ...others] = lock.notes;
    if (!gone) throw new Error("no note");
    const binned = { ...lock, notes: [{ ...gone, deleted: moment }, ...others] };
    holds(pier, binned);
    const saved = downloads();
    await openSharing((sharing) => sharing.exportFrom(everything));
    await format().selectOptions("json");
    await press("Export");
    await isSaved();
    expect(saved.names[0]).toMatch(/^tidemark-\d{4}-\d\d-\d\d\.json$/);
    expect(tidemarkJson.read?.((await saved.blobs[0]?.text()) ?? "", { imported: moment })).toMatchObject(
      ok({ library: { articles: [pier.stored, lock.stored], notes: [...pier.notes, ...binned.notes] } }),
    );
    expect(dialogText()).toContain("9 notes on 2 articles.");
  });

  test("of one article is named after it", async () => {
    holds(pier, lock);
    const saved = downloads();
    await openSharing((sharing) => sharing.exportFrom(storedArticle(lock.stored.id), everything));
    await press("Export");
    await isSaved();
    expect(saved.names).toEqual(["The lock.md"]);
  });

  test("of chosen notes holds those and no others", async () => {
    holds(pier, lock);
    const [first, second] = pier.notes;
    if (!first || !second) throw new Error("no notes");
    const saved = downloads();
    await openSharing((sharing) => sharing.exportFrom(selection(new Map([[pier.stored.id, new Set([second.id])]]))));
    await format().selectOptions("json");
    await press("Export");
    await isSaved();
    const text = (await saved.blobs[0]?.text()) ?? "";
    expect(text).toContain(second.id);
    expect(text).not.toContain(first.id);
  });

  test("for each article, all of them in a zip", async () => {
    holds(pier, lock);
    const saved = downloads();
    await openSharing((sharing) => sharing.exportFrom(everything));
    await page.getByLabelText("One file for each article, in a zip").click();
    await press("Export");
    await isSaved();
    expect(saved.names[0]).toMatch(/^tidemark-markdown-\d{4}-\d\d-\d\d\.zip$/);
    const files = unzipSync(new Uint8Array((await saved.blobs[0]?.arrayBuffer()) ?? new ArrayBuffer(0)));
    expect(Object.keys(files)).toEqual(["The pier.md", "The lock.md"]);
    expect(strFromU8(files["The lock.md"] ?? new Uint8Array())).toContain("The lock");
  });

  test("says how many articles could not be read", async () => {
    holds(pier);
    handlers.set("library/articles", () => ok([pier.stored.id, "https://coast.example/spoilt"]));
    downloads();
    await openSharing((sharing) => sharing.exportFrom(everything));
    await press("Export");
    await isSaved();
    expect(texts(".sharing-omitted li")).toEqual(["1 article could not be read and is left out."]);
  });

  test("is not written when the notes cannot be read", async () => {
    holds(pier);
    const saved = downloads();
    await openSharing((sharing) => sharing.exportFrom(everything));
    handlers.set("library/part", () => fail({ code: "storage-failed", detail: "" }));
    await press("Export");
    await expect.poll(() => texts("dialog [role=alert]").join()).toContain("could not store");
    expect(saved.names).toEqual([]);
  });
});

describe("a long export", () => {
  test("shows how far it is, is stopped by one press, and then saves nothing", async () => {
    const parts = Array.from({ length: 30 }, (_, at) => partOf(`gate-${at}`));
    holds(...parts);
    const saved = downloads();
    await openSharing((sharing) => sharing.exportFrom(everything));
    await expect.poll(preview).not.toBe("");
    const part = handlers.get("library/part") as (ask: unknown) => unknown;
    let open: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      open = resolve;
    });
    // Six come together.
    handlers.set("library/part", async (ask: { article: string }) => {
      if (ask.article === parts[9]?.stored.id) await held;
      return part(ask);
    });
    await press("Export");
    await expect.poll(() => document.querySelector("progress")?.value).toBe(6);
    expect(dialogText()).toContain("Writing article 6 of 30");
    expect(document.activeElement?.textContent).toBe("Stop");
    await userEvent.keyboard("{Enter}");
    open();
    await expect.poll(() => document.querySelector("progress")).toBeNull();
    expect(document.activeElement?.textContent).toBe("Export");
    expect(saved.names).toEqual([]);
    expect(asks("library/part").length).toBeLessThan(60);
  });
});

describe("copying", () => {
  test("puts the text on the clipboard", async () => {
    holds(pier);
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    await openSharing((sharing) => sharing.exportFrom(everything));
    await expect.poll(preview).not.toBe("");
    await press("Copy");
    await expect.poll(dialogText).toContain("Copied");
    expect(write.mock.calls[0]?.[0]).toContain("The pier");
    write.mockRestore();
  });

  test("that the browser refuses is said, with another way", async () => {
    holds(pier);
    const write = vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("NotAllowedError"));
    await openSharing((sharing) => sharing.exportFrom(everything));
    await expect.poll(preview).not.toBe("");
    await press("Copy");
    await expect.poll(() => texts("dialog [role=alert]").join()).toContain("export it as a file");
    write.mockRestore();
  });

  test("what is handed to Obsidian goes by its address, and by the clipboard when it is long", async () => {
    holds(pier);
    const opened = downloads();
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    await openSharing((sharing) => sharing.exportFrom(storedArticle(pier.stored.id)));
    await expect.poll(preview).not.toBe("");
    await press("Open in Obsidian");
    await expect.poll(dialogText).toContain("Handed to Obsidian");
    expect(opened.names[0]).toMatch(/^obsidian:\/\/new\?file=The%20pier&clipboard/);
    expect(write.mock.calls[0]?.[0]).toContain("The pier");
    write.mockRestore();
  });
});

describe("a template of the reader's own", () => {
  const field = () => page.getByLabelText("Template", { exact: true });
  const begin = async () => {
    holds(pier);
    await openSharing((sharing) => sharing.exportFrom(everything));
    await page.getByLabelText("By a template of my own").click();
    await expect.element(field()).toBeVisible();
  };

  test("begins with Tidemark's layout, which gives the same file", async () => {
    holds(pier);
    await openSharing((sharing) => sharing.exportFrom(everything));
    await expect.poll(preview).not.toBe("");
    const ours = preview();
    await page.getByLabelText("By a template of my own").click();
    await expect.element(field()).toBeVisible();
    await settled();
    await expect.poll(() => preview().replace(/exported: .*/, "")).toBe(ours.replace(/exported: .*/, ""));
  });

  test("is shown at work while it is typed, and kept", async () => {
    await begin();
    await userEvent.fill(field(), "Read: {{ article.title }}");
    await expect.poll(preview).toContain("Read: The pier");
    expect((await readSettings()).markdownTemplate).toBe("Read: {{ article.title }}");
  });

  test("that does not hold says where, is not kept, and nothing is exported by it", async () => {
    await begin();
    await userEvent.fill(field(), "fine\n{{ article.titel }}");
    await expect.poll(() => texts(".sharing-wrong").join()).toMatch(/does not know.*\(Line 2\.\)/);
    await expect.element(field()).toHaveAttribute("aria-invalid", "true");
    await expect.element(page.getByRole("button", { name: "Export", exact: true })).toBeDisabled();
    expect((await readSettings()).markdownTemplate).toBe("");
    await press("Start again from Tidemark’s layout");
    await expect.element(page.getByRole("button", { name: "Export", exact: true })).toBeEnabled();
  });
});

test("Escape closes it, and the focus is where it was", async () => {
  holds(pier);
  const sharing = await openSharing((each) => each.exportFrom(everything));
  await userEvent.keyboard("{Escape}");
  await settled();
  expect(sharing.open.value).toBeNull();
  expect(document.activeElement?.textContent).toBe("before");
  expect(find("button", "before")).toBe(document.activeElement);
});
