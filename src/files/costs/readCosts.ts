import { COSTS } from "../../generated/tables.ts";
import type { TariffInput } from "../../tariffs/calculation/input.ts";
import type { GivenTable } from "../cell.ts";
import { aboveUnnamed } from "../kinds/aboveUnnamed.ts";
import { byOffer, nearOffers } from "../kinds/offers.ts";
import { readKind } from "../kinds/readKind.ts";
import { withFaults } from "../kinds/withFaults.ts";
import { type OfferRows, offersOf } from "./offers.ts";
import { type CostRow, type CostTable, costRowFaults } from "./rowChecks.ts";
import { tariffOf } from "./tariffOf.ts";

/** A tariff that can be computed, and the rows that it was read from. */
export interface TariffRead {
  readonly offer: string;
  /** Empty where the table names no service. */
  readonly service: string;
  readonly sheet: string;
  readonly input: TariffInput;
  /** The rows of its costs, in the order of `input.costs`. */
  readonly costRows: readonly CostRow[];
  /** All its rows, those of back-regulation with them. */
  readonly rows: readonly CostRow[];
}

/** Costs of tariffs read from the tables of a file. */
export interface CostsRead extends CostTable {
  /** The budgets that tariffs can be computed from, in the order of the file. */
  readonly tariffs: readonly TariffRead[];
  /** What the tariffs are called that lack something, so that they are not computed. */
  readonly withheld: readonly string[];
}

/** What a user may say of a table of costs. */
export interface CostsOptions {
  /** The tariff year, where neither rows nor headings state it. */
  readonly year?: number;
}

/** The rows with what is wrong in each by itself. */
function checkedRows(read: CostTable) {
  const checked = read.rows.map((row) => ({ row, faults: costRowFaults(row, read) }));
  return {
    faults: checked.flatMap(({ faults }) => faults),
    rows: checked.map(({ row, faults }): CostRow => {
      return { ...row, hasError: row.hasError || faults.some(({ severity }) => severity === "error") };
    }),
  };
}

function readOffer(read: CostTable, offer: OfferRows, unsure: ReadonlySet<unknown>) {
  const { input, rows: costRows, faults } = tariffOf(read, offer);
  const { offer: name, service, sheet, rows } = offer;
  const isSure = offer.isSure && !rows.some((row) => unsure.has(row));
  const tariff: TariffRead[] =
    input === undefined || !isSure ? [] : [{ offer: name, service, sheet, input, costRows, rows }];
  return { name, tariff, faults };
}

/**
 * The budgets of tariffs in the tables of a file, with everything that is wrong in it told by cell: a row for each cost, such
 * as `Tilbud`, `Takstår`, `Enhed`, `Pladser`, `Belægning`, `Omkostning`, `Beløb` and `Prisniveau`, with Danish or English
 * headings in any order.
 *
 * Rows of one offer, service and year make one budget; what belongs to the offer, such as its places, may stand in all of
 * its rows or in the first. Overhead may be a rate of the direct costs, incomes may be written with or without minus, and a
 * row of back-regulation is kept apart from the costs. A budget that has a row of severity `error` is not among `tariffs`, for
 * a tariff without one of its costs would be too low. Rows of sums are in `leftOut`. Throws nothing for what stands in
 * the file.
 *
 * @example
 * ```ts
 * import { readCosts, readTables } from "rammetakst/files";
 * const file = "Tilbud;Takstår;Enhed;Pladser;Belægning;Omkostning;Beløb;PL-niveau\n" +
 *   "Solgården;2025;døgn;24;96 %;Løn;9.000.000;24-pl\nSolgården;;;;;Overhead;6 %;\nSolgården;;;;;I alt;9.540.000;\n";
 * const { tariffs, leftOut, faults } = readCosts(await readTables(file));
 * tariffs[0]?.input.costs.length; // => 2
 * tariffs[0]?.input.costs[0]?.priceLevel; // => 2024
 * leftOut[0]?.why; // => "total"
 * faults.length; // => 0
 * ```
 */
export function readCosts(tables: readonly GivenTable[], { year }: CostsOptions = {}): CostsRead {
  const given: CostTable = readKind(tables, COSTS);
  const { rows, faults: ofRows } = checkedRows(given);
  const read = { ...given, rows };
  const unsure = aboveUnnamed(rows);
  const offers = offersOf(read, year).map((offer) => readOffer(read, offer, unsure));
  const own = [...ofRows, ...offers.flatMap(({ faults }) => faults), ...nearOffers(read, byOffer(rows))];
  return {
    ...withFaults(read, own),
    tariffs: offers.flatMap(({ tariff }) => tariff),
    withheld: [...new Set(offers.flatMap(({ name, tariff }) => (tariff.length === 0 ? [name] : [])))],
  };
}
