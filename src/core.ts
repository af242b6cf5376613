export type { Agreement, Mode } from "./agreements/agreement.ts";
export {
  type AgreementOptions,
  type AgreementPeriod,
  agreementInForce,
  agreementPeriods,
} from "./agreements/agreementInForce.ts";
export {
  type AgreementComparison,
  type ComparedAgreement,
  type ComparedRule,
  type ComparedValue,
  compareAgreements,
} from "./agreements/compareAgreements.ts";
export { type Law, lawOn } from "./agreements/lawOn.ts";
export type { LocalValues } from "./agreements/localValues.ts";
export { isCovered } from "./capacity/isCovered.ts";
export type { IsoDate } from "./dates.ts";
export type { Decimal } from "./decimal.ts";
export type {
  AuditedRow,
  AuditOptions,
  BilledRow,
  DistributionAudit,
  RateInterval,
  RegisterCheck,
} from "./distribution/audit.ts";
export { auditDistribution } from "./distribution/auditDistribution.ts";
export { auditSheet } from "./distribution/auditSheet.ts";
export { distribute } from "./distribution/distribute.ts";
export type { Distribution, DistributionOptions, KeyRow, Share } from "./distribution/distribution.ts";
export { distributionSheet } from "./distribution/distributionSheet.ts";
export { excluding } from "./distribution/excluding.ts";
export type { DistributionMethod } from "./distribution/method.ts";
export { type Supplement, supplementWhere } from "./distribution/supplement.ts";
export { type Failure, type FailureKind, RuleError } from "./errors.ts";
export { amountPerCase } from "./financing/amountPerCase.ts";
export { budgetByRate } from "./financing/budgetByRate.ts";
export { newPlacesCost } from "./financing/capacityPlanRule.ts";
export { caseCosts, caseRevenue } from "./financing/caseResultRules.ts";
export { casesPerChildren } from "./financing/casesPerRule.ts";
export { financingSplit } from "./financing/financingSplit.ts";
export { caseGrowth, expectedCasesByDays, expectedCasesByMonths } from "./financing/forecastCasesRules.ts";
export { placementBudgetLine } from "./financing/placementBudgetRule.ts";
export { fullYearPlacementCost, judicialPlacement, socialPlacement } from "./financing/placementRules.ts";
export type { ComposedArea, FinancingScheme, KeyDateRule, SchemeArea, SchemeValue } from "./financing/scheme.ts";
export { schemeInForce } from "./financing/schemeInForce.ts";
export { financingScheme, financingSchemes } from "./financing/schemes.ts";
export { type Amount, amount, type GivenAmount } from "./indexation/amount.ts";
export { compositeRate } from "./indexation/compositeRule.ts";
export { type IndexedAmount, type IndexOptions, type IndexRounding, index } from "./indexation/indexed.ts";
export { indexFactor, type SeriesFactor } from "./indexation/indexFactor.ts";
export { type IndexSeries, type IndexStep, indexSeries, indexSeriesNames } from "./indexation/indexSeries.ts";
export { revisedAmount, revisedFactor, wageEstimateEffect } from "./indexation/revisedRules.ts";
export { type AmountFormat, formatAmount, parseAmount } from "./numbers/amountText.ts";
export type { Numeric } from "./numbers/exact.ts";
export type { Decimals } from "./numbers/formatOptions.ts";
export type { Fraction } from "./numbers/fraction.ts";
export { formatNumber, type NumberFormat } from "./numbers/numberText.ts";
export { formatRate, parseRate } from "./numbers/rateText.ts";
export type { RoundingMode } from "./numbers/rounding.ts";
export { totalOf } from "./numbers/totalOf.ts";
export { occupancyForTariff } from "./occupancy/occupancyForTariff.ts";
export { occupancyDeviation, occupancyListing } from "./occupancy/occupancyListing.ts";
export { occupancyRevenue } from "./occupancy/occupancyRevenue.ts";
export { projectedDays } from "./occupancy/projectedDays.ts";
export { tariffChangePerDay } from "./occupancy/tariffChangePerDay.ts";
export { allParameters, parameters, sources } from "./parameters/parameters.ts";
export { monthlyRefund } from "./refunds/monthlyRefund.ts";
export { olderChildRefund, olderRefund } from "./refunds/olderRefund.ts";
export { refundByBrackets } from "./refunds/refundByBrackets.ts";
export { refundByMonths } from "./refunds/refundByMonths.ts";
export { yearlyRefund } from "./refunds/yearlyRefund.ts";
export { findMunicipality, type Municipality, municipalities } from "./registers/municipalities.ts";
export { population, populationDates } from "./registers/population.ts";
export type { PopulationQuery } from "./registers/populationQuery.ts";
export { findRegion, type Region, type RegionId, regions } from "./registers/regions.ts";
export { type Register, type RegisterName, registerOf } from "./registers/registerOf.ts";
export { agreementComparisonSheet } from "./reports/agreementComparisonSheet.ts";
export { agreementSheet } from "./reports/agreementSheet.ts";
export { asCsv, type CsvOptions } from "./reports/asCsv.ts";
export { asMarkdown, type HeadingLevel, type MarkdownOptions } from "./reports/asMarkdown.ts";
export { asReport, type ReportFormat, type ReportOptions } from "./reports/asReport.ts";
export { asText, type TextOptions } from "./reports/asText.ts";
export type { Json, Picture, VegaLiteSpec } from "./reports/pictures/picture.ts";
export { type PlacedPicture, picturesOf, type Report, type Verbatim } from "./reports/report.ts";
export type { Cell, Column, ColumnUnit, Sheet } from "./reports/sheet.ts";
export type { Given, InputUnit } from "./rules/binding.ts";
export type { DecimalResults, WholeResults } from "./rules/columns/columns.ts";
export type { ColumnGiven } from "./rules/columns/given.ts";
export type { WholeColumn } from "./rules/columns/kinds.ts";
export type { ColumnOptions, ResultColumn } from "./rules/columns/options.ts";
export type { RuleSets } from "./rules/columns/ruleSets.ts";
export type { RowFault } from "./rules/columns/run.ts";
export type {
  Calculation,
  Explanation,
  Figure,
  ResultFigure,
  StatedFigure,
} from "./rules/explanation.ts";
export { explanationMarkdown, explanationText } from "./rules/explanationText.ts";
export type { IndexFactor, Levelled } from "./rules/levels.ts";
export type {
  Bounds,
  DatedValue,
  KnownValue,
  Mark,
  Parameter,
  Provenance,
  Rounding,
  RuleSet,
  Scenario,
  ScenarioPeriod,
} from "./rules/parameter.ts";
export {
  type Condition,
  type Operation,
  type Quantity,
  type RoundingTerm,
  type Step,
  sum,
  type Term,
} from "./rules/quantity.ts";
export { reevaluate } from "./rules/reevaluate.ts";
export { type Rule, type RuleText, rule } from "./rules/rule.ts";
export type { SqlDialect, SqlWidth } from "./rules/sql/dialect.ts";
export type { SqlColumn, SqlFaults, SqlOptions, SqlValue } from "./rules/sql/options.ts";
export type { RuleSql } from "./rules/sql/sql.ts";
export { backRegulationPerDay } from "./settlement/backRegulationPerDay.ts";
export { budgetDeviation } from "./settlement/budgetDeviation.ts";
export { carryOver } from "./settlement/carryOver.ts";
export { carryOverAsStated } from "./settlement/carryOverAsStated.ts";
export { closingSettlement } from "./settlement/closingSettlement.ts";
export { revenueDeviation } from "./settlement/revenueDeviation.ts";
export { setAside } from "./settlement/setAside.ts";
export { yearResult } from "./settlement/yearResult.ts";
export { ceiling } from "./spending/ceiling.ts";
export { revive } from "./stored/revive.ts";
export { straightLine } from "./tariffs/assetsRule.ts";
export { alternativeLimit, capLimit } from "./tariffs/capsRules.ts";
export { dayTariff } from "./tariffs/dayTariff.ts";
export { expectedQuantity } from "./tariffs/expectedQuantity.ts";
export { overheadCosts } from "./tariffs/overheadCosts.ts";
export { exactPackageTariff, packageTariff } from "./tariffs/packagesRule.ts";
export { shareOfTariff } from "./tariffs/partTimeRule.ts";
export { supervisionCharge, supervisionTariff } from "./tariffs/supervisionRules.ts";
export { unitTariff, unitTariffInKroner } from "./tariffs/unitTariff.ts";
export { type Language, type Text, type Word, words } from "./words.ts";
