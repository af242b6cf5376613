import fc from "fast-check";
import { compareScenarios, type ScenarioRow } from "rammetakst";
import { describe, expect, test } from "vitest";
import { compare, equal, type Fraction, fraction, minus, total, ZERO } from "../../src/numbers/fraction.ts";

const seed = 20261130;

/** Amounts whose decimals do not all end. */
const amount = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 97 }))
  .map(([n, d]): Fraction => fraction(BigInt(n), BigInt(d)));

const parts = fc.dictionary(fc.constantFrom("wages", "toTariff", "a", "b"), amount, { minKeys: 1, maxKeys: 4 });
const rows = fc.uniqueArray(fc.record({ id: fc.nat(12), parts }), { selector: ({ id }) => id, minLength: 1 });

const isSum = (whole: Fraction, changes: readonly Fraction[]) => equal(whole, total(changes));

describe("a comparison of scenarios", () => {
  test("adds up to the last digit: by rows, by parts, and within each row", () => {
    const property = fc.property(rows, rows, (baseline, proposal) => {
      const compared = compareScenarios.exact(baseline, proposal);
      const { total: sum, rows: all } = compared;
      const given = (side: readonly ScenarioRow<Fraction>[]) => total(side.flatMap((row) => Object.values(row.parts)));
      expect(equal(sum.baseline, given(baseline)) && equal(sum.proposal, given(proposal))).toBe(true);
      expect(equal(sum.change, minus(sum.proposal, sum.baseline))).toBe(true);
      for (const changes of [all, compared.parts]) {
        expect(
          isSum(
            sum.change,
            changes.map(({ change }) => change),
          ),
        ).toBe(true);
      }
      for (const row of all) {
        const changes = row.parts.map(({ change }) => change);
        expect(isSum(row.change, changes)).toBe(true);
      }
      expect(equal(sum.change, total([compared.increases, compared.decreases]))).toBe(true);
    });
    fc.assert(property, { seed });
  });

  test("has each id once, and turned around has the opposite changes", () => {
    const property = fc.property(rows, rows, (baseline, proposal) => {
      const [one, other] = [compareScenarios.exact(baseline, proposal), compareScenarios.exact(proposal, baseline)];
      const ids = new Set([...baseline, ...proposal].map(({ id }) => id));
      expect(new Set(one.rows.map(({ id }) => id))).toEqual(ids);
      expect(one.rows).toHaveLength(ids.size);
      for (const { id, change } of one.rows) {
        const back = other.rows.find((row) => row.id === id)?.change ?? ZERO;
        expect(compare(change, minus(ZERO, back))).toBe(0);
      }
    });
    fc.assert(property, { seed });
  });
});
