// What is in rammetakst/core, by the same headings there

export * from "./core.ts";

// Agreements, values and where they come from

export { type LocalFile, type LocalValue, readLocalValues } from "./agreements/readLocalValues.ts";

// Places and people

export type { OperatorKind } from "./registers/operatorKind.ts";

// Amounts, price levels and rates

export {
  type CompositeIndex,
  type CompositeOptions,
  type CompositePart,
  compositeIndex,
  type WeighedPart,
} from "./indexation/composite/compositeIndex.ts";
export { compositeIndexSheet } from "./indexation/composite/sheet.ts";
export type { WageEstimate } from "./indexation/revised/read.ts";
export type { NextLevel, RevisedWageEstimate, WageEstimateCode } from "./indexation/revised/result.ts";
export { revisedWageEstimate } from "./indexation/revised/revisedWageEstimate.ts";
export { revisedWageEstimateSheet } from "./indexation/revised/sheet.ts";

// A tariff from its costs

export type { FailedRow } from "./given/failedRow.ts";
export {
  type Asset,
  type AssetCost,
  type AssetCosts,
  type AssetCounting,
  type AssetOptions,
  type AssetState,
  assetCosts,
} from "./tariffs/assets/assetCosts.ts";
export type { AssetFinding, AssetFindingCode } from "./tariffs/assets/findings.ts";
export { assetCostsSheet } from "./tariffs/assets/sheet.ts";
export { calculateTariff } from "./tariffs/calculation/calculateTariff.ts";
export type { TariffFinding, TariffFindingCode } from "./tariffs/calculation/finding.ts";
export type { CostLine, DayCount, TariffInput, TariffRounding } from "./tariffs/calculation/input.ts";
export { type ComputedNoticeTariff, noticeTariffOf } from "./tariffs/calculation/noticeTariffOf.ts";
export type { DayCounting } from "./tariffs/calculation/readUse.ts";
export type { CalculatedLine, Overhead, TariffCalculation, TariffPart } from "./tariffs/calculation/result.ts";
export { calculateTariffSheet } from "./tariffs/calculation/sheet.ts";
export { compareTariffs } from "./tariffs/comparison/compareTariffs.ts";
export { compareTariffsPicture } from "./tariffs/comparison/picture.ts";
export type {
  ComparedTariff,
  CompareTariffsOptions,
  TariffComparison,
  TariffComponent,
  TariffEffect,
} from "./tariffs/comparison/result.ts";
export { compareTariffsSheet } from "./tariffs/comparison/sheet.ts";
export { auditTariffPair } from "./tariffs/convert/audit/auditTariffPair.ts";
export type { ComputedTariff, ConventionFit, PrintedTariffs, TariffPairAudit } from "./tariffs/convert/audit/result.ts";
export { auditTariffPairSheet } from "./tariffs/convert/audit/sheet.ts";
export {
  type ConvertedTariff,
  type ConvertedUnit,
  convertTariff,
  type TariffConvention,
  type TariffToConvert,
} from "./tariffs/convert/convertTariff.ts";
export type { CostKind } from "./tariffs/costKind.ts";
export { auditPackageLadder } from "./tariffs/ladder/audit/auditPackageLadder.ts";
export type { AuditedStep, LadderAudit, PrintedStep } from "./tariffs/ladder/audit/result.ts";
export { auditPackageLadderSheet } from "./tariffs/ladder/audit/sheet.ts";
export {
  type LadderInput,
  type LadderStep,
  type PackageLadder,
  packageLadder,
} from "./tariffs/ladder/packageLadder.ts";
export { packageLadderSheet } from "./tariffs/ladder/sheet.ts";
export { calculateTariffs } from "./tariffs/many/calculateTariffs.ts";
export type { TariffColumns, TariffsOptions, TariffUnits } from "./tariffs/many/input.ts";
export type { CalculatedTariffs } from "./tariffs/many/result.ts";
export { type CalculateTariffsSheets, calculateTariffsSheets } from "./tariffs/many/sheets.ts";
export type { PackageFinding, PackageFindingCode } from "./tariffs/packages/findings.ts";
export type { BaseInput, CitizenGroup, CostMove, PackageInput, PackagesInput } from "./tariffs/packages/input.ts";
export { moveCosts } from "./tariffs/packages/moveCosts.ts";
export type { GroupEffect, MadeMove, MovedCosts, ServiceChange } from "./tariffs/packages/movedResult.ts";
export { type MoveCostsSheets, moveCostsSheets } from "./tariffs/packages/movedSheets.ts";
export {
  type BaseTariff,
  type PackageTariffs,
  packageTariffs,
  type ServiceTariff,
} from "./tariffs/packages/packageTariffs.ts";
export { packageTariffsSheet } from "./tariffs/packages/sheet.ts";
export type { PartTimeFinding, PartTimeFindingCode } from "./tariffs/partTime/findings.ts";
export {
  type PartTimeRow,
  type PartTimeStep,
  type PartTimeTariff,
  type PartTimeUse,
  partTimeTariff,
} from "./tariffs/partTime/partTimeTariff.ts";
export { partTimeTariffSheet } from "./tariffs/partTime/sheet.ts";
export type { TariffUnit } from "./tariffs/tariffUnit.ts";
export type { TriedRates, WhatIfAxes } from "./tariffs/whatIf/input.ts";
export type { TriedValue, WhatIf, WhatIfAxis, WhatIfCell, WhatIfRow } from "./tariffs/whatIf/result.ts";
export { type WhatIfSheets, whatIfSheets } from "./tariffs/whatIf/sheets.ts";
export { whatIf } from "./tariffs/whatIf/whatIf.ts";

// Notified tariffs

export type { AssessOptions } from "./proposals/assessOptions.ts";
export { assessProposal } from "./proposals/assessProposal.ts";
export { assessProposals } from "./proposals/assessProposals.ts";
export type { FindingCode, ProposalFinding } from "./proposals/finding.ts";
export { assessProposalFindingSheet } from "./proposals/findings/sheet.ts";
export { annualEffect } from "./proposals/judgement/effectRule.ts";
export { exactNoticeLimit, noticeLimit } from "./proposals/judgement/noticeLimit.ts";
export type {
  AnnualEffect,
  Assessment,
  Change,
  Comparison,
  PaidChange,
  TakenTogether,
  Verdict,
} from "./proposals/judgement/result.ts";
export { type OperatorReply, proposalReplies, type RepliesOptions } from "./proposals/letters/proposalReplies.ts";
export type {
  Evidence,
  Notice,
  NoticeCapacity,
  NoticeCoverage,
  NoticeTariff,
  Operator,
  Reason,
  ReasonKind,
} from "./proposals/notice/input.ts";
export { proposalReply, type ReplyOptions } from "./proposals/reply/proposalReply.ts";
export type { CommonFinding, FailedNotice, ProposalRound, RoundEntry, RoundSum } from "./proposals/round.ts";
export type { NoticeColumns, ScreenOptions } from "./proposals/screening/input.ts";
export type { ScreenedNotices } from "./proposals/screening/result.ts";
export { screenNotices } from "./proposals/screening/screenNotices.ts";
export { assessProposalsSheets } from "./proposals/sheets/assessProposalsSheets.ts";
export type { AssessProposalsSheets } from "./proposals/sheets/sheetsOfRound.ts";
export { type StoredRoundOptions, storedRound } from "./proposals/storedRound.ts";
export { verdictText } from "./proposals/verdictText.ts";
export type { Packed, PackedForm } from "./stored/packed/form.ts";
export type { StoredRound } from "./stored/roundForm.ts";

// Deadlines

export type { CalendarOptions } from "./calendar/calendarVersion.ts";
export {
  checkNotice,
  type DatedNotice,
  type NoticeCheck,
  type NoticeCheckCode,
  type NoticeTiming,
} from "./calendar/checkNotice.ts";
export { type PublicHoliday, publicHolidays } from "./calendar/holidays.ts";
export { nextDeadlines } from "./calendar/nextDeadlines.ts";
export type { Deadline, DeadlineRole, OwnEvent, WheelFindingCode, YearWheel } from "./calendar/wheel.ts";
export { wheelCalendar } from "./calendar/wheelCalendar.ts";
export type { DaysBefore, MonthsBefore, OneDate, When, YearlyDate } from "./calendar/when.ts";
export type { Moves } from "./calendar/workingDay.ts";
export { type WheelOptions, yearWheel } from "./calendar/yearWheel.ts";
export { yearWheelPicture } from "./calendar/yearWheelPicture.ts";
export { yearWheelSheet } from "./calendar/yearWheelSheet.ts";

// Private prices and VAT

export { compareOfferPrices } from "./tariffs/privatePrices/compareOfferPrices.ts";
export type {
  ComparedPrice,
  OfferPrice,
  OfferPriceComparison,
  OfferPriceFindingCode,
} from "./tariffs/privatePrices/input.ts";
export type { PriceKind } from "./tariffs/privatePrices/priceKind.ts";
export { compareOfferPricesSheet } from "./tariffs/privatePrices/sheet.ts";

// Social supervision and caps

export type { AlternativeCheck, AlternativeQuestion, AlternativeWithoutVat } from "./tariffs/caps/alternative.ts";
export { checkAlternativeSheet } from "./tariffs/caps/alternativeSheet.ts";
export { checkAlternative } from "./tariffs/caps/checkAlternative.ts";
export { checkCap } from "./tariffs/caps/checkCap.ts";
export { comingRulesSheet } from "./tariffs/caps/comingRules.ts";
export type { CapFinding, CapFindingCode } from "./tariffs/caps/finding.ts";
export type { CapCheck, CapKind, CapQuestion } from "./tariffs/caps/input.ts";
export { checkCapSheet } from "./tariffs/caps/sheet.ts";
export { auditClassTariffs } from "./tariffs/supervision/audit/auditClassTariffs.ts";
export type {
  AuditedBase,
  AuditedBaseKind,
  AuditedTariff,
  ClassAudit,
  PublishedClass,
  PublishedColumn,
} from "./tariffs/supervision/audit/result.ts";
export { auditClassTariffsSheet } from "./tariffs/supervision/audit/sheet.ts";
export type {
  IntensifiedPeriod,
  SupervisedOffer,
  SupervisionBill,
  SupervisionItem,
  SupervisionLine,
} from "./tariffs/supervision/bill/result.ts";
export { supervisionBillSheet } from "./tariffs/supervision/bill/sheet.ts";
export { supervisionBill } from "./tariffs/supervision/bill/supervisionBill.ts";
export type {
  ClassTariffs,
  SupervisionBases,
  SupervisionFinding,
  SupervisionFindingCode,
  SupervisionTable,
} from "./tariffs/supervision/result.ts";
export { supervisionTariffsSheet } from "./tariffs/supervision/sheet.ts";
export type { SizeClass } from "./tariffs/supervision/sizeClass.ts";
export { supervisionTariffs } from "./tariffs/supervision/supervisionTariffs.ts";

// Days of a stay

export type { GivenCountedStay, GivenStay } from "./stays/input.ts";
export type { StayCount } from "./stays/stayCount.ts";
export { type StayDays, stayDays } from "./stays/stayDays.ts";

// Occupancy

export type { GivenPeriod } from "./given/period/readPeriod.ts";
export { budgetedOccupancy } from "./occupancy/budgeted/budgetedOccupancy.ts";
export type {
  BudgetedOccupancy,
  BudgetedOccupancyCode,
  OccupancyHistory,
  PlaceKind,
  YearOccupancy,
} from "./occupancy/budgeted/result.ts";
export type { OccupancyFinding, OccupancyFindingCode } from "./occupancy/finding.ts";
export type { OccupancyColumns, OccupancyRatesOptions } from "./occupancy/rates/input.ts";
export { occupancyRates } from "./occupancy/rates/occupancyRates.ts";
export type { FailedOccupancy, OccupancyRates } from "./occupancy/rates/result.ts";
export { type OccupancyRatesSheets, occupancyRatesSheets } from "./occupancy/rates/sheets.ts";
export { occupancyReportFindingSheet } from "./occupancy/report/findingSheet.ts";
export type {
  GivenStays,
  OccupancyOffer,
  OccupancyOptions,
  OfferClosure,
  OfferService,
  OpeningDays,
  PlacesStretch,
} from "./occupancy/report/input.ts";
export { occupancyReport } from "./occupancy/report/occupancyReport.ts";
export { occupancyReportPicture } from "./occupancy/report/picture.ts";
export type {
  ExpectedSettlement,
  ExpectedTariffChange,
  OccupancyCounts,
  OccupancyDays,
  OccupancyReport,
  OccupancyRevenue,
  OfferOccupancy,
  ProjectedYear,
  ServiceOccupancy,
  TariffDirection,
} from "./occupancy/report/result.ts";
export { occupancyReportServiceSheet } from "./occupancy/report/serviceSheet.ts";
export { occupancyReportSheet } from "./occupancy/report/sheet.ts";

// Surplus and deficit

export type { Accounts, RevenueItem } from "./settlement/accounts.ts";
export { explainResult } from "./settlement/explained/explainResult.ts";
export type { CostOfKind, ResultYear, ServiceDays } from "./settlement/explained/input.ts";
export type { ExplainedResult, ResultPart, ResultPartKind } from "./settlement/explained/result.ts";
export { explainResultSheet } from "./settlement/explained/sheet.ts";
export { backRegulationOf } from "./settlement/ledger/backRegulationOf.ts";
export type { AccountingYear, BuyerDays, Closure } from "./settlement/ledger/input.ts";
export type { LedgerOptions } from "./settlement/ledger/options.ts";
export { settlementLedgerPicture } from "./settlement/ledger/picture.ts";
export type { Ledger, LedgerFigures, LedgerTotals, SettledYear, YearFigures } from "./settlement/ledger/result.ts";
export { settlementLedger } from "./settlement/ledger/settlementLedger.ts";
export { settleYear } from "./settlement/ledger/settleYear.ts";
export { settlementLedgerFindingSheet, settlementLedgerSheet } from "./settlement/ledger/sheet.ts";
export type { LedgerColumns, LedgerRow, SettleLedgersOptions } from "./settlement/many/input.ts";
export type { FailedLedger, SettledLedgerRow, SettledLedgers } from "./settlement/many/result.ts";
export { settleLedgers } from "./settlement/many/settleLedgers.ts";
export { type SettleLedgersSheets, settleLedgersSheets } from "./settlement/many/sheets.ts";
export { mergeLedgers } from "./settlement/merge/mergeLedgers.ts";
export type { DeficitTreatment, SetAsideLimit, SetAsideOptions, SetAsideYear } from "./settlement/setAside/input.ts";
export type {
  SetAsideBalance,
  SetAsideFigures,
  SetAsideLedger,
  SetAsideTotals,
  SettledSetAside,
} from "./settlement/setAside/result.ts";
export { setAsideLedger } from "./settlement/setAside/setAsideLedger.ts";
export { setAsideLedgerSheet } from "./settlement/setAside/sheet.ts";
export type { SettlementFinding, SettlementFindingCode } from "./settlement/settlementFinding.ts";
export { type LedgerSql, ledgerSql } from "./settlement/sql/ledgerSql.ts";
export type { LedgerSqlColumns, LedgerSqlOptions } from "./settlement/sql/options.ts";

// Capacity: who is covered, changes, openings and closures

export type { BuyerUse } from "./capacity/closingAccounts/buyers.ts";
export { closingAccounts } from "./capacity/closingAccounts/closingAccounts.ts";
export type {
  ClosedBy,
  ClosingAccounts,
  ClosingFigures,
  ClosingFindingCode,
  ClosingKind,
  ClosingYear,
  GivenClosing,
} from "./capacity/closingAccounts/result.ts";
export { type ClosingAccountsSheets, closingAccountsSheets } from "./capacity/closingAccounts/sheets.ts";
export { capacityEffect } from "./capacity/effect/capacityEffect.ts";
export type {
  CapacityComponent,
  CapacityEffect,
  CapacityEffectCode,
  CapacityEffectOptions,
  CapacityState,
  ServiceEffect,
} from "./capacity/effect/result.ts";
export { capacityEffectSheet } from "./capacity/effect/sheet.ts";
export {
  type GivenOpening,
  type OpeningCosts,
  type OpeningCostsCode,
  type OpeningShare,
  type OpeningYear,
  openingCosts,
} from "./capacity/opening/openingCosts.ts";
export { openingCostsSheet } from "./capacity/opening/sheet.ts";
export { type RequiredSteps, requiredSteps } from "./capacity/steps/requiredSteps.ts";
export type {
  CapacityChange,
  ChangeKind,
  RequiredStep,
  StepAction,
  StepFindingCode,
} from "./capacity/steps/result.ts";
export { requiredStepsSheet } from "./capacity/steps/sheet.ts";

// An amount by a key

export { distributePicture } from "./distribution/distributePicture.ts";

// Financing: schemes, payments by a key, cases and placements

export { financeByKey } from "./financing/byKey/financeByKey.ts";
export type { GivenArea } from "./financing/byKey/financedArea.ts";
export type { GivenKey } from "./financing/byKey/keys.ts";
export type {
  EarlierResult,
  FinancedMunicipality,
  FinanceInput,
  Financing,
  FinancingFinding,
  FinancingFindingCode,
  MunicipalityCases,
  SettledResult,
} from "./financing/byKey/result.ts";
export { financeByKeySheet } from "./financing/byKey/sheet.ts";
export { capacityPlan } from "./financing/capacityPlan/capacityPlan.ts";
export type {
  CapacityFindingCode,
  CapacityPlan,
  GivenAddition,
  GivenCapacityPlan,
  NewPlacesCost,
  PlannedAddition,
} from "./financing/capacityPlan/result.ts";
export { capacityPlanSheet } from "./financing/capacityPlan/sheet.ts";
export { caseResult } from "./financing/caseResult/caseResult.ts";
export type {
  CaseCostBasis,
  CaseOutcome,
  CaseResult,
  CaseResultFindingCode,
  GivenCaseYear,
} from "./financing/caseResult/result.ts";
export { caseResultSheet } from "./financing/caseResult/sheet.ts";
export {
  type CasesOfPlace,
  type CasesPerFindingCode,
  type CasesPerPlace,
  type CasesPerThousand,
  casesPerThousand,
  type GivenCasesOfPlaces,
} from "./financing/casesPer/casesPerThousand.ts";
export { casesPerThousandSheet } from "./financing/casesPer/sheet.ts";
export { compareFinancing } from "./financing/comparison/compareFinancing.ts";
export type { ComparedMunicipality, ComparisonFinding, FinancingComparison } from "./financing/comparison/result.ts";
export { compareFinancingSheet } from "./financing/comparison/sheet.ts";
export {
  type CaseChange,
  type CaseComparison,
  compareCases,
  type GivenCases,
} from "./financing/forecast/change.ts";
export {
  type CaseFindingCode,
  type CaseForecast,
  type ForecastMethod,
  forecastCases,
  type GivenForecast,
} from "./financing/forecast/forecastCases.ts";
export { forecastCasesSheet } from "./financing/forecast/sheet.ts";
export { fosterCare } from "./financing/fosterCare/fosterCare.ts";
export type {
  FosterCare,
  FosterCareFindingCode,
  FosterChildCost,
  GivenFosterCare,
  GivenFosterChild,
} from "./financing/fosterCare/result.ts";
export { fosterCareSheet } from "./financing/fosterCare/sheet.ts";
export {
  type Compensation,
  type CompensationInput,
  frontlineCompensation,
} from "./financing/frontline/frontlineCompensation.ts";
export { frontlineCompensationSheet } from "./financing/frontline/sheet.ts";
export { objectiveBills } from "./financing/objectiveBills/objectiveBills.ts";
export type { BillFindingCode, GivenBill, ObjectiveBill, ObjectiveBills } from "./financing/objectiveBills/result.ts";
export { objectiveBillsSheet } from "./financing/objectiveBills/sheet.ts";
export { type PayBack, type PayBackInput, payBack } from "./financing/payBack/payBack.ts";
export { payBackSheet } from "./financing/payBack/sheet.ts";
export { paymentPlan } from "./financing/paymentPlan/paymentPlan.ts";
export type {
  GivenAbsence,
  GivenPlan,
  GivenPlanTariff,
  PaymentPlan,
  PlanFindingCode,
  PlanInterval,
  PlanLine,
  PlanOptions,
  PlanSum,
  PlanUnit,
} from "./financing/paymentPlan/result.ts";
export { type PaymentPlanSheets, paymentPlanSheets } from "./financing/paymentPlan/sheets.ts";
export { type BudgetOptions, placementBudget } from "./financing/placementBudget/placementBudget.ts";
export type {
  BudgetFindingCode,
  BudgetGap,
  BudgetLine,
  BudgetSum,
  BudgetUnit,
  GivenBudgetTariff,
  GivenCitizen,
  PlacementBudget,
} from "./financing/placementBudget/result.ts";
export { placementBudgetSheet } from "./financing/placementBudget/sheet.ts";
export {
  comparePlacements,
  type GivenPlacementComparison,
  type PlacementAlternative,
  type PlacementComparison,
} from "./financing/placements/comparePlacements.ts";
export type { PlacementDecision, PlacementKind } from "./financing/placements/decision.ts";
export type { PlacementFindingCode } from "./financing/placements/findings.ts";
export { placementCost } from "./financing/placements/placementCost.ts";
export type { GivenAlternative } from "./financing/placements/prices.ts";
export type {
  CrimePreventiveTariff,
  GivenPlacement,
  PlacementCost,
  PlacementSides,
} from "./financing/placements/result.ts";
export { comparePlacementsSheet, placementCostSheet } from "./financing/placements/sheets.ts";
export { defineScheme } from "./financing/schemes/defineScheme.ts";
export type { SchemeDefinition, ShareFrom } from "./financing/schemes/definition.ts";

export type {
  GivenSpecialPlaces,
  GivenSpecialStay,
  PlacesFrom,
  SpecialPlaces,
  SpecialPlacesFindingCode,
  SpecialPlacesMunicipality,
} from "./financing/specialPlaces/result.ts";
export { specialPlacesSheet } from "./financing/specialPlaces/sheet.ts";
export { specialPlaces } from "./financing/specialPlaces/specialPlaces.ts";

// State refunds and claims

export { costlyCases } from "./refunds/costlyCases/costlyCases.ts";
export type {
  CostlyCase,
  CostlyCaseFinding,
  CostlyCaseFindingCode,
  CostlyCases,
  CostlyYear,
  YearGrowth,
} from "./refunds/costlyCases/result.ts";
export { costlyCasesSheet } from "./refunds/costlyCases/sheet.ts";
export { type ClaimTimeliness, isClaimTimely, type PaymentClaim } from "./refunds/isClaimTimely.ts";
export type { RefundColumns, RefundsOptions } from "./refunds/many/input.ts";
export type { RefundsOfBracket, StateRefunds } from "./refunds/many/result.ts";
export { type StateRefundsSheets, stateRefundsSheets } from "./refunds/many/sheets.ts";
export { stateRefunds } from "./refunds/many/stateRefunds.ts";
export type {
  CaseCosts,
  CostFinancing,
  Provision,
  RefundBracket,
  RefundCase,
  RefundFinding,
  RefundFindingCode,
  RefundMonth,
  StateRefund,
} from "./refunds/stateRefund/result.ts";
export { type StateRefundSheets, stateRefundSheets } from "./refunds/stateRefund/sheet.ts";
export { stateRefund } from "./refunds/stateRefund/stateRefund.ts";

// Spending

export type { SpendingData } from "./spending/accounts/data.ts";
export type { Account, SpendingColumns, SpendingRow } from "./spending/accounts/row.ts";
export { checkSpending, type SpendingGiven, spendingData } from "./spending/accounts/spendingData.ts";
export { activityGrowth } from "./spending/activity/activityGrowth.ts";
export type {
  ActivityGrowth,
  ActivityGrowthFindingCode,
  ActivityGrowthOptions,
  ActivityLine,
  ActivityOfYear,
} from "./spending/activity/result.ts";
export { activityGrowthSheet } from "./spending/activity/sheet.ts";
export { type OwnSeriesBreak, type SeriesBreak, seriesBreaks } from "./spending/breaks/seriesBreak.ts";
export type {
  CeilingFindingCode,
  CeilingLine,
  CeilingVerdict,
  SpendingCeiling,
  SpendingCeilingOptions,
} from "./spending/ceiling/result.ts";
export { spendingCeilingSheet } from "./spending/ceiling/sheet.ts";
export { spendingCeiling } from "./spending/ceiling/spendingCeiling.ts";
export { compareWith } from "./spending/compare/compareWith.ts";
export type { GroupMeans, GroupOf } from "./spending/compare/groups.ts";
export type { MeanKind } from "./spending/compare/meanKind.ts";
export { type GivenMean, type Mean, meanDifference } from "./spending/compare/means.ts";
export type {
  ComparedSpending,
  CompareFindingCode,
  CompareOptions,
  Differences,
  SpendingComparison,
} from "./spending/compare/result.ts";
export { compareWithSheet } from "./spending/compare/sheet.ts";
export { completeness } from "./spending/completeness/completeness.ts";
export type {
  Completeness,
  CompletenessFindingCode,
  CompletenessOptions,
  SeriesName,
  SpendingGap,
  SpendingJump,
} from "./spending/completeness/result.ts";
export { type CompletenessSheets, completenessSheets } from "./spending/completeness/sheet.ts";
export { decomposeGrowth } from "./spending/decompose/decomposeGrowth.ts";
export type { GrowthEffects } from "./spending/decompose/effects.ts";
export type {
  Decomposed,
  DecomposedPayer,
  DecomposedYear,
  DecomposeOptions,
  DecompositionFindingCode,
  DecompositionGap,
  GrowthDecomposition,
  LeftOutPayer,
} from "./spending/decompose/result.ts";
export { decomposeGrowthSheet } from "./spending/decompose/sheet.ts";
export type { SpendingFinding } from "./spending/finding.ts";
export { budgetFollowUp } from "./spending/followUp/budgetFollowUp.ts";
export type {
  BudgetFollowUp,
  BudgetFollowUpFindingCode,
  BudgetFollowUpOptions,
  FollowUpLine,
} from "./spending/followUp/result.ts";
export { budgetFollowUpSheet } from "./spending/followUp/sheet.ts";
export { forecastEffects } from "./spending/forecastEffects/forecastEffects.ts";
export type {
  ForecastEffect,
  ForecastEffectLine,
  ForecastEffects,
  ForecastEffectsFindingCode,
  ForecastEffectsOptions,
  LeftOutLine,
  YearEndActivity,
} from "./spending/forecastEffects/result.ts";
export { forecastEffectsSheet } from "./spending/forecastEffects/sheet.ts";
export type { ForecastOptions } from "./spending/forecastYear.ts";
export type {
  GrowthFindingCode,
  GrowthJump,
  GrowthLine,
  GrowthOptions,
  GrowthPrices,
  SpendingGrowth,
} from "./spending/growth/result.ts";
export { spendingGrowthSheet } from "./spending/growth/sheet.ts";
export { spendingGrowth } from "./spending/growth/spendingGrowth.ts";
export {
  type ImpliedBase,
  type ImpliedBaseFindingCode,
  impliedBase,
  type RoundedFigure,
} from "./spending/impliedBase/impliedBase.ts";
export { impliedBaseSheet } from "./spending/impliedBase/sheet.ts";
export type { KeyDay } from "./spending/keyDay.ts";
export type { LineOperatorKind, SpendingLine } from "./spending/line.ts";
export type { HiddenCell } from "./spending/masking/givenSheet.ts";
export type { HiddenWhy } from "./spending/masking/hidden.ts";
export {
  type MaskedRows,
  type MaskedSheet,
  type MaskFindingCode,
  type MaskOptions,
  maskSmallCounts,
  type SheetMaskOptions,
} from "./spending/masking/maskSmallCounts.ts";
export type { HiddenRow } from "./spending/masking/rows.ts";
export type {
  KeyDate,
  OwnPopulation,
  PerCitizenFindingCode,
  PerCitizenLine,
  PerCitizenOf,
  PerCitizenOptions,
  SpendingPerCitizen,
} from "./spending/perCitizen/result.ts";
export { spendingPerCitizenSheet } from "./spending/perCitizen/sheet.ts";
export { spendingPerCitizen } from "./spending/perCitizen/spendingPerCitizen.ts";
export { type AmountsOptions, municipalAmounts } from "./spending/perInhabitant/municipalAmounts.ts";
export type { FiguresByFunction, PerInhabitantTable } from "./spending/perInhabitant/read.ts";
export type {
  CountedInhabitants,
  NationalControl,
  PerInhabitantFindingCode,
  PerInhabitantOptions,
  PerInhabitantRows,
} from "./spending/perInhabitant/result.ts";
export { rowsFromPerInhabitant } from "./spending/perInhabitant/rowsFromPerInhabitant.ts";
export type { MunicipalAmount, MunicipalFigure, MunicipalLine } from "./spending/perInhabitant/values.ts";
export type { SpendingReportOptions } from "./spending/report/read.ts";
export { spendingReport } from "./spending/report/spendingReport.ts";
export type { SpendingSelection } from "./spending/selection.ts";
export type {
  AdjustedMunicipality,
  MunicipalIndex,
  SocioEconomicAdjustment,
  SocioEconomicFindingCode,
  SocioEconomicOptions,
} from "./spending/socioEconomic/result.ts";
export { socioEconomicAdjustmentSheet } from "./spending/socioEconomic/sheet.ts";
export { socioEconomicAdjustment } from "./spending/socioEconomic/socioEconomicAdjustment.ts";
export type { UnitCostFindingCode, UnitCostLine, UnitCostOptions, UnitCosts } from "./spending/unitCosts/result.ts";
export { unitCostsSheet } from "./spending/unitCosts/sheet.ts";
export { unitCosts } from "./spending/unitCosts/unitCosts.ts";
export { budgetVariance } from "./spending/variance/budgetVariance.ts";
export type {
  BudgetVariance,
  BudgetVarianceFindingCode,
  BudgetVarianceLine,
  BudgetVarianceOptions,
} from "./spending/variance/result.ts";
export { budgetVarianceSheet } from "./spending/variance/sheet.ts";

// What happens if

export { compareScenarios } from "./scenarios/comparison/compareScenarios.ts";
export type { ScenarioOptions, ScenarioRow } from "./scenarios/comparison/input.ts";
export type {
  ChangedAmount,
  ChangedPart,
  ComparedRow,
  PartTotal,
  ScenarioComparison,
  ScenarioFinding,
  ScenarioFindingCode,
  ScenarioSide,
} from "./scenarios/comparison/result.ts";
export {
  type CompareScenariosSheets,
  compareScenariosFindingSheet,
  compareScenariosSheets,
} from "./scenarios/comparison/sheets.ts";
export type { GridInput, SensitivityGrid } from "./scenarios/grid/result.ts";
export { type GridValues, sensitivityGrid } from "./scenarios/grid/sensitivityGrid.ts";
export { type SensitivityGridSheets, sensitivityGridSheets } from "./scenarios/grid/sheets.ts";
export type { Draw, DrawKind, DrawOptions, LedgerToDraw, YearToDraw } from "./scenarios/ledgerDraws/input.ts";
export { ledgerOfDraw } from "./scenarios/ledgerDraws/ledgerOfDraw.ts";
export { type DrawnMeasure, simulateLedgerPicture } from "./scenarios/ledgerDraws/picture.ts";
export type {
  DrawnAmount,
  DrawnShare,
  DrawnYear,
  LedgerDrawsCode,
  LedgerSimulation,
} from "./scenarios/ledgerDraws/result.ts";
export {
  type SimulateLedgerSheets,
  simulateLedgerFindingSheet,
  simulateLedgerSheets,
} from "./scenarios/ledgerDraws/sheets.ts";
export { simulateLedger } from "./scenarios/ledgerDraws/simulateLedger.ts";
export { rowsFromDistribution } from "./scenarios/ready/rowsFromDistribution.ts";
export { rowsFromFinancing } from "./scenarios/ready/rowsFromFinancing.ts";
export { rowsFromLedger } from "./scenarios/ready/rowsFromLedger.ts";
export { rowsFromTariffs, type TariffRowOptions } from "./scenarios/ready/rowsFromTariffs.ts";
export { compareRounds } from "./scenarios/rounds/compareRounds.ts";
export type {
  ComparedNotice,
  RoundComparison,
  RoundComparisonCode,
  VerdictMove,
} from "./scenarios/rounds/result.ts";
export { type CompareRoundsSheets, compareRoundsSheets } from "./scenarios/rounds/sheets.ts";
export type { AmountOf, Case, CaseRanges, CaseValue, SensitivityOptions } from "./scenarios/sensitivity/input.ts";
export type { Sensitivity, TriedInput } from "./scenarios/sensitivity/result.ts";
export { sensitivity } from "./scenarios/sensitivity/sensitivity.ts";
export { sensitivitySheet } from "./scenarios/sensitivity/sheet.ts";

// Tables, reports and pictures

export { asHtml, type HtmlOptions } from "./reports/html/asHtml.ts";
export { type BarOptions, type BarReference, barPicture } from "./reports/pictures/barPicture.ts";
export { type GroupedOptions, groupedBarPicture } from "./reports/pictures/groupedBarPicture.ts";
export { type LineOptions, linePicture } from "./reports/pictures/linePicture.ts";
export { type ScatterOptions, scatterPicture } from "./reports/pictures/scatterPicture.ts";
export type { ColumnName, ColumnOf } from "./reports/pictures/sheetColumns.ts";

// What was found, and errors

export { type FindingCodeMeaning, findingCodes } from "./findingCodes.ts";
export type { Finding, Severity } from "./findings/finding.ts";
