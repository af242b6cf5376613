import type { Failure } from "../../errors.ts";
import type { ProposalRound } from "../../proposals/round.ts";
import type { TableFault } from "../faults/fault.ts";
import { notUsable } from "../kinds/notUsable.ts";
import type { RowRead } from "../kinds/tableRead.ts";
import { withFaults } from "../kinds/withFaults.ts";
import type { NoticesRead } from "../notices/readNotices.ts";

/** The columns that the parts of a notice come from, the longest path first. */
const COLUMNS = [
  ["current.backRegulation", "currentBackRegulation"],
  ["proposed.backRegulation", "proposedBackRegulation"],
  ["current.priceLevel", "currentLevel"],
  ["proposed.priceLevel", "proposedLevel"],
  ["current", "current"],
  ["proposed", "proposed"],
  ["effectiveFrom", "effectiveFrom"],
  ["notifiedOn", "notifiedOn"],
  ["operator", "operator"],
  ["location", "location"],
  ["buyer", "buyer"],
  ["citizens", "citizens"],
  ["quantityPerYear", "quantityPerYear"],
  ["roundTheClock", "roundTheClock"],
  ["reasons", "reasonAmount"],
  ["unit", "unit"],
  ["service", "service"],
  ["offer", "offer"],
  ["id", "id"],
] as const;

function keysOf({ kind, path }: Failure): string[] {
  if (kind === "unknown-value") return ["proposed", "effectiveFrom"];
  const rest = path.replace(/^notices\[\d+\]\.?/, "");
  const found = COLUMNS.find(([part]) => rest === part || rest.startsWith(`${part}.`) || rest.startsWith(`${part}[`));
  return found === undefined ? ["effectiveFrom"] : [found[1]];
}

function faultOf(read: NoticesRead, row: RowRead<unknown>, failure: Failure): TableFault {
  return notUsable(read, row, keysOf(failure), failure);
}

/** A table with faults of rows that could not be assessed. Where such a cell is asked about already, its question says what is wrong with it, and is an error. */
function withFailed(read: NoticesRead, failed: readonly TableFault[]): NoticesRead {
  const placeOf = ({ sheet, row, cells: [cell = ""] }: TableFault) => `${row} ${cell} ${sheet}`;
  const questions = read.faults.filter(({ severity }) => severity === "question");
  const asked = new Map(questions.map((question) => [placeOf(question), question]));
  const told = failed.map((fault): TableFault => {
    const question = asked.get(placeOf(fault));
    return question === undefined ? fault : { ...question, severity: "error" };
  });
  const places = new Set(failed.map(placeOf));
  const others = read.faults.filter((fault) => asked.get(placeOf(fault)) !== fault || !places.has(placeOf(fault)));
  return withFaults({ ...read, faults: others }, told);
}

/** With what could not be assessed though it could be read, as faults of the rows. */
export function withFailedRows(read: NoticesRead, { failed }: ProposalRound): NoticesRead {
  const faults = failed.flatMap(({ row, failure }) => {
    const found = read.noticeRows[row];
    return found === undefined ? [] : [faultOf(read, found, failure)];
  });
  return withFailed(read, faults);
}

/** With the fault of each row that none could be assessed, for want of an agreement. */
export function withAllFailed(read: NoticesRead, failure: Failure): NoticesRead {
  return withFailed(
    read,
    read.noticeRows.map((row) => faultOf(read, row, failure)),
  );
}
