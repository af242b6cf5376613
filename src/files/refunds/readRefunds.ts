import { REFUNDS } from "../../generated/tables.ts";
import type { GivenTable } from "../cell.ts";
import { readKind } from "../kinds/readKind.ts";
import { rowKey } from "../kinds/rowKey.ts";
import type { RowRead, TableRead } from "../kinds/tableRead.ts";
import { withFaults } from "../kinds/withFaults.ts";
import { monthFaults, yearFaults } from "./caseChecks.ts";
import { casesOf, citizenYears, type TableCase } from "./cases.ts";
import { isObjective, lineOf, type RefundValues } from "./line.ts";
import { lineFaults } from "./lineChecks.ts";

/** Costs by month read from the tables of a file. */
export interface RefundsRead extends TableRead<RefundValues> {
  /** Every case of the file: a citizen's year, or that of the children of a household; its rows may have faults. */
  readonly tableCases: readonly TableCase[];
  /** Those that can be computed, in the order of the file: `given` is what `stateRefund` takes. */
  readonly cases: readonly TableCase[];
}

/** Whether a row can be used. */
const isSound = ({ hasError }: RowRead<RefundValues>): boolean => !hasError;

/**
 * The costs of especially costly cases in the tables of a file, month by month, with everything that is wrong in it told by
 * cell: a row for each line of a citizen, with headings such as `Borger`, `Post`, `januar 2022`, `feb-22` in any order.
 *
 * Lines of one citizen are added up by month: running costs, one-off costs (which count by twelfths, whatever month they
 * stand in) and income, which is deducted in its month, also where it is written with a minus. An empty month has no cost.
 * The year stands in the headings, in a column `År`, or in the sheet's name or the text above the table. Children of
 * one `Husstand` are one case. Lines that are financed objectively are told and in no case. A column of the line's sum is recognised, held against the months and left out. A case with a
 * fault of severity `error` in any of its rows is not among the `cases`. Throws nothing for what stands in the file.
 *
 * @example
 * ```ts
 * import { stateRefund } from "rammetakst";
 * import { readRefunds, readTables } from "rammetakst/files";
 * const file = "Borger;Post;Jan-22;Feb-22;I alt\nA;Løbende udgift;200.000;200.000;400.000\nA;Egenbetaling;;-5.000;-5.000\n";
 * const { cases } = readRefunds(await readTables(file));
 * cases[0]?.given.income?.toString(); // => "0,5000"
 * cases.map(({ given }) => Number(stateRefund(given).refund)); // => [102083.33]
 * ```
 */
export function readRefunds(tables: readonly GivenTable[]): RefundsRead {
  const given = readKind(tables, REFUNDS);
  const byLine = given.rows.map((row) => lineOf(row, given));
  const years = citizenYears(byLine.filter(({ row }) => !isObjective(row)));
  const read = withFaults(given, [
    ...byLine.flatMap((line) => lineFaults(line, given)),
    ...monthFaults(given),
    ...yearFaults(years, given),
  ]);
  const sound = new Set(read.rows.filter(isSound).map(rowKey));
  const tableCases = casesOf(years);
  const cases = tableCases.filter(({ rows }) => rows.every((row) => sound.has(rowKey(row))));
  return { ...read, tableCases, cases };
}
