#!/usr/bin/env bash
# Guess: a writer of workbooks puts quotation marks around the name of a sheet where it refers to it.
# Seen with hucre 1.0.0: `pageSetup.printArea` and `printTitlesRow` become `Varslede takster!$1:$1`. A name with a blank needs
# quotation marks there: LibreOffice repeats no headings, and Excel is reported to offer a repair of such a file.
# What follows: give these names by `namedRanges`, with the sheet's name between quotation marks.
set -euo pipefail
cd "$(mktemp -d)"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund hucre@1.0.0 fflate@0.8.3
cat >seen.mjs <<'JS'
import assert from "node:assert/strict";
import { strFromU8, unzipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
const name = "Varslede takster";
const bare = { sheets: [{ name, rows: [[1]], pageSetup: { printTitlesRow: "$1:$1" } }] };
const own = [{ name: "_xlnm.Print_Titles", range: `'${name}'!$1:$1`, scope: name }];
const namesOf = async (given) => /<definedName .*?<\/definedName>/.exec(strFromU8(unzipSync(await writeXlsx(given))["xl/workbook.xml"]))[0];
const [first, second] = [await namesOf(bare), await namesOf({ sheets: [{ name, rows: [[1]] }], namedRanges: own })];
console.log(first, second);
assert.match(first, />Varslede takster!\$1:\$1</);
assert.match(second, />'Varslede takster'!\$1:\$1</);
JS
node seen.mjs
