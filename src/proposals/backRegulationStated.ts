import { exact } from "../numbers/exact.ts";
import type { Assessment } from "./judgement/result.ts";
import * as say from "./words.ts";

/** Whether any of some notices states back-regulation, so that the tariffs compared are not those of the notice. */
export function isBackRegulationStated(assessments: readonly Assessment[]): boolean {
  return assessments.some(({ notice: { current, proposed } }) =>
    [current, proposed].some(({ backRegulation }) => backRegulation !== undefined && exact(backRegulation).n !== 0n),
  );
}

/** What the heading of a tariff that is compared says of it where any notice states back-regulation. */
export const comparedQualifier = (assessments: readonly Assessment[]) =>
  isBackRegulationStated(assessments) ? { qualifier: say.WITHOUT_BACK_REGULATION } : {};
