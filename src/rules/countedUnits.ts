import { fail } from "../errors.ts";
import { exactCount, type Numeric } from "../numbers/exact.ts";
import { copied, type Fraction } from "../numbers/fraction.ts";

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
  if (typeof units === "object" && units !== null && !Array.isArray(units)) return units as Record<string, unknown>;
  return fail({
    kind: "malformed",
    path: "units",
    found: units,
    allowed: { da: 'et objekt som { current: "0.01" }', en: 'an object such as { current: "0.01" }' },
    remedy: { da: "giv hver kolonnes enhed ved navn", en: "give each column's unit by name" },
  });
}

function refuseNoUnit(name: string): never {
  return fail({
    kind: "missing",
    path: `units.${name}`,
    foundAs: { da: "intet", en: "nothing" },
    allowed: { da: 'den enhed, kolonnen tæller, fx "0.01"', en: 'the unit that the column counts, such as "0.01"' },
    remedy: {
      da: `skriv units: { ${name}: "0.01" }, hvis kolonnen er i hele øre`,
      en: `write units: { ${name}: "0.01" } if the column is in whole øre`,
    },
  });
}

function refuseNotAboveZero(name: string, found: unknown): never {
  return fail({
    kind: "out-of-range",
    path: `units.${name}`,
    found,
    allowed: { da: "en enhed over 0, fx 0.01", en: "a unit above 0, such as 0.01" },
    remedy: { da: "lad kolonnen bære fortegnet", en: "let the column carry the sign" },
  });
}

function refuseUnusedUnit(name: string, columns: readonly string[]): never {
  return fail({
    kind: "unknown-key",
    path: "units",
    found: name,
    allowed: { da: columns.join(", "), en: columns.join(", ") },
    remedy: {
      da: "giv kun enheder for kolonner af tal; én værdi for alle rækker er i reglens egen enhed",
      en: "give units for columns of numbers only; one value for all rows is in the rule's own unit",
    },
  });
}
