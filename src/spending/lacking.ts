import { groupsOf } from "../groups.ts";
import { joined, type Text } from "../words.ts";
import type { SpendingData } from "./accounts/data.ts";
import { rolledUp, type Tally } from "./tally.ts";
import { areaText, nameOf, theFunction } from "./words.ts";

/** A part of a line that an account has no rows of: one function of a payer's area, or without a function the whole area. */
export interface Lacking {
  readonly column: number;
  readonly payer: number;
  readonly area: number;
  readonly function?: number;
}

/** What a payer's area lacks in one column, of which some other column has rows. */
function lackingIn({ functions }: SpendingData, parts: readonly Tally[], column: number): Lacking[] {
  const [payer = 0, area = 0] = parts[0]?.at ?? [];
  const has = ({ rows }: Tally) => (rows[column] ?? 0) > 0;
  const isUnstated = ({ at }: Tally) => functions[at[2] ?? 0] === undefined;
  if (!parts.some(has)) return [{ column, payer, area }];
  // Rows that state no function are of the whole area: what they hold cannot be told, so nothing is said to be missing.
  if (parts.some((part) => isUnstated(part) && has(part))) return [];
  const without = parts.filter((part) => !(isUnstated(part) || has(part)));
  return without.map(({ at }) => ({ column, payer, area, function: at[2] ?? 0 }));
}

/** The columns that have rows. */
function columnsThere(parts: readonly Tally[]): number[] {
  const rows = rolledUp(parts, [])[0]?.rows ?? [];
  return rows.flatMap((count, column) => (count > 0 ? [column] : []));
}

/** What each column lacks, of tallies by payer, area and function; a column without any rows is not there and lacks nothing. */
export function lackingOf(
  data: SpendingData,
  parts: readonly Tally[],
  there: readonly number[] = columnsThere(parts),
): Lacking[] {
  const byLine = groupsOf(parts, ({ at }) => `${at[0]} ${at[1]}`);
  return there.flatMap((column) => [...byLine.values()].flatMap((line) => lackingIn(data, line, column)));
}

const keyOf = (column: number, payer: number | undefined, area: number | undefined): string =>
  `${column} ${payer ?? "all"} ${area ?? "all"}`;

/** Whether a column lacks a part of a line; of all payers or areas where one of them does. */
export type Lacks = (column: number, payer?: number, area?: number) => boolean;

/** Asks what is lacking of lines at every level. */
export function lacksOf(lacking: readonly Lacking[]): Lacks {
  const keys = new Set(
    lacking.flatMap(({ column, payer, area }) => [
      keyOf(column, payer, area),
      keyOf(column, payer, undefined),
      keyOf(column, undefined, area),
      keyOf(column, undefined, undefined),
    ]),
  );
  return (column, payer, area) => keys.has(keyOf(column, payer, area));
}

/** What is lacking by its payer, area and function, and by its year where there are several. */
export function lackingText(data: SpendingData, { payer, area, function: of }: Lacking, year?: number): Text {
  const [called, inArea] = [data.payers[payer]?.name ?? "", areaText(data.areas[area] ?? "")];
  const name = year === undefined ? called : `${called} ${year}`;
  const code = of === undefined ? undefined : data.functions[of];
  return nameOf(name, code === undefined ? inArea : joined([inArea, theFunction(code)], ", "));
}
