import { machineOf } from "../../rules/sql/dialect.ts";
import type { SqlDialect } from "../../rules/sql/dialects.ts";
import { checkedFullDialect, refuseSharedNames } from "../../rules/sql/options.ts";
import { refuseNames } from "../../rules/sql/refusedNames.ts";
import { FAULT } from "../../rules/sql/statement.ts";
import { type DistributionSqlOptions, readDistributionSql } from "./options.ts";
import { distributionStatement, SHARE } from "./statement.ts";

/** A distribution of many totals as SQL. */
export interface DistributionSql {
  /** A SELECT, or a CREATE VIEW, without a semicolon. */
  readonly text: string;
}

/**
 * Many totals distributed by keys, by largest remainder, as one SELECT, or a view, for DuckDB, PostgreSQL or Spark: the same shares as
 * {@link distributeMany} gives.
 *
 * One table has the totals, whole numbers of a unit such as øre, of either sign; another the keys, whole numbers of 0 or more. The result
 * has a row for each total and each participant of its key: what tells the total apart, the participant, and as BIGINT its `share` in the
 * totals' own unit; the shares of a total add up to it, and a negative one gives the mirror of the positive one's. Of equal remainders the
 * participant with the lower number in `keys.order` goes first, such as the municipality code, by which {@link distribute} settles ties
 * between municipalities; by default the one whose name as text comes first by code point, whatever the database's own order.
 *
 * A total that is NULL, not whole or there twice, one without a key, and a key with a participant there twice, a number below 0, not whole
 * or missing, or nothing but 0 stop the query, or are told in a column `fault`, on one row for each such total. A number beyond `width`
 * stops it, or is told likewise where the database can. Throws `RuleError`: `malformed`, `missing` or `unknown-key` for options.
 *
 * @example
 * ```ts
 * import { distributionSql } from "rammetakst";
 * const { text } = distributionSql("duckdb", {
 *   from: "budgets",
 *   id: "scheme",
 *   total: "amount_oere",
 *   keys: { from: "municipalities", participant: "code", key: "inhabitants", order: "code" },
 * });
 * text.includes('FROM "municipalities"'); // => true
 * ```
 */
export function distributionSql(dialect: SqlDialect, options: DistributionSqlOptions): DistributionSql {
  const chosen = checkedFullDialect(dialect);
  const read = readDistributionSql(options, chosen);
  const own = [SHARE, ...(read.faults === "column" ? [FAULT] : [])];
  refuseSharedNames([...own, ...read.id, read.keys.participant], "id");
  const { keys } = read;
  refuseNames(chosen, {
    tables: { from: read.from, "keys.from": keys.from, view: read.view ?? [] },
    columns: {
      ...{ id: read.id, total: [read.total], group: read.group },
      ...{ "keys.participant": [keys.participant], "keys.key": [keys.key], "keys.group": keys.group },
      "keys.order": keys.order === undefined ? [] : [keys.order],
    },
  });
  return { text: distributionStatement(read, machineOf(chosen, read.width, read.faults === "column")) };
}
