import { compare, type Fraction, fraction } from "../../numbers/fraction.ts";
import type { Billed } from "./billed.ts";
import { impliedKeys } from "./impliedKeys.ts";
import { type Interval, isInside, ratesFor } from "./interval.ts";
import type { AuditedRow } from "./result.ts";

function fitsRate({ key, amount, amounts }: Billed, rates: Interval): boolean {
  if (amounts === undefined) return false;
  return key.n === 0n ? amount.n === 0n : isInside(rates, ratesFor(key, amounts));
}

function impliedKey({ amounts }: Billed, rates: Interval): AuditedRow<Fraction>["impliedKey"] {
  const keys = amounts && impliedKeys(rates, amounts);
  return keys === undefined ? null : { from: fraction(keys.from), to: keys.to === null ? null : fraction(keys.to) };
}

/** What a row is found to be, by the rates that explain most rows and the register's key, where there is one. */
export function auditedRow(billed: Billed, rates: Interval, registerKey: number | undefined): AuditedRow<Fraction> {
  const { id, key, amount } = billed;
  const row = { id, key, amount, fits: fitsRate(billed, rates), impliedKey: impliedKey(billed, rates) };
  if (registerKey === undefined) return row;
  return { ...row, registerKey, differsFromRegister: compare(key, fraction(BigInt(registerKey))) !== 0 };
}
