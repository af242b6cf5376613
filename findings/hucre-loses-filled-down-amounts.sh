#!/usr/bin/env bash
# Guess: a workbook that is read and written again holds the same amounts.
# Seen with hucre 1.0.0: spreadsheets keep a formula that was filled down a column once, and its other cells refer to it. Read,
# all three amounts are there; written again, those of the second and third row are empty, without an error, and a sum over the
# column is too low. The reader calls these two cells plain numbers, with an empty formula beside them.
# What follows: never read and write a user's workbook to put something into it; write the values that were read as values.
set -euo pipefail
cd "$(mktemp -d)"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund hucre@1.0.0 fflate@0.8.3
cat >seen.mjs <<'JS'
import assert from "node:assert/strict";
import { strToU8, zipSync } from "fflate";
import { readXlsx, writeXlsx } from "hucre/xlsx";
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relation = (type, target) => `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/${type}" Target="${target}"/></Relationships>`;
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const workbook = (rows) =>
  zipSync({
    "[Content_Types].xml": strToU8(`${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`),
    "_rels/.rels": strToU8(relation("officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": strToU8(`${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="T" sheetId="1" r:id="rId1"/></sheets></workbook>`),
    "xl/_rels/workbook.xml.rels": strToU8(relation("worksheet", "worksheets/sheet1.xml")),
    "xl/worksheets/sheet1.xml": strToU8(`${xml}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`),
  });
const row = (n, formula, value) => `<row r="${n}"><c r="A${n}"><v>${n}000</v></c><c r="B${n}">${formula}<v>${value}</v></c></row>`;
const first = '<f t="shared" ref="B1:B3" si="0">A1*1.0551</f>';
const again = '<f t="shared" si="0"/>';
const read = await readXlsx(workbook(row(1, first, 1055.1) + row(2, again, 2110.2) + row(3, again, 3165.3)));
const amounts = ({ sheets: [sheet] }) => sheet.rows.map(([, amount]) => amount);
const written = await readXlsx(await writeXlsx({ sheets: read.sheets }));
console.log("read:", amounts(read), "written again:", amounts(written));
assert.deepEqual(amounts(read), [1055.1, 2110.2, 3165.3]);
assert.deepEqual(amounts(written), [1055.1, null, null]);
JS
node seen.mjs
