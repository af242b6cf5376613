import { toDecimal } from "../../numbers/exact.ts";
import { sources } from "../../parameters/parameters.ts";
import type { ProposalFinding } from "../finding.ts";
import { shownRate } from "../judgement/comparison.ts";
import type { Judged } from "../judgement/judged.ts";
import type { Verdict } from "../judgement/result.ts";
import { shownVerdict } from "../verdictText.ts";
import * as say from "./limitWords.ts";

/** Verdicts by which a reason is asked for. */
const LACKING: readonly Verdict[] = ["unsubstantiated", "partly-explained"];

/** The rate of the limit is known between two bounds only, and the notice comes out otherwise by one than by the other. */
export function boundFindings({ atBounds, agreed, agreement }: Judged): ProposalFinding[] {
  if (atBounds === undefined) return [];
  const { least, most } = atBounds;
  const [bounded] = agreed.factor.steps.filter(({ bounds }) => bounds !== undefined);
  const [low, high] = [least, most].map(({ agreed: by, verdict }) => ({
    rate: by.rate,
    limit: by.limit,
    verdict: shownVerdict({ verdict, findings: [], agreed }),
  })) as [say.ByBound, say.ByBound];
  return [
    {
      code: "rate-known-within-bounds",
      severity: "warning",
      message: say.knownWithinBounds(low, high),
      figures: {
        leastRate: shownRate(low.rate, agreement),
        mostRate: shownRate(high.rate, agreement),
        leastLimit: toDecimal(low.limit),
        mostLimit: toDecimal(high.limit),
        leastVerdict: least.verdict,
        mostVerdict: most.verdict,
      },
      source: bounded?.source ?? sources.ownReading,
      mark: bounded?.mark ?? "derived",
      remedy: [least, most].some(({ verdict }) => LACKING.includes(verdict))
        ? say.FIND_AGREED_RATE
        : say.JUDGE_BY_AGREED_RATE,
    },
  ];
}
