import { groupsOf } from "../../groups.ts";
import { inAnyCase } from "../../sameText.ts";
import { compareTariffs } from "../../tariffs/comparison/compareTariffs.ts";
import type { TariffComparison } from "../../tariffs/comparison/result.ts";
import { tariffUnitWords } from "../../tariffs/words.ts";
import { attempted } from "../attempted.ts";
import type { GivenTable } from "../cell.ts";
import type { TableFault } from "../faults/fault.ts";
import { jobOptions } from "../jobs/jobOptions.ts";
import { outcomeOf } from "../jobs/outcomeOf.ts";
import { notUsable } from "../kinds/notUsable.ts";
import { rowFault } from "../kinds/rowFault.ts";
import { withFaults } from "../kinds/withFaults.ts";
import type { Outcome } from "../outcome.ts";
import { tablesGiven } from "../tablesGiven.ts";
import { comparisonsSheet, effectsSheet } from "./comparisonSheets.ts";
import { type ComputedTariff, computeTariffs } from "./computed.ts";
import { nothingCompared } from "./nothingCompared.ts";
import { TARIFF_OPTIONS, type TariffTablesOptions } from "./options.ts";
import { type CostsRead, readCosts } from "./readCosts.ts";
import { saidOfComparisons, saidOfRules, saidOfSingles, saidOfWithheld, withheldOf } from "./saidOf.ts";
import * as say from "./saidWords.ts";
import { explainedTariffs, tariffFindingsSheet, tariffsSheet } from "./sheets.ts";
import { tariffName } from "./tariffOf.ts";

/** How the tariffs of two years or versions are compared. */
export interface CompareTariffsTablesOptions extends TariffTablesOptions {
  /** The tables of an older file to compare with; without them the years or sheets within the file are compared. */
  readonly earlier?: readonly GivenTable[];
}

/** A file of costs, or two, read, computed and compared. */
export interface ComparedTariffsTables extends Outcome {
  readonly read: CostsRead;
  readonly tariffs: readonly ComputedTariff[];
  readonly comparisons: readonly TariffComparison[];
}

interface Pair {
  readonly before: ComputedTariff;
  readonly after: ComputedTariff;
}

/** The tables of the older file, with sheets that are told apart from those of the other. */
function asEarlier(tables: readonly GivenTable[] = []): GivenTable[] {
  return tables.map((table) => ({ ...table, name: say.earlierSheet(table.name) }));
}

/** The tariffs of one offer or service, the earliest first: by year, and within a year as they stand. */
function versionsOf(computed: readonly ComputedTariff[]): ComputedTariff[][] {
  const groups = [...groupsOf(computed, ({ read }) => inAnyCase(tariffName(read))).values()];
  return groups.map((group) => group.toSorted((one, other) => one.calculation.year - other.calculation.year));
}

/** Each version of an offer with the one before it. */
function pairsOf(versions: readonly ComputedTariff[]): Pair[] {
  return versions.slice(1).flatMap((after, i) => {
    const before = versions[i];
    return before === undefined ? [] : [{ before, after }];
  });
}

function compared(read: CostsRead, { before, after }: Pair, series: ComputedTariff["series"]) {
  const [row] = after.read.rows;
  const [was, is] = [before.calculation.unit, after.calculation.unit];
  if (was !== is && row !== undefined) {
    const fault = {
      ...say.twoUnits(tariffUnitWords(was), tariffUnitWords(is)),
      kind: "not-usable",
      severity: "error",
    } as const;
    return { comparisons: [], faults: [rowFault(read, row, ["unit"], fault)], lifts: [] };
  }
  const done = attempted(() =>
    compareTariffs(before.calculation, after.calculation, series === undefined ? {} : { series }),
  );
  if ("made" in done) {
    const [from, to] = [before.calculation.year, after.calculation.year];
    return { comparisons: [done.made], faults: [], lifts: series === undefined ? [] : [{ from, to, series }] };
  }
  const faults: TableFault[] = row === undefined ? [] : [notUsable(read, row, ["year"], done.failure)];
  return { comparisons: [], faults, lifts: [] };
}

/**
 * Compares the tariffs of each offer in the tables of a file with those of the year before: two tariff years in one table,
 * two sheets, or the file with an `earlier` one. Gives the tables to show and to write: a row for each comparison, what makes
 * up each difference, both tariffs, what was found, and what is wrong by cell.
 *
 * The tariffs are computed as {@link tariffTables} does; those of one offer and service are compared in the order of their
 * years, and versions of one year in that of the file. Names are the same whatever their case and spaces; a near miss is a
 * question. Throws `RuleError` for options that cannot be used.
 *
 * @example
 * ```ts
 * import { compareTariffsTables, readTables } from "rammetakst/files";
 * const file = "Tilbud;Takstår;Enhed;Pladser;Belægning;Omkostning;Beløb\n" +
 *   "Solgården;2024;døgn;10;100 %;Løn;3.650.000\nSolgården;2025;døgn;10;100 %;Løn;3.887.615\n";
 * const { comparisons } = compareTariffsTables(await readTables(file));
 * comparisons[0]?.difference; // => 65.1
 * comparisons[0]?.effects[0]?.effect; // => 55.1
 * ```
 */
export function compareTariffsTables(
  tables: readonly GivenTable[],
  given: CompareTariffsTablesOptions = {},
): ComparedTariffsTables {
  const options = jobOptions(given, [...TARIFF_OPTIONS, "earlier"]);
  const asRead = readCosts([...asEarlier(options.earlier), ...tablesGiven(tables)], options);
  const { computed, faults: refused, seriesOf } = computeTariffs(asRead, options);
  const versions = versionsOf(computed);
  const done = versions.flatMap(pairsOf).map((pair) => compared(asRead, pair, seriesOf(pair.after)));
  const comparisons = done.flatMap((each) => each.comparisons);
  const lifts = done.flatMap((each) => each.lifts);
  const asCompared = withFaults(asRead, [...refused, ...done.flatMap((each) => each.faults)]);
  const read = withFaults(asCompared, nothingCompared(asCompared, computed, comparisons));
  const calculations = computed.map(({ calculation }) => calculation);
  const changes = comparisons.map(({ after, findings, explanation }) => ({ ...after, findings, explanation }));
  const all = [...changes, ...calculations];
  const isDone = comparisons.length > 0;
  const outcome = outcomeOf({
    own: options.asked?.local,
    read,
    says: [
      saidOfComparisons(comparisons),
      ...(computed.length === 0 ? [] : saidOfRules(computed, options, lifts)),
      ...saidOfSingles(versions),
      ...saidOfWithheld(withheldOf(read, computed)),
    ],
    results: isDone
      ? {
          comparisons: comparisonsSheet(comparisons),
          effects: effectsSheet(comparisons),
          tariffs: tariffsSheet(calculations),
        }
      : undefined,
    found: isDone
      ? {
          sheet: tariffFindingsSheet(all),
          findings: all.flatMap((each) => each.findings),
        }
      : undefined,
    explained: isDone ? explainedTariffs(all) : [],
  });
  return { ...outcome, tariffs: computed, comparisons };
}
