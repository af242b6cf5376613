import fc from "fast-check";
import {
  compareFinancing,
  defineScheme,
  distribute,
  type FinanceInput,
  financeByKey,
  municipalities,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { compare, type Fraction, fraction, minus, plus, total } from "../../src/numbers/fraction.ts";

const seed = 20250124;
const codes = municipalities().map(({ code }) => code);
const scheme = defineScheme({ id: "any", title: "Ordning", objectiveShare: "0.6", settlementYears: 2, instalments: 3 });

const share = fc.integer({ min: 0, max: 1000 }).map((n) => (n / 1000).toFixed(3));
const oere = (most: number) => fc.integer({ min: 0, max: most }).map((n): Fraction => fraction(BigInt(n), 100n));

/** An area with keys and cases that are not all 0. */
const places = fc
  .uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 98 })
  .chain((area) =>
    fc.record({
      area: fc.constant(area),
      keys: fc.array(fc.nat(700_000), { minLength: area.length, maxLength: area.length }),
      cases: fc.array(fc.nat(50), { minLength: area.length, maxLength: area.length }),
    }),
  )
  .filter(({ keys, cases }) => keys.some((n) => n > 0) && cases.some((n) => n > 0))
  .map(({ area, keys, cases }) => ({
    area,
    keys: area.map((municipality, i) => ({ municipality, key: keys[i] ?? 0 })),
    cases: area.map((municipality, i) => ({ municipality, cases: cases[i] ?? 0 })),
  }));

const given = fc
  .record({ where: places, budget: oere(1e11), objectiveShare: share, result: fc.integer({ min: -1e9, max: 1e9 }) })
  .map(({ where, budget, objectiveShare, result }): FinanceInput & Required<Pick<FinanceInput, "cases">> => {
    const earlierResults = [{ year: 2022, result: fraction(BigInt(result), 100n) }];
    return { scheme, year: 2024, ...where, budget, objectiveShare, earlierResults };
  });

const isSame = (a: Fraction, b: Fraction) => compare(a, b) === 0;

describe("every table adds up exactly", () => {
  test("to what is to be financed, with the whole pot shared by actual cases", () => {
    const check = (input: FinanceInput) => {
      const { toFinance, objective, casePot, municipalities: rows, sumOfPayments } = financeByKey.exact(input);
      expect(isSame(plus(objective, casePot), toFinance)).toBe(true);
      expect(isSame(total(rows.map((row) => row.objective)), objective)).toBe(true);
      expect(isSame(total(rows.map((row) => row.casePayment ?? fraction(0n))), casePot)).toBe(true);
      expect(isSame(sumOfPayments, toFinance)).toBe(true);
      for (const row of rows) {
        expect((row.payment.n * 100n) % row.payment.d).toBe(0n);
        expect(isSame(total(row.instalments ?? []), row.objective)).toBe(true);
      }
    };
    fc.assert(fc.property(given, check), { seed });
  });

  test("to what is to be financed less the residue, with the amount per case fixed in advance", () => {
    const check = (input: FinanceInput, expectedCases: number) => {
      const { toFinance, sumOfPayments, caseResidue } = financeByKey.exact({ ...input, expectedCases });
      expect(isSame(plus(sumOfPayments, caseResidue ?? fraction(0n)), toFinance)).toBe(true);
    };
    fc.assert(fc.property(given, fc.integer({ min: 1, max: 3000 }), check), { seed });
  });

  test("of earlier results to what they are of the objective pot", () => {
    const check = (input: FinanceInput) => {
      const { earlierResults: _, ...without } = input;
      const [with_, none] = [financeByKey.exact(input), financeByKey.exact(without)];
      const parts = total(with_.municipalities.map(({ ofEarlierResults }) => ofEarlierResults));
      expect(isSame(parts, minus(with_.objective, none.objective))).toBe(true);
    };
    fc.assert(fc.property(given, check), { seed });
  });
});

describe("a comparison of two splits", () => {
  test("sums to zero before rounding when the actual cases are those expected, and after it without a fixed amount", () => {
    const check = (input: FinanceInput & Required<Pick<FinanceInput, "cases">>, other: string, isFixed: boolean) => {
      const expectedCases = input.cases.reduce((sum, { cases }) => sum + Number(cases), 0);
      const before = isFixed ? { ...input, expectedCases } : input;
      const {
        exactSumOfChanges,
        sumOfChanges,
        municipalities: rows,
      } = compareFinancing.exact(before, { ...before, objectiveShare: other });
      expect(exactSumOfChanges.n).toBe(0n);
      if (!isFixed) expect(sumOfChanges.n).toBe(0n);
      const slack = isFixed ? fraction(BigInt(expectedCases) + 4n, 100n) : fraction(4n, 100n);
      for (const { change, exactChange } of rows) {
        const off = minus(change, exactChange);
        expect(compare(off, slack) < 0 && compare(fraction(-off.n, off.d), slack) < 0).toBe(true);
      }
    };
    fc.assert(fc.property(given, share, fc.boolean(), check), { seed });
  });

  test("moves nothing when nothing is changed, and back what it moved there", () => {
    const check = (input: FinanceInput, other: string) => {
      const after = { ...input, objectiveShare: other };
      const [there, back] = [compareFinancing.exact(input, after), compareFinancing.exact(after, input)];
      for (const [i, { exactChange }] of there.municipalities.entries()) {
        const returned = back.municipalities[i]?.exactChange ?? fraction(1n);
        expect(plus(exactChange, returned).n).toBe(0n);
      }
      expect(compareFinancing.exact(input, input).increases.n).toBe(0n);
    };
    fc.assert(fc.property(given, share, check), { seed, numRuns: 50 });
  });
});

describe("a floor or fixed amount", () => {
  const methods = fc.constantFrom("largest-remainder", "sainte-lague", "d-hondt");
  const rows = fc
    .array(fc.nat(1000), { minLength: 1, maxLength: 20 })
    .filter((keys) => keys.some((key) => key > 0))
    .map((keys) => keys.map((key, i) => ({ id: `p${String(i).padStart(2, "0")}`, key })));

  test("keeps the sum exact, gives everyone at least it, and changes no order of keys", () => {
    const check = (
      keys: { id: string; key: number }[],
      amount: number,
      more: number,
      method: "d-hondt",
      isFloor: boolean,
    ) => {
      const whole = amount * keys.length + more;
      const odd = distribute.exact((whole + 0.4).toFixed(1), keys, { unit: 1, method, floor: amount });
      expect(odd.shares.every(({ share: { n } }) => n >= BigInt(amount))).toBe(true);
      const options = { unit: 1, method, ...(isFloor ? { floor: amount } : { fixed: amount }) };
      const { shares, difference } = distribute.exact(whole, keys, options);
      expect(difference.n).toBe(0n);
      const least = shares.every(({ share: { n } }) => n >= BigInt(amount));
      expect(least).toBe(true);
      for (const a of shares)
        for (const b of shares) if (compare(a.key, b.key) > 0) expect(a.share.n >= b.share.n).toBe(true);
    };
    fc.assert(fc.property(rows, fc.nat(100), fc.nat(5000), methods as fc.Arbitrary<"d-hondt">, fc.boolean(), check), {
      seed,
      numRuns: 500,
    });
  });
});
