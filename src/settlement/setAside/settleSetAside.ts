import type { Agreement } from "../../agreements/agreement.ts";
import { refuseOutOfRange } from "../../given/figures.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { compare, type Fraction, minus, negated, plus, smaller, ZERO } from "../../numbers/fraction.ts";
import { parameters } from "../../parameters/parameters.ts";
import { wholeValue } from "../../parameters/wholeValue.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { RuleSet } from "../../rules/parameter.ts";
import { agreementOfYear } from "../agreementOfYear.ts";
import { backRegulationDelay } from "../backRegulationDelay.ts";
import type { Memory } from "../memory.ts";
import { yearResult } from "../yearResult.ts";
import type { SetAsideQueue } from "./queue.ts";
import type { ReadSetAsideOptions } from "./read.ts";
import type { ReadSetAsideYear } from "./readYear.ts";
import type { SetAsideFigures } from "./result.ts";
import { setAside } from "./rule.ts";
import * as say from "./words.ts";

/** A year that is settled, with what its words are made of. */
export interface SettledSetAsideYear {
  readonly read: ReadSetAsideYear;
  /** The rules of the year. */
  readonly set: Agreement;
  readonly figures: SetAsideFigures<Fraction>;
  /** The back-regulation that the ledger itself put into the year's tariff; nothing where it does not reach back so far. */
  readonly ownBackRegulation: Fraction | undefined;
  /** The last year in which what is set aside now may be used. */
  readonly usableUntil: number;
  /** The rules that gave the figures, each with its calculation; made when it is asked for. */
  readonly because: () => readonly Explanation[];
}

/** In how many later years an amount set aside may be used. */
export function usableYears(set: RuleSet): number {
  return wholeValue(parameters.settlement.setAsideYears, set);
}

function refuseTooMuch(path: string, found: Fraction, most: Fraction): never {
  return refuseOutOfRange(path, toDecimal(found), say.atMost(most));
}

/** What is used of earlier years' set-asides: as stated, else what the chosen treatment of deficits takes. */
function usedIn(read: ReadSetAsideYear, result: Fraction, balance: Fraction, { deficits }: ReadSetAsideOptions) {
  if (read.use !== undefined) {
    return compare(read.use, balance) > 0 ? refuseTooMuch(`${read.path}.use`, read.use, balance) : read.use;
  }
  return deficits === "to-tariff" || result.n >= 0n ? ZERO : smaller(negated(result), balance);
}

function chosen(read: ReadSetAsideYear, most: Fraction): Fraction {
  if (read.setAside === undefined) return most;
  return compare(read.setAside, most) > 0 ? refuseTooMuch(`${read.path}.setAside`, read.setAside, most) : read.setAside;
}

/** Settles a year: first what is used, then what expires at its close, then what is set aside of what it left. */
export function settleSetAside(
  read: ReadSetAsideYear,
  agreement: Agreement,
  queue: SetAsideQueue,
  memory: Memory,
  options: ReadSetAsideOptions,
): SettledSetAsideYear {
  const { year, revenue, costs, budget } = read;
  const set = agreementOfYear(agreement, year);
  const ownBackRegulation = memory.backRegulationIn(year);
  const accounts = { revenue, costs, backRegulation: read.backRegulation ?? ownBackRegulation ?? ZERO };
  const { result } = yearResult.exact(accounts, set);
  const setAsideIn = queue.total;
  const used = usedIn(read, result, setAsideIn, options);
  queue.use(used);
  const expired = queue.expireAfter(year);
  const left = plus(result, used);
  const setAsideBefore = options.limitIs === "per-year" ? ZERO : queue.total;
  const given = { result: left, setAsideBefore, fullYearBudget: budget };
  const most = setAside.exact(given, set);
  const kept = chosen(read, most.setAside);
  const usableUntil = year + usableYears(set);
  queue.add(year, kept, usableUntil);
  const borneByOperator = left.n < 0n && options.deficits === "set-asides-then-operator" ? left : ZERO;
  const toTariff = plus(minus(minus(left, kept), borneByOperator), expired);
  const tariffYear = year + backRegulationDelay(set);
  memory.enters(tariffYear, toTariff);
  return {
    read,
    set,
    figures: {
      year,
      revenue,
      costs,
      budget,
      backRegulationInTariff: accounts.backRegulation,
      result,
      limit: most.limit,
      setAsideIn,
      used,
      setAside: kept,
      expired,
      setAsideOut: queue.total,
      toTariff,
      tariffYear,
      borneByOperator,
      balances: queue.balances,
    },
    ownBackRegulation,
    usableUntil,
    because: () => [yearResult.explain(accounts, set), setAside.explain(given, set)],
  };
}
