import { auditDistribution } from "../../../distribution/audit/auditDistribution.ts";
import type { RateInterval } from "../../../distribution/audit/result.ts";
import { fail } from "../../../errors.ts";
import { type Fraction, fraction, plus, times } from "../../../numbers/fraction.ts";
import { wholeNumber } from "../../../numbers/rounding.ts";
import { parameters } from "../../../parameters/parameters.ts";
import { alwaysIn, type SizeClass, weightOf } from "../sizeClass.ts";
import type { AuditedBase, AuditedBaseKind, AuditedTariff, PublishedColumn } from "./result.ts";
import { noWholeTariff } from "./words.ts";

const { supervision } = parameters;

/** A cell of the table: its amount is the base times the weight, rounded. */
export interface PublishedCell {
  readonly sizeClass: SizeClass;
  readonly column: PublishedColumn;
  readonly amount: Fraction | undefined;
  readonly path: string;
}

/** What a base is multiplied by before it is rounded to the cell's amount. */
function multiplier({ sizeClass, column }: PublishedCell): Fraction {
  const weight = weightOf(sizeClass);
  return column === "intensified" ? times(weight, alwaysIn(supervision.intensifiedShare)) : weight;
}

const HALF = fraction(1n, 2n);

/** The amounts, in whole units, that the bases of an interval give: halves are rounded up, and an end may not belong. */
function implied({ from, to, includesTo }: RateInterval<Fraction>, by: Fraction, unit: Fraction) {
  const inUnits = (base: Fraction) => {
    const { n, d } = plus(times(times(base, by), fraction(unit.d, unit.n)), HALF);
    return { n, d };
  };
  const [low, high] = [inUnits(from), inUnits(to)];
  const least = wholeNumber(low.n, low.d, "floor");
  const most = includesTo ? wholeNumber(high.n, high.d, "floor") : wholeNumber(high.n, high.d, "ceiling") - 1n;
  return { impliedFrom: times(fraction(least), unit), impliedTo: times(fraction(most), unit) };
}

function isWhole(amount: Fraction | undefined, unit: Fraction): boolean {
  return amount !== undefined && (amount.n * unit.d) % (amount.d * unit.n) === 0n;
}

function refuseNoWholeTariff([first]: readonly PublishedCell[], unit: Fraction): never {
  return fail({ kind: "not-computable", path: first?.path ?? "rows", ...noWholeTariff(unit) });
}

/** The bases behind the cells of one kind, of which at least one has an amount. */
export function auditBase(kind: AuditedBaseKind, cells: readonly PublishedCell[]): AuditedBase<Fraction> {
  const unit = alwaysIn(supervision.classRounding);
  const printed = cells.filter(({ amount }) => amount !== undefined);
  if (!printed.some(({ amount }) => isWhole(amount, unit))) refuseNoWholeTariff(printed, unit);
  const billed = printed.map((cell) => ({ id: cell.path, key: multiplier(cell), amount: cell.amount ?? 0 }));
  const { rate, candidates, rows: audited } = auditDistribution.exact(billed, { unit });
  const fitting = new Map(audited.map(({ id, fits }) => [id, fits]));
  const rows = cells.map((cell): AuditedTariff<Fraction> => {
    const { sizeClass, column, amount, path } = cell;
    const range = implied(rate, multiplier(cell), unit);
    return { sizeClass, column, amount: amount ?? null, fits: fitting.get(path) ?? null, ...range };
  });
  return { kind, base: rate, candidates, rows, outside: rows.filter(({ fits }) => fits === false) };
}
