import { groupsOf } from "../../groups.ts";
import { absolute, compare, type Fraction } from "../../numbers/fraction.ts";
import type { Text } from "../../words.ts";
import type { SpendingData } from "../accounts/data.ts";
import { OWN_READING, type SpendingFinding } from "../finding.ts";
import { lineOf } from "../line.ts";
import { pairOf } from "../pairs.ts";
import { rolledUp, type Tally } from "../tally.ts";
import { areaText, listed, rateText, thresholdText } from "../words.ts";
import type { Prices } from "./prices.ts";
import type { GrowthFindingCode, GrowthJump } from "./result.ts";
import * as say from "./words.ts";

/** Growth from one year to the next in a payer's own lines, where it is above the threshold either way. */
function jumpsIn(data: SpendingData, byYear: readonly Tally[], prices: Prices, above: Fraction, hasArea: boolean) {
  const jumps: GrowthJump<Fraction>[] = [];
  for (let i = 1; i < byYear.length; i++) {
    const [before, after] = [byYear[i - 1], byYear[i]];
    if (before === undefined || after === undefined) continue;
    const [earlier, later] = [before.at, after.at];
    if (earlier.slice(0, -1).join() !== later.slice(0, -1).join()) continue;
    const [from, to] = [data.years[earlier.at(-1) ?? 0] ?? 0, data.years[later.at(-1) ?? 0] ?? 0];
    const sums = [before.sums[0] ?? 0n, after.sums[0] ?? 0n];
    const { rate } = pairOf({ ...after, sums }, [prices.factor(from), prices.factor(to)]);
    if (rate === null || compare(absolute(rate), above) <= 0) continue;
    jumps.push({ ...lineOf(data, later[0], hasArea ? later[1] : undefined), from, to, rate });
  }
  return jumps;
}

/** The jumps of payers, and of their areas where there are several; `finest` by payer, area and year. */
export function jumpsOf(data: SpendingData, finest: readonly Tally[], prices: Prices, above: Fraction) {
  const byPayer = jumpsIn(data, rolledUp(finest, [0, 2]), prices, above, false);
  const areas = new Set(finest.map(({ at }) => at[1])).size;
  return areas < 2 ? byPayer : [...byPayer, ...jumpsIn(data, finest, prices, above, true)];
}

function jumpSays({ area, from, to, rate }: GrowthJump<Fraction>): Text {
  return say.jump(area === null ? undefined : areaText(area), rateText(rate), from, to);
}

/** One finding for each payer with jumps: they may be a single costly case, a changed posting, or an error. */
export function jumpFindings(
  jumps: readonly GrowthJump<Fraction>[],
  above: Fraction,
): SpendingFinding<GrowthFindingCode>[] {
  const byPayer = groupsOf(jumps, ({ payerCode }) => String(payerCode));
  return [...byPayer.values()].map((own) => {
    const name = own[0]?.payer ?? "";
    return {
      ...OWN_READING,
      code: "growth-jump",
      severity: "warning",
      message: say.growthJump(name, thresholdText(above), listed(own.map(jumpSays))),
      figures: { payer: name, jumps: String(own.length) },
      remedy: say.LOOK_INTO_REASON,
    };
  });
}
