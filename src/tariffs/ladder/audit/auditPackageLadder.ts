import * as z from "zod";
import { auditDistribution } from "../../../distribution/audit/auditDistribution.ts";
import type { RateInterval } from "../../../distribution/audit/result.ts";
import { fail } from "../../../errors.ts";
import { explainedWhenRead } from "../../../findings/toldWhenRead.ts";
import { atFirstUse } from "../../../given/atFirstUse.ts";
import { refuseTwice } from "../../../given/distinct.ts";
import { aboveZero } from "../../../given/figures.ts";
import { objectOf } from "../../../given/objectOf.ts";
import { readGiven } from "../../../given/readGiven.ts";
import { integer, numeric } from "../../../given/shape.ts";
import { withExact } from "../../../named.ts";
import { dividedBy, type Fraction, fraction, minus, plus, times } from "../../../numbers/fraction.ts";
import { wholeNumber } from "../../../numbers/rounding.ts";
import { decimalsWhenRead, fractionsWhenRead } from "../../../numbers/whenRead.ts";
import { parameters } from "../../../parameters/parameters.ts";
import { bindParameters } from "../../../rules/binding.ts";
import { account } from "../../../rules/explanation.ts";
import type { BoundParameter, RuleSet } from "../../../rules/parameter.ts";
import { mayWait } from "../../../rules/steadyRuleSet.ts";
import { MOST_STEPS } from "../packageLadder.ts";
import type { LadderAudit, PrintedStep } from "./result.ts";
import * as say from "./words.ts";

/** Finds the price and the width behind a ladder; see {@link auditPackageLadder}. */
interface AuditLadder {
  (steps: readonly PrintedStep[], set?: RuleSet): LadderAudit;
  /** The same as exact fractions. */
  exact(steps: readonly PrintedStep[], set?: RuleSet): LadderAudit<Fraction>;
}

type Interval = RateInterval<Fraction>;

/** A printed package that has been read. */
interface ReadStep {
  readonly packageNumber: number;
  readonly tariff: Fraction;
  readonly hoursUpTo: Fraction | undefined;
}

const schema = atFirstUse(() =>
  z
    .array(
      objectOf<PrintedStep>()({
        packageNumber: integer(1, MOST_STEPS),
        tariff: numeric,
        hoursUpTo: numeric.optional(),
      }),
    )
    .min(1)
    .max(MOST_STEPS),
);

const { daysInWeek, ladderMidpoint } = parameters.tariffs;
const { kronerRounding } = parameters.proposals;
/** Hours are printed with one decimal. */
const [TENTH, HALF] = [fraction(1n, 10n), fraction(1n, 2n)];

function readSteps(list: readonly PrintedStep[]): readonly ReadStep[] {
  const rows = readGiven(schema(), list, "steps");
  refuseTwice(
    rows.map(({ packageNumber }) => packageNumber),
    (i) => `steps[${i}].packageNumber`,
  );
  return rows.map(({ packageNumber, tariff, hoursUpTo }, i) => ({
    packageNumber,
    tariff: aboveZero(tariff, `steps[${i}].tariff`),
    hoursUpTo: hoursUpTo === undefined ? undefined : aboveZero(hoursUpTo, `steps[${i}].hoursUpTo`, "as-written"),
  }));
}

const isWholeIn = (value: Fraction, unit: Fraction): boolean => {
  const { n, d } = dividedBy(value, unit);
  return n % d === 0n;
};

/** Nothing can be found behind figures of which none is rounded as ladders are printed. */
function refuseUnrounded(steps: readonly ReadStep[], unit: Fraction): void {
  if (!steps.some(({ tariff }) => isWholeIn(tariff, unit))) {
    fail({ kind: "not-computable", path: "steps", ...say.noRoundedTariff(unit) });
  }
  const hours = steps.flatMap(({ hoursUpTo }) => hoursUpTo ?? []);
  if (hours.length === 0 || hours.some((each) => isWholeIn(each, TENTH))) return;
  fail({ kind: "not-computable", path: "steps", ...say.NO_HOURS_IN_TENTHS });
}

/** The one whole number of units in an interval. */
function onlyWhole({ from, to, includesFrom, includesTo }: Interval, unit: Fraction): Fraction | null {
  const inUnits = (value: Fraction) => dividedBy(value, unit);
  const [low, high] = [inUnits(from), inUnits(to)];
  const least = includesFrom ? wholeNumber(low.n, low.d, "ceiling") : wholeNumber(low.n, low.d, "floor") + 1n;
  const most = includesTo ? wholeNumber(high.n, high.d, "floor") : wholeNumber(high.n, high.d, "ceiling") - 1n;
  return least === most ? times(fraction(least), unit) : null;
}

/** Hours a week between two packages, from the hours that each holds at most, and the packages whose hours that does not give. */
function widthOf(steps: readonly ReadStep[]): {
  readonly width: Interval | null;
  readonly unfitting: ReadonlySet<number>;
} {
  const printed = steps.flatMap(({ packageNumber, hoursUpTo }) =>
    hoursUpTo === undefined ? [] : [{ id: String(packageNumber), key: packageNumber, amount: hoursUpTo }],
  );
  if (printed.length === 0) return { width: null, unfitting: new Set() };
  const { rate, rows } = auditDistribution.exact(printed, { unit: TENTH });
  return { width: rate, unfitting: new Set(printed.flatMap(({ key }, i) => (rows[i]?.fits === true ? [] : [key]))) };
}

/** The price of an hour by a price interval, which is rounded to whole units where one fits, and a width. */
function priceOf(
  interval: Interval,
  whole: Fraction | null,
  width: Interval,
  days: Fraction,
  unit: Fraction,
): Interval {
  const half = times(unit, HALF);
  const rounded = whole && { from: minus(whole, half), to: plus(whole, half), includesFrom: true, includesTo: false };
  const { from, to, includesFrom, includesTo } = rounded ?? interval;
  return {
    from: dividedBy(times(from, days), width.to),
    to: dividedBy(times(to, days), width.from),
    includesFrom: includesFrom && width.includesTo,
    includesTo: includesTo && width.includesFrom,
  };
}

function auditOf(list: readonly PrintedStep[], set?: RuleSet): LadderAudit<Fraction> {
  const steps = readSteps(list);
  const bound = bindParameters({ daysInWeek, ladderMidpoint, kronerRounding }, set);
  const [days, midpoint, unit] = [...bound.values()].map(({ exact }) => exact) as [Fraction, Fraction, Fraction];
  refuseUnrounded(steps, unit);
  const billed = steps.map(({ packageNumber, tariff }) => {
    return { id: String(packageNumber), key: minus(fraction(BigInt(packageNumber)), midpoint), amount: tariff };
  });
  const { rate, rows } = auditDistribution.exact(billed, { unit });
  const { width, unfitting } = widthOf(steps);
  const audited = steps.map(({ packageNumber, tariff, hoursUpTo = null }, i) => {
    const fitsTariff = rows[i]?.fits === true;
    const fitsHours = hoursUpTo === null ? null : !unfitting.has(packageNumber);
    return { packageNumber, tariff, hoursUpTo, fits: fitsTariff && fitsHours !== false, fitsTariff, fitsHours };
  });
  const whole = onlyWhole(rate, unit);
  const found = {
    fits: audited.every(({ fits }) => fits),
    intervalPerDay: rate,
    wholeInterval: whole,
    hoursAWeek: width,
    hourPrice: width === null ? null : priceOf(rate, whole, width, days, unit),
    steps: audited,
    outside: audited.filter(({ fits }) => !fits),
  };
  const rests = [...bound.values()].map(({ known }: BoundParameter) => known);
  const explain = () => account(say.LADDER_AUDIT, say.ladderExplains(found), [], rests);
  return explainedWhenRead({ ...found }, explain, mayWait(set));
}

function audited(steps: readonly PrintedStep[], set?: RuleSet): LadderAudit {
  return decimalsWhenRead(auditOf(steps, set)) as LadderAudit;
}

function exactly(steps: readonly PrintedStep[], set?: RuleSet): LadderAudit<Fraction> {
  return fractionsWhenRead(auditOf(steps, set));
}

/**
 * Finds the price interval, the width and the price of an hour behind a printed ladder of service packages, or the packages
 * that do not fit.
 *
 * A tariff is explained by a price interval when the interval × (package number − ½), rounded to whole kroner with halves away
 * from zero, is the tariff. Tariffs are kr. per day, above 0; package numbers whole, 1 to 100. Where the hours that each package
 * holds at most are given, as printed with one decimal, they give the width, and both the price of an hour; hours that the width
 * of most of them does not give, do not fit. `set` may be an agreement or a scenario.
 *
 * Throws `RuleError`: `missing` for no packages; `duplicate` for a number given twice; `out-of-range`, `malformed` or `unknown-key`
 * for numbers and rows; `not-computable` where no tariff is in whole kroner, or no hours in tenths. Source: Region Syddanmark's tariff
 * sheets of 2022-2024; of the one ladder that {@link packageLadder} does not give, the price of an hour that is found is not the printed one.
 *
 * @example
 * ```ts
 * import { auditPackageLadder } from "rammetakst";
 * const audit = auditPackageLadder([
 *   { packageNumber: 1, tariff: 58, hoursUpTo: "2.3" },
 *   { packageNumber: 2, tariff: 174, hoursUpTo: "4.7" },
 *   { packageNumber: 10, tariff: 1102, hoursUpTo: "23.3" },
 * ]);
 * audit.wholeInterval; // => 116
 * audit.hourPrice?.from.toFixed(0); // => "346"
 * audit.hourPrice?.to.toFixed(0); // => "351"
 * ```
 */
export const auditPackageLadder: AuditLadder = withExact("auditPackageLadder", audited, exactly);
