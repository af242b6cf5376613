import { frozen } from "../../frozen.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import { decimalsOf } from "../figures.ts";
import { participantColumns } from "../participantColumns.ts";
import { auditNotes } from "./notes.ts";
import type { AuditedRow, DistributionAudit } from "./result.ts";
import { AUDIT } from "./words.ts";

/** The register's key, and how far the printed one lies above it. */
const REGISTER_COLUMNS: readonly Shown<AuditedRow>[] = frozen([
  { word: "registerKey", unit: "count", cell: ({ registerKey }) => registerKey ?? null },
  {
    word: "keyDifference",
    unit: "count",
    cell: ({ key, registerKey }) => (registerKey === undefined ? null : key.minus(registerKey)),
  },
]);

/**
 * An audit of a distribution as a table, with a row for each participant and a row of totals.
 *
 * Each row says whether the amount fits the rate and which whole keys the amount implies; with a register also its key
 * and how far the printed key lies above it. Amounts are in kr. with the decimals of the unit. The notes state the rate,
 * how many amounts it explains, what rounding moved, and the register's source. Throws `RuleError` (`missing` or
 * `malformed`) for what is no result of {@link auditDistribution}.
 *
 * @example
 * ```ts
 * import { auditDistribution, auditDistributionSheet } from "rammetakst";
 * const rows = [{ id: 461, key: 200, amount: 176 }, { id: 479, key: 50, amount: 44 }];
 * auditDistributionSheet(auditDistribution(rows, { unit: 1 })).columns.length; // => 7
 * ```
 */
export function auditDistributionSheet(given: DistributionAudit): Sheet {
  const audit = resultOf("auditDistribution", given, ["explained", "sumOfAmounts"]);
  const { rows, unit, register, sumOfKeys, sumOfAmounts } = audit;
  return tableOf(
    AUDIT,
    rows,
    [
      ...participantColumns(rows, ({ id }) => id),
      { word: "key", unit: "count", cell: ({ key }) => key, total: sumOfKeys },
      { word: "amount", unit: "kr", decimals: decimalsOf(unit), cell: ({ amount }) => amount, total: sumOfAmounts },
      { word: "fits", unit: "text", cell: ({ fits }) => fits },
      { word: "impliedKeyFrom", unit: "count", cell: ({ impliedKey }) => impliedKey?.from ?? null },
      { word: "impliedKeyTo", unit: "count", cell: ({ impliedKey }) => impliedKey?.to ?? null },
      ...(register === undefined ? [] : REGISTER_COLUMNS),
    ],
    { notes: auditNotes(audit) },
  );
}
