#!/usr/bin/env bash
# Guess: a spreadsheet engine's ROUNDDOWN(x; 2) leaves an amount that has whole øre as it is, as Calc does.
# Seen with HyperFormula 3.5.0: of the 20 000 amounts 1.00 … 200.99 it takes an øre from 1 142 (1.13 → 1.12), by ROUNDDOWN
# and by TRUNC alike; ROUND(1.005; 2) is 1, ROUNDUP(1.1*1.1; 2) is 1.22, INT(-3.5) is -3; and getSheetValues hands out
# eleven significant digits, so that 1234567890.12 loses its last øre.
# What follows: it cannot be the judge of amounts; real Calc changes none of these.
set -euo pipefail
cd "$(mktemp -d)"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund hyperformula@3.5.0
cat >seen.mjs <<'JS'
import assert from "node:assert/strict";
import { HyperFormula } from "hyperformula";
const values = (rows) => HyperFormula.buildFromArray(rows, { licenseKey: "gpl-v3" }).getSheetValues(0);
const rows = Array.from({ length: 20_000 }, (_, at) => [(at + 100) / 100, `=ROUNDDOWN(A${at + 1},2)`, `=TRUNC(A${at + 1},2)`]);
const changed = values(rows).filter(([amount, down]) => amount !== down);
const cut = values(rows).filter(([amount, , truncated]) => amount !== truncated);
const [rest] = values([["=ROUND(1.005,2)", "=ROUNDUP(1.1*1.1,2)", "=INT(-3.5)", 1234567890.12]]);
console.log(`ROUNDDOWN changes ${changed.length}, TRUNC ${cut.length} of 20 000; first`, changed[0], "others", rest);
assert.equal(changed.length, 1_142);
assert.equal(cut.length, 1_142);
assert.deepEqual(changed[0].slice(0, 2), [1.13, 1.12]);
assert.deepEqual(rest, [1, 1.22, -3, 1234567890.1]);
JS
node seen.mjs
