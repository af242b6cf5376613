import { describe, expect, test } from "vitest";
import { ResultDecimal } from "../../../../src/decimal.ts";
import { auditDistribution } from "../../../../src/distribution/audit/auditDistribution.ts";
import { auditNotes } from "../../../../src/distribution/audit/notes.ts";
import type { AuditOptions } from "../../../../src/distribution/audit/result.ts";
import { auditDistributionSheet } from "../../../../src/distribution/audit/sheet.ts";
import { asCsv } from "../../../../src/reports/asCsv.ts";
import { asText } from "../../../../src/reports/text/asText.ts";

/** 0.88 kr. times the inhabitants of 1 January 2020, but for Langeland: 12 491 · 0.88 = 10 992.08. */
const billed = [
  { id: "Fanø", key: 3_488, amount: "3069.44" },
  { id: "Ærø", key: 5_964, amount: "5248.32" },
  { id: "Langeland", key: 12_491, amount: "10900.00" },
];
const sheetOf = (options: AuditOptions) => auditDistributionSheet(auditDistribution(billed, options));

describe("auditDistributionSheet", () => {
  test("shows what fits, what the amounts imply, and the totals", () => {
    const lines = asText(sheetOf({ unit: "0.01" }), "en", { maxWidth: 160 }).split("\n");
    expect(lines.slice(4, 8).map((line) => line.trim().split(/ {2,}/))).toEqual([
      ["563", "Fanø", "3,488", "3,069.44", "yes", "3,488", "3,488"],
      ["492", "Ærø", "5,964", "5,248.32", "yes", "5,964", "5,964"],
      ["482", "Langeland", "12,491", "10,900.00", "no"],
      ["Total", "21,943", "19,217.76"],
    ]);
  });

  // 0.88 ± 0.005 / 5964, rounded into the interval: 0.87999917 and 0.88000083; 9 452 keys make ± 0.0079 kr.
  test("notes the rate, how many amounts it explains and what rounding moved", () => {
    expect(sheetOf({ unit: "0.01" }).notes).toEqual([
      {
        da: "Med en sats mellem 0,87999917\u00a0kr. og 0,88000083\u00a0kr. er 2 af 3 beløb lig med satsen gange nøglen, afrundet til 0,01\u00a0kr.",
        en: "At a rate between DKK\u00a00.87999917 and DKK\u00a00.88000083, 2 of 3 amounts equal the rate times the key, rounded to DKK\u00a00.01.",
      },
      {
        da: "Afrundingen ændrer de beløb, der passer, med −0,01\u00a0kr. til 0,01\u00a0kr. i alt.",
        en: "Rounding changes the amounts that fit by DKK\u00a0−0.01 to DKK\u00a00.01 in all.",
      },
    ]);
  });

  // Danmarks Statistik, FOLK1A: Fanø 3 488, Ærø 5 964 and Langeland 12 491 on 1 January 2020.
  test("holds the keys against the register, with its source", () => {
    const sheet = sheetOf({ unit: "0.01", register: { measure: "inhabitants", date: "2020-01-01" } });
    expect(sheet.columns.slice(-2).map(({ word }) => word)).toEqual(["registerKey", "keyDifference"]);
    expect(sheet.rows.map((row) => row.slice(-2).map(String))).toEqual([
      ["3488", "0"],
      ["5964", "0"],
      ["12491", "0"],
      ["null", "null"],
    ]);
    expect(sheet.notes?.at(-1)?.da).toBe(
      "0 af 3 nøgler afviger fra registrets antal indbyggere den 1. januar 2020 (Danmarks Statistik, FOLK1A).",
    );
    const ages = sheetOf({ unit: "0.01", register: { measure: "0-17", date: "2021-01-01" } });
    expect(ages.notes?.at(-1)?.da).toContain(
      "3 af 3 nøgler afviger fra registrets antal 0-17-årige den 1. januar 2021",
    );
    expect(ages.notes?.at(-1)?.en).toContain("3 of 3 keys differ from the register's number of 0-17-year-olds");
  });

  test("is CSV with every digit, an empty cell where nothing is implied", () => {
    const [, , , third] = asCsv(sheetOf({ unit: "0.01" }), "da").split("\r\n");
    expect(third).toBe("482;Langeland;12491;10900;nej;;");
  });

  test("notes that the rate is in doubt when several explain as much", () => {
    const rows = [
      { id: "a", key: 1, amount: 1 },
      { id: "b", key: 1, amount: 2 },
    ];
    expect(auditDistributionSheet(auditDistribution(rows, { unit: 1 })).notes?.[1]).toEqual({
      da: "2 satsintervaller forklarer lige mange beløb. Tabellen bygger på det laveste, så satsen er usikker.",
      en: "2 intervals of rates explain equally many amounts. The table rests on the lowest, so the rate is in doubt.",
    });
  });

  test("shows rates that 34 digits do not tell apart with all of them", () => {
    const audit = auditDistribution(billed, { unit: "0.01" });
    const only = new ResultDecimal("0.88");
    const [note] = auditNotes({ ...audit, rate: { ...audit.rate, from: only, to: only } });
    expect(note?.en).toContain(`between DKK\u00a00.88${"0".repeat(32)} and DKK\u00a00.88${"0".repeat(32)},`);
  });
});
