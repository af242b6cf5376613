export { type LocalFile, type LocalValue, readLocalValues } from "./agreements/readLocalValues.ts";
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
export { wheelPicture } from "./calendar/wheelPicture.ts";
export { wheelSheet } from "./calendar/wheelSheet.ts";
export type { DaysBefore, MonthsBefore, OneDate, When, YearlyDate } from "./calendar/when.ts";
export type { Moves } from "./calendar/workingDay.ts";
export { type WheelOptions, yearWheel } from "./calendar/yearWheel.ts";
export type { BuyerUse } from "./capacity/buyersGiven.ts";
export type {
  CapacityChange,
  ChangeKind,
  RequiredStep,
  StepAction,
  StepFindingCode,
} from "./capacity/capacityChange.ts";
export { capacityEffect } from "./capacity/capacityEffect.ts";
export { capacityEffectSheet } from "./capacity/capacityEffectSheet.ts";
export type {
  CapacityComponent,
  CapacityEffect,
  CapacityEffectCode,
  CapacityEffectOptions,
  CapacityState,
  ServiceEffect,
} from "./capacity/capacityEffectTypes.ts";
export { closingAccounts } from "./capacity/closingAccounts.ts";
export { type ClosingAccountsSheets, closingAccountsSheets } from "./capacity/closingAccountsSheets.ts";
export type {
  ClosedBy,
  ClosingAccounts,
  ClosingFigures,
  ClosingFindingCode,
  ClosingKind,
  ClosingYear,
  GivenClosing,
} from "./capacity/closingAccountsTypes.ts";
export {
  type GivenOpening,
  type OpeningCosts,
  type OpeningCostsCode,
  type OpeningShare,
  type OpeningYear,
  openingCosts,
} from "./capacity/openingCosts.ts";
export { openingCostsSheet } from "./capacity/openingCostsSheet.ts";
export { type RequiredSteps, requiredSteps } from "./capacity/requiredSteps.ts";
export { requiredStepsSheet } from "./capacity/requiredStepsSheet.ts";
export * from "./core.ts";
export { distributionPicture } from "./distribution/distributionPicture.ts";
export { capacityPlan } from "./financing/capacityPlan.ts";
export { capacityPlanSheet } from "./financing/capacityPlanSheet.ts";
export type {
  CapacityFindingCode,
  CapacityPlan,
  GivenAddition,
  GivenCapacityPlan,
  NewPlacesCost,
  PlannedAddition,
} from "./financing/capacityPlanTypes.ts";
export { caseResult } from "./financing/caseResult.ts";
export type { CaseResultFindingCode } from "./financing/caseResultFindings.ts";
export type { CaseCostBasis, CaseOutcome } from "./financing/caseResultOutcomes.ts";
export { caseResultSheet } from "./financing/caseResultSheet.ts";
export type { CaseResult, GivenCaseYear } from "./financing/caseResultTypes.ts";
export {
  type CasesOfPlace,
  type CasesPerFindingCode,
  type CasesPerPlace,
  type CasesPerThousand,
  casesPerThousand,
  type GivenCasesOfPlaces,
} from "./financing/casesPerThousand.ts";
export { casesPerThousandSheet } from "./financing/casesPerThousandSheet.ts";
export { compareFinancing } from "./financing/compareFinancing.ts";
export type { ComparedMunicipality, ComparisonFinding, FinancingComparison } from "./financing/comparison.ts";
export { defineScheme } from "./financing/defineScheme.ts";
export { financeByKey } from "./financing/financeByKey.ts";
export type { GivenArea } from "./financing/financedArea.ts";
export type {
  EarlierResult,
  FinancedMunicipality,
  FinanceInput,
  Financing,
  FinancingFinding,
  FinancingFindingCode,
  MunicipalityCases,
  SettledResult,
} from "./financing/financing.ts";
export { financingComparisonSheet } from "./financing/financingComparisonSheet.ts";
export type { GivenKey } from "./financing/financingKeys.ts";
export { financingSheet } from "./financing/financingSheet.ts";
export {
  type CaseFindingCode,
  type CaseForecast,
  type ForecastMethod,
  forecastCases,
  type GivenForecast,
} from "./financing/forecastCases.ts";
export {
  type CaseChange,
  type CaseComparison,
  compareCases,
  type GivenCases,
} from "./financing/forecastCasesChange.ts";
export { forecastSheet } from "./financing/forecastCasesSheet.ts";
export { type Compensation, type CompensationInput, frontlineCompensation } from "./financing/frontlineCompensation.ts";
export { compensationSheet } from "./financing/frontlineCompensationSheet.ts";
export { objectiveBills } from "./financing/objectiveBills.ts";
export { objectiveBillsSheet } from "./financing/objectiveBillsSheet.ts";
export type { BillFindingCode, GivenBill, ObjectiveBill, ObjectiveBills } from "./financing/objectiveBillsTypes.ts";
export { type PayBack, type PayBackInput, payBack } from "./financing/payBack.ts";
export { payBackSheet } from "./financing/payBackSheet.ts";
export { type BudgetOptions, placementBudget } from "./financing/placementBudget.ts";
export { placementBudgetSheet } from "./financing/placementBudgetSheet.ts";
export type {
  BudgetFindingCode,
  BudgetGap,
  BudgetLine,
  BudgetSum,
  GivenBudgetTariff,
  GivenCitizen,
  PlacementBudget,
} from "./financing/placementBudgetTypes.ts";
export {
  comparePlacements,
  type GivenPlacementComparison,
  type PlacementAlternative,
  type PlacementComparison,
} from "./financing/placementComparison.ts";
export type { GivenAlternative } from "./financing/placementComparisonPrices.ts";
export { placementCost } from "./financing/placementCost.ts";
export type { PlacementDecision, PlacementKind } from "./financing/placementDecision.ts";
export type { PlacementFindingCode } from "./financing/placementFindings.ts";
export { placementComparisonSheet, placementSheet } from "./financing/placementSheets.ts";
export type {
  CrimePreventiveTariff,
  GivenPlacement,
  PlacementCost,
  PlacementSides,
} from "./financing/placementTypes.ts";
export type { SchemeDefinition, ShareFrom } from "./financing/schemeDefinition.ts";
export type { Finding, Severity } from "./findings/finding.ts";
export {
  type CompositeIndex,
  type CompositeOptions,
  type CompositePart,
  compositeIndex,
  type WeighedPart,
} from "./indexation/compositeIndex.ts";
export { compositeSheet } from "./indexation/compositeSheet.ts";
export type { WageEstimate } from "./indexation/revisedEstimateGiven.ts";
export type { NextLevel, RevisedWageEstimate, WageEstimateCode } from "./indexation/revisedResult.ts";
export { revisedSheet } from "./indexation/revisedSheet.ts";
export { revisedWageEstimate } from "./indexation/revisedWageEstimate.ts";
export { budgetedOccupancy } from "./occupancy/budgetedOccupancy.ts";
export type { OccupancyFinding, OccupancyFindingCode } from "./occupancy/finding.ts";
export type {
  BudgetedOccupancy,
  BudgetedOccupancyCode,
  OccupancyHistory,
  PlaceKind,
  YearOccupancy,
} from "./occupancy/history.ts";
export { occupancyFindingSheet } from "./occupancy/occupancyFindingSheet.ts";
export { occupancyPicture } from "./occupancy/occupancyPicture.ts";
export { occupancyReport } from "./occupancy/occupancyReport.ts";
export { occupancyServiceSheet } from "./occupancy/occupancyServiceSheet.ts";
export { occupancySheet } from "./occupancy/occupancySheet.ts";
export type {
  OccupancyOffer,
  OccupancyOptions,
  OfferClosure,
  OfferService,
  OpeningDays,
  PlacesStretch,
} from "./occupancy/offer.ts";
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
} from "./occupancy/report.ts";
export type { AssessOptions } from "./proposals/assess.ts";
export type { AnnualEffect, Assessment, Change, Comparison, TakenTogether, Verdict } from "./proposals/assessment.ts";
export { assessProposal } from "./proposals/assessProposal.ts";
export { assessProposals } from "./proposals/assessProposals.ts";
export { annualEffect } from "./proposals/effectRule.ts";
export type { FindingCode, ProposalFinding } from "./proposals/finding.ts";
export { findingSheet } from "./proposals/findingSheet.ts";
export { verdictText } from "./proposals/labels.ts";
export type {
  Evidence,
  Notice,
  NoticeCapacity,
  NoticeCoverage,
  NoticeTariff,
  Operator,
  Reason,
  ReasonKind,
} from "./proposals/notice.ts";
export { exactNoticeLimit, noticeLimit } from "./proposals/noticeLimit.ts";
export { proposalReply, type ReplyOptions } from "./proposals/proposalReply.ts";
export { type ProposalSheets, proposalSheets } from "./proposals/proposalSheets.ts";
export type { FailedNotice, ProposalRound, RoundEntry, RoundSum } from "./proposals/round.ts";
export type {
  CostlyCase,
  CostlyCaseFinding,
  CostlyCaseFindingCode,
  CostlyCases,
  CostlyYear,
  YearGrowth,
} from "./refunds/costlyCase.ts";
export { costlyCaseSheet } from "./refunds/costlyCaseSheet.ts";
export { costlyCases } from "./refunds/costlyCases.ts";
export { type ClaimTimeliness, isClaimTimely, type PaymentClaim } from "./refunds/isClaimTimely.ts";
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
} from "./refunds/refundCase.ts";
export { stateRefund } from "./refunds/stateRefund.ts";
export { type StateRefundSheets, stateRefundSheets } from "./refunds/stateRefundSheet.ts";
export type { OperatorKind } from "./registers/operatorKind.ts";
export { asHtml, type HtmlOptions } from "./reports/asHtml.ts";
export { type BarOptions, type BarReference, barPicture } from "./reports/pictures/barPicture.ts";
export { type GroupedOptions, groupedBarPicture } from "./reports/pictures/groupedBarPicture.ts";
export { type LineOptions, linePicture } from "./reports/pictures/linePicture.ts";
export { type ScatterOptions, scatterPicture } from "./reports/pictures/scatterPicture.ts";
export type { ColumnOf } from "./reports/pictures/sheetColumns.ts";
export type { AccountingYear, BuyerDays, Closure } from "./settlement/accountingYear.ts";
export type { Accounts, RevenueItem } from "./settlement/accounts.ts";
export { backRegulationOf } from "./settlement/backRegulationOf.ts";
export type { ExplainedResult, ResultPart, ResultPartKind } from "./settlement/explainedResult.ts";
export { explainResult } from "./settlement/explainResult.ts";
export type { Ledger, LedgerFigures, LedgerTotals, SettledYear, YearFigures } from "./settlement/ledger.ts";
export type { LedgerOptions } from "./settlement/ledgerOptions.ts";
export { ledgerPicture } from "./settlement/ledgerPicture.ts";
export { ledgerFindingSheet, ledgerSheet } from "./settlement/ledgerSheet.ts";
export { mergeLedgers } from "./settlement/mergeLedgers.ts";
export { resultSheet } from "./settlement/resultSheet.ts";
export type { CostOfKind, ResultYear, ServiceDays } from "./settlement/resultYear.ts";
export type {
  SetAsideBalance,
  SetAsideFigures,
  SetAsideLedger,
  SetAsideTotals,
  SettledSetAside,
} from "./settlement/setAsideFigures.ts";
export { setAsideLedger } from "./settlement/setAsideLedger.ts";
export type { DeficitTreatment, SetAsideLimit, SetAsideOptions } from "./settlement/setAsideOptions.ts";
export { setAsideSheet } from "./settlement/setAsideSheet.ts";
export type { SetAsideYear } from "./settlement/setAsideYear.ts";
export type { SettlementFinding, SettlementFindingCode } from "./settlement/settlementFinding.ts";
export { settlementLedger } from "./settlement/settlementLedger.ts";
export { settleYear } from "./settlement/settleYear.ts";
export type {
  ActivityGrowth,
  ActivityGrowthFindingCode,
  ActivityGrowthOptions,
  ActivityLine,
  ActivityOfYear,
} from "./spending/activity.ts";
export { activityGrowth } from "./spending/activityGrowth.ts";
export { activitySheet } from "./spending/activitySheet.ts";
export { budgetVariance } from "./spending/budgetVariance.ts";
export type {
  CeilingFindingCode,
  CeilingLine,
  CeilingVerdict,
  SpendingCeiling,
  SpendingCeilingOptions,
} from "./spending/ceilingResult.ts";
export { spendingCeilingSheet } from "./spending/ceilingSheet.ts";
export type { GroupMeans, GroupOf } from "./spending/compareGroups.ts";
export { type GivenMean, type Mean, type MeanKind, meanDifference } from "./spending/compareMeans.ts";
export { comparisonSheet } from "./spending/compareSheet.ts";
export { compareWith } from "./spending/compareWith.ts";
export type {
  ComparedSpending,
  CompareFindingCode,
  CompareOptions,
  Differences,
  SpendingComparison,
} from "./spending/comparison.ts";
export { completeness } from "./spending/completeness.ts";
export type {
  Completeness,
  CompletenessFindingCode,
  CompletenessOptions,
  SeriesName,
  SpendingGap,
  SpendingJump,
} from "./spending/completenessResult.ts";
export { type CompletenessSheets, completenessSheets } from "./spending/completenessSheet.ts";
export type { SpendingData } from "./spending/data.ts";
export type { GrowthEffects } from "./spending/decomposeEffects.ts";
export { decomposeGrowth } from "./spending/decomposeGrowth.ts";
export { decompositionSheet } from "./spending/decomposeSheet.ts";
export type {
  Decomposed,
  DecomposedPayer,
  DecomposedYear,
  DecomposeOptions,
  DecompositionFindingCode,
  DecompositionGap,
  GrowthDecomposition,
  LeftOutPayer,
} from "./spending/decomposition.ts";
export type { SpendingFinding } from "./spending/finding.ts";
export type {
  GrowthFindingCode,
  GrowthJump,
  GrowthLine,
  GrowthOptions,
  GrowthPrices,
  SpendingGrowth,
} from "./spending/growth.ts";
export { growthSheet } from "./spending/growthSheet.ts";
export {
  type ImpliedBase,
  type ImpliedBaseFindingCode,
  impliedBase,
  type RoundedFigure,
} from "./spending/impliedBase.ts";
export { impliedBaseSheet } from "./spending/impliedBaseSheet.ts";
export type { LineOperatorKind, SpendingLine } from "./spending/line.ts";
export type { HiddenWhy } from "./spending/maskHidden.ts";
export type { HiddenRow } from "./spending/maskRows.ts";
export type { HiddenCell } from "./spending/maskSheet.ts";
export {
  type MaskedRows,
  type MaskedSheet,
  type MaskFindingCode,
  type MaskOptions,
  maskSmallCounts,
  type SheetMaskOptions,
} from "./spending/maskSmallCounts.ts";
export type {
  KeyDate,
  OwnPopulation,
  PerCitizenFindingCode,
  PerCitizenLine,
  PerCitizenOf,
  PerCitizenOptions,
  SpendingPerCitizen,
} from "./spending/perCitizen.ts";
export { perCitizenSheet } from "./spending/perCitizenSheet.ts";
export { type AmountsOptions, municipalAmounts } from "./spending/perInhabitantAmounts.ts";
export type { KeyDay } from "./spending/perInhabitantDate.ts";
export type {
  CountedInhabitants,
  NationalControl,
  PerInhabitantFindingCode,
  PerInhabitantOptions,
  PerInhabitantRows,
} from "./spending/perInhabitantResult.ts";
export { rowsFromPerInhabitant } from "./spending/perInhabitantRows.ts";
export type { FiguresByFunction, PerInhabitantTable } from "./spending/perInhabitantTable.ts";
export type { MunicipalAmount, MunicipalFigure, MunicipalLine } from "./spending/perInhabitantValue.ts";
export type { Account, SpendingColumns, SpendingRow } from "./spending/row.ts";
export type { SpendingSelection } from "./spending/selection.ts";
export { type OwnSeriesBreak, type SeriesBreak, seriesBreaks } from "./spending/seriesBreak.ts";
export type {
  AdjustedMunicipality,
  MunicipalIndex,
  SocioEconomicAdjustment,
  SocioEconomicFindingCode,
  SocioEconomicOptions,
} from "./spending/socioEconomic.ts";
export { socioEconomicAdjustment } from "./spending/socioEconomicAdjustment.ts";
export { socioEconomicSheet } from "./spending/socioEconomicSheet.ts";
export { spendingCeiling } from "./spending/spendingCeiling.ts";
export { checkSpending, type SpendingGiven, spendingData } from "./spending/spendingData.ts";
export { spendingGrowth } from "./spending/spendingGrowth.ts";
export { spendingPerCitizen } from "./spending/spendingPerCitizen.ts";
export { spendingReport } from "./spending/spendingReport.ts";
export type { SpendingReportOptions } from "./spending/spendingReportOptions.ts";
export type { UnitCostFindingCode, UnitCostLine, UnitCostOptions, UnitCosts } from "./spending/unitCost.ts";
export { unitCostSheet } from "./spending/unitCostSheet.ts";
export { unitCosts } from "./spending/unitCosts.ts";
export type {
  BudgetVariance,
  BudgetVarianceFindingCode,
  BudgetVarianceLine,
  BudgetVarianceOptions,
} from "./spending/variance.ts";
export { budgetVarianceSheet } from "./spending/varianceSheet.ts";
export {
  type Asset,
  type AssetCost,
  type AssetCosts,
  type AssetCounting,
  type AssetOptions,
  type AssetState,
  assetCosts,
} from "./tariffs/assetsCosts.ts";
export type { AssetFinding, AssetFindingCode } from "./tariffs/assetsFindings.ts";
export { assetSheet } from "./tariffs/assetsSheet.ts";
export { calculateTariff } from "./tariffs/calculateTariff.ts";
export { type AlternativeCheck, type AlternativeQuestion, checkAlternative } from "./tariffs/capsAlternative.ts";
export { checkCap } from "./tariffs/capsCheck.ts";
export { comingRuleSheet } from "./tariffs/capsComing.ts";
export type { CapFinding, CapFindingCode } from "./tariffs/capsFinding.ts";
export type { CapCheck, CapKind, CapQuestion } from "./tariffs/capsQuestion.ts";
export { capSheet } from "./tariffs/capsSheet.ts";
export { compareTariffs } from "./tariffs/compareTariffs.ts";
export type { CostKind } from "./tariffs/costKind.ts";
export { type ComputedNoticeTariff, noticeTariffOf } from "./tariffs/noticeTariffOf.ts";
export type { PackageFinding, PackageFindingCode } from "./tariffs/packagesFindings.ts";
export type { BaseInput, CitizenGroup, CostMove, PackageInput, PackagesInput } from "./tariffs/packagesInput.ts";
export { moveCosts } from "./tariffs/packagesMoved.ts";
export type { GroupEffect, MadeMove, MovedCosts, ServiceChange } from "./tariffs/packagesMovedCosts.ts";
export { type MovedCostsSheets, movedCostsSheets } from "./tariffs/packagesMovedSheets.ts";
export { packageSheet } from "./tariffs/packagesSheet.ts";
export { type BaseTariff, type PackageTariffs, packageTariffs, type ServiceTariff } from "./tariffs/packagesTariffs.ts";
export type { PartTimeFinding, PartTimeFindingCode } from "./tariffs/partTimeFindings.ts";
export { partTimeSheet } from "./tariffs/partTimeSheet.ts";
export {
  type PartTimeRow,
  type PartTimeStep,
  type PartTimeTariff,
  type PartTimeUse,
  partTimeTariff,
} from "./tariffs/partTimeTariff.ts";
export type { DayCounting } from "./tariffs/readUse.ts";
export { auditClassTariffs } from "./tariffs/supervisionAudit.ts";
export { classAuditSheet } from "./tariffs/supervisionAuditSheet.ts";
export type {
  AuditedBase,
  AuditedBaseKind,
  AuditedTariff,
  ClassAudit,
  PublishedClass,
  PublishedColumn,
} from "./tariffs/supervisionAuditTable.ts";
export { supervisionBill } from "./tariffs/supervisionBill.ts";
export { supervisionBillSheet } from "./tariffs/supervisionBillSheet.ts";
export type { SizeClass } from "./tariffs/supervisionClass.ts";
export type {
  IntensifiedPeriod,
  SupervisedOffer,
  SupervisionBill,
  SupervisionItem,
  SupervisionLine,
} from "./tariffs/supervisionOffer.ts";
export type {
  ClassTariffs,
  SupervisionBases,
  SupervisionFinding,
  SupervisionFindingCode,
  SupervisionTable,
} from "./tariffs/supervisionTable.ts";
export { supervisionTariffSheet } from "./tariffs/supervisionTableSheet.ts";
export { supervisionTariffs } from "./tariffs/supervisionTariffs.ts";
export type { CalculatedLine, Overhead, TariffCalculation, TariffPart } from "./tariffs/tariffCalculation.ts";
export type {
  ComparedTariff,
  CompareTariffsOptions,
  TariffComparison,
  TariffComponent,
  TariffEffect,
} from "./tariffs/tariffComparison.ts";
export { tariffComparisonSheet } from "./tariffs/tariffComparisonSheet.ts";
export type { TariffFinding, TariffFindingCode } from "./tariffs/tariffFinding.ts";
export type { CostLine, DayCount, TariffInput, TariffRounding } from "./tariffs/tariffInput.ts";
export { tariffPicture } from "./tariffs/tariffPicture.ts";
export { tariffSheet } from "./tariffs/tariffSheet.ts";
export type { TariffUnit } from "./tariffs/tariffUnit.ts";
