/** The ledgers of all offers of a region, and the shares of a scheme, as SQL for DuckDB and for PostgreSQL. Needs neither to be printed. */
import { agreementInForce, distributionSql, ledgerSql } from "rammetakst";

for (const dialect of ["duckdb", "postgres"] as const) {
  /** Whole øre in a table `accounts`, a row for each year of each offer; what is not stated is NULL. */
  const ledgers = ledgerSql(dialect, {
    from: ["tariffs", "accounts"],
    view: ["tariffs", "ledgers"],
    columns: {
      offer: ["municipality", "offer"],
      year: "year",
      revenue: "revenue_oere",
      costs: "costs_oere",
      budget: "budget_oere",
      backRegulationInTariff: "back_regulation_oere",
      carriedIn: "carried_in_oere",
    },
    units: { revenue: "0.01", costs: "0.01", budget: "0.01", backRegulationInTariff: "0.01", carriedIn: "0.01" },
    set: agreementInForce("syddanmark", "2025-12-31"),
    years: [2019, 2025],
  });
  console.log(`${ledgers.text};\n`);

  /** A yearly budget by the inhabitants of its own year; of equal remainders the lower municipality code goes first. */
  const shares = distributionSql(dialect, {
    from: ["schemes", "budgets"],
    view: ["schemes", "shares"],
    id: ["scheme", "year"],
    total: "amount_oere",
    group: "year",
    keys: { from: ["schemes", "inhabitants"], participant: "code", key: "inhabitants", order: "code", group: "year" },
  });
  console.log(`${shares.text};\n`);
}
