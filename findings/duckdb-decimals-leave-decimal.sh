#!/usr/bin/env bash
# Guess: amounts kept as DECIMAL stay exact through DuckDB's aggregates and casts.
# Seen with DuckDB 1.5.5: the median of 1.10 and 1.25 is 1.17, not 1.175, since it is cut to the column's two decimals;
# avg and division give DOUBLE; a DECIMAL half is cast away from zero (2.5 → 3) and a DOUBLE half to even (2.5 → 2);
# greatest(NULL, 0) is 0, so that a missing amount becomes none.
# What follows: count whole øre in BIGINT or HUGEINT, round by integer division, and check NULLs before anything is computed.
set -euo pipefail
cd "$(mktemp -d)"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund @duckdb/node-api@1.5.5-r.5
cat >seen.mjs <<'JS'
import assert from "node:assert/strict";
import { DuckDBInstance } from "@duckdb/node-api";
const connection = await (await DuckDBInstance.create(":memory:")).connect();
const sql = `SELECT version(), median(x), typeof(avg(x)), typeof(max(x) / 3), CAST(2.5::DECIMAL(2,1) AS INTEGER),
  CAST(2.5::DOUBLE AS INTEGER), greatest(NULL, 0) FROM (VALUES (1.10::DECIMAL(9,2)), (1.25::DECIMAL(9,2))) t(x)`;
const [[version, ...seen]] = (await connection.runAndReadAll(sql)).getRowsJson();
console.log(version, seen);
assert.deepEqual(seen, ["1.17", "DOUBLE", "DOUBLE", 3, 2, 0]);
JS
node seen.mjs
