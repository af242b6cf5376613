import { nearest } from "../../errors.ts";
import type { GivenTable } from "../cell.ts";
import type { TableFault } from "../faults/fault.ts";
import type { Kind, KindColumn } from "../kind.ts";
import { placeOf } from "../place.ts";
import type { Assignment } from "./assigned.ts";
import type { Header } from "./headerRow.ts";
import * as say from "./words.ts";

/** The heading of the file that is nearest to one of a column's own, where one is near. */
function nearHeading({ headings, yearHeadings = [] }: KindColumn, { headings: given }: Header, { own }: Assignment) {
  const free = own.flatMap(({ index }) => given[index] ?? []);
  for (const heading of free) {
    for (const key of heading.keys) {
      if (nearest(key, [...headings, ...yearHeadings]) !== undefined) return heading.text;
    }
  }
  return undefined;
}

/** A fault for each column that is needed and that no heading names; of columns that were asked about, none. */
export function missingColumns(
  { name }: GivenTable,
  header: Header,
  row: number,
  assignment: Assignment,
  { columns }: Kind,
): TableFault[] {
  const isAsked = assignment.faults.some(({ kind }) => kind === "which-column");
  const isInHeading = assignment.known.some(({ heading }) => heading.unit !== undefined);
  const missing = columns.filter(
    (column) =>
      column.isRequired === true &&
      !assignment.known.some((each) => each.column === column) &&
      !assignment.known.some((each) => each.column.key === column.unless) &&
      !(isAsked && column.ofYears !== undefined) &&
      !(column.key === "unit" && isInHeading),
  );
  return missing.map((column) => {
    const near = nearHeading(column, header, assignment);
    const at = header.headings.findIndex(({ text }) => text === near);
    return {
      ...say.missingColumn(column, near),
      kind: "missing-column",
      severity: "error",
      sheet: name,
      row,
      cells: near === undefined ? [] : [placeOf(row, at)],
      heading: near ?? "",
      found: near ?? "",
      allowed: column.says,
      suggestions: [column.heading.da],
    };
  });
}
