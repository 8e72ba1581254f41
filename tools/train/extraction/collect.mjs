/** `node tools/train/extraction/collect.mjs DATA OUT.jsonl`: the first half of the training; grow.py is the second. */
import { importTypeScript } from "../../import-typescript.mjs";

const [data, out] = process.argv.slice(2);
if (!data || !out) {
  console.error("usage: node tools/train/extraction/collect.mjs ../shared/data/extraction OUT.jsonl");
  process.exit(2);
}
const { collect } = await importTypeScript("tools/train/extraction/collect.ts");
await collect(data, out);
