import { atFirstUse } from "../../given/atFirstUse.ts";
import { notNegative } from "../../given/figures.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { numeric } from "../../given/shape.ts";
import { withExact } from "../../named.ts";
import { exact, toDecimal } from "../../numbers/exact.ts";
import { dividedBy, equal, type Fraction, fraction, plus, times, total } from "../../numbers/fraction.ts";
import { inDecimals } from "../../numbers/inDecimals.ts";
import { roundedTo } from "../../numbers/rounding.ts";
import { account } from "../../rules/explanation.ts";
import type { SpendingRow } from "../accounts/row.ts";
import { dateField, type KeyDay, MIDYEAR } from "../keyDay.ts";
import { citizensOf } from "../perCitizen/citizens.ts";
import { tableFindings } from "./findings.ts";
import { cellsOfTable, checkFigures, type PerInhabitantTable, perInhabitantSchema, type TableCell } from "./read.ts";
import type { CountedInhabitants, NationalControl, PerInhabitantOptions, PerInhabitantRows } from "./result.ts";
import * as say from "./words.ts";

/** {@link rowsFromPerInhabitant} and its exact form. */
interface RowsFromPerInhabitant {
  (table: PerInhabitantTable, options?: PerInhabitantOptions): PerInhabitantRows;
  /** The same with exact fractions. */
  exact(table: PerInhabitantTable, options?: PerInhabitantOptions): PerInhabitantRows<Fraction>;
}

const optionsSchema = atFirstUse(() =>
  objectOf<PerInhabitantOptions>()({ ...dateField(), halfUnit: numeric.optional() }),
);
const TWO = fraction(2n);

type Weighed = TableCell & { readonly inhabitants: Fraction };
type Figure = Weighed & { readonly perInhabitant: Fraction };

const hasFigure = (cell: Weighed): cell is Figure => cell.perInhabitant !== undefined;

function weigh(cells: readonly TableCell[], date: KeyDay): Weighed[] {
  const citizens = citizensOf({ per: "inhabitant" }, date);
  return cells.map((cell) => {
    const { code, name, region } = cell.municipality;
    return { ...cell, inhabitants: citizens.of({ kind: "municipality", code, name, region }, cell.year) };
  });
}

function rowOf({ municipality, year, area, function: functionOf, perInhabitant, inhabitants }: Figure): SpendingRow {
  const amount = toDecimal(times(perInhabitant, inhabitants));
  const payer = municipality.code;
  return { payer, year, area, function: functionOf, account: "accounts", amount, priceLevel: "nominal" };
}

function countedOnce(cells: readonly Weighed[], halfUnit: Fraction): CountedInhabitants<Fraction>[] {
  const once = new Map(cells.map((cell) => [`${cell.municipality.code} ${cell.year}`, cell]));
  return Array.from(once.values(), ({ municipality: { name, code }, year, inhabitants }) => {
    return { municipality: name, code, year, inhabitants, uncertainty: times(inhabitants, halfUnit) };
  });
}

/** The weighted mean of the municipalities that have a figure. */
function meanOf(cells: readonly Figure[]): Fraction | undefined {
  const persons = total(cells.map(({ inhabitants }) => inhabitants));
  const amount = cells.reduce((sum, each) => plus(sum, times(each.perInhabitant, each.inhabitants)), fraction(0n));
  return persons.n === 0n ? undefined : dividedBy(amount, persons);
}

function controlOf(table: PerInhabitantTable, cells: readonly Figure[], unit: Fraction): NationalControl<Fraction>[] {
  const { nation, functions, years } = table;
  if (nation === undefined) return [];
  checkFigures(nation, table, "nation");
  return functions.flatMap(({ function: functionOf }, f) =>
    years.flatMap((year, y) => {
      const given = nation[f]?.[y] ?? null;
      const computed = meanOf(cells.filter((each) => each.function === functionOf && each.year === year));
      if (given === null || computed === undefined) return [];
      const stated = exact(given, `nation[${f}][${y}]`);
      const agrees = unit.n === 0n ? equal(computed, stated) : equal(roundedTo(computed, unit, "half-away"), stated);
      return [{ function: functionOf, year, stated, computed, agrees }];
    }),
  );
}

function exactly(given: PerInhabitantTable, options: PerInhabitantOptions = {}): PerInhabitantRows<Fraction> {
  const table = readGiven(perInhabitantSchema(), given, "");
  const { date = MIDYEAR, halfUnit: half = "0.5" } = readGiven(optionsSchema(), options, "options");
  const halfUnit = notNegative(half, "options.halfUnit", "count");
  const cells = weigh(cellsOfTable(table), date);
  const known = cells.filter(hasFigure);
  const control = controlOf(table, known, times(halfUnit, TWO));
  const withoutFigure = cells.filter((cell) => !hasFigure(cell));
  const findings = tableFindings({ halfUnit, date, control, withoutFigure });
  const title = table.title ?? say.TITLE;
  const says = [say.HOW, ...findings.map(({ message }) => message), ...(table.note ? [table.note] : [])];
  const provenance = table.source ? [{ mark: "practice", source: table.source } as const] : [];
  return {
    rows: known.map(rowOf),
    halfUnit,
    inhabitants: countedOnce(cells, halfUnit),
    control,
    findings,
    explanation: account(title, says, [], provenance),
  };
}

function inKroner(table: PerInhabitantTable, options?: PerInhabitantOptions): PerInhabitantRows {
  const { halfUnit, inhabitants, control, ...rest } = exactly(table, options);
  return { ...inDecimals({ halfUnit, inhabitants, control }), ...rest };
}

/**
 * Turns a published table of net spending per inhabitant into rows of kroner, with what the rounding of the table leaves
 * unknown.
 *
 * Figures in kr. per inhabitant of at most two decimals, nominal; inhabitants are the register's on 1 July of each year,
 * or on 1 January with `date`. A municipality's kroner are known to half a unit of the table for each inhabitant,
 * which `inhabitants` states for every year. Where the table states national figures, each is compared with the weighted
 * mean of its municipalities. A cell of `null` becomes no row, and a finding says so.
 *
 * Throws `RuleError`: `unknown-name` for a municipality, `duplicate` for one that is given twice, `unknown-value` for a year
 * without inhabitants in the register, `out-of-range` for lists of other lengths, `missing`, `malformed` or `unknown-key`
 * for what cannot be read. Source: the table; inhabitants from Danmarks Statistik, FOLK1A.
 *
 * @example
 * ```ts
 * import { rowsFromPerInhabitant } from "rammetakst";
 * const functions = [{ function: "5.28.22", area: "children" }];
 * const table = { years: [2024], functions, municipalities: [{ code: 563, name: "Fanø", perInhabitant: [[123]] }] };
 * const { rows, inhabitants } = rowsFromPerInhabitant(table);
 * inhabitants[0]?.inhabitants; // => 3327
 * rows[0]?.amount; // => 409221
 * inhabitants[0]?.uncertainty; // => 1663.5
 * ```
 */
export const rowsFromPerInhabitant: RowsFromPerInhabitant = withExact("rowsFromPerInhabitant", inKroner, exactly);
