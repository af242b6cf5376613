import type { Agreement } from "../../agreements/agreement.ts";
import { fail } from "../../errors.ts";
import { refuseOutOfRange } from "../../given/figures.ts";
import { type Fraction, fraction, reduced } from "../../numbers/fraction.ts";
import { oereIn } from "../../numbers/inOere.ts";
import { parameters } from "../../parameters/parameters.ts";
import { agreementOfYear } from "../../settlement/agreementOfYear.ts";
import { backRegulationDelay } from "../../settlement/backRegulationDelay.ts";
import { carryOver } from "../../settlement/ledger/carryOver.ts";
import { type OereRounding, roundingOfOere, roundingToOere } from "../../settlement/oereRounding.ts";
import type { WholeDraw } from "../random/wholeDraw.ts";
import type { ReadLedgerToDraw, ReadYearToDraw } from "./read.ts";
import * as say from "./words.ts";

/** A year as the loop counts it: whole øre, whole days. */
export interface PlannedYear {
  readonly year: number;
  readonly path: string;
  readonly set: Agreement;
  readonly tariff: number;
  /** The budgeted days as a fraction in lowest terms. */
  readonly budgetedDays: Fraction;
  readonly occupiedDays: WholeDraw;
  readonly costs: WholeDraw;
  readonly costsPerDay: number;
  readonly surplusLimit: number;
  readonly deficitLimit: number;
  /** What was built into the tariff: stated, or `undefined` where the draw itself says it. */
  readonly stated: number | undefined;
  /** The place among the years, from 0, of the one whose tariff its rest enters; it may lie after the last. */
  readonly enters: number;
  readonly resultRounding: OereRounding;
  readonly tariffRounding: OereRounding;
}

/** What a simulation counts on. */
export interface Plan {
  readonly carriedIn: number;
  readonly years: readonly PlannedYear[];
}

function inOere<T>(found: T | undefined, path: string): T {
  return found ?? fail({ kind: "out-of-range", path, ...say.notWholeOere });
}

/** The limits of a year, as the ledger's own rule gives them: that of a surplus, and that of a deficit. */
function limitsOf({ budget, path }: ReadYearToDraw, set: Agreement): readonly [number, number] {
  const limit = (sign: bigint) => {
    const given = { result: fraction(sign, 1n), carriedIn: fraction(0n, 1n), fullYearBudget: budget };
    return inOere(oereIn(carryOver.exact(given, set).limit), `${path}.budget`);
  };
  return [limit(1n), limit(-1n)];
}

function refuseStated({ path }: ReadYearToDraw, found: number): never {
  const { allowed, remedy } = say.statedOfLaterYear;
  return refuseOutOfRange(`${path}.backRegulationInTariff`, found / 100, allowed, remedy);
}

/** What is counted on, from what was given and the agreement of each year. */
export function planOf({ carriedIn, years }: ReadLedgerToDraw, agreement: Agreement): Plan {
  const entered = new Set<number>();
  const planned = years.map((each, at): PlannedYear => {
    const { year, path, tariff, budgetedDays, occupiedDays, costs, costsPerDay, backRegulation } = each;
    const set = agreementOfYear(agreement, year, `${path}.year`);
    const [surplusLimit, deficitLimit] = limitsOf(each, set);
    const enters = at + backRegulationDelay(set);
    if (backRegulation !== undefined && entered.has(at)) refuseStated(each, backRegulation);
    entered.add(enters);
    return {
      ...{ year, path, set, tariff, occupiedDays, costs, costsPerDay, surplusLimit, deficitLimit, enters },
      budgetedDays: reduced(budgetedDays),
      stated: entered.has(at) ? undefined : (backRegulation ?? 0),
      resultRounding: inOere(roundingOfOere(parameters.settlement.resultRounding, set), path),
      tariffRounding: inOere(roundingToOere(parameters.tariffs.tariffRounding, set), path),
    };
  });
  return { carriedIn: carriedIn ?? 0, years: planned };
}
