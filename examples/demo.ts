/** The library's main job on embedded data: a tariff round, a real distribution and a real audit, also as Markdown. */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { asReport, type Report } from "rammetakst";
import { report as audit } from "./audit-socialtilsyn.ts";
import { report as samraad } from "./samraad-2020.ts";
import { report as tariffRound } from "./tariff-round.ts";
import { report as whatIf } from "./what-if.ts";

const language = process.argv.includes("--en") ? "en" : "da";
const report: Report = {
  title: { da: "Rammetakst: et møde i arbejdsgruppen", en: "Rammetakst: a meeting of the working group" },
  parts: [tariffRound, whatIf, samraad, audit],
};

const folder = new URL("output/", import.meta.url);
const file = new URL(`demo-${language}.md`, folder);
mkdirSync(folder, { recursive: true });
writeFileSync(file, `${asReport(report, language, "markdown")}\n`);

console.log(asReport(report, language, "text"));
console.log(language === "da" ? "\nOgså skrevet som Markdown:" : "\nAlso written as Markdown:", fileURLToPath(file));
