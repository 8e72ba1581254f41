/** The weights as the TypeScript file that ships. */
import { otherKinds } from "../../../src/page/detect/kind.ts";
import type { Kinds } from "./fit-kinds.ts";
import type { Logistic } from "./fit-signed.ts";

export function weightsFile(
  names: readonly string[],
  usual: readonly number[],
  article: Logistic,
  kinds: Kinds,
): string {
  const number = (value: number) => String(Number(value.toFixed(2)));
  const rows = names.map((name, at) => {
    const cells = [usual[at] ?? 0, article.weights[at] ?? 0, ...kinds.map(({ weights }) => weights[at] ?? 0)];
    return `  "${name}": [${cells.map(number).join(", ")}],`;
  });
  return `/** Written by tools/train/detect; not edited by hand. */

/** In log odds: of an article that shows nothing, and of each other kind (${otherKinds.join(", ")}) up to a common summand. */
export const biases: readonly number[] = [${[article.bias, ...kinds.map(({ bias }) => bias)].map(number).join(", ")}];

/**
 * Per signal: what a page like any other shows of it (0–1), then in log odds from 0 to 1 of the signal what it says for
 * an article, and for ${otherKinds.join(", ")} among the pages that are none.
 */
export const weights: Readonly<Record<string, readonly number[]>> = {
${rows.join("\n")}
};
`;
}
