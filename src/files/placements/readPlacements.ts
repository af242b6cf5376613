import type { GivenBudgetTariff, GivenCitizen } from "../../financing/placementBudget/result.ts";
import { PLACEMENTS } from "../../generated/tables.ts";
import { inOneForm } from "../../sameText.ts";
import type { GivenTable } from "../cell.ts";
import type { TableFault } from "../faults/fault.ts";
import { byOffer, nearOffers } from "../kinds/offers.ts";
import { readKind } from "../kinds/readKind.ts";
import { withFaults } from "../kinds/withFaults.ts";
import type { PlacementRow, PlacementTable } from "./rows.ts";
import { headingFaults, stayFaults } from "./stays.ts";
import { type TariffOfRows, tariffsOf } from "./tariffs.ts";
import { useFaults, useOf } from "./use.ts";
import { byYear, type YearRows } from "./years.ts";

/** The placements of one budget year, as they are budgeted. */
export interface PlacementsOfYear {
  readonly year: number;
  readonly citizens: readonly GivenCitizen[];
  readonly tariffs: readonly GivenBudgetTariff[];
  /** The rows of the citizens, in the same order. */
  readonly citizenRows: readonly PlacementRow[];
  /** The rows that each tariff was read from, in the order of the tariffs. */
  readonly tariffRows: readonly (readonly PlacementRow[])[];
}

/** Placements read from the tables of a file. */
export interface PlacementsRead extends PlacementTable {
  /** By budget year, the earliest first. */
  readonly years: readonly PlacementsOfYear[];
}

/** What a user may say of a table of placements. */
export interface PlacementsOptions {
  /** The budget year, where neither rows nor headings state it. */
  readonly year?: number;
}

const keyOf = ({ sheet, row }: PlacementRow): string => JSON.stringify([sheet, row]);

/** The citizens and tariffs of a year, of the rows that can be used. */
function ofYear(read: PlacementTable, { year, rows }: YearRows, tariffs: readonly TariffOfRows[]): PlacementsOfYear {
  const usable = new Set(read.rows.filter(({ hasError }) => !hasError).map(keyOf));
  const byRow = new Map(tariffs.flatMap((each) => each.rows.map((row) => [keyOf(row), each] as const)));
  const lines = rows.flatMap((row) => {
    const { citizen } = row.values;
    const use = useOf(row, year);
    const of = byRow.get(keyOf(row));
    if (!usable.has(keyOf(row)) || of?.tariff === undefined || citizen === undefined || use === undefined) return [];
    const citizenOf = { citizen: inOneForm(citizen), tariff: of.tariff.id, ...use.given };
    return [{ row, tariff: of.tariff, tariffRows: of.rows, citizen: citizenOf }];
  });
  const used = [...new Map(lines.map((line) => [line.tariff.id, line])).values()];
  return {
    year,
    citizens: lines.map(({ citizen }) => citizen),
    citizenRows: lines.map(({ row }) => row),
    tariffs: used.map(({ tariff }) => tariff),
    tariffRows: used.map(({ tariffRows }) => tariffRows),
  };
}

/**
 * Citizens' days by tariff in the tables of a file, with everything that is wrong in it told by cell: a row for each stay, such
 * as `Borger`, `Tilbud`, `Døgn 2026`, `Takst 2025` and `Egenbetaling`, with Danish or English headings in any order.
 *
 * In place of days a row may have months of a tariff per month, or the dates of a stay and whether its last day counts, which is
 * never chosen for the user. The tariff of an offer and service is one: it may stand in all of its rows or in the first, and two amounts are told. Its
 * price level stands in a column or in the heading, the budget year likewise. Rows with an error are not among the
 * citizens of their year. Throws nothing for what stands in the file.
 *
 * @example
 * ```ts
 * import { readPlacements, readTables } from "rammetakst/files";
 * const file = "Borger;Tilbud;Døgn 2025;Takst 2024\nA;Solgården;365;2.000,00\nB;solgården;90;\nC;Lyng;366;1.500\n";
 * const { years, faults } = readPlacements(await readTables(file));
 * years[0]?.citizens.length; // => 2
 * years[0]?.tariffs[0]?.priceLevel; // => 2024
 * faults.map(({ cells }) => cells[0]); // => ["C4"]
 * ```
 */
export function readPlacements(tables: readonly GivenTable[], { year }: PlacementsOptions = {}): PlacementsRead {
  const given: PlacementTable = readKind(tables, PLACEMENTS);
  const { years, faults } = byYear(given, year);
  const found = years.map((of) => ({ of, tariffs: tariffsOf(given, of.rows, of.year) }));
  const ofHeadings = headingFaults(given);
  const more: TableFault[] = [
    ...faults,
    ...ofHeadings,
    ...found.flatMap(({ tariffs }) => tariffs.flatMap((each) => each.faults)),
    ...years.flatMap((of) => useFaults(given, of.rows, of.year)),
    ...years.flatMap((of) => stayFaults(given, of.rows, of.year)),
    ...nearOffers(given, byOffer(given.rows)),
  ];
  const read = withFaults(given, more);
  if (ofHeadings.length > 0) return { ...read, years: [] };
  return { ...read, years: found.map(({ of, tariffs }) => ofYear(read, of, tariffs)) };
}
