export { type AssessedTables, assessTables } from "./files/assessed/assessTables.ts";
export { asXlsx, type Sheets, type XlsxOptions } from "./files/asXlsx.ts";
export type { CellPlace, GivenCell, GivenRow, GivenTable, TextForm } from "./files/cell.ts";
export { type CheckedTables, type CheckOptions, checkTables } from "./files/checked/checkTables.ts";
export {
  type ComparedTariffsTables,
  type CompareTariffsTablesOptions,
  compareTariffsTables,
} from "./files/costs/compareTariffsTables.ts";
export type { ComputedTariff } from "./files/costs/computed.ts";
export type { TariffTablesOptions } from "./files/costs/options.ts";
export { type CostsOptions, type CostsRead, readCosts, type TariffRead } from "./files/costs/readCosts.ts";
export { type TariffTables, tariffTables } from "./files/costs/tariffTables.ts";
export type { CellFault, FaultKind, FaultSeverity, TableFault } from "./files/faults/fault.ts";
export { type AuditTablesOptions, auditTables } from "./files/keys/auditTables.ts";
export { type DistributeTablesOptions, distributeTables } from "./files/keys/distributeTables.ts";
export { type FinanceTablesOptions, financeTables } from "./files/keys/financeTables.ts";
export { type KeysRead, readKeys } from "./files/keys/readKeys.ts";
export { asMarkedXlsx } from "./files/marked/asMarkedXlsx.ts";
export { type NoticesRead, readNotices } from "./files/notices/readNotices.ts";
export {
  type OccupancyTables,
  type OccupancyTablesOptions,
  occupancyTables,
} from "./files/occupancy/occupancyTables.ts";
export { type OccupancyRead, type OfferRead, readOccupancy } from "./files/occupancy/readOccupancy.ts";
export type { ReportedOptions } from "./files/occupancy/reported.ts";
export type { JobOptions } from "./files/options.ts";
export type { Outcome } from "./files/outcome.ts";
export type { BudgetOfYear } from "./files/placements/budgeted.ts";
export {
  type PlacementTables,
  type PlacementTablesOptions,
  placementTables,
} from "./files/placements/placementTables.ts";
export {
  type PlacementsOfYear,
  type PlacementsOptions,
  type PlacementsRead,
  readPlacements,
} from "./files/placements/readPlacements.ts";
export { readTables } from "./files/readTables.ts";
export { type RefundsRead, readRefunds } from "./files/refunds/readRefunds.ts";
export { type RefundedTables, type RefundTablesOptions, refundTables } from "./files/refunds/refundTables.ts";
export { readSettlement, type SettlementRead } from "./files/settlement/readSettlement.ts";
export { settleTables } from "./files/settlement/settleTables.ts";
export { type MissingAmount, readSpending, type SpendingTablesRead } from "./files/spending/readSpending.ts";
export { type SpendingTablesOptions, spendingTables } from "./files/spending/spendingTables.ts";
export { type TableKind, tableKinds, template } from "./files/template/template.ts";
export { readValues, type ValuesRead } from "./files/values/readValues.ts";
export { type ValuesTables, type ValuesTablesOptions, valuesTables } from "./files/values/valuesTables.ts";
