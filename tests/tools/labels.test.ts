import { expect, test } from "vitest";
import { labelsOf, labelsOfPieces } from "../../tools/train/extraction/labels.ts";

const long = "the council said that the quay must be rebuilt before the storms arrive";
const other = "readers may subscribe to our letter and read more of this every week";

test.each([
  { why: "a passage of the text is in", texts: [long], labels: [true] },
  { why: "another is not", texts: [other], labels: [false] },
  { why: "a copy is counted once", texts: [long, long], labels: [true, false] },
  { why: "a short one is in where it stands beside a long one", texts: [long, "Who pays?"], labels: [true, true] },
  { why: "and not where it stands alone", texts: [other, "Who pays?"], labels: [false, false] },
])("$why", ({ texts, labels }) => expect(labelsOf(texts, `${long}. Who pays?`)).toEqual(labels));

test("with pieces alone, what none of them tells of is unknown", () =>
  expect(
    labelsOfPieces([long, other, "Something else that was said"], {
      within: ["quay must be rebuilt"],
      without: ["subscribe to our letter"],
    }),
  ).toEqual([true, false, null]));
