#!/usr/bin/env bash
# Guess: arquero's fromCSV with { delimiter: ";", decimal: "," } reads Danish numbers.
# Seen with arquero 8.0.3: it swaps the comma but knows no thousands. A column of "2.347" and "685" becomes 2.347 and 685:
# a thousand times too small next to one that is right. One cell with øre ("1.055,68") turns the whole column into text
# instead, so it is the column of whole kroner that goes wrong. A byte order mark stays in the first name.
# What follows: read Danish columns as text (parse) and give them to a parser that knows thousands; take the mark away.
set -euo pipefail
cd "$(mktemp -d)"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund arquero@8.0.3 @uwdata/flechette@2.6.0
cat >seen.mjs <<'JS'
import assert from "node:assert/strict";
import { fromCSV } from "arquero";
const danish = { delimiter: ";", decimal: "," };
const column = (text) => fromCSV(text, danish).array("takst", Array);
const whole = column("tilbud;takst\na;2.347\nb;685");
const oere = column("tilbud;takst\na;2.347\nb;1.055,68");
const [first] = fromCSV("\uFEFFkode;takst\n461;2347,50", danish).columnNames();
console.log("whole kroner:", whole, "with one cell of øre:", oere, "first name:", JSON.stringify(first));
assert.deepEqual(whole, [2.347, 685]);
assert.deepEqual(oere, ["2.347", "1.055,68"]);
assert.equal(first, "\uFEFFkode");
JS
node seen.mjs
