/** A key as keyboards of the reader's language name it: "Strg" for "Ctrl"; the key itself where none has another name. */
import { known } from "./messages.ts";

export const keyName = (key: string): string => (/^[A-Z][a-z]+$/.test(key) ? known(`keyName_${key}`) : null) ?? key;
