import type { Decimal } from "../../decimal.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { Text } from "../../words.ts";
import type { FinancingScheme } from "../schemes/scheme.ts";
import type { GivenArea } from "./financedArea.ts";
import type { GivenKey } from "./keys.ts";

/** A municipality's cases, or what else use is counted in, such as days. */
export interface MunicipalityCases {
  /** Name or code; a municipality that is left out has none. */
  readonly municipality: string | number;
  /** A whole number of 0 or more. */
  readonly cases: Numeric;
}

/** What an earlier year came to. */
export interface EarlierResult {
  /** Before the budget year. */
  readonly year: number;
  /** A surplus (above 0) lowers what is to be financed, a deficit (below 0) raises it; kr., whole øre. */
  readonly result: Numeric;
}

/** What {@link financeByKey} is asked. */
export interface FinanceInput {
  /** A name of {@link financingSchemes}, or what `defineScheme` made. */
  readonly scheme: string | FinancingScheme;
  /** The budget year. */
  readonly year: number;
  /** Kr., 0 or more, whole øre, without earlier results; may be left out where the scheme knows an amount per person. */
  readonly budget?: Numeric;
  /** Above 0; with it the amount per case is fixed in advance. */
  readonly expectedCases?: Numeric;
  /** The actual cases; without `expectedCases` they share the whole case pot. */
  readonly cases?: readonly MunicipalityCases[];
  /** A region, one of the scheme's named areas, or a list of municipalities; not needed where the scheme settles it. */
  readonly area?: GivenArea;
  /**
   * The key, where the registers do not hold it: every municipality of the area once. Refused, as is `keyDate`, for a
   * scheme that pays nothing by a key; a scenario of 0 leaves it aside.
   */
  readonly keys?: readonly GivenKey[];
  /** The date the key is counted on, where the scheme states none, or a different one from the scheme's. */
  readonly keyDate?: string;
  /** Of different years before the budget year, at most 50; by default none. */
  readonly earlierResults?: readonly EarlierResult[];
  /** Uses the split of another year, as a scenario; not together with `objectiveShare`. */
  readonly splitOfYear?: number;
  /** Uses a share of the user's own, 0 to 1, as a scenario. */
  readonly objectiveShare?: Numeric;
}

/**
 * What a financing can find.
 *
 * - `result-after-deadline`: an earlier result enters later than the scheme allows;
 * - `settlement-deadline-unknown`: whether an earlier result enters in time is not known;
 * - `assumed-value`, `proposed-value`: a value of the scheme is assumed, or only proposed;
 * - `own-keys`, `own-key-date`, `own-area`, `own-split`: the call's and not the scheme's;
 * - `keys-differ-from-register`: keys that are given differ from the register's of the same date;
 * - `no-cases`: part of the budget is paid per case, and no cases are given;
 * - `cases-differ-from-expected`: the amount per case brings in more or less than the case pot.
 */
export type FinancingFindingCode =
  | "result-after-deadline"
  | "settlement-deadline-unknown"
  | "assumed-value"
  | "proposed-value"
  | "own-keys"
  | "own-key-date"
  | "own-area"
  | "own-split"
  | "keys-differ-from-register"
  | "no-cases"
  | "cases-differ-from-expected";

/** Something found on the way to a financing. */
export type FinancingFinding = Finding<FinancingFindingCode>;

/** One municipality's row of a financing; amounts in kr., whole øre. */
export interface FinancedMunicipality<N = Decimal> {
  readonly municipality: string;
  readonly code: number;
  /** Nothing where nothing is paid by a key. */
  readonly key: N | null;
  /** The objective pot · key / sum of keys, unrounded. */
  readonly quota: N;
  /** What it pays by the key, used or not; for a grant, what it is granted. */
  readonly objective: N;
  /** How much of `objective` comes of earlier years' results. */
  readonly ofEarlierResults: N;
  /** Only where cases are given. */
  readonly cases?: N;
  /** What it pays for its cases; only where cases are given. */
  readonly casePayment?: N;
  /** `objective` and `casePayment` together. */
  readonly payment: N;
  /** The parts that `objective` falls in, where the scheme says how many. */
  readonly instalments?: readonly N[];
}

/** An earlier result as it enters a budget. */
export interface SettledResult<N = Decimal> {
  readonly year: number;
  readonly result: N;
  /** The last budget year it may enter; nothing where the scheme's deadline is not known. */
  readonly deadline: number | null;
  readonly isLate: boolean | null;
}

/** A budget financed by a scheme: `Decimal`s, or exact fractions from `financeByKey.exact`; amounts in kr. */
export interface Financing<N = Decimal> {
  readonly scheme: string;
  readonly title: Text;
  readonly direction: FinancingScheme["direction"];
  readonly year: number;
  readonly area: Text;
  /** What the key counts, in words; nothing where nothing is paid by a key. */
  readonly measure: Text | null;
  /** The date it is counted on; nothing where it is not known, or there is no key. */
  readonly keyDate: string | null;
  readonly budget: N;
  readonly earlierResults: readonly SettledResult<N>[];
  /** The budget less earlier surpluses, with earlier deficits. */
  readonly toFinance: N;
  readonly objectiveShare: N;
  /** What is paid by the key: the sum of the municipalities' `objective`. */
  readonly objective: N;
  /** What is paid per case; with `objective` it is `toFinance`. */
  readonly casePot: N;
  /** The amount per case in whole øre; nothing where no cases are expected or given, or nothing is paid per case. */
  readonly perCase: N | null;
  /** The part of the case pot that is not charged: above 0 too little, below 0 too much; nothing where `perCase` is nothing. */
  readonly caseResidue: N | null;
  readonly sumOfKeys: N | null;
  /** The sum of the municipalities' `payment`. */
  readonly sumOfPayments: N;
  /** By code. */
  readonly municipalities: readonly FinancedMunicipality<N>[];
  readonly findings: readonly FinancingFinding[];
  readonly explanation: Explanation;
}
