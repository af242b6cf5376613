import { CHOICES } from "../../generated/tables.ts";
import type { GivenTable } from "../cell.ts";
import { plainText } from "../cells/cellText.ts";
import { choiceCalled } from "../cells/choice.ts";
import type { FaultKind, TableFault } from "../faults/fault.ts";
import { placeOf } from "../place.ts";
import * as say from "./words.ts";

/** Headings stand among the first rows of a sheet. */
const WITHIN = 20;
/** One may be a name of its own; two are a layout. */
const LEAST = 2;
/** What a heading says besides the account: a year, a unit in parentheses. */
const BESIDES = /\b(?:19|20|21)\d\d\b|\([^)]*\)/g;
/** `B` and `R` alone may be anything. */
const SHORTEST = 3;

/** What a table is told that lacks what its kind needs. */
const LACKING: ReadonlySet<FaultKind> = new Set(["missing-column", "no-table", "which-column"]);

function accountIn(text: string): string | undefined {
  const name = text.replace(BESIDES, " ").trim();
  return name.length < SHORTEST ? undefined : choiceCalled(name, CHOICES.accounts);
}

/**
 * A table that has a column for each kind of account in place of one row for each amount is told so, once, in place of the
 * columns that it lacks; other faults are left as they are.
 */
export function withAccountColumnsTold(
  faults: readonly TableFault[],
  tables: readonly GivenTable[],
): readonly TableFault[] {
  const lacking = faults.filter(({ kind }) => LACKING.has(kind));
  if (lacking.length === 0) return faults;
  for (const { name, rows } of tables) {
    for (const { row, cells } of rows.slice(0, WITHIN)) {
      const found = cells.flatMap((cell, index) => {
        const text = plainText(cell);
        return accountIn(text) === undefined ? [] : [{ text, at: placeOf(row, index) }];
      });
      if (found.length < LEAST) continue;
      const told: TableFault = {
        ...say.ACCOUNT_COLUMNS,
        kind: "which-column",
        severity: "error",
        sheet: name,
        row,
        cells: found.map(({ at }) => at),
        heading: "",
        found: found.map(({ text }) => text).join("; "),
        allowed: say.ROW_OF_EACH,
        suggestions: [],
      };
      return [told, ...faults.filter((fault) => !lacking.includes(fault) || fault.sheet !== name)];
    }
  }
  return faults;
}
