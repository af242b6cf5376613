import type { IsoDate } from "../../dates.ts";
import type { Decimal } from "../../decimal.ts";
import type { Distribution } from "../../distribution/distribution.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { OperatorKind } from "../../registers/operatorKind.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { RequiredStep, StepFindingCode } from "../steps/result.ts";
import type { BuyerUse } from "./buyers.ts";

export const CLOSING_KINDS = ["closure", "move", "merger"] as const;

/** What happens to an offer; moving and merging are no closure. */
export type ClosingKind = (typeof CLOSING_KINDS)[number];

export const CLOSED_BY = ["authority", "operator"] as const;

/** The social supervision or another authority, or the operator itself. */
export type ClosedBy = (typeof CLOSED_BY)[number];

/** What the result of the year is made of, in kr., whole øre. */
export interface ClosingYear {
  /** 0 or more. */
  readonly revenue: Numeric;
  /** Without closing costs. */
  readonly costs: Numeric;
  /** The part of earlier years' results in the year's tariff: above 0 where it raised the tariff; by default 0. */
  readonly backRegulationInTariff?: Numeric;
}

/** An offer that closes, moves or merges. Amounts in nominal kr., whole øre, surpluses above 0. */
export interface GivenClosing {
  /** The offer's name, for titles; it changes no figure. */
  readonly offer?: string;
  /** The accounting year. */
  readonly year: number;
  /** A day of that year. */
  readonly closedOn: IsoDate;
  /** `closure`, `move` or `merger`: only a closure is settled with the buyers or the operator. */
  readonly kind: ClosingKind;
  /** For a closure. */
  readonly closedBy?: ClosedBy;
  /** By default a municipality; private offers are outside the agreement. */
  readonly operator?: OperatorKind;
  /** The result of the year without closing costs; either this or `accounts`. */
  readonly result?: Numeric;
  /** What the result is computed from; either this or `result`. */
  readonly accounts?: ClosingYear;
  /** Carried in from the year before. */
  readonly carriedIn: Numeric;
  /** For a closure: what was on its way to the tariffs after the year, a surplus above 0. */
  readonly onItsWay?: Numeric;
  /** 0 or more, and not in the result. */
  readonly closingCosts: Numeric;
  /** Where the operator closes: the share of the closing costs that the buyers have agreed to bear. */
  readonly closingCostsShare?: Numeric;
  /** The cost-based budget of a whole year, also where the offer closes within it. */
  readonly fullYearBudget: Numeric;
  /** Where the operator closes: what is settled is divided between them by occupied days. */
  readonly buyers?: readonly BuyerUse[];
}

/** What a finding on closing accounts is about. */
export type ClosingFindingCode =
  | "closed-by-authority"
  | "closed-by-operator"
  | "rule-carried-forward"
  | "closing-costs-assumed"
  | "closing-costs-as-stated"
  | "not-a-closure"
  | "limit-of-full-year"
  | "on-its-way-not-stated"
  | "buyers-not-stated";

/** The figures of closing accounts, in kr., surpluses above 0. */
export interface ClosingFigures<N = Decimal> {
  readonly result: N;
  readonly carriedIn: N;
  readonly onItsWay: N;
  readonly closingCosts: N;
  /** Result + carried in + on its way. */
  readonly left: N;
  readonly leftOfBuyers: N;
  readonly closingCostsOfBuyers: N;
  /** What is left to the buyers less their part of the closing costs: above 0 paid to them, below 0 paid by them. */
  readonly settledWithBuyers: N;
  /** What is left to the operator less its part of the closing costs. */
  readonly borneByOperator: N;
  /** 5 % of a whole year's budget; absent where the agreement's band is not known. */
  readonly limit?: N;
  /** For a move or a merger: carried to the next year, and what enters the tariff of `tariffYear`. */
  readonly carriedOut: N;
  readonly toTariff: N;
}

/** Closing accounts: who bears what, what must be done, and why. */
export interface ClosingAccounts<N = Decimal> extends ClosingFigures<N> {
  readonly agreement: string;
  readonly offer?: string;
  readonly year: number;
  readonly closedOn: IsoDate;
  readonly kind: ClosingKind;
  readonly closedBy?: ClosedBy;
  readonly fullYearBudget: N;
  /** For a move or a merger. */
  readonly tariffYear?: number;
  readonly settlementByBuyers?: Distribution<N>;
  /** Who must be heard, in order. */
  readonly steps: readonly RequiredStep[];
  readonly findings: readonly Finding<ClosingFindingCode | StepFindingCode>[];
  readonly explanation: Explanation;
}
