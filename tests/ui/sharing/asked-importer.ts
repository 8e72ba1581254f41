/** Every file comes in by way of the background that the test makes up: for `vi.mock` of src/ui/sharing/importer-for.ts. */
import { stagedImporter } from "../../../src/ui/sharing/staged-importer.ts";

export const importerFor = async (file: File) => stagedImporter(file);
