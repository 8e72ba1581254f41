/**
 * `npm run check`: what a browser reads of each build, in KB of gzip -9 (1 KB = 1024 bytes), against its budget.
 *
 * A budget is a promise to the reader: what breaks it is made smaller, or the budget is changed here with its reason.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const dist = process.argv[2] ?? fileURLToPath(new URL("../../dist", import.meta.url));

/** `file`: with all that it imports at once. `loads`: how a file begins that it loads in any case, as soon as it runs. */
const budgets = [
  { what: "content script", file: "content.js", most: 12, why: "read on every permitted page, most are no articles" },
  { what: "article: text", file: "reader.js", most: 45, why: "nothing is known of an article before it is read" },
  { what: "article: marks", file: "session.js", most: 34, why: "at work while names and dates are looked for" },
  { what: "panel", file: "src/ui/panel/index.html", most: 60, why: "read before the panel shows anything" },
  {
    what: "library",
    file: "src/ui/library/index.html",
    loads: "assets/open-page-",
    most: 60,
    why: "read before the library shows anything",
  },
  {
    what: "background",
    file: "service-worker-loader.js",
    // 5 KB of it make backups, in turns, and look through the library: a worker may not load a part when it needs it.
    most: 149,
    why: "read again after each stop; has the engines, imports, backups",
  },
];

/** Static imports of a built file, and the scripts of a page. */
const read = /(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']|<script[^>]+\bsrc="(\/[^"]+)"/g;

function filesFrom(folder, file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, beside, fromRoot] of readFileSync(join(folder, file), "utf8").matchAll(read)) {
    filesFrom(folder, beside ? join(dirname(file), beside) : fromRoot.slice(1), found);
  }
  return found;
}

const begun = (folder, beginning) =>
  readdirSync(join(folder, "assets"))
    .map((name) => `assets/${name}`)
    .find((path) => path.startsWith(beginning) && path.endsWith(".js"));

const kilobytes = (folder, file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length / 1024;

const rows = ["chrome", "firefox"].flatMap((target) =>
  budgets.map(({ what, file, loads, most, why }) => {
    const folder = join(dist, target);
    const later = loads && existsSync(join(folder, "assets")) ? begun(folder, loads) : undefined;
    if (!existsSync(join(folder, file)) || (loads && !later)) {
      return { target, what, KB: "missing", most, why, isGood: false };
    }
    const all = filesFrom(folder, file);
    const scripts = [...(later ? filesFrom(folder, later, all) : all)].filter((each) => each.endsWith(".js"));
    const sum = scripts.reduce((all, each) => all + kilobytes(folder, each), 0);
    return { target, what, KB: sum.toFixed(1), most, why, isGood: sum <= most };
  }),
);
for (const { target, what, KB, most, why, isGood } of rows) {
  const cells = [isGood ? "ok  " : "FAIL", target.padEnd(8), what.padEnd(15), KB.padStart(7), `of ${most}`.padStart(7)];
  console.log(`${cells.join("  ")}  ${why}`);
}
const broken = rows.filter(({ isGood }) => !isGood).length;
console.log(
  broken === 0 ? "Every size is within its budget." : `${broken} over budget or missing (npm run build first).`,
);
process.exit(broken === 0 ? 0 : 1);
