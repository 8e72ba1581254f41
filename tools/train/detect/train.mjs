/** `node tools/train/detect/train.mjs DATA`: weighs the signals of detection anew, writes the weights, prints how good they are. */
import { importTypeScript } from "../../import-typescript.mjs";

const [data] = process.argv.slice(2);
if (!data) {
  console.error("usage: node tools/train/detect/train.mjs ../shared/data/extraction");
  process.exit(2);
}
const { train } = await importTypeScript("tools/train/detect/train.ts");
await train(data, "src/page/detect/weights.ts");
