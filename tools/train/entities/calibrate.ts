/** Fits the logistic that turns the tagger's log odds into the chance that a name is right (Platt 1999). */
import { namedTypes } from "../../../src/core/entities/entity.ts";
import type { ScoredName } from "./measure.ts";

/** The types with few names lean on the line of all. In `names`, scores are not calibrated yet. */
export function calibrate(names: readonly ScoredName[]): readonly (readonly [slope: number, intercept: number])[] {
  const all = fitLine(names, [1, 0], 1);
  return namedTypes.map((type) =>
    fitLine(
      names.filter((name) => name.type === type),
      all,
      30,
    ),
  );
}

export const uncalibrated: readonly (readonly [number, number])[] = namedTypes.map(() => [1, 0] as const);

/** Newton's method on the log likelihood, held to `prior` as by so many names. */
function fitLine(
  names: readonly ScoredName[],
  prior: readonly [number, number],
  strength: number,
): readonly [number, number] {
  let [slope, intercept] = prior;
  for (let round = 0; round < 50; round++) {
    let gradientSlope = strength * (prior[0] - slope);
    let gradientIntercept = strength * 0.25 * (prior[1] - intercept);
    let curveSlope = strength;
    let curveBoth = 0;
    let curveIntercept = strength * 0.25;
    for (const { score, isRight } of names) {
      const odds = Math.log(Math.max(score, 1e-6) / Math.max(1 - score, 1e-6));
      const chance = 1 / (1 + Math.exp(-(slope * odds + intercept)));
      const error = (isRight ? 1 : 0) - chance;
      const weight = chance * (1 - chance);
      gradientSlope += error * odds;
      gradientIntercept += error;
      curveSlope += weight * odds * odds;
      curveBoth += weight * odds;
      curveIntercept += weight;
    }
    const determinant = curveSlope * curveIntercept - curveBoth * curveBoth;
    if (determinant < 1e-9) break;
    slope += (curveIntercept * gradientSlope - curveBoth * gradientIntercept) / determinant;
    intercept += (curveSlope * gradientIntercept - curveBoth * gradientSlope) / determinant;
  }
  return [slope, intercept];
}
