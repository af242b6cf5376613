import { totalOf } from "../../numbers/totalOf.ts";
import { findRegion } from "../../registers/regions.ts";
import type { Text } from "../../words.ts";
import type { GivenTable } from "../cell.ts";
import { jobOptions, unusedSaid } from "../jobs/jobOptions.ts";
import { outcomeOf } from "../jobs/outcomeOf.ts";
import { errorIn } from "../kinds/faultsSaid.ts";
import { byOffer } from "../kinds/offers.ts";
import { withFaults } from "../kinds/withFaults.ts";
import type { JobOptions } from "../options.ts";
import type { Outcome } from "../outcome.ts";
import { readSettlement, type SettlementRead } from "./readSettlement.ts";
import { type SettleBy, type SettledOffer, settledOffer } from "./settled.ts";
import { findingsSheet, type OfferLine, offersSheet, onItsWay, yearsSheet } from "./sheets.ts";
import * as say from "./words.ts";

/** A file of settlement years, read and settled. */
export interface SettledTables extends Outcome {
  readonly read: SettlementRead;
  /** Whether the region of some offer stands neither in the table nor among the options, so that Region Syddanmark is assumed. */
  readonly isRegionAssumed: boolean;
}

/** Every offer of the table in its order, with the cell of the worst fault of those that are not settled. */
function linesOf(read: SettlementRead, settled: readonly SettledOffer[]): OfferLine[] {
  const ledgers = new Map(settled.map(({ given, ledger }) => [given.offer, ledger]));
  return byOffer(read.rows).map(({ offer, rows: own }): OfferLine => {
    const ledger = ledgers.get(offer);
    if (ledger !== undefined) return { offer, ledger };
    return { offer, faultAt: errorIn(read, own) };
  });
}

const MOST_TOLD = 3;

/** Whether the region of some offer stands nowhere. */
const isRegionAssumed = (settled: readonly SettledOffer[], { options: { agreement, region } }: SettleBy): boolean =>
  agreement === undefined && region === undefined && settled.some(({ given }) => given.region === undefined);

function says(settled: readonly SettledOffer[], lines: readonly OfferLine[], by: SettleBy): Text[] {
  const regions = [...new Set(settled.map(({ region }) => findRegion(region).name))].join(", ");
  const isDefault = isRegionAssumed(settled, by);
  const ways = settled.flatMap(({ ledger }) => (ledger === undefined ? [] : [onItsWay(ledger)]));
  const sum = (isOf: (each: (typeof ways)[number]) => boolean) => totalOf(ways.filter(isOf));
  const closings = settled.flatMap(({ given: { offer }, ledger }) => {
    const last = ledger?.years.at(-1);
    return last?.closed ? [say.closed(offer, last.year, last.borneByOperator, last.settledWithBuyers)] : [];
  });
  const unsettled = lines.filter(({ ledger }) => ledger === undefined).map(({ offer }) => offer);
  return [
    ...(ways.length === 0 ? [] : [say.byAgreements(regions, isDefault)]),
    ...(ways.length === 0
      ? []
      : [
          say.inSum(
            sum((each) => each.greaterThan(0)),
            sum((each) => each.lessThan(0)),
          ),
        ]),
    ...closings.slice(0, MOST_TOLD),
    ...(unsettled.length === 0 ? [] : [say.unsettled(unsettled)]),
    ...unusedSaid(by.options, ["agreement", "region", "date", "asked"]),
  ];
}

/**
 * Settles every offer of a file, year after year, with `settlementLedger`: reads the tables as {@link readSettlement} does, and
 * gives sheets that can be shown and written: `offers`, a row for each offer with what its years came to and what is on
 * its way to later tariffs; `years`, a row for each year with the file's own columns beside it; `findings`, `faults`,
 * `explanations` (of at most 100 offers), `sources`; and `reading`, how the file was read.
 *
 * Each year is settled by the agreement in force at its end in the region where the offer lies, by the table's column
 * `Kommune` or `Region` and else by `options.region`. A carry-over that later rows state is held against the ledger's own, and a
 * difference is asked about. An offer with an error is not settled; what is wrong is in `faults`, by cell, all at once.
 * Amounts in nominal kr., exact to the øre. Throws `RuleError` for options that cannot be read, and nothing for what
 * stands in the file. Source: as `settlementLedger`.
 *
 * @example
 * ```ts
 * import { readTables, settleTables } from "rammetakst/files";
 * const file = "Tilbud;År;Takstindtægter;Omkostninger;Budget, hele året;Overført fra året før\n" +
 *   "Solgården;2024;9.400.000;10.050.000;10.000.000;0\n";
 * const { sheets, says } = settleTables(await readTables(file));
 * sheets.offers?.rows[0]?.[1]; // => { da: "afregnet", en: "settled", code: "settled" }
 * says[2]?.en.startsWith("On their way to later tariffs are deficits"); // => true
 * ```
 */
export function settleTables(tables: readonly GivenTable[], options: JobOptions = {}): SettledTables {
  const by: SettleBy = { options: jobOptions(options), known: new Map() };
  const given = readSettlement(tables);
  const settled = given.offers.map((offer) => settledOffer(given, offer, by));
  const faults = settled.flatMap((each) => each.faults);
  const read: SettlementRead = withFaults(given, faults);
  const done = settled.filter(({ ledger }) => ledger !== undefined);
  const lines = linesOf(read, done);
  const totals = read.leftOut.filter(({ why }) => why === "total").length;
  const outcome = outcomeOf({
    own: by.options.asked?.local,
    read,
    readSaid: say.read(read.rows.length, lines.length, totals),
    says: says(done, lines, by),
    results: done.length === 0 ? undefined : { offers: offersSheet(lines), years: yearsSheet(read, done) },
    found:
      done.length === 0
        ? undefined
        : { sheet: findingsSheet(done), findings: done.flatMap(({ ledger }) => ledger?.findings ?? []) },
    explained: done.flatMap(({ given: { offer }, ledger }) =>
      ledger === undefined ? [] : [{ of: offer, explanation: ledger.explanation }],
    ),
  });
  return { ...outcome, isRegionAssumed: isRegionAssumed(done, by) };
}
