/** One cold measurement in a process of its own, as JSON: see speed.ts. */
import { importBundled } from "../../import-bundled.mjs";

const [what, model] = process.argv.slice(2);
const { measureSpeed } = await importBundled("tools/bench/entities/speed-in-process.ts");
console.log(JSON.stringify(measureSpeed(what, model)));
