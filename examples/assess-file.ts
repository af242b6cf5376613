/** A table of notices, assessed: `npx tsx examples/assess-file.ts [FILE]` writes `examples/output/varsler-vurderet.xlsx`. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type AssessedTables, assessTables, asXlsx, readTables } from "rammetakst/files";

const lang = process.argv.includes("--en") ? "en" : "da";
const [given] = process.argv.slice(2).filter((each) => !each.startsWith("--"));

/** Constructed: the offers, tariffs and reasons of the table that is taken where no file is given. */
const CONSTRUCTED = new URL("data/varsler.csv", import.meta.url);

// A file's bytes, as they are on the drive or were dropped into a browser; CSV or workbook is seen by the content.
const tables = await readTables(readFileSync(given ?? CONSTRUCTED));

// The columns are found by their headings, the agreement by the municipalities and dates; both can be given instead.
export const assessed: AssessedTables = assessTables(tables);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL("output/", import.meta.url);
  mkdirSync(folder, { recursive: true });

  // Rows with a fault are not assessed; each fault says its cell, what stands there and what to write.
  for (const { cells, found, what, write } of assessed.faults) {
    console.log(`${cells.join(", ")}: ${found} – ${what[lang]}. ${write[lang]}`);
  }
  for (const sentence of assessed.says) console.log(sentence[lang]);

  // Any of the sheets can be shown, or left out, before they are written.
  writeFileSync(new URL("varsler-vurderet.xlsx", folder), await asXlsx(assessed.sheets, lang));
}
