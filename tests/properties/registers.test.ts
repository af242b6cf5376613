import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RuleError } from "../../src/errors.ts";
import { findMunicipality, type Municipality, municipalities } from "../../src/registers/municipalities.ts";
import { nameKey } from "../../src/registers/names.ts";
import { population } from "../../src/registers/population.ts";
import { findRegion, regions } from "../../src/registers/regions.ts";

const SETTINGS = { seed: 20250124, numRuns: 2000 };
const anyMunicipality = fc.constantFrom(...municipalities());

const WRITINGS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => (name.endsWith("s") ? name : `${name}s`),
  (name) => `${name} Kommune`,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.normalize("NFD"),
  (name) => name.replaceAll("-", " "),
  (name) => name.replaceAll(/aa/gi, "å"),
  (name) => name.replaceAll(/å/gi, "aa").replaceAll(/æ/gi, "ae").replaceAll(/ø/gi, "oe"),
  (name) => ` ${name}  `,
];

function outcome(given: string): Municipality | RuleError {
  try {
    return findMunicipality(given);
  } catch (error) {
    if (error instanceof RuleError) return error;
    throw error;
  }
}

describe("a municipality", () => {
  test("is found by its code, as number and as text", () => {
    for (const municipality of municipalities()) {
      for (const given of [municipality.code, `${municipality.code}`, `0${municipality.code}`]) {
        expect(findMunicipality(given)).toBe(municipality);
      }
    }
  });

  test("is found by its name however it is written", () => {
    for (const municipality of municipalities()) {
      for (const written of WRITINGS) expect(findMunicipality(written(municipality.name))).toBe(municipality);
    }
  });

  test("is found by its name written in several of these ways at once", () => {
    const ways = fc.subarray([...WRITINGS], { minLength: 1 });
    fc.assert(
      fc.property(anyMunicipality, ways, (municipality, chosen) => {
        expect(findMunicipality(chosen.reduce((name, way) => way(name), municipality.name))).toBe(municipality);
      }),
      SETTINGS,
    );
  });

  test("with one letter left out is found, or among those suggested", () => {
    for (const municipality of municipalities()) {
      const letters = [...municipality.name];
      letters.forEach((_, i) => {
        const found = outcome(letters.toSpliced(i, 1).join(""));
        if (found instanceof RuleError) expect(found.failure.remedy.en).toContain(`(code ${municipality.code})`);
        else expect(found).toBe(municipality);
      });
    }
  });

  test("is never mistaken for another by a changed letter", () => {
    const letter = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzæøå- ");
    fc.assert(
      fc.property(anyMunicipality, fc.nat(20), letter, (municipality, at, other) => {
        const changed = [...municipality.name].with(at % municipality.name.length, other).join("");
        const found = outcome(changed);
        if (!(found instanceof RuleError)) expect(nameKey(changed)).toContain(nameKey(found.name).replace(/s$/, ""));
      }),
      SETTINGS,
    );
  });

  test("has a key of its own, and a region's key is no municipality's", () => {
    const keys = municipalities().map(({ name }) => nameKey(name));
    expect(new Set(keys).size).toBe(98);
    for (const { id, code, name } of regions()) {
      for (const given of [id, `${code}`, name]) expect(outcome(given)).toBeInstanceOf(RuleError);
      expect(findRegion(name)).toBe(findRegion(code));
    }
  });
});

describe("hostile input", () => {
  test("is refused as a RuleError and nothing else", () => {
    const names = fc.oneof(fc.string({ unit: "binary", maxLength: 80 }), fc.double(), fc.anything());
    fc.assert(
      fc.property(names, (given) => {
        for (const find of [findMunicipality, findRegion]) {
          expect(() => find(given as string)).toThrow(RuleError);
        }
      }),
      { ...SETTINGS, numRuns: 500 },
    );
  });

  test("in a query never gives anything but a whole number or a RuleError", () => {
    const query = fc.record(
      {
        municipality: fc.oneof(fc.constantFrom(461, "Odense"), fc.anything()),
        region: fc.oneof(fc.constantFrom("syddanmark", 1083), fc.anything()),
        date: fc.oneof(fc.constantFrom("2021-01-01", "2026-01-01"), fc.anything()),
        ages: fc.oneof(fc.constantFrom("0-17", "17", "67+"), fc.anything()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(query, (given) => {
        try {
          expect(Number.isSafeInteger(population(given as never))).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(RuleError);
        }
      }),
      { ...SETTINGS, numRuns: 500 },
    );
  });
});

describe("ages", () => {
  test("add up: a range is the sum of its single years", () => {
    fc.assert(
      fc.property(anyMunicipality, fc.nat(19), fc.nat(19), ({ code }, a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const count = (ages: string) => population({ municipality: code, date: "2021-01-01", ages });
        const years = Array.from({ length: to - from + 1 }, (_, i) => count(`${from + i}`));
        expect(count(`${from}-${to}`)).toBe(years.reduce((sum, each) => sum + each, 0));
        expect(count("0-19")).toBeLessThan(population({ municipality: code, date: "2021-01-01" }));
      }),
      { ...SETTINGS, numRuns: 500 },
    );
  });
});
