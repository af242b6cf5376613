import { SETTLEMENT } from "../../generated/tables.ts";
import type { GivenTable } from "../cell.ts";
import type { TableFault } from "../faults/fault.ts";
import { byOffer, nearOffers } from "../kinds/offers.ts";
import { readKind } from "../kinds/readKind.ts";
import type { TableRead } from "../kinds/tableRead.ts";
import { withFaults } from "../kinds/withFaults.ts";
import { inYears, orderFaults } from "./orderChecks.ts";
import { yearFaults } from "./rowChecks.ts";
import { offerOf, type SettlementOffer, type SettlementValues } from "./settlementOf.ts";

/** Settlement years read from the tables of a file. */
export interface SettlementRead extends TableRead<SettlementValues> {
  /** The offers that can be settled, in the order of the file, each with its years in order. */
  readonly offers: readonly SettlementOffer[];
}

/**
 * The settlement years in the tables of a file, with everything that is wrong in it told by cell: a row for each offer and
 * year, in any order, with headings such as `Tilbud`, `År`, `Takstindtægter`, `Omkostninger`, `Budget, hele året`.
 *
 * Rows belong to one offer where its name is the same but for case and spaces; a name that is near to another is asked
 * about. An empty `Efterregulering i årets takst` is left to the ledger and 0 means none. What was carried in counts in an
 * offer's first year. Amounts beyond øre are rounded to the øre, and that is told. An offer with a fault of severity `error`
 * in any of its rows, a year twice, a year missing or a year after its closing is not among the `offers`: each year rests on
 * the ones before. Throws nothing for what stands in the file.
 *
 * @example
 * ```ts
 * import { readSettlement, readTables } from "rammetakst/files";
 * const file = "Tilbud;År;Takstindtægter;Omkostninger;Budget, hele året\n" +
 *   "Solgården;2024;9.400.000;10.050.000;10.000.000\nSolgården;2023;9,9 mio. kr.;9.850.000;9.650.000\n";
 * const { offers } = readSettlement(await readTables(file));
 * offers[0]?.years.map(({ year, revenue }) => [year, Number(revenue)]); // => [[2023, 9900000], [2024, 9400000]]
 * ```
 */
export function readSettlement(tables: readonly GivenTable[]): SettlementRead {
  const read = readKind(tables, SETTLEMENT);
  const named = byOffer(read.rows);
  const found: TableFault[] = [
    ...read.rows.flatMap((row) => yearFaults(row, read)),
    ...named.flatMap(({ offer, rows }) => orderFaults(read, offer, rows)),
    ...nearOffers(read, named),
  ];
  const checked = withFaults(read, found);
  const usable = byOffer(checked.rows).filter(({ rows }) => rows.every(({ hasError }) => !hasError));
  return {
    ...checked,
    offers: usable.map(({ offer, rows }) =>
      offerOf(
        offer,
        inYears(rows).map(({ row }) => row),
      ),
    ),
  };
}
