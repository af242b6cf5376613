import { explainedWhenRead } from "../../../findings/toldWhenRead.ts";
import { withExact } from "../../../named.ts";
import type { Fraction } from "../../../numbers/fraction.ts";
import { decimalsWhenRead, fractionsWhenRead } from "../../../numbers/whenRead.ts";
import { sources } from "../../../parameters/parameters.ts";
import { account } from "../../../rules/explanation.ts";
import { auditBase } from "./base.ts";
import { AUDITED_COLUMNS, readCells } from "./read.ts";
import { AUDITED_KINDS, type ClassAudit, type PublishedClass } from "./result.ts";
import { AUDIT_TITLE, baseExplains } from "./words.ts";

/** Finds the bases behind a table; see {@link auditClassTariffs}. */
interface AuditClassTariffs {
  (rows: readonly PublishedClass[]): ClassAudit;
  /** The same audit as exact fractions. */
  exact(rows: readonly PublishedClass[]): ClassAudit<Fraction>;
}

function auditOf(list: readonly PublishedClass[]): ClassAudit<Fraction> {
  const cells = readCells(list);
  const bases = AUDITED_KINDS.flatMap((kind) => {
    const own = cells.filter(({ column }) => AUDITED_COLUMNS[kind].includes(column));
    return own.length === 0 ? [] : [auditBase(kind, own)];
  });
  const explain = () =>
    account(AUDIT_TITLE, bases.map(baseExplains), [], [{ mark: "law", source: sources.supervisionOrder }]);
  return explainedWhenRead({ fits: bases.every(({ outside }) => outside.length === 0), bases }, explain);
}

/**
 * Finds the unrounded bases behind a table of supervision tariffs as announced, or the rows that do not fit.
 *
 * An amount is explained by a base when the base times the weight of its class (times 10 % for intensified supervision),
 * rounded to whole kroner with halves away from zero, is the amount. The yearly and the intensified tariffs share one base;
 * approval and substantial change have their own. Amounts are kr., above 0; an amount that cannot be read is `null`, and
 * the result shows what the base implies for it. Gives for each base the interval that explains most amounts, every amount
 * with whether it fits, and what does not.
 *
 * Throws `RuleError`: `missing` for a table without amounts; `unknown-name` for a class; `duplicate` for one given twice;
 * `unknown-key`, `malformed` and `out-of-range` for rows and amounts; `not-computable` where no amount of a kind is in whole
 * kroner. Source: Executive Order 617/2020 §§ 32-33; the ratio is derived.
 *
 * @example
 * ```ts
 * import { auditClassTariffs } from "rammetakst";
 * const [yearly] = auditClassTariffs([
 *   { sizeClass: "0-7", tariff: 41001 },
 *   { sizeClass: "8-24", tariff: 49202 },
 *   { sizeClass: "25-49", tariff: 82003 },
 *   { sizeClass: "50+", tariff: 123004 },
 * ]).bases;
 * yearly?.base.from; // => 41001.25
 * yearly?.base.to; // => 41001.5
 * [yearly?.base.includesFrom, yearly?.base.includesTo]; // => [true, false]
 * yearly?.outside; // => []
 * ```
 */
export const auditClassTariffs: AuditClassTariffs = withExact(
  "auditClassTariffs",
  (rows: readonly PublishedClass[]) => decimalsWhenRead(auditOf(rows)),
  (rows: readonly PublishedClass[]) => fractionsWhenRead(auditOf(rows)),
);
