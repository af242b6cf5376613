import type { Failure } from "../../errors.ts";
import { parameterCalled, parameters } from "../../parameters/parameters.ts";
import type { CellFault, TableFault } from "../faults/fault.ts";
import * as say from "./refusedWords.ts";
import { columnOf, rowFault } from "./rowFault.ts";
import type { RowRead, TableRead } from "./tableRead.ts";

/** What only a program could do: call a function, give an object or a field. */
const OF_PROGRAMS = /\w\(|[{}`]|: …|\w+\.\w+\b|\b(?:mode|path):/;

/** Whether a value that is not known is a rate, or a series of them: rates of one's own stand for both. */
const isOfRates = (path: string): boolean =>
  parameterCalled(path) === undefined || path === parameters.proposals.agreedSeries.id;

/** What the library refuses, as it is told to whoever keeps the table. */
function refused(failure: Failure, latest: number | undefined): CellFault {
  const { kind, path, remedy } = failure;
  const told = (): Pick<CellFault, "what" | "write" | "lacksRateOf" | "lacksValue"> => {
    if (kind === "outside-validity" && path.startsWith("agreement"))
      return { ...say.noAgreement(failure), lacksValue: true };
    if (kind === "outside-validity") return say.outsideChosen(failure);
    if (kind !== "unknown-value") return say.notUsable(failure, !OF_PROGRAMS.test(`${remedy.da} ${remedy.en}`));
    if (!isOfRates(path)) return { ...say.valueNotKnown(failure), lacksValue: true };
    const year = failure.lacksRateOf ?? latest;
    return { ...say.yearNotKnown(failure, year), ...(year === undefined ? {} : { lacksRateOf: year }) };
  };
  return { ...told(), kind: "not-usable", severity: "error" };
}

/** The latest year that the headings of a row's columns name: a series that is not known lacks its rate. */
function latestYear(read: TableRead<unknown>, row: RowRead<unknown>, keys: readonly string[]): number | undefined {
  const years = keys.flatMap((key) => columnOf(read, row, key)?.heading.year ?? []);
  return years.length === 0 ? undefined : Math.max(...years);
}

/** What the library refuses of a row, in the cells of the columns that it is about. */
export function notUsable(
  read: TableRead<unknown>,
  row: RowRead<unknown>,
  keys: readonly string[],
  failure: Failure,
): TableFault {
  return rowFault(read, row, keys, refused(failure, latestYear(read, row, keys)));
}
