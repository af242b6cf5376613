import type { Decimal } from "../../decimal.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { CostKind } from "../../tariffs/costKind.ts";
import type { Text } from "../../words.ts";
import type { SettlementFinding } from "../settlementFinding.ts";

/**
 * What a part of a result comes from.
 *
 * - `tariff-against-budget`: tariff × budgeted days − the budgeted costs: what the tariff was set to bring beyond them;
 * - `earlier-back-regulation`: what the tariff held of earlier years' results, taken out;
 * - `occupancy`: a service's days beyond those budgeted, the length of the year aside;
 * - `leap-day`: a service's year is longer or shorter than the days its tariff is computed on;
 * - `costs`: a kind of costs against its budget;
 * - `wage-estimate`: the revised wage estimate;
 * - `unexplained`: what is left.
 */
export type ResultPartKind =
  | "tariff-against-budget"
  | "earlier-back-regulation"
  | "occupancy"
  | "leap-day"
  | "costs"
  | "wage-estimate"
  | "unexplained";

/** One reason for a result, in kr., in whole øre: above 0 where it made the result better. */
export interface ResultPart<N = Decimal> {
  readonly kind: ResultPartKind;
  readonly title: Text;
  readonly amount: N;
  /** The service that an occupancy or the length of a year is of. */
  readonly service?: string;
  /** The kind of costs that is compared with its budget. */
  readonly costKind?: CostKind;
}

/** Why a year's result came out as it did. */
export interface ExplainedResult {
  readonly year: number;
  /** The surplus (above 0) or deficit: tariff revenue against costs. */
  readonly result: Decimal;
  /** Costs beyond the budget, never below 0: accounts against budget, not to be mixed with a deficit. */
  readonly overspending: Decimal;
  /** Costs below the budget, never below 0. */
  readonly underspending: Decimal;
  /** The parts; together the result exactly. */
  readonly parts: readonly ResultPart[];
  readonly findings: readonly SettlementFinding[];
  readonly explanation: Explanation;
}
