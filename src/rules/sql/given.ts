import { fail, refuseKey } from "../../errors.ts";
import { isPlain } from "../../isRecord.ts";
import { type Fraction, fraction } from "../../numbers/fraction.ts";
import { plainWhole } from "../../wholeNumber.ts";
import { asRecord, givenValue, type InputUnit, refuseMissingInput, refuseUnknownInput } from "../binding.ts";
import { CountedUnits } from "../countedUnits.ts";
import { withFollowers } from "../followers.ts";
import type { PlainRule } from "../form.ts";
import type { Leaf } from "../integers.ts";
import type { Levels } from "../levels.ts";
import type { Dialect } from "./dialect.ts";
import { givenName } from "./names.ts";
import type { CheckedOptions } from "./options.ts";
import * as say from "./words.ts";

/** What a rule's SQL is to read, checked: columns by input or parameter, elements of lists by `limits.0`. */
export interface SqlGiven {
  readonly leaves: Map<string, Leaf>;
  readonly columns: ReadonlyMap<string, string>;
  /** How many decimals those columns have that are no whole numbers. */
  readonly decimals: ReadonlyMap<string, number>;
  readonly lengths: ReadonlyMap<string, number>;
}

/** No database takes more columns than this in one statement. */
const MOST_COLUMNS = 1_000;

/** Checks which column, or which value, each input and each varying parameter is read from. */
export function bindSql(options: CheckedOptions, text: PlainRule, dialect: Dialect): SqlGiven {
  const names = Object.keys(text.inputs);
  const columns = asRecord(options.columns, names);
  for (const key of Object.keys(columns)) if (!Object.hasOwn(text.inputs, key)) refuseUnknownInput(key, names);
  const binder = new Binder(options.units, dialect);
  for (const name of names) {
    const unit = text.inputs[name] as InputUnit;
    const given = Object.hasOwn(columns, name) ? columns[name] : undefined;
    if (given === undefined) refuseMissingInput(name, unit);
    binder.input(name, unit, given);
  }
  const known = Object.keys(text.parameters ?? {});
  const varying = asRecord(options.parameters ?? {}, known);
  for (const name of Object.keys(varying)) if (!known.includes(name)) refuseUnknownInput(name, known);
  for (const [name, givenAs] of withFollowers(Object.keys(varying), text.parameters ?? {})) {
    binder.column(name, givenAs, `parameters.${givenAs}`, "", varying[givenAs]);
  }
  return binder.done();
}

const DECIMAL_KEYS: readonly string[] = ["column", "decimals"];
const MOST_DECIMALS = 12;

/** Whether a column is given with the decimals of its numbers. */
function isOfDecimals(given: unknown): given is Readonly<Record<string, unknown>> {
  return isPlain(given) && "column" in given;
}

/** Collects leaves one by one. */
class Binder {
  readonly leaves = new Map<string, Leaf>();
  readonly columns = new Map<string, string>();
  readonly decimals = new Map<string, number>();
  readonly lengths = new Map<string, number>();
  readonly #units: CountedUnits;
  readonly #levels: Levels = new Map();
  readonly #dialect: Dialect;

  constructor(units: unknown, dialect: Dialect) {
    this.#dialect = dialect;
    this.#units = new CountedUnits(units);
  }

  input(name: string, unit: InputUnit, given: unknown): void {
    if (typeof unit === "string") {
      this.#single(name, name, `columns.${name}`, unit, given);
      return;
    }
    if (!Array.isArray(given) || given.length === 0 || given.length > MOST_COLUMNS) refuseNoList(name, given);
    this.lengths.set(name, given.length);
    for (const [i, each] of given.entries()) {
      this.#single(`${name}.${i}`, name, `columns.${name}[${i}]`, unit[0], each);
    }
  }

  #single(key: string, name: string, path: string, unit: string, given: unknown): void {
    if (typeof given === "string" || (unit !== "flag" && isOfDecimals(given)))
      this.column(key, name, path, unit, given);
    else this.leaves.set(key, { value: givenValue(forAllRows(given, path), unit, this.#levels, `${path}.value`) });
  }

  column(key: string, name: string, path: string, unit: string, given: unknown): void {
    this.leaves.set(key, { column: this.#unitOf(key, name, path, unit, given) });
    if (this.columns.size > MOST_COLUMNS) refuseTooMany(path);
  }

  /** What a column counts; its name is kept, and its decimals where it has some. */
  #unitOf(key: string, name: string, path: string, unit: string, given: unknown): Fraction | "flag" {
    const { mostNameBytes } = this.#dialect;
    if (!isOfDecimals(given)) {
      this.columns.set(key, givenName(given, path, mostNameBytes));
      return unit === "flag" ? "flag" : this.#units.of(name);
    }
    for (const other of Object.keys(given)) if (!DECIMAL_KEYS.includes(other)) refuseKey(other, DECIMAL_KEYS, path);
    this.columns.set(key, givenName(given.column, `${path}.column`, mostNameBytes));
    const decimals = plainWhole(given.decimals);
    if (!Number.isInteger(decimals) || (decimals as number) < 1 || (decimals as number) > MOST_DECIMALS)
      fail({
        kind: "out-of-range",
        path: `${path}.decimals`,
        found: given.decimals,
        ...say.decimalsUpTo(MOST_DECIMALS),
      });
    this.decimals.set(key, decimals as number);
    return fraction(1n, 10n ** BigInt(decimals as number));
  }

  done(): SqlGiven {
    this.#units.refuseIdle();
    if (this.columns.size === 0) refuseNothingRead();
    return this;
  }
}

function forAllRows(given: unknown, path: string): unknown {
  if (typeof given === "object" && given !== null && Object.keys(given).join() === "value") {
    return (given as { value: unknown }).value;
  }
  return fail({ kind: "malformed", path, found: given, ...say.COLUMN_OR_VALUE });
}

function refuseNoList(name: string, found: unknown): never {
  return fail({
    kind: Array.isArray(found) ? "out-of-range" : "malformed",
    path: `columns.${name}`,
    found,
    ...say.listOfColumns(MOST_COLUMNS, name),
  });
}

function refuseTooMany(path: string): never {
  return fail({ kind: "out-of-range", path, ...say.tooManyColumns(MOST_COLUMNS) });
}

function refuseNothingRead(): never {
  return fail({ kind: "missing", path: "columns", ...say.NOTHING_READ });
}
