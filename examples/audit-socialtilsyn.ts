/** An audit of a published distribution: Socialtilsyn Øst's objective contributions for 2022. */
import { readFileSync } from "node:fs";
import { auditDistribution, auditDistributionSheet, type Report } from "rammetakst";
import { run } from "./support/run.ts";

const file = new URL("data/socialtilsyn-oest-2022.json", import.meta.url);
const { title, note, rows } = JSON.parse(readFileSync(file, "utf8"));

export const audit = auditDistribution(rows, { unit: 1, register: { measure: "0-17", date: "2021-01-01" } });

export const report: Report = { title, parts: [note, auditDistributionSheet(audit)] };

run(import.meta.url, report);
