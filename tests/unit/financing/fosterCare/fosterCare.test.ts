import {
  explanationText,
  fosterBoard,
  fosterCare,
  fosterCareSheet,
  fosterRemunerationByDays,
  fosterRemunerationByMonths,
  type GivenFosterCare,
  type GivenFosterChild,
  lawOn,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { plain } from "../../../plain.ts";
import { refusal } from "../../../refusal.ts";

const A: GivenFosterChild = { child: "A", born: "2009-05-01", remunerations: 5 };
const B: GivenFosterChild = { child: "B", born: "2013-07-01", remunerations: 3 };
const C: GivenFosterChild = { child: "C", born: "2018-01-01", remunerations: 0 };
const family = (year: number, ...children: GivenFosterChild[]) => fosterCare({ year, children });
const sums = ({ remuneration, boardAndLodging, fosterCost }: ReturnType<typeof family>) =>
  [remuneration, boardAndLodging, fosterCost].map(Number);
const codes = (given: ReturnType<typeof family>) => given.findings.map(({ code }) => code);
const days = (given: ReturnType<typeof family>) =>
  given.children.map(({ youngerDays, olderDays, furtherDays }) => [youngerDays, olderDays, furtherDays]);

describe("fosterCare", () => {
  test("pays whole years by the month, and board and lodging by age from the 10th birthday on", () => {
    const given = family(2023, A, B);
    // 181 days to 30 June, 184 from 1 July; (5 + 3) · 12 · 4 694; 365 · 214 + 181 · 201 + 184 · 214
    expect(days(given)).toEqual([
      [0, 365, 0],
      [181, 184, 0],
    ]);
    expect(sums(given)).toEqual([450_624, 153_867, 604_491]);
    expect(given.children.map(({ fosterCost }) => Number(fosterCost))).toEqual([359_750, 244_741]);
  });

  test("counts a leap year's 366 days of board, and its 12 months", () => {
    // 12 · 5 · 4 423; 366 · 202
    expect(sums(family(2020, A))).toEqual([265_380, 73_932, 339_312]);
  });

  test("gives the third child the lower amount on the days when three are there, in the order given", () => {
    const leaves = { from: "2023-01-01", to: "2023-01-31", counting: "with-last-day" } as const;
    const given = family(2023, { ...A, stay: leaves }, B, C);
    // C is the third for 31 days, and the second from 1 February: 334 · 201 + 31 · 184
    expect(days(given).at(-1)).toEqual([334, 0, 31]);
    expect(given.children[2]?.boardAndLodging.toNumber()).toBe(72_838);
    expect(given.findings[0]).toMatchObject({ code: "third-child-by-day", figures: { days: "31" } });
    expect(plain(given.findings[0]?.message.en)).toContain("On 31 days");
    expect(days(family(2023, C, B, A)).at(-1)).toEqual([0, 0, 365]);
  });

  test("pays whole calendar months by the month and the days around them by the day", () => {
    const stay = { from: "2023-02-10", to: "2023-05-04", counting: "with-last-day" } as const;
    const given = family(2023, { ...A, stay });
    // 19 days of February and 4 of May; March and April: 5 · 2 · 4 694 + 5 · 23 · 154.31
    expect(given.children[0]).toMatchObject({ wholeMonths: 2, singleDays: 23, days: 84 });
    expect(given.remuneration.toString()).toBe("64685.65");
    expect(codes(given)).toEqual(["days-outside-months", "rate-with-reservation"]);
    const without = family(2023, { ...A, stay: { ...stay, counting: "without-last-day" } });
    expect([without.children[0]?.days, without.children[0]?.to]).toEqual([83, "2023-05-03"]);
  });

  test("says what is to be known of a rate that was used, and of no other", () => {
    const { findings } = family(2023, A);
    expect(findings.map(({ figures }) => figures.parameter)).toEqual(["fosterBoardOlder"]);
    expect(plain(findings[0]?.message.da)).toBe(
      "Kost og logi pr. døgn for et barn på 10 år og derover er 214,00 kr.: foreløbigt beløb; skrivelsen siger, at kost og logi er reguleret med „X pct.“.",
    );
  });

  test("asks for no remuneration where none is paid, and gives half ones", () => {
    // 366 · 206: the ministry's rate of 2024, whose remuneration is not known
    expect(sums(family(2024, C))).toEqual([0, 75_396, 75_396]);
    // 2.5 · 12 · 4 694
    expect(sums(family(2023, { ...A, remunerations: "2.5" }))[0]).toBe(140_820);
  });

  test("refuses years whose rates are not known, and takes them from the user", () => {
    expect(refusal(() => family(2024, A))).toMatchObject({
      kind: "unknown-value",
      path: "financing.fosterRemunerationPerMonth",
    });
    expect(refusal(() => family(2022, C)).path).toBe("financing.fosterBoardYounger");
    expect(refusal(() => family(2017, A)).kind).toBe("unknown-value");
    const own = lawOn("2024-01-01").with({ fosterRemunerationPerMonth: "4800" });
    // 5 · 12 · 4 800 and 366 · 221
    expect(sums(fosterCare({ year: 2024, children: [A] }, own))).toEqual([288_000, 80_886, 368_886]);
  });

  test("counts a birthday on 29 February from 1 March in other years", () => {
    expect(days(family(2019, { ...A, born: "2008-02-29" }))).toEqual([[0, 365, 0]]);
    const ten = lawOn("2019-01-01").with({ fosterOlderAge: "11" });
    const given = fosterCare({ year: 2019, children: [{ ...A, born: "2008-02-29" }] }, ten);
    expect(days(given)).toEqual([[59, 306, 0]]); // 31 + 28
  });

  test("explains each child", () => {
    const { explanation } = family(2023, A, B);
    expect(plain(explanation.says[0]?.da)).toBe(
      "Familien koster 604.491,00 kr. for 2 børn: 450.624,00 kr. i vederlag og 153.867,00 kr. til kost og logi.",
    );
    expect(explanation.because.map(({ title }) => title.en)).toEqual(["Child A", "Child B"]);
    expect(plain(explanationText(explanation, "en"))).toContain("KL's letter of 1 September 2022");
  });

  test("refuses what is no family", () => {
    const refused = (given: unknown) => refusal(() => fosterCare(given as GivenFosterCare));
    expect(refused({ year: 2023, children: [] }).path).toBe("children");
    expect(refused({ year: 2023, children: [A, A] })).toMatchObject({ kind: "duplicate", path: "children[1].child" });
    expect(refused({ year: 2023, children: [{ ...A, remunerations: -1 }] })).toMatchObject({
      kind: "out-of-range",
      path: "children[0].remunerations",
    });
    expect(refused({ year: 2023, children: [{ ...A, born: "2023-02-30" }] })).toMatchObject({
      kind: "malformed",
      path: "children[0].born",
    });
    expect(refused({ year: 2023, children: [{ ...A, born: "2023-06-01" }] })).toMatchObject({
      kind: "out-of-range",
      path: "children[0].born",
    });
    const stay = { from: "2022-01-01", to: "2022-12-31", counting: "with-last-day" };
    expect(refused({ year: 2023, children: [{ ...A, stay }] }).path).toBe("children[0].stay");
    expect(refused({ year: 2023, children: [{ ...A, stay: { from: "2023-01-01" } }] }).path).toBe(
      "children[0].stay.counting",
    );
    expect(refused({ year: 2023, children: [A], law: 1 }).kind).toBe("unknown-key");
    expect(refusal(() => fosterCare({ year: 2023, children: [A] }, lawOn("2020-01-01"))).path).toBe("law");
  });

  test("is a table with a row of totals", () => {
    const { rows, notes } = fosterCareSheet(family(2023, A, B));
    expect(rows.map((row) => row.slice(-3).map(String))).toEqual([
      ["281640", "78110", "359750"],
      ["168984", "75757", "244741"],
      ["450624", "153867", "604491"],
    ]);
    expect(notes).toHaveLength(2);
  });
});

describe("the rules of foster care", () => {
  test("round once", () => {
    const law = lawOn("2023-01-01");
    expect(fosterRemunerationByMonths({ remunerations: "2.5", months: "0.5" }, law).remuneration.toString()).toBe(
      "5867.5",
    );
    // 0.5 · 1 · 154.31 = 77.155
    expect(fosterRemunerationByDays({ remunerations: "0.5", days: 1 }, law).remuneration.toString()).toBe("77.16");
    const board = { youngerDays: 1, olderDays: 2, furtherDays: 3 };
    expect(fosterBoard(board, lawOn("2015-07-01")).boardAndLodging.toString()).toBe("1014"); // 171 + 366 + 477
  });
});
