import type { Agreement } from "../../agreements/agreement.ts";
import type { AssessOptions } from "../../proposals/assessOptions.ts";
import { assessEachByOwn, assessProposals } from "../../proposals/assessProposals.ts";
import type { Notice } from "../../proposals/notice/input.ts";
import type { ProposalRound } from "../../proposals/round.ts";
import type { GivenTable } from "../cell.ts";
import { agreementOn } from "../jobs/agreementOn.ts";
import { jobOptions } from "../jobs/jobOptions.ts";
import { outcomeOf } from "../jobs/outcomeOf.ts";
import { checkPeriodAsked } from "../jobs/periodAsked.ts";
import { seriesOn } from "../jobs/seriesOn.ts";
import { type NoticesRead, readNotices } from "../notices/readNotices.ts";
import type { JobOptions } from "../options.ts";
import type { Outcome } from "../outcome.ts";
import { assessedSheets, explanationsOf } from "./assessedSheets.ts";
import { withAllFailed, withFailedRows } from "./failedFaults.ts";
import { saidOf } from "./saidOf.ts";

/** A file of notices, read and assessed. */
export interface AssessedTables extends Outcome {
  readonly read: NoticesRead;
  /** Absent where no notice could be read. */
  readonly round?: ProposalRound;
  readonly agreement?: Agreement;
}

/** Where the offer of a notice lies, as far as it is stated. */
const placesOf = ({ operator, location }: Notice): (number | string)[] =>
  [location ?? operator.municipality ?? operator.region ?? []].flat();

/** The agreement's series with rates of one's own; without these each notice is indexed by the agreement of its own day. */
function ratesOf(agreement: Agreement, options: JobOptions): AssessOptions {
  const series = Object.keys(options.rates ?? {}).length === 0 ? undefined : seriesOn(agreement, options);
  return series === undefined ? {} : { series };
}

/**
 * Assesses the notices in the tables of a file, and gives the tables to write back: the user's rows with limit, excess and
 * verdict beside their own columns, what was found, why, on what it rests, and everything that is wrong by cell.
 *
 * The agreement is that of the region in which most notices lie, and of its agreements the one in which most days of effect lie,
 * unless an agreement or a date is given; each notice is judged by the agreement of its own day, also where that is another, and
 * one on whose day none is known has a fault. Rows with an error are not assessed and stand in `faults`; the others
 * are; where no agreement of the region is in force on the days of the table, no row is. `asXlsx(outcome.sheets, "da")`
 * writes it all as a workbook. Throws `RuleError` for options that cannot be used.
 *
 * @example
 * ```ts
 * import { assessTables, readTables } from "rammetakst/files";
 * const file = "Sagsnr;Tilbud;Driftsherre;Enhed;Takst 2024;Takst 2025;Ikrafttræden\n" +
 *   "1;Solgården;Vejen Kommune;døgn;1.000,55;1.055,69;01-01-2025\n";
 * const { round, sheets } = assessTables(await readTables(file));
 * round?.assessments[0]?.agreed.limit; // => 1055.68
 * sheets.notices?.rows.length; // => 1
 * ```
 */
export function assessTables(tables: readonly GivenTable[], given: JobOptions = {}): AssessedTables {
  const options = jobOptions(given);
  const read = readNotices(tables);
  if (read.notices.length === 0) return unassessed(read);
  const days = read.notices.map(({ effectiveFrom }) => effectiveFrom);
  const found = agreementOn(options, days, read.notices.flatMap(placesOf));
  if ("failure" in found) return unassessed(withAllFailed(read, found.failure));
  const agreement = found.made;
  checkPeriodAsked(options, agreement, days);
  const isChosen = options.agreement !== undefined || options.date !== undefined;
  const round = (isChosen ? assessProposals : assessEachByOwn)(read.notices, agreement, ratesOf(agreement, options));
  // Where no notice was assessed there are no results to write, only what is wrong.
  if (round.assessments.length === 0) return { ...unassessed(withFailedRows(read, round)), round, agreement };
  const { results, findings } = assessedSheets(read, round);
  const outcome = outcomeOf({
    own: options.asked?.local,
    read: withFailedRows(read, round),
    says: saidOf(read, round, agreement, options),
    results,
    found: { sheet: findings, findings: round.assessments.flatMap((each) => each.findings) },
    ...explanationsOf(round),
  });
  return { ...outcome, round, agreement };
}

/** A file of which nothing could be assessed: what was read, and what is wrong. */
function unassessed(read: NoticesRead): AssessedTables {
  return outcomeOf({ read, says: saidOf(read, undefined, undefined, {}) });
}
