import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RuleError } from "../../src/errors.ts";
import { formatAmount, parseAmount } from "../../src/numbers/amountText.ts";
import { exactAsWritten as exact, toDecimal } from "../../src/numbers/exact.ts";
import { exactText, fromExactText } from "../../src/numbers/exactText.ts";
import {
  absolute,
  compare,
  dividedBy,
  equal,
  type Fraction,
  fraction,
  larger,
  minus,
  negated,
  ONE,
  plus,
  reduced,
  smaller,
  times,
  total,
  ZERO,
} from "../../src/numbers/fraction.ts";
import { formatNumber } from "../../src/numbers/numberText.ts";
import { formatRate, parseRate } from "../../src/numbers/rateText.ts";
import { ROUNDING_MODES, type RoundingMode, roundedTo, wholeNumber } from "../../src/numbers/rounding.ts";

const runs = { seed: 20250124, numRuns: 1000 };
const languages = fc.constantFrom("da" as const, "en" as const);

const denominators = fc.oneof(
  fc.bigInt(1n, 400n),
  fc.constantFrom(1n, 10n, 100n, 10n ** 12n),
  fc.bigInt(1n, 10n ** 30n),
);
const numerators = fc.oneof(fc.bigInt(-50n, 50n), fc.bigInt(-(10n ** 40n), 10n ** 40n));
const fractions = fc.tuple(numerators, denominators).map(([n, d]) => fraction(n, d));
const apartFromZero = fractions.filter(({ n }) => n !== 0n);

/** Decimals within the bounds, as their digits and how many of them stand after the point. */
const decimals = fc
  .integer({ min: 0, max: 12 })
  .chain((places) =>
    fc.tuple(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.bigInt(0n, 10n ** BigInt(places) - 1n), fc.constant(places)),
  )
  .map(([whole, rest, places]) => {
    const scale = 10n ** BigInt(places);
    const inside = whole === 10n ** 15n || whole === -(10n ** 15n) ? 0n : rest;
    return fraction(whole * scale + (whole < 0n ? -inside : inside), scale);
  });

const size = (n: bigint) => (n < 0n ? -n : n);
const sameRatio = (a: Fraction, n: bigint, d: bigint) => a.d > 0n && a.n * d === n * a.d;

describe("fractions", () => {
  test("the four operations, against cross-multiplication", () => {
    fc.assert(
      fc.property(fractions, apartFromZero, (a, b) => {
        expect(sameRatio(plus(a, b), a.n * b.d + b.n * a.d, a.d * b.d)).toBe(true);
        expect(sameRatio(minus(a, b), a.n * b.d - b.n * a.d, a.d * b.d)).toBe(true);
        expect(sameRatio(times(a, b), a.n * b.n, a.d * b.d)).toBe(true);
        const sign = b.n < 0n ? -1n : 1n;
        expect(sameRatio(dividedBy(a, b), sign * a.n * b.d, sign * a.d * b.n)).toBe(true);
      }),
      runs,
    );
  });

  test("the laws of arithmetic", () => {
    fc.assert(
      fc.property(fractions, fractions, fractions, (a, b, c) => {
        expect(equal(plus(a, b), plus(b, a))).toBe(true);
        expect(equal(plus(plus(a, b), c), plus(a, plus(b, c)))).toBe(true);
        expect(equal(times(a, plus(b, c)), plus(times(a, b), times(a, c)))).toBe(true);
        expect(equal(minus(plus(a, b), b), a)).toBe(true);
        expect(equal(plus(a, negated(a)), ZERO)).toBe(true);
        expect(equal(times(a, ONE), a)).toBe(true);
        expect(equal(total([a, b, c]), total([c, a, b]))).toBe(true);
      }),
      runs,
    );
  });

  test("order agrees with the sign of the difference", () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        const { n } = minus(a, b);
        expect(compare(a, b)).toBe(n < 0n ? -1 : n > 0n ? 1 : 0);
        expect(compare(smaller(a, b), larger(a, b))).toBeLessThanOrEqual(0);
        expect(equal(plus(smaller(a, b), larger(a, b)), plus(a, b))).toBe(true);
        expect(compare(absolute(a), ZERO)).toBeGreaterThanOrEqual(0);
      }),
      runs,
    );
  });

  test("lowest terms are the same number, and no whole number above 1 divides both", () => {
    fc.assert(
      fc.property(fc.bigInt(-5000n, 5000n), fc.bigInt(1n, 5000n), (n, d) => {
        const low = reduced({ n, d });
        expect(sameRatio(low, n, d)).toBe(true);
        const divisors = Array.from({ length: Number(low.d) - 1 }, (_, i) => BigInt(i + 2));
        expect(divisors.filter((k) => low.n % k === 0n && low.d % k === 0n)).toEqual([]);
      }),
      { ...runs, numRuns: 50 },
    );
  });

  test("dividing by days, places and occupancy and multiplying again gives the amount", () => {
    fc.assert(
      fc.property(decimals, (x) => {
        const divisors = [exact(365), exact(24), exact("0.96")];
        const there = divisors.reduce(dividedBy, x);
        const back = [exact("0.96"), exact(365), exact(24)].reduce(times, there);
        expect(equal(back, x)).toBe(true);
        expect(toDecimal(reduced(back)).equals(toDecimal(x))).toBe(true);
      }),
      runs,
    );
  });
});

describe("rounding", () => {
  /** What it is to be `n / d` rounded to the whole number `r`; only one number is. */
  const isRounded: Record<RoundingMode, (n: bigint, d: bigint, r: bigint) => boolean> = {
    floor: (n, d, r) => r * d <= n && n < (r + 1n) * d,
    ceiling: (n, d, r) => (r - 1n) * d < n && n <= r * d,
    "towards-zero": (n, d, r) => r * n >= 0n && size(r) * d <= size(n) && size(n) < (size(r) + 1n) * d,
    "half-away": (n, d, r) => 2n * size(n - r * d) < d || (2n * size(n - r * d) === d && size(r) * d > size(n)),
    "half-even": (n, d, r) => 2n * size(n - r * d) < d || (2n * size(n - r * d) === d && r % 2n === 0n),
  };

  test.each(ROUNDING_MODES)("%s gives the number that its definition asks for", (mode) => {
    const small = fc.tuple(fc.bigInt(-60n, 60n), fc.bigInt(1n, 12n));
    const large = fc.tuple(fc.bigInt(-(10n ** 40n), 10n ** 40n), fc.bigInt(1n, 10n ** 20n));
    fc.assert(
      fc.property(fc.oneof(small, large), ([n, d]) => {
        expect(isRounded[mode](n, d, wholeNumber(n, d, mode))).toBe(true);
      }),
      { ...runs, numRuns: 3000 },
    );
  });

  test("a rounded number is a multiple of the unit, and rounding it again changes nothing", () => {
    const units = fc.constantFrom("0.01", "0.25", "1", "10", "10000").map((unit) => exact(unit));
    fc.assert(
      fc.property(fractions, units, fc.constantFrom(...ROUNDING_MODES), (a, unit, mode) => {
        const once = roundedTo(a, unit, mode);
        expect(reduced(dividedBy(once, unit)).d).toBe(1n);
        expect(equal(roundedTo(once, unit, mode), once)).toBe(true);
        expect(compare(absolute(minus(once, a)), unit)).toBe(-1);
      }),
      runs,
    );
  });

  test("halves away, halves to even and truncation mirror negative numbers; floor and ceiling change places", () => {
    fc.assert(
      fc.property(fractions, (a) => {
        const mirrored = (mode: RoundingMode) => -wholeNumber(-a.n, a.d, mode);
        for (const mode of ["half-away", "half-even", "towards-zero"] as const) {
          expect(wholeNumber(a.n, a.d, mode)).toBe(mirrored(mode));
        }
        expect(wholeNumber(a.n, a.d, "floor")).toBe(mirrored("ceiling"));
      }),
      runs,
    );
  });
});

describe("the border", () => {
  test("a decimal within the bounds comes back as it went in", () => {
    fc.assert(
      fc.property(decimals, (x) => {
        const value = toDecimal(x);
        expect(equal(exact(value), x)).toBe(true);
        expect(equal(exact(value.toString()), x)).toBe(true);
        expect(equal(exact(new Decimal(value.toString())), x)).toBe(true);
        expect(value.toString()).not.toMatch(/e|^-0$/i);
      }),
      runs,
    );
  });

  test("exact text loses nothing, and equal numbers have equal text", () => {
    fc.assert(
      fc.property(fractions, fc.bigInt(1n, 1000n), (a, k) => {
        expect(equal(fromExactText(exactText(a)), a)).toBe(true);
        expect(exactText(fraction(a.n * k, a.d * k))).toBe(exactText(a));
      }),
      runs,
    );
  });

  test("a number with øre comes in as it is printed", () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 11), max: 10 ** 11 }), (oere) => {
        expect(equal(exact(oere / 100), fraction(BigInt(oere), 100n))).toBe(true);
      }),
      runs,
    );
  });

  test("a number that does not end is at most half a unit of its 34th digit away", () => {
    fc.assert(
      fc.property(apartFromZero, (a) => {
        const value = toDecimal(a);
        const places = 33 - value.e;
        const scaled =
          places >= 0 ? times(a, fraction(10n ** BigInt(places))) : dividedBy(a, fraction(10n ** BigInt(-places)));
        const digits = BigInt(value.times(new Decimal(10).pow(places)).toFixed());
        expect(compare(absolute(minus(scaled, fraction(digits))), fraction(1n, 2n))).toBeLessThanOrEqual(0);
      }),
      runs,
    );
  });
});

describe("text", () => {
  const oere = fc.bigInt(-(10n ** 17n), 10n ** 17n).map((n) => fraction(n, 100n));

  test("an amount with øre is read back as it was shown, in both languages", () => {
    fc.assert(
      fc.property(oere, languages, fc.boolean(), (x, language, unit) => {
        expect(equal(exact(parseAmount(formatAmount(x, language, { unit }))), x)).toBe(true);
      }),
      runs,
    );
  });

  test("in Danish so is every amount within the bounds, with all its decimals", () => {
    fc.assert(
      fc.property(decimals, (x) => {
        expect(equal(exact(parseAmount(formatAmount(x, "da", { decimals: "exact" }))), x)).toBe(true);
        expect(equal(exact(parseAmount(formatNumber(x, "da"))), x)).toBe(true);
      }),
      runs,
    );
  });

  test("a percentage of two decimals is read back as it was shown, in both languages", () => {
    const rates = fc.bigInt(-(10n ** 19n), 10n ** 19n).map((n) => fraction(n, 10_000n));
    fc.assert(
      fc.property(
        fc.oneof(
          rates,
          fc.bigInt(-20_000n, 20_000n).map((n) => fraction(n, 10_000n)),
        ),
        languages,
        (x, language) => {
          expect(equal(exact(parseRate(formatRate(x, language))), x)).toBe(true);
        },
      ),
      runs,
    );
  });

  test("what is shown is within half a unit of its last digit, and never a negative zero", () => {
    fc.assert(
      fc.property(fractions, fc.integer({ min: 0, max: 34 }), (a, places) => {
        const text = formatNumber(a, "da", { decimals: places });
        expect(text).toMatch(/^−?[1-9]\d{0,2}(\.\d{3})*(,\d+)?$|^−?0(,\d+)?$/);
        expect(text).not.toMatch(/^−[0,]*$/);
        const machine = text.replaceAll(".", "").replace(",", "").replace("−", "-");
        const shown = fraction(BigInt(machine), 10n ** BigInt(places));
        expect(text.split(",")[1]?.length ?? 0).toBe(places);
        expect(compare(absolute(minus(shown, a)), fraction(1n, 2n * 10n ** BigInt(places)))).toBeLessThanOrEqual(0);
      }),
      runs,
    );
  });

  test("zero has no sign in any form", () => {
    const tiny = fc.bigInt(-(10n ** 6n), 10n ** 6n).map((n) => fraction(n, 3n * 10n ** 8n));
    fc.assert(
      fc.property(tiny, languages, fc.constantFrom(0, 2, "exact" as const), (x, language, decimals) => {
        for (const format of [formatNumber, formatAmount, formatRate]) {
          const text = format(x, language, { decimals });
          expect(text).not.toContain("-");
          if (/^[^1-9]*$/.test(text)) expect(text).not.toContain("−");
        }
      }),
      runs,
    );
  });

  test("any text is read within the bounds or refused with a reason; nothing else happens", () => {
    const near = fc.string({
      unit: fc.constantFrom(..."0123456789.,-− +()%‰eE\u00A0krtmioapcDK".split("")),
      maxLength: 16,
    });
    fc.assert(
      fc.property(
        fc.oneof(near, fc.string(), fc.string({ unit: "binary" })),
        fc.constantFrom(parseAmount, parseRate),
        (text, read) => {
          try {
            const value = read(text);
            expect(value.isFinite() && value.abs().lte("1e15") && value.decimalPlaces() <= 12).toBe(true);
          } catch (error) {
            if (!(error instanceof RuleError)) throw error;
            expect(["malformed", "out-of-range"]).toContain(error.failure.kind);
          }
        },
      ),
      { ...runs, numRuns: 10_000 },
    );
  });

  test("a Danish text has the value of its digits, whatever stands around them", () => {
    const grouped = (digits: string) => digits.replace(/(\d)(?=(\d{3})+$)/g, "$1.");
    const units = fc.constantFrom<readonly [string, number]>(["", 0], [" kr.", 0], [" t.kr.", 3], [" mio. kr.", 6]);
    fc.assert(
      fc.property(fc.boolean(), fc.nat(999_999_999), fc.nat(99), units, (negative, whole, rest, [unit, power]) => {
        const text = `${negative ? "-" : ""}${grouped(String(whole))},${String(rest).padStart(2, "0")}${unit}`;
        const n = (BigInt(whole) * 100n + BigInt(rest)) * 10n ** BigInt(power);
        expect(sameRatio(exact(parseAmount(text)), negative ? -n : n, 100n)).toBe(true);
      }),
      runs,
    );
  });
});
