import type { FailedNotice, ProposalRound } from "../../proposals/round.ts";
import type { TableFault } from "../faults/fault.ts";
import { rowFault } from "../kinds/rowFault.ts";
import type { NoticesRead } from "../notices/readNotices.ts";
import * as say from "./words.ts";

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

function keysOf({ failure: { path } }: FailedNotice): string[] {
  const rest = path.replace(/^notices\[\d+\]\.?/, "");
  const found = COLUMNS.find(([part]) => rest === part || rest.startsWith(`${part}.`) || rest.startsWith(`${part}[`));
  return found === undefined ? ["effectiveFrom"] : [found[1]];
}

/** What could not be assessed though it could be read, as faults of the rows. */
export function failedFaults(read: NoticesRead, { failed }: ProposalRound): TableFault[] {
  return failed.flatMap((each) => {
    const row = read.noticeRows[each.row];
    if (row === undefined) return [];
    return [
      rowFault(read, row, keysOf(each), { ...say.notAssessed(each.failure), kind: "not-usable", severity: "error" }),
    ];
  });
}
