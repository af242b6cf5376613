// Agreements, values and where they come from

export { type AgreedTariffChange, agreedTariffChanges } from "./agreements/agreedTariffChanges.ts";
export type { Agreement, Mode } from "./agreements/agreement.ts";
export {
  type AgreementOptions,
  type AgreementPeriod,
  agreementInForce,
  agreementPeriods,
} from "./agreements/agreementInForce.ts";
export type { AgreementsOfRows } from "./agreements/agreementsOfRows.ts";
export {
  type AgreementComparison,
  type ComparedAgreement,
  type ComparedRule,
  type ComparedValue,
  compareAgreements,
} from "./agreements/compareAgreements.ts";
export { type Law, lawOn } from "./agreements/lawOn.ts";
export type { LocalValues } from "./agreements/localValues.ts";
export {
  type ParameterRow,
  type ParameterTable,
  type ParameterTableOptions,
  parameterTable,
  type TabledParameter,
  type UnknownParameter,
} from "./agreements/table/parameterTable.ts";
export {
  type ParameterTableSql,
  type ParameterTableSqlOptions,
  parameterTableSql,
} from "./agreements/table/parameterTableSql.ts";
export { allParameters, parameters, sources } from "./parameters/parameters.ts";
export { agreementSheet } from "./reports/agreements/agreementSheet.ts";
export { compareAgreementsSheet } from "./reports/agreements/compareAgreementsSheet.ts";

// Places and people

export { findMunicipality, type Municipality, municipalities } from "./registers/municipalities.ts";
export {
  findMunicipalityGroup,
  type MunicipalityGroup,
  type MunicipalityGroupId,
  municipalityGroups,
  type OfMunicipality,
} from "./registers/municipalityGroups.ts";
export { population, populationDates } from "./registers/population.ts";
export type { PopulationQuery } from "./registers/populationQuery.ts";
export { findRegion, type Region, type RegionId, regions } from "./registers/regions.ts";
export { type Register, type RegisterName, registerOf } from "./registers/registerOf.ts";

// Amounts, price levels and rates

export type { IsoDate } from "./dates.ts";
export type { Decimal } from "./decimal.ts";
export { type Amount, amount, type GivenAmount } from "./indexation/amount.ts";
export { compositeRate } from "./indexation/composite/rule.ts";
export { type IndexedAmount, type IndexOptions, type IndexRounding, index } from "./indexation/indexed.ts";
export { indexFactor, type SeriesFactor } from "./indexation/indexFactor.ts";
export { type IndexSeries, type IndexStep, indexSeries, indexSeriesNames } from "./indexation/indexSeries.ts";
export { revisedAmount, revisedFactor, wageEstimateEffect } from "./indexation/revised/rules.ts";
export { revisedAmountByAdding, revisedFactorByAdding } from "./indexation/revised/rulesByAdding.ts";
export { type AmountFormat, formatAmount, parseAmount } from "./numbers/amountText.ts";
export type { Numeric } from "./numbers/exact.ts";
export type { Decimals } from "./numbers/formatOptions.ts";
export type { Fraction } from "./numbers/fraction.ts";
export { formatNumber, type NumberFormat } from "./numbers/numberText.ts";
export { formatRate, parseRate } from "./numbers/rateText.ts";
export type { RoundingMode } from "./numbers/rounding.ts";
export { totalOf } from "./numbers/totalOf.ts";

// A tariff from its costs

export { straightLine } from "./tariffs/assets/rule.ts";
export { overheadCosts } from "./tariffs/calculation/overheadCosts.ts";
export { convertedTariff, convertedTariffInKroner } from "./tariffs/convert/rule.ts";
export { dayTariff } from "./tariffs/dayTariff.ts";
export { expectedQuantity } from "./tariffs/expectedQuantity.ts";
export { ladderTariff } from "./tariffs/ladder/rule.ts";
export { exactPackageTariff, packageTariff } from "./tariffs/packages/rule.ts";
export { shareOfTariff, shareOfTariffInKroner } from "./tariffs/partTime/rule.ts";
export { unitTariff, unitTariffInKroner } from "./tariffs/unitTariff.ts";

// Private prices and VAT

export { hourPrice, neededRevenue, priceWithoutVat, priceWithVat } from "./tariffs/privatePrices/rules.ts";

// Social supervision and caps

export { alternativeLimit, capLimit } from "./tariffs/caps/rules.ts";
export { supervisionCharge, supervisionTariff } from "./tariffs/supervision/rules.ts";

// Occupancy

export { type Period, readPeriod } from "./given/period/readPeriod.ts";
export { occupancyForTariff } from "./occupancy/budgeted/occupancyForTariff.ts";
export { occupancyRevenue } from "./occupancy/occupancyRevenue.ts";
export { occupancyDeviation, occupancyListing } from "./occupancy/report/listing.ts";
export { projectedDays } from "./occupancy/report/projectedDays.ts";
export { tariffChangePerDay } from "./occupancy/tariffChangePerDay.ts";

// Surplus and deficit

export { backRegulationPerDay } from "./settlement/backRegulationPerDay.ts";
export { closingSettlement } from "./settlement/closure/closingSettlement.ts";
export { budgetDeviation } from "./settlement/explained/budgetDeviation.ts";
export { revenueDeviation } from "./settlement/explained/revenueDeviation.ts";
export { carryOver } from "./settlement/ledger/carryOver.ts";
export { carryOverAsStated } from "./settlement/ledger/carryOverAsStated.ts";
export { setAside } from "./settlement/setAside/rule.ts";
export { yearResult } from "./settlement/yearResult.ts";

// Capacity: who is covered, changes, openings and closures

export { isCovered } from "./capacity/isCovered.ts";

// An amount by a key

export { auditDistribution } from "./distribution/audit/auditDistribution.ts";
export type {
  AuditedRow,
  AuditOptions,
  BilledRow,
  DistributionAudit,
  RateInterval,
  RegisterCheck,
} from "./distribution/audit/result.ts";
export { auditDistributionSheet } from "./distribution/audit/sheet.ts";
export { distribute } from "./distribution/distribute.ts";
export { distributeSheet } from "./distribution/distributeSheet.ts";
export type { Distribution, DistributionOptions, KeyRow, Share } from "./distribution/distribution.ts";
export { excluding } from "./distribution/excluding.ts";
export { distributeMany, type ManyShares } from "./distribution/many/distributeMany.ts";
export type { DistributionMethod } from "./distribution/methods/method.ts";
export { type DistributionSql, distributionSql } from "./distribution/sql/distributionSql.ts";
export type { DistributionSqlKeys, DistributionSqlOptions } from "./distribution/sql/options.ts";
export { type Supplement, supplementWhere } from "./distribution/supplement.ts";

// Financing: schemes, payments by a key, cases and placements

export { amountPerCase } from "./financing/byKey/amountPerCase.ts";
export { budgetByRate } from "./financing/byKey/budgetByRate.ts";
export { financingSplit } from "./financing/byKey/rule.ts";
export { newPlacesCost } from "./financing/capacityPlan/rule.ts";
export { caseCosts, caseRevenue } from "./financing/caseResult/rules.ts";
export { casesPerChildren } from "./financing/casesPer/rule.ts";
export { caseGrowth, expectedCasesByDays, expectedCasesByMonths } from "./financing/forecast/rules.ts";
export { fosterBoard, fosterRemunerationByDays, fosterRemunerationByMonths } from "./financing/fosterCare/rules.ts";
export { planPayment } from "./financing/paymentPlan/rule.ts";
export { placementBudgetLine, placementBudgetMonths } from "./financing/placementBudget/rule.ts";
export { fullYearPlacementCost, judicialPlacement, socialPlacement } from "./financing/placements/rules.ts";
export { schemeInForce } from "./financing/schemes/inForce.ts";
export type {
  ComposedArea,
  FinancingScheme,
  KeyDateRule,
  SchemeArea,
  SchemeValue,
} from "./financing/schemes/scheme.ts";
export { financingScheme, financingSchemes } from "./financing/schemes/schemes.ts";
export { specialPlacesPayment } from "./financing/specialPlaces/rule.ts";

// State refunds and claims

export { monthlyRefund } from "./refunds/stateRefund/monthlyRefund.ts";
export { olderChildRefund, olderRefund } from "./refunds/stateRefund/olderRefund.ts";
export { refundByBrackets } from "./refunds/stateRefund/refundByBrackets.ts";
export { refundByMonths } from "./refunds/stateRefund/refundByMonths.ts";
export { yearlyRefund } from "./refunds/stateRefund/yearlyRefund.ts";

// Spending

export { ceiling } from "./spending/ceiling/rule.ts";

// Tables, reports and pictures

export { asCsv, type CsvOptions } from "./reports/asCsv.ts";
export { asReport, type ReportFormat, type ReportOptions } from "./reports/asReport.ts";
export { asMarkdown, type HeadingLevel, type MarkdownOptions } from "./reports/markdown/asMarkdown.ts";
export type { Json, Picture, VegaLiteSpec } from "./reports/pictures/picture.ts";
export { type PlacedPicture, picturesOf, type Report, type Verbatim } from "./reports/report.ts";
export type { Cell, CodedText, Column, ColumnUnit, OwnColumn, Sheet, WordColumn } from "./reports/sheet.ts";
export { asText, type TextOptions } from "./reports/text/asText.ts";

// What was found, and errors

export { type Failure, type FailureKind, RuleError } from "./errors.ts";

// Rules of your own, and how a figure came about

export type { Given, InputUnit } from "./rules/binding.ts";
export type { DecimalResults, DecimalSumsBy, WholeResults, WholeSumsBy } from "./rules/columns/columns.ts";
export type { ColumnGiven } from "./rules/columns/given.ts";
export type { GivenColumn, WholeColumn } from "./rules/columns/kinds.ts";
export type { ColumnOptions, ResultColumn } from "./rules/columns/options.ts";
export type { RuleSets } from "./rules/columns/ruleSets.ts";
export type { RowFault } from "./rules/columns/run.ts";
export { type SumsByGroup, sumsByGroup } from "./rules/columns/sumsByGroup.ts";
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
export type { SqlWidth } from "./rules/sql/dialect.ts";
export type { LedgerSqlDialect, SqlDialect } from "./rules/sql/dialects.ts";
export type { SqlColumn, SqlDecimals, SqlFaults, SqlOptions, SqlValue } from "./rules/sql/options.ts";
export type { RuleSql } from "./rules/sql/sql.ts";

// Results that come back from storage, and words

export { revive } from "./stored/revive.ts";
export { type Language, type Text, type Word, words } from "./words.ts";
