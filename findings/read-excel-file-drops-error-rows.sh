#!/usr/bin/env bash
# Guess: a reader of workbooks tells a cell with an error, or with a formula that was never computed, from an empty cell.
# Seen with read-excel-file 9.3.17: both are null, as an empty cell is, and a last row that holds nothing else is not in the
# data at all. hucre 1.0.0 says of the same cells that one is an error and the other a formula without a value.
# What follows: a tariff that is #N/A in the office's file is taken for one that was not stated; read with what tells them apart.
set -euo pipefail
cd "$(mktemp -d)"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund read-excel-file@9.3.17 hucre@1.0.0 fflate@0.8.3
cat >seen.mjs <<'JS'
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import readExcelFile from "read-excel-file/node";
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
const error = '<c r="A2" t="e"><v>#N/A</v></c>';
const rows = `<row r="1"><c r="A1"><v>2347.5</v></c><c r="B1"><v>650</v></c></row><row r="2">${error}<c r="B2"><f>B1*1.0551</f></c></row>`;
writeFileSync("book.xlsx", workbook(rows));
const [{ data }] = await readExcelFile("book.xlsx");
const { sheets: [sheet] } = await readXlsx(workbook(rows));
const told = ["1,0", "1,1"].map((place) => sheet.cells.get(place)?.type);
console.log("read-excel-file:", data, "hucre on the second row:", told);
assert.deepEqual(data, [[2347.5, 650]]);
assert.deepEqual(told, ["error", "formula"]);
JS
node seen.mjs
