#!/usr/bin/env bash
# Guess: a number library set to Danish reads an amount as a Dane does, or says that it cannot.
# Seen, all without an error:
# - numeral 2.0.6: the sign of "−1.234,50" (U+2212, as Intl's and Vega's Danish writes it) is dropped; "3,3 mio." is 3.3;
# - numbro 2.5.0: "12 t" (hours, in Danish) is 12 000, and "1.2.3" is 12.3;
# - @internationalized/number 3.6.5: percent style reads ".." (StatBank's "not stated") and "" as 0, and "2.347,50" as 23.475;
# - all three: the machine text "1055.68" is 105 568.
# What follows: check the form of the text before it is parsed, and refuse what two readings fit.
set -euo pipefail
cd "$(mktemp -d)"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund numeral@2.0.6 numbro@2.5.0 @internationalized/number@3.6.5
cat >seen.mjs <<'JS'
import assert from "node:assert/strict";
import { NumberParser } from "@internationalized/number";
import numbro from "numbro";
import danish from "numbro/languages/da-DK.js";
import numeral from "numeral";
import "numeral/locales/da-dk.js";
numeral.locale("da-dk");
numbro.registerLanguage(danish);
numbro.setLanguage("da-DK");
const plain = new NumberParser("da-DK", { style: "decimal" });
const percent = new NumberParser("da-DK", { style: "percent", maximumFractionDigits: 4 });
const seen = {
  numeral: [numeral("−1.234,50").value(), numeral("3,3 mio.").value(), numeral("1055.68").value()],
  numbro: [numbro.unformat("12 t"), numbro.unformat("1.2.3"), numbro.unformat("1055.68")],
  internationalized: [percent.parse(".."), percent.parse(""), percent.parse("2.347,50"), plain.parse("1055.68")],
};
console.log(seen);
assert.deepEqual(seen, {
  numeral: [1234.5, 3.3, 105_568],
  numbro: [12_000, 12.3, 105_568],
  internationalized: [0, 0, 23.475, 105_568],
});
JS
node seen.mjs
