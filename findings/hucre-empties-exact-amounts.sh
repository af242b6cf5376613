#!/usr/bin/env bash
# Guess: a writer of workbooks refuses a value that it cannot write, or writes it as text.
# Seen with hucre 1.0.0 and decimal.js 10.6.0: an amount in øre as a BigInt and one as a Decimal become empty cells, without
# an error, so that a sum over the column is too low. A text that holds `_x000D_` is written as it is and read back, by the
# same library, as a line break: the form in which workbooks keep control characters is not escaped.
# What follows: hand over finite numbers only, count the cells that are read back, and write `_x005F_x000D_` for that text.
set -euo pipefail
cd "$(mktemp -d)"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund hucre@1.0.0 decimal.js@10.6.0
cat >seen.mjs <<'JS'
import assert from "node:assert/strict";
import { Decimal } from "decimal.js";
import { readXlsx, writeXlsx } from "hucre/xlsx";
const written = async (row) => (await readXlsx(await writeXlsx({ sheets: [{ name: "T", rows: [row] }] }))).sheets[0].rows[0];
const amounts = await written([234750n, new Decimal("2347.50"), 2347.5]);
const [raw, escaped] = await written(["a_x000D_b", "a_x005F_x000D_b"]);
console.log("BigInt, Decimal, number:", amounts, "text:", JSON.stringify(raw), "escaped:", JSON.stringify(escaped));
assert.deepEqual(amounts, [null, null, 2347.5]);
assert.equal(raw, "a\rb");
assert.equal(escaped, "a_x000D_b");
JS
node seen.mjs
