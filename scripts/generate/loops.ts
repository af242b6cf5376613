import { isCovered } from "../../src/capacity/isCovered.ts";
import { amountPerCase } from "../../src/financing/byKey/amountPerCase.ts";
import { budgetByRate } from "../../src/financing/byKey/budgetByRate.ts";
import { financingSplit } from "../../src/financing/byKey/rule.ts";
import { newPlacesCost } from "../../src/financing/capacityPlan/rule.ts";
import { caseCosts, caseRevenue } from "../../src/financing/caseResult/rules.ts";
import { casesPerChildren } from "../../src/financing/casesPer/rule.ts";
import { caseGrowth, expectedCasesByDays, expectedCasesByMonths } from "../../src/financing/forecast/rules.ts";
import {
  fosterBoard,
  fosterRemunerationByDays,
  fosterRemunerationByMonths,
} from "../../src/financing/fosterCare/rules.ts";
import { planPayment } from "../../src/financing/paymentPlan/rule.ts";
import { placementBudgetLine, placementBudgetMonths } from "../../src/financing/placementBudget/rule.ts";
import { fullYearPlacementCost, judicialPlacement, socialPlacement } from "../../src/financing/placements/rules.ts";
import { specialPlacesPayment } from "../../src/financing/specialPlaces/rule.ts";
import { revisedAmount, wageEstimateEffect } from "../../src/indexation/revised/rules.ts";
import { revisedAmountByAdding } from "../../src/indexation/revised/rulesByAdding.ts";
import { fraction } from "../../src/numbers/fraction.ts";
import { occupancyRevenue } from "../../src/occupancy/occupancyRevenue.ts";
import { occupancyListing } from "../../src/occupancy/report/listing.ts";
import { tariffChangePerDay } from "../../src/occupancy/tariffChangePerDay.ts";
import { annualEffect } from "../../src/proposals/judgement/effectRule.ts";
import { noticeLimit } from "../../src/proposals/judgement/noticeLimit.ts";
import { noticeScreening } from "../../src/proposals/screening/rule.ts";
import { monthlyRefund } from "../../src/refunds/stateRefund/monthlyRefund.ts";
import { olderChildRefund, olderRefund } from "../../src/refunds/stateRefund/olderRefund.ts";
import { yearlyRefund } from "../../src/refunds/stateRefund/yearlyRefund.ts";
import { type PrintableLoop, printLoops } from "../../src/rules/columns/print.ts";
import { type PlainRule, unitOfInput } from "../../src/rules/form.ts";
import { type Leaf, lower, type Program } from "../../src/rules/integers.ts";
import { writtenRule } from "../../src/rules/rule.ts";
import { backRegulationPerDay } from "../../src/settlement/backRegulationPerDay.ts";
import { closingSettlement } from "../../src/settlement/closure/closingSettlement.ts";
import { budgetDeviation } from "../../src/settlement/explained/budgetDeviation.ts";
import { revenueDeviation } from "../../src/settlement/explained/revenueDeviation.ts";
import { carryOver } from "../../src/settlement/ledger/carryOver.ts";
import { carryOverAsStated } from "../../src/settlement/ledger/carryOverAsStated.ts";
import { setAside } from "../../src/settlement/setAside/rule.ts";
import { yearResult } from "../../src/settlement/yearResult.ts";
import { ceiling } from "../../src/spending/ceiling/rule.ts";
import { straightLine } from "../../src/tariffs/assets/rule.ts";
import { alternativeLimit, capLimit } from "../../src/tariffs/caps/rules.ts";
import { convertedTariff, convertedTariffInKroner } from "../../src/tariffs/convert/rule.ts";
import { dayTariff } from "../../src/tariffs/dayTariff.ts";
import { ladderTariff } from "../../src/tariffs/ladder/rule.ts";
import { packageTariff } from "../../src/tariffs/packages/rule.ts";
import { shareOfTariff, shareOfTariffInKroner } from "../../src/tariffs/partTime/rule.ts";
import { hourPrice, neededRevenue, priceWithoutVat, priceWithVat } from "../../src/tariffs/privatePrices/rules.ts";
import { supervisionCharge, supervisionTariff } from "../../src/tariffs/supervision/rules.ts";
import { unitTariff, unitTariffInKroner } from "../../src/tariffs/unitTariff.ts";
import { type Printer, printModule } from "./printer.ts";

/** The rules with a printed loop, and which of their inputs are columns in it; the others are one value for all rows. */
const RULES: Readonly<Record<string, readonly [made: object, ...columns: readonly (readonly string[])[]]>> = {
  dayTariff: [
    dayTariff,
    ["costBasis", "places", "occupancy"],
    ["costBasis", "places", "occupancy", "index"],
    ["costBasis", "places", "occupancy", "days"],
    ["costBasis", "places", "occupancy", "days", "index"],
  ],
  unitTariff: [unitTariff, ["costBasis", "expectedQuantity"], ["costBasis", "backRegulation", "expectedQuantity"]],
  unitTariffInKroner: [
    unitTariffInKroner,
    ["costBasis", "expectedQuantity"],
    ["costBasis", "backRegulation", "expectedQuantity"],
  ],
  carryOver: [carryOver, ["result", "fullYearBudget"], ["result", "carriedIn", "fullYearBudget"]],
  carryOverAsStated: [carryOverAsStated, ["result", "carriedIn", "fullYearBudget", "carry"]],
  yearResult: [yearResult, ["revenue", "costs"], ["revenue", "costs", "backRegulation"]],
  budgetDeviation: [budgetDeviation, ["budget", "accounts"]],
  backRegulationPerDay: [
    backRegulationPerDay,
    ["toTariff", "places", "occupancy"],
    ["toTariff", "places", "occupancy", "days"],
  ],
  closingSettlement: [
    closingSettlement,
    ["result", "closingCosts"],
    ["result", "carriedIn", "onItsWay", "closingCosts", "buyersShare", "closingCostsShare"],
  ],
  setAside: [setAside, ["result", "fullYearBudget"], ["result", "setAsideBefore", "fullYearBudget"]],
  revenueDeviation: [
    revenueDeviation,
    ["tariff", "budgetedDays", "occupiedDays"],
    ["tariff", "budgetedDays", "occupiedDays", "daysOfYear", "daysOfTariff"],
  ],
  yearlyRefund: [yearlyRefund, ["cost"]],
  monthlyRefund: [monthlyRefund, ["monthlyCost"], ["monthlyCost", "months"]],
  olderRefund: [olderRefund, ["cost"]],
  olderChildRefund: [olderChildRefund, ["cost"]],
  supervisionTariff: [supervisionTariff, ["places"], ["unroundedBase", "places"]],
  supervisionCharge: [supervisionCharge, ["supervisionTariff", "months"]],
  capLimit: [capLimit, ["capTariff"], ["cap", "capTariff"]],
  alternativeLimit: [alternativeLimit, ["offered", "alternativePrice"]],
  noticeLimit: [
    noticeLimit,
    ["current", "proposed"],
    ["current", "proposed", "index"],
    ["current", "currentBackRegulation", "proposed", "proposedBackRegulation"],
    ["current", "currentBackRegulation", "proposed", "proposedBackRegulation", "index"],
  ],
  financingSplit: [financingSplit, ["budget"]],
  amountPerCase: [amountPerCase, ["casePot", "expectedCases"]],
  expectedCasesByDays: [expectedCasesByDays, ["cases"], ["cases", "elapsed"]],
  expectedCasesByMonths: [expectedCasesByMonths, ["cases"], ["cases", "elapsed"]],
  caseGrowth: [caseGrowth, ["cases", "base"]],
  caseRevenue: [caseRevenue, ["cases"], ["objective", "perCase", "cases"]],
  caseCosts: [caseCosts, ["cases"], ["caseBudget", "budgetCases", "cases", "costPerExtraCase"]],
  casesPerChildren: [casesPerChildren, ["cases", "children"]],
  judicialPlacement: [judicialPlacement, ["dayPrice", "days"]],
  socialPlacement: [socialPlacement, ["dayPrice", "days"]],
  fullYearPlacementCost: [fullYearPlacementCost, ["placementCost", "placements"]],
  newPlacesCost: [
    newPlacesCost,
    ["newPlaces", "days"],
    ["newPlaces", "days", "occupancy", "judicialShare", "dayPrice"],
  ],
  placementBudgetLine: [
    placementBudgetLine,
    ["tariff", "days"],
    ["tariff", "tariffBackRegulation", "index", "knownBackRegulation", "days"],
  ],
  budgetByRate: [budgetByRate, ["keyPersons"]],
  isCovered: [isCovered, ["soldDays", "occupiedDays"]],
  annualEffect: [annualEffect, ["change", "excess", "quantity"], ["change", "excess", "quantity", "shareOfYear"]],
  packageTariff: [packageTariff, ["cost", "expectedQuantity"]],
  shareOfTariff: [shareOfTariff, ["fullTariff"], ["fullTariff", "share"]],
  straightLine: [
    straightLine,
    ["acquisitionCost", "lifetime", "monthsBefore", "monthsAfter"],
    ["acquisitionCost", "lifetime", "monthsBefore", "monthsAfter", "shareOfYear"],
  ],
  revisedAmount: [revisedAmount, ["amount"]],
  wageEstimateEffect: [wageEstimateEffect, ["wageBudget"], ["wageBudget", "original", "revised"]],
  occupancyListing: [occupancyListing, ["occupiedDays", "budgetedDays", "availableDays"]],
  occupancyRevenue: [occupancyRevenue, ["occupiedDays", "budgetedDays"], ["occupiedDays", "budgetedDays", "tariff"]],
  ceiling: [ceiling, ["spendingBefore", "spending"], ["spendingBefore", "spending", "index"]],
  tariffChangePerDay: [tariffChangePerDay, ["toTariff"], ["toTariff", "budgetedDays"]],
  specialPlacesPayment: [specialPlacesPayment, ["usedDays"], ["placeDays", "usedDays"]],
  priceWithoutVat: [priceWithoutVat, ["privatePrice"]],
  priceWithVat: [priceWithVat, ["netPrice"]],
  neededRevenue: [neededRevenue, ["costs"], ["costs", "overheadShare", "marginShare"]],
  hourPrice: [hourPrice, ["costs"], ["costs", "fullTimeEquivalents"]],
  placementBudgetMonths: [placementBudgetMonths, ["tariff", "months"]],
  planPayment: [planPayment, ["tariff", "units"], ["tariff", "index", "units", "paidShare"]],
  revisedAmountByAdding: [revisedAmountByAdding, ["amount"]],
  shareOfTariffInKroner: [shareOfTariffInKroner, ["fullTariff"], ["fullTariff", "share"]],
  convertedTariff: [convertedTariff, ["fullTariff"], ["fullTariff", "unitsOfYear", "otherUnitsOfYear"]],
  convertedTariffInKroner: [convertedTariffInKroner, ["fullTariff"], ["fullTariff", "unitsOfYear", "otherUnitsOfYear"]],
  ladderTariff: [ladderTariff, ["packageNumber"], ["hourPrice", "hoursAWeek", "packageNumber"]],
  fosterRemunerationByMonths: [fosterRemunerationByMonths, ["months"], ["remunerations", "months"]],
  fosterRemunerationByDays: [fosterRemunerationByDays, ["days"], ["remunerations", "days"]],
  fosterBoard: [fosterBoard, ["youngerDays", "olderDays", "furtherDays"]],
  noticeScreening: [
    noticeScreening,
    ["current", "proposed"],
    ["current", "currentBackRegulation", "proposed", "proposedBackRegulation"],
  ],
};

/** Units and values are factors of a loop and no part of it: any will do, each another, so that no two terms are one. */
function leafOf(text: PlainRule, name: string, i: number, columns: readonly string[]): Leaf {
  const some = fraction(BigInt(2 * i + 3), 100n);
  if (!columns.includes(name)) return { value: some };
  return { column: unitOfInput(text.inputs, name) === "flag" ? "flag" : some };
}

function programOf(made: object, columns: readonly string[]): Program {
  const { text, formFor } = writtenRule(made);
  const names = [...Object.keys(text.inputs), ...Object.keys(text.parameters ?? {})];
  return lower(formFor(new Map()), new Map(names.map((name, i) => [name, leafOf(text, name, i, columns)])));
}

/** The loops of the library's own rules; those that compute alike are printed once, by the first of their names. */
function ownLoops(): PrintableLoop[] {
  return Object.entries(RULES).flatMap(([name, [made, ...bindings]]) =>
    bindings.map((columns, i) => ({ name: `${name}${i + 1}`, program: programOf(made, columns) })),
  );
}

/** Prints `src/generated/loops.ts` from the library's own rules as they are loaded. */
export const loops: Printer = {
  module: "loops.ts",
  print: () => printModule("the library's own rules", printLoops(ownLoops())),
};
