/**
 * `node tools/train/extraction/train.mjs DATA [--cache FILE] [--write]`: from the development data to
 * src/page/extract/grown-trees.ts, with a cross-validation by site printed on the way.
 *
 * --cache keeps what was read in the browser, for another run on the same signals.
 */
import { importTypeScript } from "../../import-typescript.mjs";

const [data, ...options] = process.argv.slice(2);
if (!data) {
  console.error("usage: node tools/train/extraction/train.mjs ../shared/data/extraction [--cache FILE] [--write]");
  process.exit(2);
}
const { train } = await importTypeScript("tools/train/extraction/train.ts");
await train(data, options);
