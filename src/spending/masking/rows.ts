import { fail } from "../../errors.ts";
import { groupsOf } from "../../groups.ts";
import { exactCount } from "../../numbers/exact.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { municipalityCalled, regionCalled } from "../../registers/places.ts";
import { inOneForm } from "../../sameText.ts";
import { ACTIVITIES, type Activity, PERSON_ACTIVITIES, type SpendingRow } from "../accounts/row.ts";
import { functionCode } from "../functionCode.ts";
import { type HiddenWhy, hiddenCounts } from "./hidden.ts";
import * as say from "./words.ts";

/** A row whose activity is hidden. */
export interface HiddenRow {
  readonly row: number;
  readonly why: HiddenWhy;
}

/** A name as a table of sums takes it; what is no text is refused where the table is read. */
const nameOf = (given: unknown): unknown => (typeof given === "string" ? inOneForm(given) : (given ?? null));

/** Rows that a table of sums takes together: all that differ in who runs the offers only. */
function groupKey({ payer, year, area, account, ...row }: SpendingRow): string {
  const place = (regionCalled(payer) ?? municipalityCalled(payer))?.code ?? nameOf(String(payer));
  const activity = row.function === undefined || row.function === null ? null : functionCode(row.function);
  return JSON.stringify([place, year, nameOf(area), activity, nameOf(account)]);
}

function readCount(row: SpendingRow, at: number, measure: Activity): Fraction | undefined {
  const given = row[measure];
  return given === undefined || given === null || given === ""
    ? undefined
    : exactCount(given, `rows[${at}].${measure}`);
}

/** The rows to hide the activity of, and the places of rows whose group has no others to hide behind. */
export function hiddenRows(rows: readonly SpendingRow[], below: Fraction) {
  const hidden = new Map<number, HiddenWhy>();
  const alone: number[] = [];
  const places = rows.map((row, at) => {
    if (typeof row !== "object" || row === null) refuseNonRow(row, at);
    return at;
  });
  const groups = groupsOf(places, (at) => groupKey(rows[at] as SpendingRow));
  for (const group of groups.values()) {
    const columns = PERSON_ACTIVITIES.map((measure) =>
      group.map((at) => readCount(rows[at] as SpendingRow, at, measure)),
    );
    const found = hiddenCounts(columns, below);
    for (const [at, why] of found.hidden) hidden.set(group[at] ?? 0, why);
    if (!found.isProtected) alone.push(...group);
  }
  const list = Array.from(hidden, ([row, why]): HiddenRow => ({ row, why })).sort((a, b) => a.row - b.row);
  return { hidden: list, alone: alone.sort((a, b) => a - b) };
}

function refuseNonRow(found: unknown, at: number): never {
  return fail({
    kind: "malformed",
    path: `rows[${at}]`,
    found,
    allowed: say.ROW,
    remedy: say.GIVE_ROWS,
  });
}

/** A row without any measure of activity, since each would show something of the others. */
export function withoutActivity(row: SpendingRow): SpendingRow {
  const kept = Object.entries(row).filter(([key]) => !(ACTIVITIES as readonly string[]).includes(key));
  return Object.fromEntries(kept) as unknown as SpendingRow;
}
