/** One person or thing across all that the reader read: told by its name and type, whatever the article. */
import type { NamedType } from "../entities/entity.ts";
import { nameKey } from "../entities/surface.ts";

/** As in "person:roberta metsola"; the type is "" where nobody knows it. Letter case, accents and hyphens do not matter. */
export type EntityKey = `${NamedType | ""}:${string}`;

export const entityKey = (type: NamedType | null, name: string): EntityKey => `${type ?? ""}:${nameKey(name)}`;
