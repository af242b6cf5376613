import { notNegative, refuseOutOfRange } from "../../given/figures.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { ZERO } from "../../numbers/fraction.ts";
import { at, oereFromZero, oereIfGiven, type ReadAccounts, readAccounts } from "../readAccounts.ts";
import type { AccountingYear, BuyerDays, Closure } from "./input.ts";
import * as say from "./words.ts";

/** A closure with its figures exact. */
interface ReadClosure {
  readonly by: Closure["by"];
  readonly closingCosts: Fraction;
  readonly buyers: readonly { readonly id: string | number; readonly key: Fraction }[] | undefined;
}

/** An accounting year that has been checked: its figures exact. `costs` are without closing costs. */
export interface ReadYear extends ReadAccounts {
  readonly carriedIn: Fraction | undefined;
  readonly carry: Fraction | undefined;
  readonly closure: ReadClosure | undefined;
}

function readBuyers(buyers: readonly BuyerDays[], path: string): ReadClosure["buyers"] {
  return buyers.map(({ id, days }, i) => ({ id, key: notNegative(days, `${path}[${i}].days`, "count") }));
}

function readClosure({ by, closingCosts, buyers }: Closure, path: string): ReadClosure {
  if (buyers !== undefined && by === "authority") {
    refuseOutOfRange(`${path}.buyers`, buyers, say.buyersOfAuthority.allowed, say.buyersOfAuthority.remedy);
  }
  return {
    by,
    closingCosts: closingCosts === undefined ? ZERO : oereFromZero(closingCosts, `${path}.closingCosts`),
    buyers: buyers === undefined ? undefined : readBuyers(buyers, `${path}.buyers`),
  };
}

function refuseCarry(path: string, found: unknown): never {
  return refuseOutOfRange(path, found, say.carryAtClosure.allowed, say.carryAtClosure.remedy);
}

/** An accounting year whose shape is known, checked in full; `path` is its place for errors. */
export function readYear(given: AccountingYear, path: string): ReadYear {
  const { carriedIn, carry, closure } = given;
  if (closure !== undefined && carry !== undefined) refuseCarry(at(path, "carry"), carry);
  const { year, revenue, costs, budget, backRegulation } = readAccounts(given, path);
  return {
    year,
    path,
    revenue,
    costs,
    budget,
    backRegulation,
    carriedIn: oereIfGiven(carriedIn, at(path, "carriedIn")),
    carry: oereIfGiven(carry, at(path, "carry")),
    closure: closure === undefined ? undefined : readClosure(closure, at(path, "closure")),
  };
}
