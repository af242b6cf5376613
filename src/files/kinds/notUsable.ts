import type { Failure } from "../../errors.ts";
import { parameterCalled, parameters } from "../../parameters/parameters.ts";
import type { CellFault, TableFault } from "../faults/fault.ts";
import * as say from "./refusedWords.ts";
import { rowFault } from "./rowFault.ts";
import type { RowRead, TableRead } from "./tableRead.ts";

/** What only a program could do: call a function, give an object or a field. */
const OF_PROGRAMS = /\w\(|[{}`]|: …|\w+\.\w+\b|\b(?:mode|path):/;

/** Whether a value that is not known is a rate, or a series of them: rates of one's own stand for both. */
const isOfRates = (path: string): boolean =>
  parameterCalled(path) === undefined || path === parameters.proposals.agreedSeries.id;

/** What the library refuses, as it is told to whoever keeps the table. */
function refused(failure: Failure): CellFault {
  const { kind, path, remedy } = failure;
  const told = () => {
    if (kind === "outside-validity" && path.startsWith("agreement")) return say.noAgreement(failure);
    if (kind !== "unknown-value") return say.notUsable(failure, !OF_PROGRAMS.test(`${remedy.da} ${remedy.en}`));
    return isOfRates(path) ? say.yearNotKnown(failure) : say.valueNotKnown(failure);
  };
  return { ...told(), kind: "not-usable", severity: "error" };
}

/** What the library refuses of a row, in the cells of the columns that it is about. */
export function notUsable(
  read: TableRead<unknown>,
  row: RowRead<unknown>,
  keys: readonly string[],
  failure: Failure,
): TableFault {
  return rowFault(read, row, keys, refused(failure));
}
