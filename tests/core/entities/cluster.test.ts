import { describe, expect, test } from "vitest";
import { clusterNames } from "../../../src/core/entities/cluster.ts";
import type { NamedType } from "../../../src/core/entities/entity.ts";

const noKnowledge = {
  canonical: () => null,
  core: (form: string) => form,
  leads: (form: string) => [form.replace(/ \p{L}+$/u, "")],
};

/** Mentions marked in a text as [type:words]. */
function marked(source: string) {
  let text = "";
  const mentions = source.split(/(\[[a-z]+:[^\]]+\])/u).flatMap((part) => {
    const [, type, words] = /^\[([a-z]+):([^\]]+)\]$/u.exec(part) ?? [];
    const start = text.length;
    text += words ?? part;
    if (type === undefined) return [];
    return [
      { span: { start, end: text.length }, type: type as NamedType, form: "name" as const, rule: "test", score: 0.9 },
    ];
  });
  return { text, mentions };
}

function clusters(source: string): readonly string[] {
  const { text, mentions } = marked(source);
  return clusterNames(text, mentions, [], noKnowledge).map(
    (entity) => `${[entity.name, ...entity.aliases].join(" = ")} (${entity.mentions.length})`,
  );
}

describe("people", () => {
  test.each([
    { why: "a surname", text: "[person:Anna Berg] and [person:Berg]", found: ["Anna Berg = Berg (2)"] },
    {
      why: "a surname before the full name",
      text: "[person:Berg] is [person:Anna Berg]",
      found: ["Anna Berg = Berg (2)"],
    },
    {
      why: "a middle initial",
      text: "[person:Carl J. Holt], [person:Carl Holt]",
      found: ["Carl J. Holt = Carl Holt (2)"],
    },
    {
      why: "a surname with particles",
      text: "[person:Ida von der Au], [person:von der Au]",
      found: ["Ida von der Au = von der Au (2)"],
    },
    {
      why: "a part that ends a longer part",
      text: "[person:Ida von Au], [person:von Au], [person:Au]",
      found: ["Ida von Au = von Au = Au (3)"],
    },
    { why: "an Arabic article", text: "[person:Omar el-Badri], [person:Badri]", found: ["Omar el-Badri = Badri (2)"] },
    {
      why: "an initial",
      text: "[person:Anna Berg], [person:A. Berg]",
      found: ["Anna Berg = A. Berg (2)"],
    },
    {
      why: "a surname that is a given name too",
      text: "[person:Anna Berg], [person:Berg Olsen], [person:Berg]",
      found: ["Anna Berg = Berg (2)", "Berg Olsen (1)"],
    },
    { why: "a possessive", text: "[person:Anna Berg] and [person:Berg’s]", found: ["Anna Berg = Berg (2)"] },
    { why: "accents", text: "[person:José Peña], [person:Jose Pena]", found: ["José Peña = Jose Pena (2)"] },
  ])("are recognised by $why", ({ text, found }) => {
    expect(clusters(text)).toEqual(found);
  });

  test("of one surname are kept apart, and a bare surname then stands for itself", () => {
    expect(clusters("[person:Anna Berg], [person:Otto Berg] and [person:Berg]")).toEqual([
      "Anna Berg (1)",
      "Otto Berg (1)",
      "Berg (1)",
    ]);
  });

  test("are no places of the same name", () => {
    expect(clusters("[person:Clara Paris] saw [place:Paris]")).toEqual(["Clara Paris (1)", "Paris (1)"]);
  });
});

test("the type is what most mentions say, and is every mention's", () => {
  const { text, mentions } = marked("[place:Avon], [organisation:Avon], [organisation:Avon]");
  const [entity] = clusterNames(text, mentions, [], noKnowledge);
  expect(entity?.type).toBe("organisation");
  expect(entity?.mentions.map((mention) => mention.type)).toEqual(["organisation", "organisation", "organisation"]);
});

test("a name in capitals does not become the name when there is another form", () => {
  expect(clusters("[organisation:NORDIC BANK] is [organisation:Nordic Bank]")).toEqual([
    "Nordic Bank = NORDIC BANK (2)",
  ]);
});
