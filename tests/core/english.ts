/** English with the model that ships, for tests. */
import { readFileSync } from "node:fs";
import { englishModel, english as englishWith } from "../../src/core/lang/en/english.ts";

export const english = englishWith(readFileSync(new URL(`../../public/${englishModel}`, import.meta.url)));
