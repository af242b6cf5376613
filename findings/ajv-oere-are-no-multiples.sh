#!/usr/bin/env bash
# Guess: a JSON Schema with "multipleOf": 0.01 accepts every amount in whole øre.
# Seen with ajv 8.17.1: of the 500 000 amounts 0.00 … 4999.99 it refuses 78 636 (0.07, 0.14, 0.28 …), since it divides
# binary numbers; `multipleOfPrecision` corrects it, by a tolerance.
# What follows: check øre on exact numbers or on text, not by the schema.
set -euo pipefail
cd "$(mktemp -d)"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund ajv@8.17.1
cat >seen.mjs <<'JS'
import assert from "node:assert/strict";
import Ajv2020 from "ajv/dist/2020.js";
const refused = (options) => {
  const check = new Ajv2020.default(options).compile({ type: "number", multipleOf: 0.01 });
  return Array.from({ length: 500_000 }, (_, oere) => oere / 100).filter((amount) => !check(amount));
};
const plain = refused({});
console.log(`refused without options: ${plain.length}, the first ${plain.slice(0, 5).join(", ")}`);
console.log(`refused with multipleOfPrecision 6: ${refused({ multipleOfPrecision: 6 }).length}`);
assert.equal(plain.length, 78_636);
assert.deepEqual(plain.slice(0, 3), [0.07, 0.14, 0.28]);
assert.equal(refused({ multipleOfPrecision: 6 }).length, 0);
JS
node seen.mjs
