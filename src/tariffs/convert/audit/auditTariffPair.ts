import { fail } from "../../../errors.ts";
import { explainedWhenRead } from "../../../findings/toldWhenRead.ts";
import { atFirstUse } from "../../../given/atFirstUse.ts";
import { aboveZero } from "../../../given/figures.ts";
import { objectOf } from "../../../given/objectOf.ts";
import { readGiven } from "../../../given/readGiven.ts";
import { numeric } from "../../../given/shape.ts";
import { withExact } from "../../../named.ts";
import { compare, dividedBy, equal, type Fraction, fraction, minus, plus, times } from "../../../numbers/fraction.ts";
import { roundedTo } from "../../../numbers/rounding.ts";
import { decimalsWhenRead, fractionsWhenRead } from "../../../numbers/whenRead.ts";
import { account } from "../../../rules/explanation.ts";
import type { RuleSet } from "../../../rules/parameter.ts";
import { mayWait } from "../../../rules/steadyRuleSet.ts";
import {
  CONVENTIONS,
  CONVERTED_UNITS,
  type ConvertedUnit,
  restsOf,
  type TariffConvention,
  unitsInYear,
} from "../conventions.ts";
import type { ConventionFit, PrintedTariffs, TariffPairAudit } from "./result.ts";
import * as say from "./words.ts";

/** Finds the conventions that printed tariffs follow; see {@link auditTariffPair}. */
interface AuditTariffPair {
  (printed: PrintedTariffs, set?: RuleSet): TariffPairAudit;
  /** The same as exact fractions. */
  exact(printed: PrintedTariffs, set?: RuleSet): TariffPairAudit<Fraction>;
}

/** A printed tariff, and the unit that it is rounded to: kroner where it is whole. */
interface Printed {
  readonly unit: ConvertedUnit;
  readonly amount: Fraction;
  readonly rounding: Fraction;
}

const schema = atFirstUse(() =>
  objectOf<PrintedTariffs>()({ day: numeric.optional(), month: numeric.optional(), year: numeric.optional() }),
);

const [KRONE, OERE, HALF] = [fraction(1n), fraction(1n, 100n), fraction(1n, 2n)];

function readPrinted(given: PrintedTariffs): readonly Printed[] {
  const read = readGiven(schema(), given, "");
  const printed = CONVERTED_UNITS.flatMap((unit): Printed[] => {
    const value = read[unit];
    if (value === undefined) return [];
    const amount = aboveZero(value, unit);
    return [{ unit, amount, rounding: amount.n % amount.d === 0n ? KRONE : OERE }];
  });
  return printed.length < 2 ? fail({ kind: "missing", path: "printed", ...say.tooFewPrinted }) : printed;
}

/** The least and the greatest tariff of a year that a printed one may be the rounding of; the greatest just not. */
function yearsOf({ amount, rounding }: Printed, unitsOfYear: Fraction) {
  const half = times(rounding, HALF);
  return { least: times(minus(amount, half), unitsOfYear), below: times(plus(amount, half), unitsOfYear) };
}

/** Whether one unrounded tariff of a year lies within all. */
function overlap(all: readonly ReturnType<typeof yearsOf>[]): boolean {
  return all.every(({ least }) => all.every(({ below }) => compare(least, below) < 0));
}

function fitOf(
  convention: TariffConvention,
  all: readonly Printed[],
  set: RuleSet | undefined,
): ConventionFit<Fraction> {
  const inYear = (unit: ConvertedUnit) => unitsInYear(unit, convention, set).number;
  const computed = all.flatMap((from) =>
    all.flatMap((to) => {
      if (to.unit === from.unit) return [];
      const unrounded = dividedBy(times(from.amount, inYear(from.unit)), inYear(to.unit));
      const amount = roundedTo(unrounded, to.rounding, "half-away");
      const fits = equal(amount, to.amount);
      return [{ convention, from: from.unit, to: to.unit, printed: to.amount, computed: amount, fits }];
    }),
  );
  const gives = ({ unit }: Printed) => computed.every(({ from, fits }) => from !== unit || fits);
  const years = all.map((each) => yearsOf(each, inYear(each.unit)));
  return { convention, bases: all.filter(gives).map(({ unit }) => unit), couldFit: overlap(years), computed };
}

function auditOf(given: PrintedTariffs, set?: RuleSet): TariffPairAudit<Fraction> {
  const printed = readPrinted(given);
  const conventions = CONVENTIONS.map((convention) => fitOf(convention, printed, set));
  const fitting = conventions.filter(({ bases }) => bases.length > 0).map(({ convention }) => convention);
  const units = printed.map(({ unit }) => unit);
  const once = restsOf(CONVENTIONS.flatMap((each) => units.map((unit) => unitsInYear(unit, each, set))));
  const explain = () => account(say.PAIR_AUDIT, conventions.map(say.fitsHow), [], once);
  return explainedWhenRead({ fitting, conventions }, explain, mayWait(set));
}

function audited(given: PrintedTariffs, set?: RuleSet): TariffPairAudit {
  return decimalsWhenRead(auditOf(given, set)) as TariffPairAudit;
}

function exactly(given: PrintedTariffs, set?: RuleSet): TariffPairAudit<Fraction> {
  return fractionsWhenRead(auditOf(given, set));
}

/**
 * Finds the conventions that the printed tariffs of one service follow: which of them, by which convention, gives the others.
 *
 * Two or three of `day`, `month` and `year`, in kr., above 0, as printed; one in whole kroner is taken to be rounded to kroner,
 * any other to øre, halves away from zero. `bases` names the printed tariffs that give all the others; `couldFit` is true
 * also where all may be roundings of one that is not printed. `set` may be an agreement or a scenario.
 *
 * Throws `RuleError`: `missing` for fewer than two; `out-of-range` for an amount of 0 or below; `malformed` or `unknown-key` for
 * the rest. Source: the conventions are those of {@link convertTariff}.
 *
 * @example
 * ```ts
 * import { auditTariffPair } from "rammetakst";
 * auditTariffPair({ day: "141.59", month: 4307 }).fitting; // => ["365-days"]
 * auditTariffPair({ day: 2356, month: 71_856 }).conventions[1]?.bases; // => ["month"]
 * ```
 */
export const auditTariffPair: AuditTariffPair = withExact("auditTariffPair", audited, exactly);
