#!/usr/bin/env bash
# Guess: TRY(expression) is NULL in a row where the expression stops, whatever stands beside it.
# Seen with DuckDB 1.5.5: alone it is; but where two TRY of one SELECT hold the same cast, the cast is computed once, outside of both, and
# the query stops at a row that each of them alone would have made NULL. With a TRY of the cast itself inside both it is NULL again.
# What follows: a cast that is asked for twice stands in a TRY that is the same in all, or in a step of its own.
set -euo pipefail
cd "$(mktemp -d)"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund @duckdb/node-api@1.5.5-r.5
cat >seen.mjs <<'JS'
import assert from "node:assert/strict";
import { DuckDBInstance } from "@duckdb/node-api";
const connection = await (await DuckDBInstance.create(":memory:")).connect();
await connection.run("CREATE TABLE t AS SELECT unnest([1::HUGEINT, 10::HUGEINT ** 30]) AS a");
const ask = async (columns) => {
  try {
    return (await connection.runAndReadAll(`SELECT ${columns} FROM t`)).getRowsJson().map((row) => row.map(String));
  } catch (error) {
    return error.message.split(":")[0];
  }
};
const cast = "CAST(a AS BIGINT)";
const seen = [
  await ask(`TRY(${cast})`),
  await ask(`TRY(${cast} = 1)`),
  await ask(`TRY(${cast}), TRY(${cast} = 1)`),
  await ask(`TRY(${cast}), TRY(TRY(${cast}) = 1)`),
];
console.log((await ask("version()"))[0], JSON.stringify(seen));
assert.deepEqual(seen[0], [["1"], ["null"]]);
assert.deepEqual(seen[1], [["true"], ["null"]]);
assert.equal(typeof seen[2], "string");
assert.deepEqual(seen[3], [["1", "true"], ["null", "null"]]);
JS
node seen.mjs
