import type { TableFault } from "../faults/fault.ts";
import { columnOf, rowFault } from "../kinds/rowFault.ts";
import type { ReadColumn, RowRead, TableRead } from "../kinds/tableRead.ts";
import { placeOf } from "../place.ts";
import type { NoticeValues, SaidByHeadings } from "./noticeOf.ts";
import * as say from "./words.ts";

type Read = TableRead<NoticeValues>;

type Place = Pick<RowRead<unknown>, "sheet" | "row">;

const tariffsOf = (read: Read, at: Place): (ReadColumn | undefined)[] =>
  ["current", "proposed"].map((key) => columnOf(read, at, key));

/** What was said by the headings of two tariffs, which all rows below them share. */
const saidByColumns = new WeakMap<ReadColumn, Map<ReadColumn | undefined, SaidByHeadings>>();

/** What the headings above a row say of it: the unit, and the years of the two tariffs. */
export function saidBy(read: Read, at: Place): SaidByHeadings {
  const [current, proposed] = tariffsOf(read, at);
  if (proposed === undefined) return saidByTariffs(current, proposed);
  const known = saidByColumns.get(proposed) ?? new Map<ReadColumn | undefined, SaidByHeadings>();
  saidByColumns.set(proposed, known);
  const said = known.get(current) ?? saidByTariffs(current, proposed);
  known.set(current, said);
  return said;
}

function saidByTariffs(...columns: readonly (ReadColumn | undefined)[]): SaidByHeadings {
  const [current, proposed] = columns.map((column) => column?.heading);
  const units = new Set([current?.unit, proposed?.unit].filter((unit) => unit !== undefined));
  const [unit] = units;
  const currentLevel = current?.level ?? current?.year;
  const proposedLevel = proposed?.level ?? proposed?.year;
  return {
    ...(unit === undefined || units.size > 1 ? {} : { unit }),
    ...(currentLevel === undefined ? {} : { currentLevel }),
    ...(proposedLevel === undefined ? {} : { proposedLevel }),
  };
}

/** The two tariffs of a row whose headings say different units: they cannot be compared. */
function unitsApart(read: Read, at: Place): readonly [ReadColumn, ReadColumn] | undefined {
  const [current, proposed] = tariffsOf(read, at);
  if (current === undefined || proposed === undefined) return undefined;
  const [one, other] = [current.heading.unit, proposed.heading.unit];
  return one === undefined || other === undefined || one === other ? undefined : [current, proposed];
}

/** Whether the headings above a row say different units for its two tariffs. */
export const isApart = (read: Read, at: Place): boolean => unitsApart(read, at) !== undefined;

/** Tells, once for each row of headings, that the two tariffs are per different units. */
export function unitFaults(read: Read): TableFault[] {
  const headers = read.columns.filter(({ column }) => column.key === "current");
  return headers.flatMap((header): TableFault[] => {
    const apart = unitsApart(read, header);
    if (apart === undefined) return [];
    const [current, proposed] = apart;
    const found = [current.heading.text, proposed.heading.text];
    return [
      {
        ...say.unitsDiffer(found),
        kind: "units-may-differ",
        severity: "error",
        sheet: current.sheet,
        row: current.row,
        cells: apart.map(({ row, index }) => placeOf(row, index)),
        heading: current.heading.text,
        found: found.join("; "),
        allowed: current.column.says,
        suggestions: [],
      },
    ];
  });
}

/** Tells, once for a sheet, that neither headings nor rows say the years of the tariffs. */
export function yearFaults(read: Read, rows: readonly RowRead<NoticeValues>[]): TableFault[] {
  const sheets = [...new Set(rows.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet): TableFault[] => {
    const isSilent = (row: RowRead<NoticeValues>) =>
      row.sheet === sheet && row.values.proposedLevel === undefined && saidBy(read, row).proposedLevel === undefined;
    const first = rows.find(isSilent);
    if (first === undefined) return [];
    return [rowFault(read, first, ["proposed"], { ...say.NO_YEARS, kind: "which-year", severity: "warning" })];
  });
}
