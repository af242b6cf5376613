export { type LocalFile, type LocalValue, readLocalValues } from "./agreements/readLocalValues.ts";
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
export { type CalendarOptions, wheelCalendar } from "./calendar/wheelCalendar.ts";
export { wheelPicture } from "./calendar/wheelPicture.ts";
export { wheelSheet } from "./calendar/wheelSheet.ts";
export type { DaysBefore, MonthsBefore, OneDate, When, YearlyDate } from "./calendar/when.ts";
export type { Moves } from "./calendar/workingDay.ts";
export { type WheelOptions, yearWheel } from "./calendar/yearWheel.ts";
export type {
  CapacityChange,
  ChangeKind,
  RequiredStep,
  StepAction,
  StepFindingCode,
} from "./capacity/capacityChange.ts";
export { type RequiredSteps, requiredSteps } from "./capacity/requiredSteps.ts";
export { requiredStepsSheet } from "./capacity/requiredStepsSheet.ts";
export * from "./core.ts";
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
export { objectiveBills } from "./financing/objectiveBills.ts";
export { objectiveBillsSheet } from "./financing/objectiveBillsSheet.ts";
export type { BillFindingCode, GivenBill, ObjectiveBill, ObjectiveBills } from "./financing/objectiveBillsTypes.ts";
export { type PayBack, type PayBackInput, payBack } from "./financing/payBack.ts";
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
export { occupancyReport } from "./occupancy/occupancyReport.ts";
export { occupancyFindingSheet, occupancyServiceSheet, occupancySheet } from "./occupancy/occupancySheets.ts";
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
export type { Evidence, Notice, NoticeTariff, Operator, Reason, ReasonKind } from "./proposals/notice.ts";
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
export type { AccountingYear, BuyerDays, Closure } from "./settlement/accountingYear.ts";
export type { Accounts, RevenueItem } from "./settlement/accounts.ts";
export { backRegulationOf } from "./settlement/backRegulationOf.ts";
export type { ExplainedResult, ResultPart, ResultPartKind } from "./settlement/explainedResult.ts";
export { explainResult } from "./settlement/explainResult.ts";
export type { Ledger, LedgerFigures, LedgerTotals, SettledYear, YearFigures } from "./settlement/ledger.ts";
export type { LedgerOptions } from "./settlement/ledgerOptions.ts";
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
export type { SpendingData } from "./spending/data.ts";
export type { Account, SpendingColumns, SpendingRow } from "./spending/row.ts";
export { checkSpending, type SpendingGiven, spendingData } from "./spending/spendingData.ts";
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
export { tariffSheet } from "./tariffs/tariffSheet.ts";
export type { TariffUnit } from "./tariffs/tariffUnit.ts";
