import { fail } from "../../errors.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import {
  asRecord,
  type Given,
  givenValue,
  type InputUnit,
  MOST_IN_LIST,
  refuseMissingInput,
  refuseUnknownInput,
} from "../binding.ts";
import { CountedUnits } from "../countedUnits.ts";
import { withFollowers } from "../followers.ts";
import type { PlainRule } from "../form.ts";
import type { Levels } from "../levels.ts";
import type { Value } from "../value.ts";
import { givenColumn, givenFlags, refuseNoColumn } from "./givenColumn.ts";
import type { GivenColumn, WholeColumn } from "./kinds.ts";
import { refuseOtherLength } from "./lengths.ts";
import * as say from "./words.ts";

/** What an input may be given as to a columns run: a column, or one value for all rows; of a list, each element either. */
export type ColumnGiven<U> = U extends readonly string[]
  ? readonly (GivenColumn | Given)[]
  : U extends "flag"
    ? Uint8Array | readonly (boolean | number | bigint | null)[] | boolean
    : GivenColumn | Given;

/** A column with what it counts. */
export interface Counted {
  readonly values: WholeColumn;
  readonly unit: Fraction | "flag";
  /** Its place in what was given, such as `limits[0]`. */
  readonly path: string;
}

/** What one columns run was given, checked; elements of lists by `limits.0`. */
export interface GivenColumns {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, Counted>;
  /** What is the same in every row. */
  readonly constants: ReadonlyMap<string, Value>;
  readonly lengths: ReadonlyMap<string, number>;
}

/** Checks the columns, constants and units given for a rule's inputs and for those of its parameters that vary by row. */
export function bindColumns(given: unknown, text: PlainRule, units: unknown, parameters: unknown): GivenColumns {
  const { inputs } = text;
  const names = Object.keys(inputs);
  const record = asRecord(given, names);
  for (const key of Object.keys(record)) if (!Object.hasOwn(inputs, key)) refuseUnknownInput(key, names);
  const binder = new Binder(units);
  for (const name of names) {
    const unit = inputs[name] as InputUnit;
    const value = Object.hasOwn(record, name) ? record[name] : undefined;
    if (value === undefined) refuseMissingInput(name, unit);
    binder.input(name, unit, value);
  }
  const known = Object.keys(text.parameters ?? {});
  const varying = asRecord(parameters ?? {}, known);
  for (const name of Object.keys(varying)) if (!known.includes(name)) refuseUnknownInput(name, known);
  for (const [name, givenAs] of withFollowers(Object.keys(varying), text.parameters ?? {})) {
    binder.parameter(name, givenAs, varying[givenAs]);
  }
  return binder.done();
}

/** Collects columns and constants one by one. */
class Binder {
  readonly columns = new Map<string, Counted>();
  readonly constants = new Map<string, Value>();
  readonly lengths = new Map<string, number>();
  readonly #units: CountedUnits;
  readonly #levels: Levels = new Map();

  constructor(units: unknown) {
    this.#units = new CountedUnits(units);
  }

  input(name: string, unit: InputUnit, value: unknown): void {
    if (typeof unit === "string") {
      this.#single(name, name, name, unit, value);
      return;
    }
    if (!Array.isArray(value) || value.length === 0 || value.length > MOST_IN_LIST) refuseNonList(name, unit[0], value);
    this.lengths.set(name, value.length);
    for (const [i, each] of value.entries()) this.#single(`${name}.${i}`, name, `${name}[${i}]`, unit[0], each);
  }

  parameter(name: string, givenAs: string, value: unknown): void {
    const path = `parameters.${givenAs}`;
    const values = givenColumn(value, path) ?? refuseNoColumn(path, value);
    this.columns.set(name, { values, unit: this.#units.of(givenAs), path });
  }

  #single(key: string, name: string, path: string, unit: string, value: unknown): void {
    if (Array.isArray(value) || ArrayBuffer.isView(value)) {
      const values = unit === "flag" ? givenFlags(value, path) : givenColumn(value, path);
      if (values === undefined) refuseNoColumn(path, value, unit);
      this.columns.set(key, { values, unit: unit === "flag" ? "flag" : this.#units.of(name), path });
    } else {
      this.constants.set(key, givenValue(value, unit, this.#levels, path));
    }
  }

  done(): GivenColumns {
    this.#units.refuseIdle();
    const [first] = this.columns.values();
    if (first === undefined) return refuseNothingVaries();
    const rows = first.values.length;
    for (const { values, path } of this.columns.values()) {
      if (values.length !== rows) refuseOtherLength(path, values.length, `${first.path}: ${rows}`);
    }
    return { rows, columns: this.columns, constants: this.constants, lengths: this.lengths };
  }
}

function refuseNonList(path: string, unit: string, found: unknown): never {
  return fail({
    kind: Array.isArray(found) ? "out-of-range" : "malformed",
    path,
    ...(ArrayBuffer.isView(found) ? { foundAs: say.ONE_COLUMN } : { found }),
    ...say.listOfColumns(MOST_IN_LIST, unit),
  });
}

function refuseNothingVaries(): never {
  return fail({ kind: "missing", path: "columns", ...say.NOTHING_VARIES });
}
