import type { LocalValues } from "../../agreements/localValues.ts";
import type { Finding, Severity } from "../../findings/finding.ts";
import type { Sheet } from "../../reports/sheet.ts";
import type { Text } from "../../words.ts";
import { faultSheet } from "../faults/faultSheet.ts";
import { faultsSaid } from "../kinds/faultsSaid.ts";
import { hiddenSaid } from "../kinds/hiddenSaid.ts";
import { readingSheet } from "../kinds/readingSheet.ts";
import type { TableRead } from "../kinds/tableRead.ts";
import type { Outcome } from "../outcome.ts";
import type { Explained } from "../shown/explained.ts";
import { explanationSheet } from "../shown/explanationSheet.ts";
import { withOverview } from "../shown/overviewSheet.ts";
import { sourceSheet } from "../shown/sourceSheet.ts";
import { worstOf } from "../shown/worstOf.ts";
import { ownValuesSaid } from "./ownValuesSaid.ts";
import { saidOfFindings, saidOfRows } from "./saidOfRows.ts";
import * as say from "./words.ts";

/** What a job comes to: its tables, what was found, and what it says. */
interface JobResult<Read extends TableRead<unknown>> {
  /** With everything that is wrong in the file, also what only the job could tell. */
  readonly read: Read;
  /** How much was read, where a job counts it otherwise than by rows. */
  readonly readSaid?: Text;
  readonly says: readonly Text[];
  /** Values of the user's own that the job was given: which of them were used is said. */
  readonly own?: LocalValues | undefined;
  /** The tables of results, the one that sums up on top; none where nothing could be computed. */
  readonly results?: Readonly<Record<string, Sheet>> | undefined;
  readonly found?: { readonly sheet: Sheet; readonly findings: readonly Finding[] } | undefined;
  /** The worst severity where a job tells it otherwise than by findings. */
  readonly worst?: Severity | undefined;
  /** The explanations of results: of all, or of as many as rest on everything that all rest on. */
  readonly explained?: readonly Explained[];
  /** How many results have an explanation, where not all of these are given. */
  readonly explainedInAll?: number;
  /** Those of them that are written out; by default the first hundred. */
  readonly writtenOut?: readonly Explained[];
}

/** More explanations than these are read by nobody and fill a workbook. */
const MOST_EXPLAINED = 100;

/** The sheets that tell why, and on what all rests. */
function reasonsOf(explained: readonly Explained[], writtenOut: readonly Explained[]): Record<string, Sheet> {
  if (explained.length === 0) return {};
  return { explanations: explanationSheet(writtenOut), sources: sourceSheet(explained) };
}

/**
 * What every job on tables gives back, in one form: the tables of results, then `faults` (where there are any), `findings`,
 * `reading`, `explanations` and `sources`, with an `overview` before them all; and sentences from what was read to where to look
 * first.
 */
export function outcomeOf<Read extends TableRead<unknown>>(result: JobResult<Read>): Outcome & { readonly read: Read } {
  const { read, results = {}, found, explained = [] } = result;
  const { writtenOut = explained.slice(0, MOST_EXPLAINED), explainedInAll = explained.length } = result;
  const { faults, tables } = read;
  const says = [
    result.readSaid ?? saidOfRows(read),
    ...hiddenSaid(read),
    ...result.says,
    ...ownValuesSaid(result.own),
    ...(explainedInAll > writtenOut.length ? [say.explainedOnly(writtenOut.length, explainedInAll)] : []),
    ...saidOfFindings(found?.findings ?? []),
    ...faultsSaid(faults, tables),
  ];
  const sheets = {
    ...results,
    ...(faults.length === 0 ? {} : { faults: faultSheet(faults) }),
    ...(found === undefined ? {} : { findings: found.sheet }),
    reading: readingSheet(read),
    ...reasonsOf(explained, writtenOut),
  };
  const worst = result.worst ?? worstOf(found?.findings ?? []);
  return {
    read,
    sheets: withOverview(says, read, sheets),
    says,
    ...(worst === undefined ? {} : { worst }),
    faults,
  };
}
