import { fail } from "../../errors.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { refuseOutOfRange, shareOfOne } from "../../given/figures.ts";
import { refuseMissing } from "../../given/missing.ts";
import { priceLevel } from "../../indexation/amount.ts";
import { exact } from "../../numbers/exact.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { type CostKind, isIncome } from "../costKind.ts";
import type { CostLine } from "./input.ts";
import * as say from "./refusalWords.ts";

interface ReadLine {
  readonly kind: CostKind;
  readonly name: string | undefined;
  /** Its place in the list. */
  readonly at: number;
}

/** A line with an amount in kr., positive also for incomes, and its price level where it was stated. */
export interface AmountLine extends ReadLine {
  readonly amount: Fraction;
  readonly level: number | undefined;
}

/** Overhead as a rate of the direct costs. */
export interface RateLine extends ReadLine {
  readonly rate: Fraction;
}

export interface ReadCosts {
  readonly amounts: readonly AmountLine[];
  readonly rates: readonly RateLine[];
}

function refuseNoAmount(path: string): never {
  return refuseMissing(`${path}.amount`, say.noAmount.allowed, say.noAmount.remedy);
}

function amountOf({ kind, amount }: CostLine, path: string): Fraction {
  if (amount === undefined) return refuseNoAmount(path);
  const value = exact(amount, `${path}.amount`);
  if (value.n >= 0n) return value;
  const remedy = isIncome(kind) ? say.INCOME_AS_POSITIVE : say.INCOME_BY_KIND;
  return refuseOutOfRange(`${path}.amount`, amount, say.ZERO_OR_MORE, remedy);
}

function checkRate({ kind, amount, priceLevel: level }: CostLine, path: string): void {
  if (kind !== "indirect") {
    fail({ kind: "unknown-key", path: `${path}.rate`, found: kind, ...say.rateWithIndirectOnly });
  }
  if (amount === undefined && level === undefined) return;
  const extra = amount === undefined ? "priceLevel" : "amount";
  fail({ kind: "unknown-key", path: `${path}.${extra}`, found: amount ?? level, ...say.rateAlone });
}

/** The lines of a cost basis, checked: each with one amount or one rate, and none of them twice. */
export function readCosts(costs: readonly CostLine[]): ReadCosts {
  const pathOf = (i: number) => `costs[${i}]`;
  refuseTwice(
    costs.map(({ kind, name }) => (name === undefined ? kind : `${kind}: ${name}`)),
    pathOf,
  );
  const amounts: AmountLine[] = [];
  const rates: RateLine[] = [];
  for (const [i, cost] of costs.entries()) {
    const path = pathOf(i);
    const read = { kind: cost.kind, name: cost.name, at: i };
    if (cost.rate === undefined) {
      const level = cost.priceLevel === undefined ? undefined : priceLevel(cost.priceLevel, `${path}.priceLevel`);
      amounts.push({ ...read, amount: amountOf(cost, path), level });
    } else {
      checkRate(cost, path);
      rates.push({ ...read, rate: shareOfOne(cost.rate, `${path}.rate`) });
    }
  }
  return { amounts, rates };
}
