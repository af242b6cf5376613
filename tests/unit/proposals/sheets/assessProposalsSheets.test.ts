import { describe, expect, test } from "vitest";
import { agreementInForce } from "../../../../src/agreements/agreementInForce.ts";
import { assessProposals } from "../../../../src/proposals/assessProposals.ts";
import { assessProposalFindingSheet } from "../../../../src/proposals/findings/sheet.ts";
import type { Notice } from "../../../../src/proposals/notice/input.ts";
import { assessProposalsSheets } from "../../../../src/proposals/sheets/assessProposalsSheets.ts";
import { asCsv } from "../../../../src/reports/asCsv.ts";

const base = {
  offer: "Solgården",
  operator: { kind: "municipality", municipality: "Vejen" },
  unit: "day",
  current: { amount: 2000, priceLevel: 2024, backRegulation: -100 },
  proposed: { amount: 2300, priceLevel: 2025, backRegulation: 0 },
  effectiveFrom: "2025-01-01",
  citizens: 1,
  roundTheClock: true,
} as const satisfies Omit<Notice, "id">;

const round = assessProposals(
  [
    { ...base, id: "a" },
    { ...base, id: "b", offer: "Måneskin", operator: { kind: "private", name: "Fonden" } },
    { ...base, id: "c", unit: "week" as never },
  ],
  agreementInForce("syddanmark", "2025-01-01"),
);
const sheets = assessProposalsSheets(round);

describe("the tables of a round", () => {
  // (2 000 + 100) · 1.0551 = 2 215.71; 2 300 − 2 215.71 = 84.29; (2 300 − 2 100) / 2 100 = 9.5238 %; 200 · 365 = 73 000.
  test("show tariffs without back-regulation, a row for each notice in order", () => {
    const rows = asCsv(sheets.notices, "en").split("\r\n");
    const figures = "per day,2000,2300,2100,2300,0.095238,2215.71,84.29";
    const above =
      '"The tariff lies DKK\u00a084.29 above the limit of DKK\u00a02,215.71 given by the agreed indexation of 5.51%."';
    expect(rows[1]).toBe(`a,Solgården,Vejen,${figures},unsubstantiated,warning,5,73000,,,${above}`);
    expect(rows[2]).toBe(`b,Måneskin,Fonden,${figures},comparison only,information,4,73000,,,${above}`);
  });

  test("show the tariffs as the notices state them beside those compared, where any states back-regulation", () => {
    const headings = asCsv(sheets.notices, "da").split("\r\n")[0];
    expect(headings).toContain(
      '"Gældende takst, som oplyst (kr.)";"Varslet takst, som oplyst (kr.)";Gældende takst (kr.);Varslet takst (kr.)',
    );
    const none = { ...base, id: "n", current: { amount: 2000, priceLevel: 2024, backRegulation: 0 } };
    const plain = assessProposals([none], agreementInForce("syddanmark", "2025-01-01"));
    expect(asCsv(assessProposalsSheets(plain).notices, "da")).toContain(
      ";Gældende takst (kr.);Varslet takst (kr.);Stigning",
    );
  });

  test("show what failed with its place", () => {
    expect(sheets.failed.rows.map(([id, place]) => [id, place])).toEqual([["c", "notices[2].unit"]]);
    expect(sheets.failed.rows[0]?.[3]).toEqual({
      da: "hour (time), day (døgn), month (måned), case (sag), year (år)",
      en: "hour, day, month, case, year",
    });
  });

  test("add up to the total in every grouping", () => {
    for (const sheet of [sheets.byVerdict, sheets.byOperatorKind, sheets.byMunicipality]) {
      const last = sheet.rows.at(-1)?.map(String);
      expect(last?.slice(1)).toEqual(["2", "2", "2", "146000", "146000", "61531.7", "0", "0", "0"]);
    }
  });

  test("have no effect where none is known, and say of how many it is and what gives the others", () => {
    // Of a as above: 200 · 365 = 73 000 and 84.29 · 365 = 30 765.85; of b it is not said how many days are paid for.
    const given = [
      { ...base, id: "a" },
      { ...base, id: "b", offer: "Måneskin", operator: { kind: "private", name: "Fonden" }, roundTheClock: false },
    ] as const;
    const { byOperatorKind } = assessProposalsSheets(
      assessProposals(given, agreementInForce("syddanmark", "2025-01-01")),
    );
    const shown = byOperatorKind.rows.map((row) => row.slice(1).map((cell) => (cell === null ? "" : String(cell))));
    expect(shown).toEqual([
      ["1", "1", "1", "73000", "73000", "30765.85", "0", "0", "0"],
      ["1", "1", "0", "", "", "", "0", "", "0"],
      ["2", "2", "1", "73000", "73000", "30765.85", "0", "0", "0"],
    ]);
    expect(byOperatorKind.notes?.map(({ da }) => da)).toEqual([
      "Virkningen er kendt for 1 af 2 varsler; oplys købet pr. år, eller antallet af borgere og for takster pr. døgn, at det er et døgntilbud, for de øvrige.",
    ]);
    expect(sheets.byVerdict.notes ?? []).toEqual([]);
  });

  test("put a municipality that is not stated last but for the total", () => {
    expect(sheets.byMunicipality.rows.map(([key]) => key)).toEqual([
      "Vejen",
      { da: "ikke oplyst", en: "not stated" },
      { da: "I alt", en: "Total" },
    ]);
  });
});

describe("the table of findings", () => {
  const rows = assessProposalFindingSheet(round.assessments).rows;

  test("says a finding once, with all its notices", () => {
    const deadline = rows.filter(([, message]) => JSON.stringify(message).includes("agreed deadline"));
    expect(deadline.map((row) => row[2])).toEqual(["a, b"]);
  });

  test("puts warnings before information", () => {
    const severities = rows.map(([severity]) => (severity as { en: string }).en);
    expect(severities).toEqual([...severities].sort().reverse());
  });
});
