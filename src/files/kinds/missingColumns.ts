import { nearest } from "../../errors.ts";
import type { GivenTable } from "../cell.ts";
import type { TableFault } from "../faults/fault.ts";
import { headingKey } from "../headingKey.ts";
import type { Kind, KindColumn } from "../kind.ts";
import { placeOf } from "../place.ts";
import { type Assignment, isInHeadings, type OwnColumn } from "./assigned.ts";
import type { Header } from "./headerRow.ts";
import { isNearName } from "./nearNames.ts";
import * as say from "./words.ts";

/** The column of the file whose heading is nearest to one of a column's own, where one is near. */
function nearHeading({ headings, yearHeadings = [] }: KindColumn, { headings: given }: Header, { own }: Assignment) {
  const names = [...headings, ...yearHeadings];
  return own.find(({ index }) =>
    given[index]?.keys.some((key) => nearest(key, names) !== undefined || names.some((name) => isNearName(name, key))),
  );
}

/** Whether the file's headings are English rather than Danish. */
function isEnglish({ known }: Assignment): boolean {
  const named = (language: "da" | "en") =>
    known.filter(({ column, heading }) => {
      const names = [column.heading, column.yearHeading].flatMap((text) => (text === undefined ? [] : text[language]));
      return names.some((name) => heading.keys.includes(headingKey(name)));
    }).length;
  return named("en") > named("da");
}

/** A fault for each column that is needed and that no heading names; of columns that were asked about, none. */
export function missingColumns(
  { name }: GivenTable,
  header: Header,
  row: number,
  assignment: Assignment,
  { columns }: Kind,
): TableFault[] {
  const asked = assignment.faults.flatMap((each) => each.asked);
  const missing = columns.filter(
    (column) =>
      column.isRequired === true &&
      !assignment.known.some((each) => each.column === column) &&
      !assignment.known.some((each) => column.unless?.includes(each.column.key)) &&
      !asked.includes(column) &&
      !isInHeadings(column, assignment.known),
  );
  return missing.map((column) => {
    const near = nearHeading(column, header, assignment);
    return {
      ...say.missingColumn(column, near?.heading),
      kind: "missing-column",
      severity: "error",
      sheet: name,
      row,
      cells: near === undefined ? [] : [placeOf(row, near.index)],
      heading: near?.heading ?? "",
      found: near?.heading ?? "",
      allowed: column.says,
      suggestions: [isEnglish(assignment) ? column.heading.en : column.heading.da],
    };
  });
}

/** The columns that need not be there, and are not. */
const freeOf = ({ known }: Assignment, { columns }: Kind): KindColumn[] =>
  columns.filter((column) => column.isRequired !== true && !known.some((each) => each.column === column));

/** The column that need not be there and that one of the file's own is most likely meant as. */
function optionalNear({ index }: OwnColumn, header: Header, free: readonly KindColumn[]) {
  const keys = header.headings[index]?.keys ?? [];
  return free.find(({ headings }) => keys.some((key) => headings.some((name) => isNearName(name, key))));
}

/** Asks about each column that is kept as the file's own though it is called nearly as one that is read. */
export function nearColumns(
  { name }: GivenTable,
  header: Header,
  row: number,
  assignment: Assignment,
  kind: Kind,
): TableFault[] {
  const free = freeOf(assignment, kind);
  const asked = new Set(assignment.faults.flatMap(({ indexes }) => indexes));
  return assignment.own.flatMap((own): TableFault[] => {
    const column = asked.has(own.index) ? undefined : optionalNear(own, header, free);
    if (column === undefined) return [];
    return [
      {
        ...say.nearColumn(own.heading, column),
        kind: "which-column",
        severity: "question",
        sheet: name,
        row,
        cells: [placeOf(row, own.index)],
        heading: own.heading,
        found: own.heading,
        allowed: column.says,
        suggestions: [isEnglish(assignment) ? column.heading.en : column.heading.da],
      },
    ];
  });
}
