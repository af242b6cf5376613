import type { Dialect } from "./dialect.ts";
import { duckdb } from "./dialects/duckdb.ts";
import { postgres } from "./dialects/postgres.ts";
import { spark } from "./dialects/spark.ts";

/**
 * The databases that a rule is written for. Both have been tried row for row: DuckDB 1.5 and PostgreSQL 15. Any other
 * that is given the text stops at once and says which one it is for.
 *
 * On a cluster each row is computed by itself, so any part of a table can be computed where it lies; what engines of clusters
 * do is in `docs/engines.md`. Distributed PostgreSQL such as Citus reads the same text; where that holds `OFFSET 0`, as the text of a
 * long rule does, Citus gathers the rows at its coordinator first, and the view is better made on each worker over its
 * own part. Spark SQL reads neither text: let each of its executors run DuckDB's text over its own part of the table.
 */
export type SqlDialect = "duckdb" | "postgres" | "spark";

/** Each dialect is a file of its own in `dialects/`. */
export const DIALECTS: Readonly<Record<SqlDialect, Dialect>> = { duckdb, postgres, spark };
