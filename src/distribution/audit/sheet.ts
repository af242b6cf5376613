import { frozen } from "../../frozen.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Cell, Column, Sheet } from "../../reports/sheet.ts";
import { decimalsOf } from "../figures.ts";
import { participantCells } from "../participantCells.ts";
import { auditNotes } from "./notes.ts";
import type { AuditedRow, DistributionAudit } from "./result.ts";

const REGISTER_COLUMNS: readonly Column[] = frozen([
  { word: "registerKey", unit: "count" },
  { word: "keyDifference", unit: "count" },
]);

function cellsOf({ key, amount, fits, impliedKey, registerKey }: AuditedRow): Cell[] {
  const cells = [key, amount, fits, impliedKey?.from ?? null, impliedKey?.to ?? null];
  return registerKey === undefined ? cells : [...cells, registerKey, key.minus(registerKey)];
}

/**
 * An audit of a distribution as a table, with a row for each participant and a row of totals.
 *
 * Each row tells whether the amount fits the rate and which whole keys the amount implies; with a register also its key
 * and how far the printed key lies above it. Amounts are in kr. with the decimals of the unit. The notes tell the rate,
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
  const participants = participantCells(rows.map(({ id }) => id));
  const checked = register === undefined ? [] : REGISTER_COLUMNS;
  const empty: null[] = Array(3 + checked.length).fill(null);
  return {
    title: { da: "Kontrol af en fordeling", en: "Audit of a distribution" },
    columns: [
      ...participants.columns,
      { word: "key", unit: "count" },
      { word: "amount", unit: "kr", decimals: decimalsOf(unit) },
      { word: "fits", unit: "text" },
      { word: "impliedKeyFrom", unit: "count" },
      { word: "impliedKeyTo", unit: "count" },
      ...checked,
    ],
    rows: [
      ...rows.map((row, i) => [...(participants.cells[i] ?? []), ...cellsOf(row)]),
      [...participants.total, sumOfKeys, sumOfAmounts, ...empty],
    ],
    totalRows: 1,
    notes: auditNotes(audit),
  };
}
