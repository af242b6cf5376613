// Run by plain node in a project that has the packed library.
import { deepEqual, equal, ok } from "node:assert/strict";
import { readFileSync } from "node:fs";
import * as whole from "rammetakst";
import * as core from "rammetakst/core";
import { asXlsx, readTables } from "rammetakst/files";
import { fromTable, sheetOf } from "rammetakst/rows";
import { toTable } from "rammetakst/tables";
import { simulateLedgerInThreads, startThreads } from "rammetakst/threads";

const given = new Map(Object.entries(whole));
const ofCore = Object.entries(core);
deepEqual(
  ofCore.filter(([name, value]) => given.get(name) !== value).map(([name]) => name),
  [],
  "the whole library gives away all of the core, and the same of it",
);
ok(given.size > ofCore.length, "the whole library gives away more than the core");

const { shares, difference } = whole.distribute(100, [
  { id: 461, key: 2 },
  { id: 479, key: 1 },
]);
deepEqual(
  shares.map(({ share }) => share.toFixed(2)),
  ["66.67", "33.33"],
);
equal(difference.toFixed(), "0");
const sheet = whole.distributeSheet(whole.distribute(100, [{ id: 461, key: 2 }]));
equal(toTable(sheet).get("share"), 100);
equal(fromTable(toTable(sheet))[0].share, 100);
equal(sheetOf(toTable(sheet), { columns: sheet.columns }).rows[0].at(-1), 100);

const [read] = await readTables(await asXlsx(sheet, "da"));
equal(read.rows[1].cells.at(-1).number, 100);

const year = { year: 2025, tariff: 1_400, budgetedDays: 8_000, budget: 11_200_000, occupiedDays: 7_900 };
const offer = { carriedIn: 0, years: [{ ...year, costs: { kind: "bell", least: 10_500_000, most: 11_900_000 } }] };
const agreement = whole.agreementInForce("syddanmark", "2025-12-31");
const threads = await startThreads(2);
const inThreads = await simulateLedgerInThreads(threads, offer, agreement);
equal(JSON.stringify(inThreads), JSON.stringify(whole.simulateLedger(offer, agreement)), "threads change nothing");
// They are not stopped: a program may end with threads that stand ready.

const misnamed = [...given].filter(([name, value]) => typeof value === "function" && value.name !== name);
deepEqual(
  misnamed.map(([name, value]) => [name, value.name]),
  [],
  "public functions keep their names in the bundle",
);

const licences = readFileSync(new URL("node_modules/rammetakst/dist/LICENSES.txt", import.meta.url), "utf8");
const inside = Array.from(licences.matchAll(/^-{72}\n\n(\S+) [\d.]+\n\n(?:The )?MIT License/gm), ([, name]) => name);
deepEqual(
  inside,
  ["date-fns", "fflate", "hucre", "ical-generator", "leven", "papaparse", "zod"],
  "the licences of what is in the bundle",
);
console.log(`${given.size} names, of which ${ofCore.length} in the core`);
