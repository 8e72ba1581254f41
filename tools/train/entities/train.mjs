/**
 * `node tools/train/entities/train.mjs ../shared/data/entities [--views own,cross,wiki,ship] [--write]`: from the
 * corpora and our own annotated articles to public/models/en/entities.bin, with a report on corpora left out.
 *
 * About six minutes a view on one core; two processes with different views may run side by side, `own` before `ship`,
 * which takes its calibration.
 */
import { fileURLToPath } from "node:url";
import { importBundled } from "../../import-bundled.mjs";

const [data, ...options] = process.argv.slice(2);
if (!data) {
  console.error("usage: node tools/train/entities/train.mjs ../shared/data/entities [--views own,ship] [--write]");
  process.exit(2);
}
const { train } = await importBundled("tools/train/entities/train.ts");
train(data, options, fileURLToPath(new URL("../../../", import.meta.url)));
