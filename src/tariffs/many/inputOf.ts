import { exactAsWritten, type Numeric } from "../../numbers/exact.ts";
import { type Fraction, reduced, times } from "../../numbers/fraction.ts";
import { kronerOf } from "../../numbers/ofOere.ts";
import { at, type Each } from "../../rules/columns/columnReader.ts";
import type { CostLine, TariffInput } from "../calculation/input.ts";
import type { ReadColumns, ReadOptions } from "./read.ts";
import { OVERHEAD_LINE } from "./words.ts";

/** The price level of a row; 0 is none that is stated. */
export const levelAt = (level: Each | undefined, row: number): number => (level === undefined ? 0 : at(level, row));

/** The largest number that is read from outside. */
const LARGEST = 1e15;

/** A count in its own unit; what is no number or too large is left for the calculation to refuse. */
function counted(count: number, unit: Fraction): Numeric {
  return Math.abs(count) <= LARGEST ? reduced(times(exactAsWritten(count), unit)) : count;
}

/** Makes an amount in kr. of øre. */
type AmountOf = typeof kronerOf;

function costsOf(
  { costs, overheadRate }: ReadColumns,
  row: number,
  { units }: ReadOptions,
  amount: AmountOf,
): CostLine[] {
  const lines = costs.map(({ kind, oere, level }, at): CostLine => {
    const priceLevel = levelAt(level, row);
    return {
      kind,
      amount: amount(oere[row] as number, `costs[${at}].amount`),
      ...(priceLevel !== 0 && { priceLevel }),
    };
  });
  if (overheadRate === undefined) return lines;
  // Two lines of one kind are told apart by their names.
  const isSecond = costs.some(({ kind }) => kind === "indirect");
  const rate = counted(at(overheadRate, row), units.overheadRate);
  return [...lines, { kind: "indirect", rate, ...(isSecond && { name: OVERHEAD_LINE }) }];
}

/** A place of the columns as the budget of one tariff. */
export function inputOf(
  columns: ReadColumns,
  row: number,
  options: ReadOptions,
  amount: AmountOf = kronerOf,
): TariffInput {
  const { year, backRegulation, days } = columns;
  const { units, unit, residentsPayment, rounding, series, seriesByKind } = options;
  const use = (["places", "occupancy", "quantity"] as const).flatMap((key) => {
    const each = columns[key];
    return each === undefined ? [] : [[key, counted(at(each, row), units[key])] as const];
  });
  return {
    year: at(year, row),
    unit,
    costs: costsOf(columns, row, options, amount),
    ...(series !== undefined && { series }),
    ...(seriesByKind !== undefined && { seriesByKind }),
    ...(backRegulation !== undefined && { backRegulation: amount(backRegulation[row] as number, "backRegulation") }),
    ...Object.fromEntries(use),
    ...(days !== undefined && { days: typeof days === "string" ? days : counted(at(days, row), units.days) }),
    residentsPayment,
    rounding,
  };
}
