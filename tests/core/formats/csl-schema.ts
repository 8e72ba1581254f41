/** What CSL 1.0.2 lets an item say, as a JSON schema: https://docs.citationstyles.org/en/stable/specification.html, appendices III and IV. */

const types = [
  ...["article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter"],
  ...["classic", "collection", "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "event"],
  ...["figure", "graphic", "hearing", "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture"],
  ...["musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical"],
  ...["personal_communication", "post", "post-weblog", "regulation", "report", "review", "review-book", "software"],
  ...["song", "speech", "standard", "thesis", "treaty", "webpage"],
];

/** Standard variables, the few that a page on the web may have. */
const texts = [
  ...["abstract", "annote", "archive", "collection-title", "container-title", "container-title-short", "DOI", "genre"],
  ...["keyword", "language", "medium", "note", "publisher", "publisher-place", "section", "source", "status", "title"],
  ...["title-short", "URL", "version"],
];

const text = { type: "string" } as const;
const name = {
  type: "object",
  properties: { family: text, given: text, suffix: text, "non-dropping-particle": text, literal: text },
  additionalProperties: false,
  minProperties: 1,
} as const;

const date = {
  type: "object",
  properties: {
    "date-parts": {
      type: "array",
      minItems: 1,
      maxItems: 2,
      items: {
        type: "array",
        minItems: 1,
        maxItems: 3,
        items: [
          { type: "integer", minimum: -9999, maximum: 9999 },
          { type: "integer", minimum: 1, maximum: 12 },
          { type: "integer", minimum: 1, maximum: 31 },
        ],
      },
    },
    circa: { type: "boolean" },
    literal: text,
  },
  additionalProperties: false,
} as const;

export const cslSchema = {
  type: "array",
  items: {
    type: "object",
    required: ["id", "type"],
    additionalProperties: false,
    properties: {
      id: { type: "string", minLength: 1 },
      type: { enum: types },
      author: { type: "array", items: name },
      editor: { type: "array", items: name },
      issued: date,
      accessed: date,
      ...Object.fromEntries(texts.map((variable) => [variable, text])),
    },
  },
};
