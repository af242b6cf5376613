import { fail } from "../../errors.ts";
import { machineOf } from "../../rules/sql/dialect.ts";
import type { LedgerSqlDialect } from "../../rules/sql/dialects.ts";
import { checkedFullDialect, refuseSharedNames } from "../../rules/sql/options.ts";
import { FAULT } from "../../rules/sql/statement.ts";
import { SETTLED } from "../ledger/amounts.ts";
import { type LedgerSqlOptions, readLedgerSql } from "./options.ts";
import { ledgerStatement, TARIFF_YEAR } from "./statement.ts";
import * as say from "./words.ts";
import { sqlYears } from "./yearPrograms.ts";

/** The settlement of many offers as SQL: one statement, and what its result columns count. */
export interface LedgerSql {
  /** A SELECT, or a CREATE VIEW, without a semicolon. */
  readonly text: string;
  /** What each result column counts: `0.01` is whole øre of kr., `1` a year. */
  readonly units: Readonly<Record<(typeof SETTLED)[number] | typeof TARIFF_YEAR, string>>;
}

/**
 * The settlement of many offers by the 5 % rule as one SELECT, or a view, for DuckDB or PostgreSQL: the years of each offer one after the
 * other, with the same øre as {@link settlementLedger} and {@link settleLedgers} give.
 *
 * The table has a row for each year of each offer, in any order, with amounts as whole numbers of the units stated. Each year of
 * `years` is written by itself, with the values in force in the agreement's region on its own 31 December; where regions or agreements
 * differ from row to row, their values come as columns by `parameters`. The result has a row for each row of the table, in no order: the
 * offer, the year, and as BIGINT in øre `backRegulationInTariff`, `result`, `limit`, `carriedIn`, `available`, `carriedOut` and `toTariff`,
 * with the `tariffYear` that it enters; surpluses above 0, and only the back-regulation in a tariff above 0 where it raised it. What is
 * found on a ledger, and offers that close, are told by {@link settleLedgers} alone.
 *
 * NULL where an amount is needed, a number that is not whole or below 0, a year that is missing between two others, there twice or not
 * among `years`, a carry beyond its bounds, and something carried in to a later year than the first stop the query, or are
 * told in a column `fault`, in which every year of that offer then has no amounts. A number beyond `width` stops it, or is told likewise where
 * the database can. Throws `RuleError`: `malformed`, `missing` or `unknown-key` for options; `outside-validity` and `unknown-value` where no
 * agreement, or no band, is known for a year; `out-of-range` for roundings and units that are no whole øre; `not-computable` for Spark,
 * which does not plan as many years as a ledger has.
 * Source: annex "Model for indregning af overskud eller underskud i taksterne".
 *
 * @example
 * ```ts
 * import { agreementInForce, ledgerSql } from "rammetakst";
 * const { text, units } = ledgerSql("duckdb", {
 *   from: "accounts",
 *   columns: { offer: "offer", year: "year", revenue: "revenue_oere", costs: "costs_oere", budget: "budget_oere" },
 *   units: { revenue: "0.01", costs: "0.01", budget: "0.01" },
 *   set: agreementInForce("syddanmark", "2025-12-31"),
 *   years: [2019, 2026],
 * });
 * text.includes('AS "toTariff"'); // => true
 * text.includes("-- 2025: settlement.band = 0.05"); // => true
 * units.toTariff; // => "0.01"
 * ```
 */
export function ledgerSql(dialect: LedgerSqlDialect, options: LedgerSqlOptions): LedgerSql {
  const chosen = checkedFullDialect(dialect);
  if (!chosen.chains) fail({ kind: "not-computable", path: "dialect", found: dialect, ...say.NO_LEDGERS });
  const read = readLedgerSql(options, chosen);
  const own = [...SETTLED, TARIFF_YEAR, ...(read.faults === "column" ? [FAULT] : [])];
  refuseSharedNames([...own, ...read.offer, read.year], "columns");
  const text = ledgerStatement(read, sqlYears(read), machineOf(chosen, read.width));
  const units = Object.fromEntries([
    ...SETTLED.map((name) => [name, "0.01"]),
    [TARIFF_YEAR, "1"],
  ]) as LedgerSql["units"];
  return { text, units };
}
