import { fail } from "../../errors.ts";
import {
  absolute,
  compare,
  dividedBy,
  type Fraction,
  fraction,
  larger,
  minus,
  negated,
  ONE,
  plus,
  smaller,
  times,
  ZERO,
} from "../../numbers/fraction.ts";
import { roundedTo } from "../../numbers/rounding.ts";
import type { Plan, PlannedYear } from "./plan.ts";
import * as say from "./words.ts";

/** The least and the most that something can be, in øre or days. */
interface Range {
  readonly least: Fraction;
  readonly most: Fraction;
}

/** Whole numbers below this are exact in the loop, with room for the half that rounding adds. */
const ROOM = fraction(2n ** 52n, 1n);

const whole = (n: number): Fraction => fraction(BigInt(n), 1n);
const exactly = (n: Fraction): Range => ({ least: n, most: n });
const sum = (a: Range, b: Range): Range => ({ least: plus(a.least, b.least), most: plus(a.most, b.most) });
const opposite = ({ least, most }: Range): Range => ({ least: negated(most), most: negated(least) });

function product(a: Range, b: Range): Range {
  const corners = [a.least, a.most].flatMap((x) => [times(x, b.least), times(x, b.most)]);
  return { least: corners.reduce(smaller), most: corners.reduce(larger) };
}

const each = ({ least, most }: Range, of: (n: Fraction) => Fraction): Range => ({ least: of(least), most: of(most) });

function refuseTooLarge({ path }: PlannedYear): never {
  return fail({ kind: "out-of-range", path, ...say.tooLarge });
}

function refuseNegativeTariff({ path, year }: PlannedYear, tariff: Fraction): never {
  return fail({
    kind: "out-of-range",
    path: `${path}.tariff`,
    ...say.tariffBelowZero(year, dividedBy(tariff, whole(100))),
  });
}

/** What back-regulation comes to per day: it rises with the amount, so that its ends are those of the amount. */
function perDayOf(backRegulation: Range, { budgetedDays, tariffRounding: { unit, mode } }: PlannedYear): Range {
  return each(backRegulation, (amount) => roundedTo(dividedBy(amount, budgetedDays), whole(unit), mode));
}

/**
 * What a result can be. What back-regulation brings in, and what is taken out for it, are looked at together: apart they would seem
 * to be able to miss each other by all of it, and the bounds grow from year to year.
 */
function resultOf(backRegulation: Range, of: PlannedYear): Range {
  const days: Range = { least: whole(of.occupiedDays.least), most: whole(of.occupiedDays.most) };
  const costs: Range = { least: whole(of.costs.least), most: whole(of.costs.most) };
  const margin = product(days, exactly(whole(of.tariff - of.costsPerDay)));
  const missed = product(
    backRegulation,
    each(days, (n) => minus(dividedBy(n, of.budgetedDays), ONE)),
  );
  const rounding = whole(of.tariffRounding.unit);
  const rounded = product(days, { least: negated(rounding), most: rounding });
  const ofResult = { least: negated(whole(of.resultRounding.unit)), most: whole(of.resultRounding.unit) };
  return [margin, missed, rounded, ofResult].reduce(sum, opposite(costs));
}

function carriedOf(available: Range, { surplusLimit, deficitLimit }: PlannedYear): Range {
  return each(available, (n) => smaller(larger(n, negated(whole(deficitLimit))), whole(surplusLimit)));
}

/** What a year can come to; refused where the loop could not count it exactly, or where its tariff could fall below 0. */
function checkedYear(of: PlannedYear, carriedIn: Range, backRegulation: Range) {
  const perDay = perDayOf(backRegulation, of);
  const charged = sum(exactly(whole(of.tariff)), perDay);
  if (charged.least.n < 0n) refuseNegativeTariff(of, charged.least);
  const days = exactly(whole(of.occupiedDays.most));
  const available = sum(carriedIn, resultOf(backRegulation, of));
  const { n, d } = of.budgetedDays;
  const counted: readonly Range[] = [
    product(days, charged),
    sum(product(days, exactly(whole(of.costsPerDay))), exactly(whole(of.costs.most))),
    product(backRegulation, exactly(fraction(d, 1n))),
    exactly(fraction(n * BigInt(of.tariffRounding.unit), 1n)),
    available,
    exactly(whole(of.surplusLimit)),
    exactly(whole(of.deficitLimit)),
  ];
  // Each is added to at most three others before it is compared or rounded.
  const sizes = counted.flatMap(({ least, most }) => [absolute(least), absolute(most)]);
  if (sizes.some((size) => compare(times(size, whole(8)), ROOM) >= 0)) refuseTooLarge(of);
  const carried = carriedOf(available, of);
  // The rest rises with what is available, so that its ends are those of it.
  const toTariff = { least: minus(available.least, carried.least), most: minus(available.most, carried.most) };
  return { carried, toTariff };
}

/**
 * Looks at all that can be drawn before anything is: every whole number of the loop must be exact as a float, and no tariff may
 * fall below 0, which no ledger takes.
 */
export function checkBounds({ carriedIn, years }: Plan): void {
  let carried = exactly(whole(carriedIn));
  const entering = new Map<number, Range>();
  for (const [at, of] of years.entries()) {
    const stated = of.stated === undefined ? undefined : exactly(whole(of.stated));
    const year = checkedYear(of, carried, stated ?? opposite(entering.get(at) ?? exactly(ZERO)));
    carried = year.carried;
    entering.set(of.enters, sum(entering.get(of.enters) ?? exactly(ZERO), year.toTariff));
  }
}
