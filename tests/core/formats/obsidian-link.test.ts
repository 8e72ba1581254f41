import fc from "fast-check";
import { expect, test } from "vitest";
import { obsidianLink } from "../../../src/core/formats/obsidian-link.ts";
import { anyText } from "./sample-library.ts";

const note = {
  vault: "My notes",
  folder: "Reading/Articles",
  title: "A vote?",
  text: "# A vote\n",
  ifThere: "beside",
} as const;

test.each([
  {
    why: "slashes and spaces are encoded",
    change: {},
    is: "vault=My%20notes&file=Reading%2FArticles%2FA%20vote&content=%23%20A%20vote%0A",
  },
  {
    why: "no vault is the one that was open last",
    change: { vault: " " },
    is: "file=Reading%2FArticles%2FA%20vote&content=%23%20A%20vote%0A",
  },
  {
    why: "no folder is the top",
    change: { folder: "" },
    is: "vault=My%20notes&file=A%20vote&content=%23%20A%20vote%0A",
  },
  {
    why: "no way out of the vault",
    change: { folder: "../..\\/etc//", text: "" },
    is: "vault=My%20notes&file=etc%2FA%20vote&content=",
  },
  {
    why: "a note of that name is written over when asked",
    change: { ifThere: "replace", text: "" },
    is: "vault=My%20notes&file=Reading%2FArticles%2FA%20vote&overwrite&content=",
  },
  {
    why: "nothing adds a parameter",
    change: { vault: "a&b=c", folder: "", title: "x&append=1", text: "a&path=b#c" },
    is: "vault=a%26b%3Dc&file=x%26append%3D1&content=a%26path%3Db%23c",
  },
] as const)("$why", ({ change, is }) => {
  expect(obsidianLink({ ...note, ...change })).toEqual({ address: `obsidian://new?${is}`, clipboard: null });
});

test("a text that is too long for an address goes by the clipboard", () => {
  const text = "word ".repeat(1_000);
  expect(obsidianLink({ ...note, text })).toEqual({
    address: "obsidian://new?vault=My%20notes&file=Reading%2FArticles%2FA%20vote&clipboard",
    clipboard: text,
  });
});

test("whatever the page says, the link holds one note and nothing else", () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, anyText, (vault, folder, title, text) => {
      const { address, clipboard } = obsidianLink({ ...note, vault, folder, title, text });
      expect(address).toMatch(/^obsidian:\/\/new\?[\w%=&.-]+$/);
      const parameters = new URL(address).searchParams;
      expect([...parameters.keys()].filter((key) => key !== "vault")).toEqual([
        "file",
        clipboard === null ? "content" : "clipboard",
      ]);
      expect(
        parameters
          .get("file")
          ?.split("/")
          .every((part) => part !== "" && !part.startsWith(".")),
      ).toBe(true);
      expect(clipboard ?? parameters.get("content")).toBe(
        clipboard === null ? text.replace(/\p{Cs}/gu, "\uFFFD") : text,
      );
    }),
  );
});
