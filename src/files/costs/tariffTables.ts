import { groupsOf } from "../../groups.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { inAnyCase } from "../../sameText.ts";
import type { GivenTable } from "../cell.ts";
import type { TableFault } from "../faults/fault.ts";
import { jobOptions } from "../jobs/jobOptions.ts";
import { outcomeOf } from "../jobs/outcomeOf.ts";
import { rowFault } from "../kinds/rowFault.ts";
import { withFaults } from "../kinds/withFaults.ts";
import type { Outcome } from "../outcome.ts";
import { type ComputedTariff, computeTariffs } from "./computed.ts";
import { TARIFF_OPTIONS, type TariffTablesOptions } from "./options.ts";
import { type CostsRead, readCosts } from "./readCosts.ts";
import { saidOfIncomes, saidOfRules, saidOfTariffs, saidOfWithheld, withheldOf } from "./saidOf.ts";
import * as say from "./saidWords.ts";
import { compositionSheet, costLinesSheet, explainedTariffs, tariffFindingsSheet, tariffsSheet } from "./sheets.ts";
import { tariffName } from "./tariffOf.ts";

/** A file of costs, read and computed. */
export interface TariffTables extends Outcome {
  readonly read: CostsRead;
  /** The tariffs that could be computed, in the order of the file. */
  readonly tariffs: readonly ComputedTariff[];
}

/** An offer that stands with the same year in two sheets: whether both apply is asked. */
function twiceFaults(read: CostsRead): TableFault[] {
  const keyOf = (tariff: CostsRead["tariffs"][number]) =>
    JSON.stringify([inAnyCase(tariffName(tariff)), tariff.input.year]);
  const groups = [...groupsOf(read.tariffs, keyOf).values()].filter((group) => group.length > 1);
  return groups.flatMap(([first, ...others]) =>
    others.flatMap(({ rows: [row] }) => {
      if (first === undefined || row === undefined) return [];
      const fault = { ...say.twoSheets(first.sheet), kind: "contradiction", severity: "question" } as const;
      return [rowFault(read, row, ["offer", "year"], fault)];
    }),
  );
}

function sheetsOf(read: CostsRead, computed: readonly ComputedTariff[]): Record<string, Sheet> {
  const calculations = computed.map(({ calculation }) => calculation);
  return {
    tariffs: tariffsSheet(calculations),
    composition: compositionSheet(calculations),
    costs: costLinesSheet(read, computed),
  };
}

/**
 * Computes the tariffs of the costs in the tables of a file, and gives the tables to show and to write: the tariffs with a
 * row for each, what they are made of, every line of costs with what it comes to, what was found, and what is wrong by cell.
 *
 * Each tariff is computed by the agreement of the region that its offer lies in (by default Region Syddanmark) on 1 January
 * of its year, and costs of other years are indexed along the series that the region has agreed on; `rates` gives years
 * that it does not have. A tariff whose year has no agreement, or an amount without a known rate, stands in `faults`;
 * `asked` lets the last known values of a rule be carried forward, and a finding says so. A tariff with an error among its rows is not computed. Throws `RuleError` for options that cannot be used.
 *
 * @example
 * ```ts
 * import { readTables, tariffTables } from "rammetakst/files";
 * const file = "Tilbud;Takstår;Enhed;Pladser;Belægning;Omkostning;Beløb;PL-niveau\n" +
 *   "Solgården;2025;døgn;24;96 %;Løn;9.000.000;24-pl\nSolgården;;;;;Overhead;6 %;\n";
 * const { tariffs, sheets } = tariffTables(await readTables(file));
 * tariffs[0]?.calculation.tariff; // => 1196.92
 * sheets.tariffs?.rows.length; // => 1
 * ```
 */
export function tariffTables(tables: readonly GivenTable[], given: TariffTablesOptions = {}): TariffTables {
  const options = jobOptions(given, TARIFF_OPTIONS);
  const asRead = readCosts(tables, options);
  const { computed, faults: refused } = computeTariffs(asRead, options);
  const read = withFaults(asRead, [...twiceFaults(asRead), ...refused]);
  const calculations = computed.map(({ calculation }) => calculation);
  const isDone = calculations.length > 0;
  const outcome = outcomeOf({
    own: options.asked?.local,
    read,
    says: [
      saidOfTariffs(computed),
      ...(isDone ? saidOfRules(computed, options) : []),
      ...saidOfWithheld(withheldOf(read, computed)),
      ...saidOfIncomes(read, options.residentsPayment),
    ],
    results: isDone ? sheetsOf(read, computed) : undefined,
    found: isDone
      ? { sheet: tariffFindingsSheet(calculations), findings: calculations.flatMap((each) => each.findings) }
      : undefined,
    explained: explainedTariffs(calculations),
  });
  return { ...outcome, tariffs: computed };
}
