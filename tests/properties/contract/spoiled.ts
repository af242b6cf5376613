import fc from "fast-check";

/** What is put where something else belongs: what people's programs hold, and what only a fuzzer thinks of. */
export const strange: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.anything({ maxDepth: 2, withBigInt: true, withDate: true, withTypedArray: true }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      undefined,
      null,
      "",
      " ",
      "x",
      "æ".repeat(3000),
      "9999-12-31",
      "0000-01-01",
      "2025-02-30",
      "1.000,50",
      "0.96",
      0,
      -0,
      -1,
      0.1,
      96,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      2 ** 53,
      1e21,
      10n ** 30n,
      true,
      false,
      [],
      {},
      [null],
      [undefined],
      { id: 1 },
      "syddanmark",
      2026,
      () => undefined,
      () => true,
      Symbol("own"),
      new Map(),
      new Date(0),
      new Date(Number.NaN),
      new Float64Array(2),
      Object.create(null),
    ),
  },
);

/** The objects and lists that are plain data, and so are looked into. */
function isPlain(value: unknown): value is Record<string, unknown> | unknown[] {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === Array.prototype;
}

const DEEPEST = 5;

/**
 * A value with one place in it, at any depth, changed, removed, doubled or wrapped. A function is not put in the place of
 * another: what a caller's own function answers is the caller's.
 */
export function spoiled(value: unknown, depth = 0): fc.Arbitrary<unknown> {
  const other = typeof value === "function" ? strange.filter((each) => typeof each !== "function") : strange;
  const here = fc.oneof(other, fc.constantFrom<unknown>([value], { value }, { 0: value, length: 1 }));
  const keys = isPlain(value) ? Object.keys(value) : [];
  if (!isPlain(value) || keys.length === 0 || depth === DEEPEST) return here;
  const within = fc.constantFrom(...keys).chain((key) => spoiledAt(value, key, depth));
  return fc.oneof({ weight: 1, arbitrary: here }, { weight: 4, arbitrary: within });
}

function spoiledAt(value: Record<string, unknown> | unknown[], key: string, depth: number): fc.Arbitrary<unknown> {
  const inner = (value as Record<string, unknown>)[key];
  const changed = spoiled(inner, depth + 1).map((other) => replaced(value, key, other));
  const ways: fc.Arbitrary<unknown>[] = [changed, fc.constant(removed(value, key))];
  ways.push(Array.isArray(value) ? fc.constant([...value, inner]) : fc.constant({ ...value, [`${key}s`]: inner }));
  return fc.oneof({ weight: 4, arbitrary: changed }, ...ways.slice(1));
}

function replaced(value: Record<string, unknown> | unknown[], key: string, other: unknown): unknown {
  if (Array.isArray(value)) return value.map((each, i) => (String(i) === key ? other : each));
  return { ...value, [key]: other };
}

function removed(value: Record<string, unknown> | unknown[], key: string): unknown {
  if (Array.isArray(value)) return value.filter((_, i) => String(i) !== key);
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}

/** The arguments of a call with one of them spoiled, left out, or one too many. */
export function spoiledArgs(args: readonly unknown[]): fc.Arbitrary<readonly unknown[]> {
  const last = fc.constantFrom(args.slice(0, -1), [...args, undefined], [...args, {}], [...args].reverse());
  if (args.length === 0) return fc.array(strange, { maxLength: 3 });
  const one = fc
    .nat(args.length - 1)
    .chain((at) => spoiled(args[at]).map((other) => args.map((each, i) => (i === at ? other : each))));
  return fc.oneof({ weight: 8, arbitrary: one }, { weight: 1, arbitrary: last });
}
