import { fail } from "../../errors.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { refuseOutOfRange, shareOfOne } from "../../given/figures.ts";
import { refuseMissing } from "../../given/missing.ts";
import { priceLevel } from "../../indexation/amount.ts";
import { exact } from "../../numbers/exact.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import type { Text } from "../../words.ts";
import { type CostKind, isIncome } from "../costKind.ts";
import type { CostLine } from "./input.ts";

interface ReadLine {
  readonly kind: CostKind;
  readonly name: string | undefined;
  /** Its place in the list. */
  readonly at: number;
}

/** A line with an amount in kr., positive also for incomes, and its price level where it was told. */
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

function refuseKey(path: string, found: unknown, allowed: Text, remedy: Text): never {
  return fail({ kind: "unknown-key", path, found, allowed, remedy });
}

function refuseNoAmount(path: string): never {
  return refuseMissing(
    `${path}.amount`,
    {
      da: "et beløb i kr., eller for indirect en procentsats (rate) af de direkte omkostninger",
      en: "an amount in DKK, or for indirect a rate of the direct costs",
    },
    { da: "tilføj amount; 0 skal skrives", en: "add amount; 0 must be written" },
  );
}

const AS_COST: Text = Object.freeze({
  da: "en indtægt gives som et positivt beløb med kind other-income og trækkes så fra",
  en: "an income is given as a positive amount of kind other-income, and then subtracted",
});
const AS_INCOME: Text = Object.freeze({
  da: "giv indtægten som et positivt beløb; den trækkes fra, fordi den er en indtægt",
  en: "give the income as a positive amount; it is subtracted because it is an income",
});

function amountOf({ kind, amount }: CostLine, path: string): Fraction {
  if (amount === undefined) return refuseNoAmount(path);
  const value = exact(amount, `${path}.amount`);
  if (value.n >= 0n) return value;
  const allowed = { da: "0 eller mere", en: "0 or more" };
  return refuseOutOfRange(`${path}.amount`, amount, allowed, isIncome(kind) ? AS_INCOME : AS_COST);
}

function checkRate({ kind, amount, priceLevel: level }: CostLine, path: string): void {
  if (kind !== "indirect") {
    refuseKey(
      `${path}.rate`,
      kind,
      { da: "en sats kun ved indirect", en: "a rate with indirect only" },
      { da: "giv amount i kr.", en: "give amount in DKK" },
    );
  }
  if (amount === undefined && level === undefined) return;
  refuseKey(
    `${path}.${amount === undefined ? "priceLevel" : "amount"}`,
    amount ?? level,
    {
      da: "kun rate: en sats følger de direkte omkostninger og deres prisniveau",
      en: "rate alone: a rate follows the direct costs and their price level",
    },
    { da: "fjern det ene, eller del linjen i to med hvert sit navn", en: "remove one, or make two lines with names" },
  );
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
