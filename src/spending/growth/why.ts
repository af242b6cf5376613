import { absolute, type Fraction } from "../../numbers/fraction.ts";
import { pointsText } from "../../numbers/pointsText.ts";
import { sources } from "../../parameters/parameters.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import { both, type Text } from "../../words.ts";
import { accountText, areaText, krText, krTexts, rateText } from "../words.ts";
import type { Prices } from "./prices.ts";
import type { GrowthLine, SpendingGrowth } from "./result.ts";
import * as say from "./words.ts";

type Growth = Omit<SpendingGrowth<Fraction>, "explanation">;

function totalSays({ from, to, account, total }: Growth): Text {
  const { spendingBefore, spending, change, rate } = total;
  const texts = krTexts({ size: absolute(change), before: spendingBefore, after: spending });
  return say.changeInAll({
    from,
    to,
    account: accountText(account),
    isRise: change.n >= 0n,
    rate: rate === null ? undefined : rateText(absolute(rate)),
    ...texts,
  });
}

function partSays({ area, change, contribution }: GrowthLine<Fraction>): Text {
  const points = contribution === null ? undefined : both(pointsText, contribution, { decimals: 1 });
  return say.ofWhich(areaText(area ?? ""), krText(change), points);
}

/** Growth in all, what the areas contribute, the prices it is measured in, and what was found. */
export function whyGrowth(growth: Growth, prices: Prices): Explanation {
  const parts = growth.byArea.length < 2 ? [] : growth.byArea.map(partSays);
  return account(
    say.title(growth.from, growth.to),
    [totalSays(growth), ...parts, ...prices.says, say.ROUNDED, ...growth.findings.map(({ message }) => message)],
    [],
    [{ mark: "minutes", source: sources.forum2024Item5 }],
  );
}
