import type { GivenTable } from "../files/cell.ts";
import { isLike, kindOf } from "../files/checked/kindOf.ts";
import type { FaultKind, TableFault } from "../files/faults/fault.ts";
import type { Kind } from "../files/kind.ts";
import type { Outcome as OutcomeOfTables } from "../files/outcome.ts";
import { isOwnResult } from "../files/shown/isOwnResult.ts";
import type { Context } from "./command.ts";
import type { Outcome } from "./outcome.ts";
import { withTables } from "./withTables.ts";
import * as say from "./words.ts";

/** A table of one year of several has the year behind its name. */
const YEAR_BEHIND = /\d{4}$/;

/** What a table is told that lacks what its kind needs. */
const LACKING: ReadonlySet<FaultKind> = new Set(["missing-column", "no-table"]);

/** Whether a fault is that a table lacks what its kind needs. */
export const isLacking = ({ kind }: TableFault): boolean => LACKING.has(kind);

/** What a job gives of the tables of a file, and the kind of table that it read them as. */
interface Job extends OutcomeOfTables {
  readonly read?: { readonly kind: Kind };
}

/** The kind that a file fits better than the one of the job, where the job lacks columns of its own. */
export function otherKind(
  { read, faults }: Pick<Job, "read" | "faults">,
  tables: readonly GivenTable[],
): Kind | undefined {
  if (read === undefined || !faults.some(isLacking)) return undefined;
  const kind = kindOf(tables);
  return kind.id === read.kind.id || !isLike(kind, tables) ? undefined : kind;
}

/** What is said of a table of another kind: which command it is for, and not how it could be made one of this kind. */
function ofOtherKind(kind: Kind, { faults }: Job): Outcome {
  const [first] = faults.filter(isLacking);
  if (first === undefined) return { sheets: {}, says: [], faults };
  const told: TableFault = { ...first, ...say.otherKind(kind), kind: "no-table", cells: [], heading: "", found: "" };
  return { sheets: {}, says: [], faults: [{ ...told, suggestions: [] }] };
}

/** What is said of a workbook that a command wrote: it is a result, and nothing is made of it. */
export function ofOwnResult([first]: readonly GivenTable[]): Outcome {
  const about = { sheet: first?.name ?? "", row: 1, cells: [], heading: "", found: "", suggestions: [] };
  const fault: TableFault = { ...say.OWN_RESULT, ...about, allowed: say.A_TABLE, kind: "no-table", severity: "error" };
  return { sheets: {}, says: [], faults: [fault] };
}

/** What is said instead of what a job gives, where the file is a result or a table of another kind; else nothing. */
export function insteadOf(job: Job, tables: readonly GivenTable[]): Outcome | undefined {
  if (isOwnResult(tables)) return ofOwnResult(tables);
  const other = otherKind(job, tables);
  return other === undefined ? undefined : ofOtherKind(other, job);
}

/** The tables that every job gives, also where nothing could be computed. */
const WITHOUT_RESULTS: ReadonlySet<string> = new Set(["overview", "faults", "findings", "reading"]);

/** Runs a job on the tables of a file; `shown` are the names of the tables that sum up. */
export function tableJob(
  context: Context,
  shown: readonly string[],
  job: (tables: readonly GivenTable[]) => Job,
): Promise<Outcome> {
  return withTables(context, (tables) => {
    if (isOwnResult(tables)) return ofOwnResult(tables);
    context.progress(say.COMPUTING);
    const outcome = job(tables);
    const instead = insteadOf(outcome, tables);
    if (instead !== undefined) return instead;
    const names = Object.keys(outcome.sheets);
    if (!names.some((name) => !WITHOUT_RESULTS.has(name))) {
      return {
        ...outcome,
        shown: [],
        workbook: null,
        unwritten: outcome.faults.length > 0 ? say.CHECK_MARKS : say.NO_TABLE,
      };
    }
    return { ...outcome, shown: names.filter((name) => shown.includes(name.replace(YEAR_BEHIND, ""))) };
  });
}
