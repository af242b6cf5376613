import { fail, refuseKey } from "../../errors.ts";
import { objectWith } from "../../failureWords.ts";
import { isPlain } from "../../isRecord.ts";
import type { Given } from "../binding.ts";
import type { Inputs } from "../form.ts";
import type { RuleSet } from "../parameter.ts";
import { type Dialect, type SqlWidth, WIDTHS } from "./dialect.ts";
import { DIALECTS, type SqlDialect } from "./dialects.ts";
import { givenName } from "./names.ts";
import * as say from "./words.ts";

/** One value for all rows, in the rule's own unit, in place of a column: `{ value: "1.0551" }`. */
export interface SqlValue {
  readonly value: Given | boolean;
}

/**
 * A column of numbers with decimals, in the input's own unit: `{ column: "current_kr", decimals: 2 }` is kroner with two decimals, and
 * counts as whole øre. It states no unit in `units`.
 */
export interface SqlDecimals {
  /** The column's name. */
  readonly column: string;
  /** How many decimals its numbers have at most, 1 to 12; a number with more is a fault of its row. */
  readonly decimals: number;
}

type SqlNumbers = string | SqlDecimals | SqlValue;

/** What an input is read from: a column by its name, or one value for all rows; of a list, each element either. */
export type SqlColumn<U> = U extends readonly string[]
  ? readonly SqlNumbers[]
  : U extends "flag"
    ? string | SqlValue
    : SqlNumbers;

const FAULTS = ["error", "column"] as const;

/**
 * What happens to rows that cannot be computed: the query stops, or a column named `fault` says why. That column tells
 * numbers that are too large as well; but in PostgreSQL with `width: "bigint"` a step beyond 64 bits stops the query.
 */
export type SqlFaults = (typeof FAULTS)[number];

/** What a rule's SQL reads and how it is written. */
export interface SqlOptions<I extends Inputs> {
  /** The table or view that is read: a name, or a qualified name by its parts, `["finance", "notices"]`. Never a query. */
  readonly from: string | readonly string[];
  /** The column of each input, by name. Numbers are whole numbers of the unit stated in `units`, or have the decimals stated; flags are BOOLEAN. */
  readonly columns: { readonly [K in keyof I]: SqlColumn<I[K]> };
  /** The column of each parameter that varies from row to row; the others are bound from `set` and written as numbers. */
  readonly parameters?: Readonly<Record<string, string | SqlDecimals>>;
  /** What the columns count: `{ current: "0.01" }` is whole øre. Stated for every column of numbers, once for a list. */
  readonly units?: Readonly<Record<string, Given>>;
  /** The rule set that the parameters are bound from. */
  readonly set?: RuleSet;
  /** What is counted in; `wide` unless stated. */
  readonly width?: SqlWidth;
  /** Columns that are passed on in front of the results, and that tell the row in an error. */
  readonly id?: string | readonly string[];
  /** `error` unless stated. */
  readonly faults?: SqlFaults;
  /**
   * The columns of the groups that results are added up by, instead of being given row by row: such as the municipality and the year. Gives
   * a row for each group, with the number of its `rows`; rows without a group are one of their own, which is NULL. At most 16.
   */
  readonly sumBy?: string | readonly string[];
  /** A name, or its parts, makes the text a CREATE VIEW. */
  readonly view?: string | readonly string[];
}

/** Options whose names and choices have been checked; columns, parameters and units are checked against the rule. */
export interface CheckedOptions {
  readonly from: readonly string[];
  readonly columns: unknown;
  readonly parameters: unknown;
  readonly units: unknown;
  readonly set: RuleSet | undefined;
  readonly width: SqlWidth;
  readonly id: readonly string[];
  readonly faults: SqlFaults;
  /** The columns of groups; none where results are given row by row. */
  readonly sumBy: readonly string[];
  readonly view: readonly string[] | undefined;
}

const OPTIONS: Readonly<Record<keyof SqlOptions<Inputs>, true>> = {
  from: true,
  columns: true,
  parameters: true,
  units: true,
  set: true,
  width: true,
  id: true,
  faults: true,
  sumBy: true,
  view: true,
};
const KEYS = Object.keys(OPTIONS) as readonly (keyof SqlOptions<Inputs>)[];
/** The parts of a qualified name. */
export const MOST_PARTS = 3;
export const MOST_IDS = 16;

/** The dialect, or an error that names those there are. */
export function checkedDialect(dialect: unknown): Dialect {
  return DIALECTS[choice(dialect, Object.keys(DIALECTS) as readonly SqlDialect[], "dialect")];
}

/** The dialect of what is more than a rule over rows, or an error that names those there are. */
export function checkedFullDialect(dialect: unknown): Dialect {
  const names = (Object.keys(DIALECTS) as readonly SqlDialect[]).filter((name) => !DIALECTS[name].rulesAlone);
  const known = checkedDialect(dialect);
  if (!known.rulesAlone) return known;
  return fail({ kind: "malformed", path: "dialect", found: dialect, ...say.rulesAlone(known.title, names) });
}

export function checkedOptions(options: unknown, { mostNameBytes }: Dialect): CheckedOptions {
  const given = optionsRecord(options, KEYS);
  const names = (value: unknown, path: string, most: number) => namesOf(value, path, most, mostNameBytes);
  return {
    from: names(given.from, "from", MOST_PARTS),
    columns: given.columns,
    parameters: given.parameters,
    units: given.units,
    set: given.set as RuleSet | undefined,
    id: given.id === undefined ? [] : names(given.id, "id", MOST_IDS),
    sumBy: given.sumBy === undefined ? [] : names(given.sumBy, "sumBy", MOST_IDS),
    ...writtenAs(given, mostNameBytes),
  };
}

/** How a statement of any kind is written. */
export function writtenAs(
  { width, faults, view }: { readonly width?: unknown; readonly faults?: unknown; readonly view?: unknown },
  mostBytes: number,
): Pick<CheckedOptions, "width" | "faults" | "view"> {
  return {
    width: choice(width ?? "wide", WIDTHS, "width"),
    faults: choice(faults ?? "error", FAULTS, "faults"),
    view: view === undefined ? undefined : namesOf(view, "view", MOST_PARTS, mostBytes),
  };
}

/** Options by their names, none of which is unknown. Only what is the caller's own: a prototype's names are not options. */
export function optionsRecord<K extends string>(
  options: unknown,
  keys: readonly K[],
): Readonly<Partial<Record<K, unknown>>> {
  return recordOf(options, keys, "options", () => refuseNoOptions(options, keys));
}

/** The same of an object at another place, which is refused in words of its own. */
export function recordOf<K extends string>(
  given: unknown,
  keys: readonly K[],
  path: string,
  refuse: () => never,
): Readonly<Partial<Record<K, unknown>>> {
  if (!isPlain(given)) return refuse();
  for (const key of Object.keys(given)) if (!(keys as readonly string[]).includes(key)) refuseKey(key, keys, path);
  return Object.assign(Object.create(null), given);
}

/** One of the choices of an option. */
function choice<T extends string>(value: unknown, choices: readonly T[], path: string): T {
  const chosen = choices.find((each) => each === value);
  if (chosen !== undefined) return chosen;
  return fail({ kind: "malformed", path, found: value, ...say.oneOf(choices.map((each) => `"${each}"`)) });
}

/** One name, or a list of names; each its own identifier, so that a point in a name divides nothing. */
export function namesOf(value: unknown, path: string, most: number, mostBytes: number): readonly string[] {
  if (!Array.isArray(value)) return [givenName(value, path, mostBytes)];
  if (value.length > 0 && value.length <= most) {
    return value.map((each, i) => givenName(each, `${path}[${i}]`, mostBytes));
  }
  return fail({ kind: "malformed", path, found: value, ...say.namesUpTo(most) });
}

function refuseNoOptions(found: unknown, keys: readonly string[]): never {
  const { GIVE_FROM_AND_COLUMNS: remedy } = say;
  return fail({ kind: "malformed", path: "options", found, allowed: objectWith(keys), remedy });
}

/** The columns that a statement gives have names of their own. */
export function refuseSharedNames(names: readonly string[], path: string): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name.toLowerCase())) fail({ kind: "duplicate", path, found: name, ...say.NAMES_APART });
    seen.add(name.toLowerCase());
  }
}
