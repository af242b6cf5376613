import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ResultDecimal } from "../../../src/decimal.ts";
import {
  beyondBounds,
  exact,
  fromWords,
  isFraction,
  type Numeric,
  toDecimal,
  withPoint,
} from "../../../src/numbers/exact.ts";
import { dividedBy, equal, fraction, times } from "../../../src/numbers/fraction.ts";
import { refusal } from "../../refusal.ts";

const kindOf = (value: unknown) => refusal(() => exact(value as Numeric)).kind;

describe("what a number may be given as", () => {
  test.each<[Numeric, bigint, bigint]>([
    [0, 0n, 1n],
    [-0, 0n, 1n],
    [4527, 4527n, 1n],
    [0.1, 1n, 10n],
    [-2347.5, -23475n, 10n],
    [1e-7, 1n, 10_000_000n],
    [1e-12, 1n, 1_000_000_000_000n],
    ["1055.68", 105_568n, 100n],
    ["+5", 5n, 1n],
    ["-0.5", -1n, 2n],
    ["-0", 0n, 1n],
    ["2347.50", 23475n, 10n],
    [12n, 12n, 1n],
    [new Decimal("0.0551"), 551n, 10_000n],
    [new Decimal("1e-7"), 1n, 10_000_000n],
    [new ResultDecimal("-1e3"), -1000n, 1n],
  ])("%s", (value, n, d) => {
    expect(equal(exact(value), fraction(n, d))).toBe(true);
  });

  test("a Decimal of another class of decimal.js", () => {
    const Other = Decimal.clone({ precision: 5, toExpPos: 1 });
    expect(equal(exact(new Other("1652253.5")), fraction(16_522_535n, 10n))).toBe(true);
  });

  test("an exact fraction is taken as it is, of any size, as one that its caller cannot change", () => {
    const a = fraction(10n ** 30n, 7n);
    expect(exact(a)).toEqual(a);
    expect(exact(a)).not.toBe(a);
  });
});

describe("the bounds", () => {
  const most = "1000000000000000";

  test.each<Numeric>([1e15, -1e15, most, `-${most}`, `${most}.000000000000`, 10n ** 15n, -(10n ** 15n)])(
    "%s is within",
    (value) => {
      expect(equal(exact(value), fraction((typeof value === "bigint" ? value : BigInt(Number(value))) as bigint))).toBe(
        true,
      );
    },
  );

  test.each<Numeric>([
    1e15 + 1,
    -1e15 - 1,
    1e15 + 0.5,
    1e22,
    1e308,
    "1000000000000001",
    "1000000000000000.000000000001",
    "-1000000000000000.01",
    10n ** 15n + 1n,
    -(10n ** 15n) - 1n,
    new Decimal("1000000000000001"),
    new Decimal("1e999999"),
    new ResultDecimal("-1e9000000000000000"),
  ])("a number over 10^15 is refused (%#)", (value) => {
    expect(kindOf(value)).toBe("out-of-range");
  });

  test.each<Numeric>([
    "0.1234567890123",
    "0.0000000000000",
    1.5e-12,
    5e-324,
    1 / 3,
    0.1 + 0.2 - 0.3,
    new Decimal("1e-13"),
    new ResultDecimal("1e-9000000000000000"),
  ])("more than 12 decimals are refused (%#)", (value) => {
    expect(kindOf(value)).toBe("out-of-range");
  });

  test("12 decimals are kept", () => {
    expect(exact("0.123456789012")).toEqual({ n: 123_456_789_012n, d: 10n ** 12n });
  });

  test.each([
    [10n ** 15n, 0, false],
    [10n ** 15n + 1n, 0, true],
    [10n ** 27n, 12, false],
    [10n ** 27n + 1n, 12, true],
    [1n, 13, true],
  ])("%s with %i decimals is beyond them: %s", (digits, decimals, expected) => {
    expect(beyondBounds(digits, decimals) !== undefined).toBe(expected);
  });
});

describe("what is no number", () => {
  test.each<unknown>([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    new Decimal(Number.NaN),
    new Decimal(Number.NEGATIVE_INFINITY),
    "1e999999",
    "1e3",
    "NaN",
    "Infinity",
    "",
    " 1",
    "1\n",
    "1.",
    ".5",
    "--1",
    "1,5",
    "1.652.253,50",
    "0x10",
    "1_000",
    "١٢",
    "9".repeat(41),
    "9".repeat(1_000_000),
    null,
    undefined,
    true,
    Symbol("12"),
    [1],
    {},
    { n: 1n, d: 0n },
    { n: 1n, d: -2n },
    { n: 1, d: 2 },
    { toStringTag: "[object Decimal]" },
  ])("is malformed (%#)", (value) => {
    expect(kindOf(value)).toBe("malformed");
  });

  test("hostile input is refused at once, in a message that can be read", () => {
    for (const value of ["9".repeat(10_000_000), new ResultDecimal("1e9000000000000000"), "1e999999"]) {
      expect(refusal(() => exact(value)).found.en.length).toBeLessThan(120);
    }
  });

  test("the error says where, what was found, and what to do", () => {
    const failure = refusal(() => exact("1.652.253,50", "notices[3].proposed"));
    expect(failure.path).toBe("notices[3].proposed");
    expect(failure.found.da).toBe('"1.652.253,50"');
    expect(failure.remedy.da).toBe("læs dansk taltekst med parseAmount eller parseRate");
    expect(refusal(() => exact(1e308)).found.en).toBe("1e+308");
  });
});

test("only n over d above 0, both bigint, is an exact fraction", () => {
  expect(isFraction({ n: 1n, d: 2n })).toBe(true);
  for (const other of [{ n: 1n, d: 0n }, { n: 1n }, { n: 1, d: 2n }, null, "1/2", new Decimal(1)]) {
    expect(isFraction(other)).toBe(false);
  }
});

describe("a Decimal of an exact number", () => {
  test.each([
    ["1/3", fraction(1n, 3n), "0.3333333333333333333333333333333333"],
    ["2/3", fraction(2n, 3n), "0.6666666666666666666666666666666667"],
    ["−2/3", fraction(-2n, 3n), "-0.6666666666666666666666666666666667"],
    ["1/8", fraction(1n, 8n), "0.125"],
    ["0/7", fraction(0n, 7n), "0"],
    ["0/100", fraction(0n, 100n), "0"],
    ["−5/100", fraction(-5n, 100n), "-0.05"],
    ["150/100", fraction(150n, 100n), "1.5"],
    ["10^33 + 1/2, halves away", fraction(2n * 10n ** 33n + 1n, 2n), "1000000000000000000000000000000001"],
    ["10^33 + 5/10", fraction(10n ** 34n + 5n, 10n), "1000000000000000000000000000000001"],
    ["1/10^41", fraction(1n, 10n ** 41n), `0.${"0".repeat(40)}1`],
    ["10^40", fraction(10n ** 40n), `1${"0".repeat(40)}`],
  ])("%s", (_, a, expected) => {
    expect(toDecimal(a).toString()).toBe(expected);
  });

  test.each([
    [365, "1426.940639269406392694063926940639"],
    [366, "1423.041894353369763205828779599271"],
  ])("12 000 000 kr. by 24 places, 96 % and %i days", (days, expected) => {
    const placeDays = times(times(exact(24), exact("0.96")), exact(days));
    expect(toDecimal(dividedBy(exact(12_000_000), placeDays)).toString()).toBe(expected);
  });
});

test.each([
  [0n, 2, "0.00"],
  [5n, 2, "0.05"],
  [-5n, 2, "-0.05"],
  [-105_569n, 2, "-1055.69"],
  [12n, 0, "12"],
  [-12n, 0, "-12"],
])("%s with the point before %i decimals is %s", (n, decimals, expected) => {
  expect(withPoint(n, decimals)).toBe(expected);
});

describe("a Decimal of few words, read without its text", () => {
  const bySlowWay = (value: Decimal) => {
    const [whole = "", decimals = ""] = value.toFixed().split(".");
    return { n: BigInt(whole + decimals), d: 10n ** BigInt(decimals.length) };
  };

  test("is what its text says", () => {
    const upTo = (digits: number) => fc.bigInt({ min: -(10n ** BigInt(digits)), max: 10n ** BigInt(digits) });
    const sizes = fc.tuple(fc.integer({ min: 0, max: 16 }).chain(upTo), fc.integer({ min: 0, max: 12 }));
    let read = 0;
    fc.assert(
      fc.property(sizes, ([n, decimals]) => {
        const value = new ResultDecimal(withPoint(n, decimals));
        const short = fromWords(value);
        if (short === undefined) return;
        read++;
        expect(short).toEqual(bySlowWay(value));
      }),
      { numRuns: 5000 },
    );
    expect(read).toBeGreaterThan(500);
  });

  test.each([
    "0",
    "-0",
    "1",
    "9999999",
    "10000000",
    "99999999999999",
    "0.5",
    "-2347.5",
    "12345678.9",
    "1.0000001",
    "20000000.1",
  ])("%s", (text) => {
    const value = new ResultDecimal(text);
    const short = fromWords(value);
    if (short !== undefined) expect(short).toEqual(bySlowWay(value));
    expect(toDecimal(exact(text)).eq(toDecimal(exact(value)))).toBe(true);
  });

  test("with words that decimal.js does not keep is left to its text", () => {
    const odd = Object.assign(new ResultDecimal("5.5"), { d: [5, 0] });
    expect(fromWords(odd)).toBeUndefined();
  });
});

test("the zero of results is one that nobody can change", () => {
  const zero = toDecimal(fraction(0n, 100n));
  expect(toDecimal(fraction(0n))).toBe(zero);
  expect(() => Object.assign(zero, { s: -1 })).toThrow(TypeError);
  expect(() => zero.d.push(1)).toThrow(TypeError);
  expect([zero.plus(2), zero.minus("0.5"), zero.negated(), zero.times(3)].map(String)).toEqual(["2", "-0.5", "0", "0"]);
  expect(structuredClone(zero)).toEqual(structuredClone(new ResultDecimal(0)));
});
