/** Where in the library a person or thing has its page: what stands behind the "#". */
import type { EntityKey } from "../../core/library/entity-key.ts";

export const nameAddress = (key: EntityKey): string => `#name?${new URLSearchParams({ id: key })}`;
