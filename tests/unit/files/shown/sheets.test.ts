import { describe, expect, test } from "vitest";
import { assessTables } from "../../../../src/files/assessed/assessTables.ts";
import { faultSheet } from "../../../../src/files/faults/faultSheet.ts";
import { readTables } from "../../../../src/files/readTables.ts";
import { explanationSheet } from "../../../../src/files/shown/explanationSheet.ts";
import { sourceSheet } from "../../../../src/files/shown/sourceSheet.ts";
import { worstOf } from "../../../../src/files/shown/worstOf.ts";
import { asCsv } from "../../../../src/reports/asCsv.ts";
import type { Sheet } from "../../../../src/reports/sheet.ts";
import { explanationText } from "../../../../src/rules/explanationText.ts";
import { lines, NEEDED, notice } from "../tables.ts";

const rowsOf = (sheet: Sheet, language: "da" | "en" = "da"): string[] =>
  asCsv(sheet, language)
    .replace("\ufeff", "")
    .replaceAll("\u00a0", " ")
    .split(/\r?\n/)
    .filter((line) => line !== "");

const assessed = async (...rows: readonly string[]) => assessTables(await readTables(lines(NEEDED, ...rows)));

const FAULT = {
  kind: "unknown-unit",
  severity: "question",
  what: { da: "enheden uge kendes ikke", en: "the unit week is not known" },
  write: { da: "skriv en kendt", en: "write a known one" },
  suggestions: ["døgn", "måned"],
  sheet: "",
  row: 7,
  cells: ["D7", "E7"],
  heading: "Enhed",
  found: "uge",
  allowed: { da: "hvad taksten er pr.", en: "what the tariff is per" },
} as const;

describe("the table of faults", () => {
  test("has a column for everything that a fault says, in both languages", () => {
    expect(rowsOf(faultSheet([FAULT]))).toEqual([
      "Vægt;Række;Celle;Kolonne;Der står;Hvad er der galt;Hvad skal der gøres;Forslag;Hvad kolonnen er til",
      'spørgsmål;7;"D7, E7";Enhed;uge;Enheden uge kendes ikke;Skriv en kendt;"døgn; måned";Hvad taksten er pr.',
    ]);
    expect(rowsOf(faultSheet([FAULT]), "en")[1]).toContain("question,7,");
  });

  test("names the sheet where a file has several, and puts errors before questions and warnings", () => {
    const all = [
      FAULT,
      { ...FAULT, severity: "warning" as const, row: 1 },
      { ...FAULT, severity: "error" as const, sheet: "Nord", row: 9 },
    ];
    const [header = "", ...rows] = rowsOf(faultSheet(all));
    expect(header.startsWith("Vægt;Ark;Række;")).toBe(true);
    expect(rows.map((row) => row.split(";").slice(0, 3))).toEqual([
      ["fejl", "Nord", "9"],
      ["spørgsmål", "", "7"],
      ["advarsel", "", "1"],
    ]);
  });
});

describe("the table of explanations", () => {
  test("has each line of each explanation, with what it is of", async () => {
    const { round } = await assessed(notice({ id: "a" }));
    const [assessment] = round?.assessments ?? [];
    if (assessment === undefined) throw new Error("no assessment");
    const { rows } = explanationSheet([{ of: "a", explanation: assessment.explanation }]);
    expect(rows.map(([of]) => of)).toEqual(rows.map(() => "a"));
    const shown = rows.map(([, text]) => text as { da: string; en: string });
    expect(shown.map(({ da }) => da).join("\n")).toBe(explanationText(assessment.explanation, "da"));
    expect(shown.map(({ en }) => en).join("\n")).toBe(explanationText(assessment.explanation, "en"));
  });

  test("is of those above the limit where there are more than five hundred", async () => {
    const many = Array.from({ length: 501 }, (_, i) =>
      notice({ id: `n${i}`, offer: `Tilbud ${i}`, current: "100", proposed: i === 7 ? "110" : "100" }),
    );
    const { sheets } = await assessed(...many);
    expect([...new Set(sheets.explanations?.rows.map(([of]) => of))]).toEqual(["n7"]);
    expect(sheets.notices?.rows.length).toBe(501);
  });
});

test("the table of sources has each parameter and source once, with its value and its mark", async () => {
  const { round, sheets } = await assessed(notice({ id: "a" }), notice({ id: "b", offer: "B" }));
  const explained = (round?.assessments ?? []).map(({ id, explanation }) => ({ of: String(id), explanation }));
  const rows = rowsOf(sourceSheet(explained));
  expect(rows[0]).toBe("Regel eller forudsætning;Værdi;Kilde;Mærke;Videreført fra");
  expect(new Set(rows).size).toBe(rows.length);
  expect(rows[1]?.split(";")[0]).toBe("Syddanmarks P/L (økonomisk arbejdsgruppe)");
  expect(rows[1]).toContain("2025: 5,51 % – Socialdirektørforum Syddanmark 24. januar 2025, pkt. 6 [referat]");
  expect(
    rows
      .find((row) => row.startsWith("afrunding af grænsen"))
      ?.split(";")
      .slice(0, 2),
  ).toEqual(["afrunding af grænsen", '"0,01 kr."']);
  expect(rowsOf(sheets.sources as Sheet)).toEqual(rows);
  expect(rowsOf(sourceSheet(explained.slice(0, 1)))).toEqual(rows);
});

test("the worst severity is that of the worst finding", () => {
  const of = (...severities: readonly ("error" | "warning" | "info")[]) =>
    worstOf(severities.map((severity) => ({ severity })));
  expect([of("info", "error", "warning"), of("warning", "info"), of("info"), of()]).toEqual([
    "error",
    "warning",
    "info",
    undefined,
  ]);
});
