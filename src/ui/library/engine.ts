/** What the library page needs of the engine that reads the library; tests have one in memory. */
import type { LibraryClient } from "../../platform/library/library-client.ts";

export type LibraryEngine = Pick<LibraryClient, "ask" | "onStatus" | "onChanged" | "rebuild">;
