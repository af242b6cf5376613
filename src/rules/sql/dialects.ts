import type { Dialect } from "./dialect.ts";
import { clickhouse } from "./dialects/clickhouse.ts";
import { duckdb } from "./dialects/duckdb.ts";
import { postgres } from "./dialects/postgres.ts";
import { spark } from "./dialects/spark.ts";

/**
 * The databases that a rule is written for. All have been tried row for row: DuckDB 1.5, PostgreSQL 15, Spark 4.3 and
 * ClickHouse 26.9. Any other that is given the text stops at once; DuckDB, PostgreSQL, ClickHouse and SQLite say which one it is for.
 *
 * On a cluster each row is computed by itself, so any part of a table can be computed where it lies; what engines of clusters
 * do is in `docs/engines.md`. Distributed PostgreSQL such as Citus reads the same text; where that holds `OFFSET 0`, as the text of a
 * long rule does, Citus gathers the rows at its coordinator first, and the view is better made on each worker over its
 * own part. Spark has a text of its own, which stops outside ANSI mode (`spark.sql.ansi.enabled`, on from the start in Spark 4).
 */
export type SqlDialect = "duckdb" | "postgres" | "spark" | "clickhouse";

/** The databases that plan the years of many ledgers, each made from the one before. Spark does not: its analysis ends before. */
export type LedgerSqlDialect = Exclude<SqlDialect, "spark">;

/** Each dialect is a file of its own in `dialects/`. */
export const DIALECTS: Readonly<Record<SqlDialect, Dialect>> = { duckdb, postgres, spark, clickhouse };
