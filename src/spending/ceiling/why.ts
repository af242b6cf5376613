import { stepText } from "../../indexation/indexFactor.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { sources } from "../../parameters/parameters.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { Text } from "../../words.ts";
import { accountText, krText, rateText } from "../words.ts";
import type { CeilingBasis } from "./findings.ts";
import type { SpendingCeiling } from "./result.ts";
import * as say from "./words.ts";

type Ceiling = Omit<SpendingCeiling<Fraction>, "explanation">;

function totalSays({ year, account: of, total }: Ceiling): Text {
  const { spendingBefore, spending, rate, ceiling, verdict } = total;
  return say.totalAgainstCeiling({
    year,
    account: accountText(of),
    before: krText(spendingBefore),
    now: krText(spending),
    rate: rate === null ? undefined : rateText(rate),
    verdict: ceiling === null ? say.VERDICTS.none : say.verdictText(verdict, krText(ceiling)),
  });
}

/** The rule, the rate, all payers together, how many are above, what was found, and the calculations. */
export function whyCeiling(result: Ceiling, { step, series }: CeilingBasis, because: Explanation[]): Explanation {
  const { payers, year, total, findings } = result;
  const above = payers.filter(({ verdict }) => verdict === "above").length;
  const rate = step === undefined ? [] : [say.indexation(year, stepText(step), series.title)];
  const count = total.verdict === "none" ? [] : [say.payersAbove(above, payers.length)];
  return account(
    say.title(year),
    [say.RULE, ...rate, totalSays(result), ...count, ...findings.map(({ message }) => message)],
    because,
    [
      { mark: "agreed", source: sources.forum2015Item3 },
      { mark: "agreed", source: sources.forum2019Item5 },
    ],
  );
}
