import { NOTICE_CHECK_CODES, WHEEL_CODES } from "./calendar/codeWords.ts";
import { CAPACITY_EFFECT_CODES, CLOSING_CODES, OPENING_COSTS_CODES, STEP_CODES } from "./capacity/codeWords.ts";
import {
  BILL_CODES,
  CAPACITY_PLAN_CODES,
  CASE_FORECAST_CODES,
  CASE_RESULT_CODES,
  CASES_PER_CODES,
  COMPARISON_CODES,
  FINANCING_CODES,
  FOSTER_CARE_CODES,
  PLACEMENT_BUDGET_CODES,
  PLACEMENT_CODES,
  PLAN_CODES,
  SPECIAL_PLACES_CODES,
} from "./financing/codeWords.ts";
import type { CodeMeaning, Codes } from "./findings/codes.ts";
import { frozen } from "./frozen.ts";
import { WAGE_ESTIMATE_CODES } from "./indexation/codeWords.ts";
import { BUDGETED_OCCUPANCY_CODES, OCCUPANCY_CODES } from "./occupancy/codeWords.ts";
import { PROPOSAL_CODES } from "./proposals/codeWords.ts";
import { COSTLY_CASE_CODES, REFUND_CODES } from "./refunds/codeWords.ts";
import { LEDGER_DRAWS_CODES, ROUND_COMPARISON_CODES, SCENARIO_CODES } from "./scenarios/codeWords.ts";
import { SETTLEMENT_CODES } from "./settlement/codeWords.ts";
import {
  ACTIVITY_GROWTH_CODES,
  BUDGET_FOLLOW_UP_CODES,
  BUDGET_VARIANCE_CODES,
  CEILING_CODES,
  COMPARE_CODES,
  COMPLETENESS_CODES,
  DECOMPOSITION_CODES,
  FORECAST_EFFECTS_CODES,
  GROWTH_CODES,
  IMPLIED_BASE_CODES,
  MASK_CODES,
  PER_CITIZEN_CODES,
  PER_INHABITANT_CODES,
  SOCIO_ECONOMIC_CODES,
  UNIT_COST_CODES,
} from "./spending/codeWords.ts";
import {
  ASSET_CODES,
  CAP_CODES,
  OFFER_PRICE_CODES,
  PACKAGE_CODES,
  PART_TIME_CODES,
  SUPERVISION_CODES,
  TARIFF_CODES,
} from "./tariffs/codeWords.ts";

/** A code of a finding, which results have it, and what it means. */
export interface FindingCodeMeaning extends CodeMeaning {
  readonly code: string;
  /** The functions whose results may have it. */
  readonly of: readonly string[];
}

/** The codes of a question, and the functions that answer it. */
type Question = readonly [of: string, codes: Codes<string>];

const tariffs = (): Question[] => [
  ["revisedWageEstimate", WAGE_ESTIMATE_CODES],
  ["calculateTariff compareTariffs whatIf", TARIFF_CODES],
  ["packageTariffs moveCosts capacityEffect", PACKAGE_CODES],
  ["assetCosts", ASSET_CODES],
  ["partTimeTariff", PART_TIME_CODES],
  ["compareOfferPrices", OFFER_PRICE_CODES],
  ["checkCap checkAlternative", CAP_CODES],
  ["supervisionTariffs supervisionBill", SUPERVISION_CODES],
];

const notices = (): Question[] => [
  ["assessProposal assessProposals", PROPOSAL_CODES],
  ["checkNotice", NOTICE_CHECK_CODES],
  ["yearWheel", WHEEL_CODES],
];

const settlements = (): Question[] => [
  ["budgetedOccupancy", BUDGETED_OCCUPANCY_CODES],
  ["occupancyReport", OCCUPANCY_CODES],
  ["settlementLedger settleYear mergeLedgers setAsideLedger explainResult ledgerOfDraw", SETTLEMENT_CODES],
  ["closingAccounts", CLOSING_CODES],
  ["requiredSteps closingAccounts capacityEffect", STEP_CODES],
  ["capacityEffect", CAPACITY_EFFECT_CODES],
  ["openingCosts", OPENING_COSTS_CODES],
];

const financing = (): Question[] => [
  ["financeByKey payBack compareFinancing objectiveBills specialPlaces", FINANCING_CODES],
  ["compareFinancing", COMPARISON_CODES],
  ["objectiveBills", BILL_CODES],
  ["capacityPlan", CAPACITY_PLAN_CODES],
  ["caseResult", CASE_RESULT_CODES],
  ["casesPerThousand", CASES_PER_CODES],
  ["forecastCases", CASE_FORECAST_CODES],
  ["fosterCare", FOSTER_CARE_CODES],
  ["paymentPlan", PLAN_CODES],
  ["placementBudget", PLACEMENT_BUDGET_CODES],
  ["placementCost", PLACEMENT_CODES],
  ["specialPlaces", SPECIAL_PLACES_CODES],
  ["stateRefund", REFUND_CODES],
  ["costlyCases", COSTLY_CASE_CODES],
];

const spending = (): Question[] => [
  ["completeness", COMPLETENESS_CODES],
  ["spendingPerCitizen", PER_CITIZEN_CODES],
  ["spendingGrowth", GROWTH_CODES],
  ["decomposeGrowth", DECOMPOSITION_CODES],
  ["activityGrowth", ACTIVITY_GROWTH_CODES],
  ["unitCosts", UNIT_COST_CODES],
  ["spendingCeiling", CEILING_CODES],
  ["budgetVariance", BUDGET_VARIANCE_CODES],
  ["budgetFollowUp", BUDGET_FOLLOW_UP_CODES],
  ["forecastEffects", FORECAST_EFFECTS_CODES],
  ["compareWith", COMPARE_CODES],
  ["socioEconomicAdjustment", SOCIO_ECONOMIC_CODES],
  ["rowsFromPerInhabitant", PER_INHABITANT_CODES],
  ["impliedBase", IMPLIED_BASE_CODES],
  ["maskSmallCounts", MASK_CODES],
];

const scenarios = (): Question[] => [
  ["compareScenarios", SCENARIO_CODES],
  ["compareRounds", ROUND_COMPARISON_CODES],
  ["simulateLedger", LEDGER_DRAWS_CODES],
];

/**
 * Every code that a finding can have: the functions whose results have it, how serious it can be, what it means and what can
 * be done, in Danish and English. A code that several questions have stands once for each, since it can mean something else
 * there. `docs/findings.md` is this list.
 *
 * @example
 * ```ts
 * import { findingCodes } from "rammetakst";
 * const late = findingCodes().find(({ code, of }) => code === "notice-late" && of.includes("assessProposals"));
 * late?.severities; // => ["warning"]
 * late?.meaning.da; // => "Varslet kom efter fristen."
 * ```
 */
export function findingCodes(): readonly FindingCodeMeaning[] {
  const all = [...notices(), ...tariffs(), ...settlements(), ...financing(), ...spending(), ...scenarios()];
  return frozen(
    all.flatMap(([of, codes]) =>
      Object.entries(codes).map(([code, meaning]) => ({ code, of: of.split(" "), ...meaning })),
    ),
  );
}
