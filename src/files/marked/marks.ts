import type { Language } from "../../words.ts";
import type { GivenTable } from "../cell.ts";
import type { FaultSeverity, TableFault } from "../faults/fault.ts";
import { cellAt } from "../place.ts";
import * as say from "./words.ts";

/** What is wrong with a cell: the worst of it, and all of it in words. */
interface Mark {
  readonly severity: FaultSeverity;
  readonly comment: string;
}

/** The marks of a sheet by row and column, both counted from 0: `6,2` for C7. */
export type Marks = ReadonlyMap<string, Mark>;

/** Where a fault is shown: its cells, or the first cell of its row where it is about none. */
function placesOf({ cells, row }: TableFault): string[] {
  // A cell of another sheet, as Ark2!A5, is told in words only.
  const places = cells
    .filter((cell) => !cell.includes("!"))
    .map((cell) => {
      const { row: at, column } = cellAt(cell);
      return `${at},${column}`;
    });
  return places.length === 0 ? [`${Math.max(0, row - 1)},0`] : places;
}

const worse = (one: FaultSeverity, other: FaultSeverity): FaultSeverity =>
  one === "error" || other === "error" ? "error" : one;

/** The marks of each table, by its number among them; a fault of no table is told on the first. */
export function marksOf(
  tables: readonly GivenTable[],
  faults: readonly TableFault[],
  language: Language,
): ReadonlyMap<number, Marks> {
  const marks = new Map<number, Map<string, Mark>>();
  for (const fault of faults) {
    const at = Math.max(
      0,
      tables.findIndex(({ name }) => name === fault.sheet),
    );
    const ofTable = marks.get(at) ?? new Map<string, Mark>();
    marks.set(at, ofTable);
    for (const [i, place] of placesOf(fault).entries()) {
      const before = ofTable.get(place);
      // The first cell is to be corrected; the others lead to it.
      const text = (i === 0 ? say.comment(fault) : say.seeCell(fault.cells[0] ?? ""))[language];
      ofTable.set(
        place,
        before === undefined
          ? { severity: fault.severity, comment: text }
          : { severity: worse(before.severity, fault.severity), comment: `${before.comment}\n${text}` },
      );
    }
  }
  return marks;
}
