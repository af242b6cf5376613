import { ratesInWords } from "../../indexation/indexFactor.ts";
import { absolute, minus } from "../../numbers/fraction.ts";
import { sources } from "../../parameters/parameters.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { Text } from "../../words.ts";
import type { Computed } from "../calculation/computed.ts";
import { shareOf } from "../shareOf.ts";
import type { ComparedCosts } from "./costs.ts";
import type { ExactEffect } from "./effects.ts";
import * as say from "./words.ts";

function headline({ tariff: before }: Computed, { tariff: after, input: { unit } }: Computed): Text {
  const share = shareOf(absolute(minus(after, before)), absolute(before));
  return say.tariffTurns({ before, after, share, unit });
}

function priceExplanations({ lifts }: ComparedCosts, from: number, to: number): Explanation[] {
  return lifts.map(({ title, path }) => account(say.priceLevels(from, to, title), ratesInWords(path.steps)));
}

/** Why two tariffs differ, with the calculations of both. */
export function explainComparison(
  [before, after]: readonly [Computed, Computed],
  compared: ComparedCosts,
  effects: readonly ExactEffect[],
  [explainedBefore, explainedAfter]: readonly [Explanation, Explanation],
): Explanation {
  const { name, year, unit } = after.input;
  const shown = effects.filter(({ effect }) => effect.n !== 0n);
  const says = [headline(before, after), ...shown.map(say.effectIs), say.ORDER_OF_EFFECTS];
  const prices = priceExplanations(compared, before.input.year, year);
  const rests = [{ mark: "derived", source: sources.ownReading }] as const;
  const title = say.comparisonTitle({ before: before.input.year, after: year, name, unit });
  return account(title, says, [...prices, explainedAfter, explainedBefore], rests);
}
