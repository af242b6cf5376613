import type { Agreement } from "../../agreements/agreement.ts";
import { checkedAgreement } from "../../agreements/checkedAgreement.ts";
import { refuseOutOfRange } from "../../given/figures.ts";
import { type Fraction, negated, ONE, plus, total } from "../../numbers/fraction.ts";
import { exactOere } from "../../numbers/inOere.ts";
import { backRegulationPerDay } from "../../settlement/backRegulationPerDay.ts";
import type { AccountingYear } from "../../settlement/ledger/input.ts";
import type { Ledger } from "../../settlement/ledger/result.ts";
import { settlementLedger } from "../../settlement/ledger/settlementLedger.ts";
import { plainWhole } from "../../wholeNumber.ts";
import { type DrawnUse, drawnUses } from "./blocks.ts";
import { checkBounds } from "./bounds.ts";
import type { DrawOptions, LedgerToDraw } from "./input.ts";
import { loopPlanOf } from "./loopPlan.ts";
import { readDrawOptions } from "./options.ts";
import { type PlannedYear, planOf } from "./plan.ts";
import { readLedgerToDraw } from "./read.ts";
import * as say from "./words.ts";

/** The back-regulation in the tariff of a year as the ledger of the years before says it. */
function backRegulationOf(year: number, before: readonly AccountingYear[], agreement: Agreement): Fraction {
  const { years } = settlementLedger.exact(before, agreement);
  return negated(total(years.filter(({ tariffYear }) => tariffYear === year).map(({ toTariff }) => toTariff)));
}

/** A year as the ledger takes it: the days at the tariff that the years before make of it. */
function accountingYear(
  of: PlannedYear,
  budget: Fraction,
  { days, costs }: DrawnUse,
  before: readonly AccountingYear[],
  agreement: Agreement,
): AccountingYear {
  const stated = of.stated === undefined ? undefined : exactOere(of.stated);
  const backRegulation = stated ?? backRegulationOf(of.year, before, agreement);
  const expected = { places: of.budgetedDays, occupancy: ONE, days: ONE };
  const perDay = backRegulationPerDay.exact({ toTariff: negated(backRegulation), ...expected }, of.set).backRegulation;
  return {
    year: of.year,
    items: [{ occupiedDays: days, tariff: plus(exactOere(of.tariff), perDay) }],
    costs: exactOere(costs + days * of.costsPerDay),
    budget,
    ...(stated !== undefined && { backRegulationInTariff: stated }),
  };
}

/**
 * The settlement ledger of one draw of {@link simulateLedger}: what was drawn in each year, and why it came out so.
 *
 * `draw` is its number, 1 for the first; `input`, `agreement` and `options` are those of the simulation. The ledger is made by
 * {@link settlementLedger}, with explanation and findings. Throws `RuleError` as {@link simulateLedger} does, and
 * `out-of-range` for a number that is none of the draws.
 *
 * @example
 * ```ts
 * import { agreementInForce, ledgerOfDraw, simulateLedger } from "rammetakst";
 * const year = { year: 2025, tariff: 1_400, budgetedDays: 8_000, budget: 11_200_000, occupiedDays: 7_900 } as const;
 * const input = { carriedIn: 0, years: [{ ...year, costs: { kind: "uniform", least: 11_000_000, most: 11_500_000 } }] } as const;
 * const agreement = agreementInForce("syddanmark", "2025-12-31");
 * const [first] = ledgerOfDraw(input, agreement, 1, { draws: 2 }).years;
 * const [drawn] = simulateLedger(input, agreement, { draws: 2 }).years;
 * first?.revenue; // => 11060000
 * [drawn?.result.least, drawn?.result.most].some((each) => each?.eq(first?.result ?? 0)); // => true
 * ```
 */
export function ledgerOfDraw(
  input: LedgerToDraw,
  agreement: Agreement,
  draw: number,
  options: DrawOptions = {},
): Ledger {
  const bound = checkedAgreement(agreement, "2025-12-31");
  const read = readLedgerToDraw(input);
  const { draws, seed } = readDrawOptions(options, read.years.length);
  const number = plainWhole(draw) as number;
  if (!Number.isInteger(number) || number < 1 || number > draws) {
    const { allowed, remedy } = say.drawNumber(draws);
    refuseOutOfRange("draw", draw, allowed, remedy);
  }
  const plan = planOf(read, bound);
  checkBounds(plan);
  const uses = drawnUses(loopPlanOf(plan), seed, number - 1);
  const years: AccountingYear[] = [];
  for (const [i, of] of plan.years.entries()) {
    const year = accountingYear(of, (read.years[i] as { budget: Fraction }).budget, uses[i] as DrawnUse, years, bound);
    years.push(i === 0 ? { ...year, carriedIn: exactOere(plan.carriedIn) } : year);
  }
  const offer = read.offer === undefined ? {} : { offer: read.offer };
  return settlementLedger(years, bound, offer);
}
