import type { Failure } from "../../errors.ts";
import type { ProposalRound } from "../../proposals/round.ts";
import type { TableFault } from "../faults/fault.ts";
import { notUsable } from "../kinds/notUsable.ts";
import type { RowRead } from "../kinds/tableRead.ts";
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

/** What could not be assessed though it could be read, as faults of the rows. */
export function failedFaults(read: NoticesRead, { failed }: ProposalRound): TableFault[] {
  return failed.flatMap(({ row, failure }) => {
    const found = read.noticeRows[row];
    return found === undefined ? [] : [faultOf(read, found, failure)];
  });
}

/** That no row could be assessed, for want of an agreement, as a fault of each. */
export function allFailed(read: NoticesRead, failure: Failure): TableFault[] {
  return read.noticeRows.map((row) => faultOf(read, row, failure));
}
