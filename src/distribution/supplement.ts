import type { Decimal } from "../decimal.ts";
import { fail } from "../errors.ts";
import { notNegative } from "../given/figures.ts";
import { withExact } from "../named.ts";
import { exact, type Numeric } from "../numbers/exact.ts";
import { exactText } from "../numbers/exactText.ts";
import { compare, type Fraction, fraction, minus, times } from "../numbers/fraction.ts";
import { inDecimals } from "../numbers/inDecimals.ts";
import { keyOf } from "./keys.ts";
import { type ParticipantId, participantsOf } from "./participants.ts";
import * as say from "./words.ts";

/** A fixed supplement to those who fulfil a condition, taken from a pool; amounts in kr. */
export interface Supplement<N = Decimal> {
  readonly pool: N;
  readonly amount: N;
  /** Those who get it, in the order given. */
  readonly to: readonly ParticipantId[];
  /** Those who do not. */
  readonly without: readonly ParticipantId[];
  /** The amount times the number of those who get it. */
  readonly distributed: N;
  /** What is left of the pool: 0 or more. */
  readonly rest: N;
}

/** Gives a supplement by a condition; see {@link supplementWhere}. */
interface SupplementWhere {
  <
    Row extends {
      /** A name, or a municipality by name or code; each only once. */
      readonly id: ParticipantId;
    },
  >(
    pool: Numeric,
    rows: readonly Row[],
    amount: Numeric,
    condition: (row: Row) => boolean,
  ): Supplement;
  /** The same as exact fractions. */
  exact<
    Row extends {
      /** A name, or a municipality by name or code; each only once. */
      readonly id: ParticipantId;
    },
  >(pool: Numeric, rows: readonly Row[], amount: Numeric, condition: (row: Row) => boolean): Supplement<Fraction>;
}

function refuseTooSmall(pool: Fraction, needed: Fraction, many: number, path: string): never {
  return fail({ kind: "out-of-range", path, found: exactText(pool), ...say.poolTooSmall(exactText(needed), many) });
}

function checkCondition(condition: unknown): void {
  if (typeof condition === "function") return;
  const kind = condition === undefined ? "missing" : "malformed";
  fail({ kind, path: "condition", found: condition, ...say.noCondition });
}

/** A key that rows have is a number, as in `distribute`: a condition would take an empty cell for 0, and "1.234" for 1.234. */
function checkKeys(rows: readonly object[]): void {
  for (const [i, row] of rows.entries()) {
    if (Object.hasOwn(row, "key")) keyOf((row as { readonly key: unknown }).key, `rows[${i}].key`);
  }
}

/** @internal The supplement as exact fractions; `path` is what the caller calls the pool. */
export function supplementFrom<Row extends { readonly id: ParticipantId }>(
  given: Numeric,
  rows: readonly Row[],
  amount: Numeric,
  condition: (row: Row) => boolean,
  path = "pool",
): Supplement<Fraction> {
  const pool = exact(given, path);
  const each = notNegative(amount, "amount");
  const { ids } = participantsOf(rows, "rows");
  checkKeys(rows);
  checkCondition(condition);
  const fulfils = rows.map((row) => condition(row) === true);
  const to = ids.filter((_, i) => fulfils[i]);
  const distributed = times(each, fraction(BigInt(to.length)));
  if (compare(distributed, pool) > 0) return refuseTooSmall(pool, distributed, to.length, path);
  const without = ids.filter((_, i) => !fulfils[i]);
  return { pool, amount: each, to, without, distributed, rest: minus(pool, distributed) };
}

function shown<Row extends { readonly id: ParticipantId }>(
  pool: Numeric,
  rows: readonly Row[],
  amount: Numeric,
  condition: (row: Row) => boolean,
): Supplement {
  return inDecimals(supplementFrom(pool, rows, amount, condition));
}

/**
 * Gives a fixed supplement from a pool to those who fulfil a condition, and says what is left.
 *
 * `pool` and `amount` in kr., the amount 0 or more; `rows` each with an `id` and whatever the condition looks at. What is
 * left can go on to `distribute`. Throws `RuleError`: `out-of-range` where the supplements exceed the pool or the amount is
 * below 0; `malformed` for numbers, ids and a `key` that is no number; `duplicate` for the same id twice.
 *
 * @example
 * ```ts
 * import { distribute, supplementWhere } from "rammetakst";
 * const rows = [{ id: "Fanø", key: 3 }, { id: "Odense", key: 205 }, { id: "Ærø", key: 6 }];
 * const { to, rest } = supplementWhere(300_000, rows, 50_000, ({ key }) => key < 30);
 * to; // => ["Fanø", "Ærø"]
 * rest; // => 200000
 * distribute(rest, rows).difference; // => 0
 * ```
 */
export const supplementWhere: SupplementWhere = withExact(
  "supplementWhere",
  shown,
  supplementFrom as SupplementWhere["exact"],
);
