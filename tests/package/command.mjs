// Run by plain node in a project that has the packed library; decimal.js is all that need be beside it.
import { deepEqual, equal, match } from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readTables } from "rammetakst/files";

const folder = new URL("node_modules/rammetakst/", import.meta.url);
const { bin, version } = JSON.parse(readFileSync(new URL("package.json", folder), "utf8"));
const program = new URL(bin.rammetakst, folder);
match(readFileSync(program, "utf8"), /^#!\/usr\/bin\/env node\n/);

/** Runs the command as a user's own shell would. */
function ran(...argv) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(program), ...argv], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

deepEqual(ran("--version"), { status: 0, stdout: `${version}\n`, stderr: "" });
match(ran("--help", "--lang", "en").stdout, /^ {2}calendar {2}/m);
match(ran("calendar", "syddanmark", "2026", "--as", "ics").stdout, /^BEGIN:VCALENDAR/);

writeFileSync("varsler.csv", Buffer.from("Tilbud;Takst\r\nBoh\u00f8j;2347,50\r\n", "latin1"));
deepEqual(ran("tables", "varsler.csv", "--out", "tabeller.xlsx"), {
  status: 0,
  stdout: "Skrevet: tabeller.xlsx\n",
  stderr: "",
});
const [table] = await readTables(readFileSync("tabeller.xlsx"));
equal(table.rows[1].cells[2].number, 2);

const example = fileURLToPath(new URL("examples/data/varsler.csv", folder));
const assessed = ran("assess", example, "--out", "vurderet.xlsx");
deepEqual([assessed.status, assessed.stderr], [0, ""]);
match(assessed.stdout, /Skrevet: vurderet\.xlsx\n$/);
// The folder is there where this has run before, and letters are never written over.
rmSync("breve", { recursive: true, force: true });
equal(ran("letters", example, "--out", "breve").status, 0);
equal(ran("letters", example, "--out", "breve").status, 2);

const refused = ran("tables", "varsler.csv", "--out", "varsler.csv");
deepEqual([refused.status, refused.stdout], [2, ""]);
match(refused.stderr, /^--out:\n {2}Fundet: /);
console.log("the command line runs");
