import type { Decimal } from "../decimal.ts";
import type { SmallValues } from "./smallValues.ts";
import type { Value } from "./value.ts";

/** A result with its step. */
export interface ResultKind {
  readonly name: string;
  readonly step: number;
  readonly isFlag: boolean;
}

const fractionOrFlag = (values: SmallValues, { step, isFlag }: ResultKind): Value =>
  isFlag ? values.flag(step) : values.fraction(step);

const decimalOrFlag = (values: SmallValues, { step, isFlag }: ResultKind): Decimal | boolean =>
  isFlag ? values.flag(step) : values.decimal(step);

/*
 * The first two results are each written by a line of their own: while a program asks one rule, each of these lines writes
 * one name, and Node need not look up where it belongs, which takes as long as a third of the steps. The two functions are
 * alike for the same reason: one for both would be told what to call.
 */

/** The results by name, as fractions. */
export function smallFractions(values: SmallValues, kinds: readonly ResultKind[]): Record<string, Value> {
  const results: Record<string, Value> = {};
  const [first, second] = [kinds[0], kinds[1]];
  if (first !== undefined) results[first.name] = fractionOrFlag(values, first);
  if (second !== undefined) results[second.name] = fractionOrFlag(values, second);
  for (let i = 2; i < kinds.length; i++) {
    const kind = kinds[i] as ResultKind;
    results[kind.name] = fractionOrFlag(values, kind);
  }
  return results;
}

/** The results by name, as `Decimal`s. */
export function smallDecimals(values: SmallValues, kinds: readonly ResultKind[]): Record<string, Decimal | boolean> {
  const results: Record<string, Decimal | boolean> = {};
  const [first, second] = [kinds[0], kinds[1]];
  if (first !== undefined) results[first.name] = decimalOrFlag(values, first);
  if (second !== undefined) results[second.name] = decimalOrFlag(values, second);
  for (let i = 2; i < kinds.length; i++) {
    const kind = kinds[i] as ResultKind;
    results[kind.name] = decimalOrFlag(values, kind);
  }
  return results;
}
