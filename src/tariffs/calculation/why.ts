import { frozen } from "../../frozen.ts";
import { groupsOf } from "../../groups.ts";
import { amountOf } from "../../indexation/amount.ts";
import { ratesInWords } from "../../indexation/indexFactor.ts";
import { indexRule } from "../../indexation/indexRule.ts";
import { ledBy } from "../../indexation/ledBy.ts";
import { dividedBy, negated, total } from "../../numbers/fraction.ts";
import { sources } from "../../parameters/parameters.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { Provenance } from "../../rules/parameter.ts";
import { perUnit } from "../../rules/perUnit.ts";
import type { Text } from "../../words.ts";
import { isIncome } from "../costKind.ts";
import { expectedQuantity } from "../expectedQuantity.ts";
import { type Computed, tariffRule } from "./computed.ts";
import { overheadCosts } from "./overheadCosts.ts";
import { tariffSentences } from "./sentences.ts";
import * as say from "./words.ts";

/** One indexation for all amounts of a level and a series, incomes subtracted, with its rates. */
function liftExplanations({ costs, input: { year } }: Computed): Explanation[] {
  const lifted = costs.lines.filter(({ lift }) => lift !== undefined);
  const groups = groupsOf(lifted, ({ lift }) => `${lift?.from} ${lift?.series.id} ${lift?.factor.n}/${lift?.factor.d}`);
  return [...groups.values()].flatMap((group) => {
    const lift = group[0]?.lift;
    if (lift === undefined) return [];
    const { from, series, factor, path } = lift;
    const net = total(group.map(({ line, indexed }) => (isIncome(line.kind) ? negated(indexed) : indexed)));
    const amount = dividedBy(net, factor);
    const title = say.indexationTitle(from, year, ledBy(series, path.steps));
    const given = { amount: amountOf(amount, from), index: path };
    return [account(title, ratesInWords(path.steps), [indexRule.explain(given)])];
  });
}

function overheadExplanations({ costs: { direct, overheadRate }, input: { year } }: Computed): Explanation[] {
  return overheadRate.n === 0n ? [] : [overheadCosts.explain({ directCosts: amountOf(direct, year), overheadRate })];
}

function useExplanations({ use: { places, occupancy, units } }: Computed): Explanation[] {
  if (places === undefined || occupancy === undefined || units === undefined) return [];
  return [expectedQuantity.explain({ places, occupancy, unitsInYear: units.number })];
}

const RESTS: readonly Provenance[] = frozen([
  { mark: "law", source: sources.tariffLaw },
  { mark: "law", source: sources.occupancyOrder, note: say.OCCUPANCY_IS_SHOWN },
]);

/** Why a tariff is what it is: in sentences that can be pasted into a note, and the rules that they rest on. */
export function explainTariff(computed: Computed, messages: readonly Text[]): Explanation {
  const { input, costBasis, backRegulation, use, agreement } = computed;
  const says = [...tariffSentences(computed), ...messages];
  const given = {
    costBasis: amountOf(costBasis, input.year),
    backRegulation: amountOf(backRegulation, input.year),
    expectedQuantity: use.quantity,
  };
  const rules = [
    ...overheadExplanations(computed),
    ...useExplanations(computed),
    tariffRule(input).explain(given, agreement),
  ];
  const because = [...liftExplanations(computed), ...rules.map((each) => perUnit(each, input.unit))];
  return account(say.tariffTitle(input), says, because, RESTS);
}
