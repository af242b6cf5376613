import { assessProposals, compareRounds, compareRoundsSheets, indexSeries, type Notice } from "rammetakst";
import { describe, expect, test } from "vitest";
import { AGREEMENT, rising } from "../../proposals/notices.ts";

/** Of 2 000 kr.: 5.51 % allows 2 110.20, 3.9 % allows 2 078.00. */
const NOTICES: readonly Notice[] = [
  rising("2078", { id: "a", service: "A" }),
  rising("2100.50", { id: "b", service: "B" }),
  rising("2210.20", { id: "c", service: "C" }),
];
const rates = { series: indexSeries("syddanmark").with({ 2025: "0.039" }) };
const baseline = assessProposals(NOTICES, AGREEMENT);

describe("compareRounds", () => {
  const compared = compareRounds(baseline, assessProposals(NOTICES, AGREEMENT, rates));

  test("says which verdicts change, from what to what, and by how much the excess does", () => {
    expect(compared.notices.map(({ id, isChanged, excessChange }) => [id, isChanged, Number(excessChange)])).toEqual([
      ["a", false, 0],
      ["b", true, 22.5],
      ["c", false, 32.2],
    ]);
    expect(compared.moves).toEqual([
      { baseline: "within-agreed", proposal: "within-agreed", number: 1 },
      { baseline: "within-agreed", proposal: "unsubstantiated", number: 1 },
      { baseline: "unsubstantiated", proposal: "unsubstantiated", number: 1 },
    ]);
    expect([compared.changed, compared.onOneSide, compared.findings.length]).toEqual([1, 0, 0]);
    expect(compared.explanation.says.map(({ da }) => da)).toEqual([
      "1 af 3 varsler får en anden vurdering.",
      "Fra ”inden for aftalt P/L” til ”ikke begrundet”: 1.",
    ]);
  });

  test("tells a notice that is not assessed on one side, and counts it apart", () => {
    const broken = [...NOTICES.slice(0, 2), { ...NOTICES[2], unit: "week" } as never];
    const one = compareRounds(baseline, assessProposals(broken, AGREEMENT));
    expect(one.notices[2]).toMatchObject({ id: "c", proposal: null, proposalExcess: null, excessChange: null });
    expect([one.changed, one.onOneSide]).toEqual([0, 1]);
    expect(one.findings.map(({ code, message }) => [code, message.da])).toEqual([
      ["notice-on-one-side", "1 varsel er kun vurderet på den ene side: c."],
    ]);
    const added = compareRounds(assessProposals([], AGREEMENT), baseline);
    expect(added.notices.map(({ baseline, isChanged }) => [baseline, isChanged])).toEqual([
      [null, true],
      [null, true],
      [null, true],
    ]);
  });

  test("says that nothing changes only where no excess does either", () => {
    const codes = (other: typeof baseline) => compareRounds(baseline, other).findings.map(({ code }) => code);
    expect(codes(baseline)).toEqual(["verdicts-unchanged"]);
    const last = { series: indexSeries("syddanmark").with({ 2025: "0.0550" }) };
    expect(codes(assessProposals(NOTICES, AGREEMENT, last))).toEqual([]);
  });

  test("has a row for each notice and for each move", () => {
    const { notices, moves } = compareRoundsSheets(compared);
    expect(notices.rows.map((row) => [row[0], String(row.at(-1))])).toEqual([
      ["a", "0"],
      ["b", "22.5"],
      ["c", "32.2"],
    ]);
    expect(moves.rows.map((row) => row[2])).toEqual([1, 1, 1]);
  });
});
