import { refuseTwice } from "../../given/distinct.ts";
import { refuseOutOfRange } from "../../given/figures.ts";
import { withExact } from "../../named.ts";
import { type Fraction, minus } from "../../numbers/fraction.ts";
import { inDecimals } from "../../numbers/inDecimals.ts";
import { partTitle } from "../comparison/partTitle.ts";
import type { AmountOf, Case, CaseValue, SensitivityOptions } from "../sensitivity/input.ts";
import {
  amountAt,
  caseValue,
  readBase,
  readSensitivityOptions,
  readTried,
  valueKey,
  valueText,
} from "../sensitivity/read.ts";
import type { GridInput, SensitivityGrid } from "./result.ts";
import * as say from "./words.ts";

/** The values to try of two inputs, of which the first is shown in rows: 1 to 50 of each, in the input's own unit. */
export type GridValues<C extends Case> = { readonly [K in keyof C]?: readonly CaseValue[] };

/** Tries two inputs together; see {@link sensitivityGrid}. */
interface TryGrid {
  <C extends Case>(
    base: C,
    values: GridValues<C>,
    amountOf: AmountOf<C>,
    options?: SensitivityOptions,
  ): SensitivityGrid;
  /** The same as exact fractions. */
  exact<C extends Case>(
    base: C,
    values: GridValues<C>,
    amountOf: AmountOf<C>,
    options?: SensitivityOptions,
  ): SensitivityGrid<Fraction>;
}

const MOST_VALUES = 50;

interface Axis {
  readonly name: string;
  readonly values: readonly CaseValue[];
}

function axisOf([name, given]: readonly [string, readonly unknown[]]): Axis {
  const path = `values.${name}`;
  if (given.length === 0 || given.length > MOST_VALUES) {
    const { allowed, remedy } = say.someValues(MOST_VALUES);
    refuseOutOfRange(path, given, allowed, remedy);
  }
  const values = given.map((value, i) => caseValue(value, `${path}[${i}]`));
  refuseTwice(values.map(valueKey), (i) => `${path}[${i}]`);
  return { name, values };
}

const gridInput = (base: Case, { name, values }: Axis): GridInput => ({
  input: name,
  title: partTitle(name),
  base: valueText(base[name] as CaseValue),
  values: values.map(valueText),
});

function exactly<C extends Case>(
  base: C,
  values: GridValues<C>,
  amountOf: AmountOf<C>,
  options: SensitivityOptions = {},
): SensitivityGrid<Fraction> {
  const { title } = readSensitivityOptions(options);
  const read = readBase(base);
  const [rows, columns, ...more] = readTried(values, read, "values").map(axisOf);
  if (rows === undefined || columns === undefined || more.length > 0) {
    return refuseOutOfRange("values", values, say.twoInputs.allowed, say.twoInputs.remedy);
  }
  const amount = amountAt(amountOf, read, "base");
  const amounts = rows.values.map((row, i) =>
    columns.values.map((column, j) => {
      const place = `values.${rows.name}[${i}], ${columns.name}[${j}]`;
      return amountAt(amountOf, { ...read, [rows.name]: row, [columns.name]: column }, place);
    }),
  );
  return {
    ...(title !== undefined && { title }),
    base: amount,
    rows: gridInput(read, rows),
    columns: gridInput(read, columns),
    amounts,
    effects: amounts.map((row) => row.map((each) => minus(each, amount))),
  };
}

function shown<C extends Case>(
  base: C,
  values: GridValues<C>,
  amountOf: AmountOf<C>,
  options: SensitivityOptions = {},
): SensitivityGrid {
  return inDecimals(exactly(base, values, amountOf, options)) as SensitivityGrid;
}

/**
 * An amount at every pair of values of two inputs, and what each differs from the base case by.
 *
 * `base` holds the inputs of the base case by name, `values` 1 to 50 values for each of two of them, and `amountOf` computes
 * the amount in kr. of a case, with any function of the library. All else is as in the base case. {@link whatIf} is the same
 * for a tariff calculation, with the values of the agreement by their names.
 *
 * Throws `RuleError` as {@link sensitivity} does, and `duplicate` for a value twice. Source: arithmetic on the amounts of
 * `amountOf`.
 *
 * @example
 * ```ts
 * import { dayTariff, sensitivityGrid } from "rammetakst";
 * const base = { costBasis: 12_000_000, places: 24, occupancy: "0.96", days: 365, index: 1 };
 * const values = { places: [22, 24], occupancy: ["0.92", "0.96"] };
 * const grid = sensitivityGrid(base, values, (given) => dayTariff(given).tariff);
 * grid.amounts; // => [[1624.34, 1556.66], [1488.98, 1426.94]]
 * grid.effects[0]; // => [197.4, 129.72]
 * ```
 */
export const sensitivityGrid: TryGrid = withExact("sensitivityGrid", shown, exactly);
