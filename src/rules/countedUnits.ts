import { fail } from "../errors.ts";
import { NOTHING } from "../failureWords.ts";
import { isRecord } from "../isRecord.ts";
import { exactCount, type Numeric } from "../numbers/exact.ts";
import { copied, type Fraction } from "../numbers/fraction.ts";
import { inBothLanguages } from "../words.ts";
import * as say from "./words.ts";

/** What each column counts, as given by input or parameter: `{ current: "0.01" }`. Each is asked for, or refused as idle. */
export class CountedUnits {
  readonly #given: Readonly<Record<string, unknown>>;
  readonly #counted = new Map<string, Fraction>();

  constructor(given: unknown) {
    this.#given = unitsRecord(given);
  }

  /** The unit that a column of numbers counts; it has to be given, and above 0. */
  of(name: string): Fraction {
    const before = this.#counted.get(name);
    if (before !== undefined) return before;
    const given = Object.hasOwn(this.#given, name) ? this.#given[name] : undefined;
    if (given === undefined) refuseNoUnit(name);
    const unit = copied(exactCount(given as Numeric, `units.${name}`));
    if (unit.n <= 0n) refuseNotAboveZero(name, given);
    this.#counted.set(name, unit);
    return unit;
  }

  /** Refuses a unit that no column of numbers has asked for. */
  refuseIdle(): void {
    for (const name of Object.keys(this.#given))
      if (!this.#counted.has(name)) refuseUnusedUnit(name, [...this.#counted.keys()]);
  }
}

function unitsRecord(units: unknown): Readonly<Record<string, unknown>> {
  if (units === undefined) return {};
  if (isRecord(units)) return units;
  return fail({ kind: "malformed", path: "units", found: units, ...say.COUNTED_UNITS });
}

function refuseNoUnit(name: string): never {
  return fail({ kind: "missing", path: `units.${name}`, foundAs: NOTHING, ...say.missingUnit(name) });
}

function refuseNotAboveZero(name: string, found: unknown): never {
  return fail({ kind: "out-of-range", path: `units.${name}`, found, ...say.COUNTED_UNIT_ABOVE_ZERO });
}

function refuseUnusedUnit(name: string, columns: readonly string[]): never {
  return fail({
    kind: "unknown-key",
    path: "units",
    found: name,
    allowed: inBothLanguages(columns.join(", ")),
    remedy: say.GIVE_UNITS_OF_COLUMNS_ONLY,
  });
}
