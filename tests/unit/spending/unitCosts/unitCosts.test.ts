import { type UnitCostOptions, unitCosts, unitCostsSheet } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";
import { codes, line } from "../line.ts";

describe("unitCosts", () => {
  test("are weighted in sums: 300 / 4 and 100 / 1 are 80 together, not 87.50", () => {
    const rows = [
      line({ operatorKind: "municipality", amount: 300, users: 4 }),
      line({ operatorKind: "private", amount: 100, users: 1 }),
    ];
    const costs = unitCosts(rows, { per: "users" });
    expect(costs.byOperatorKind.map(({ unitCost }) => unitCost?.toNumber())).toEqual([75, 100]);
    expect(costs.total.map(({ unitCost, operatorKind }) => [unitCost?.toNumber(), operatorKind])).toEqual([[80, null]]);
    expect(codes(costs)).toEqual(["activity-of-rows"]);
  });

  test("leave out rows that state no activity, spending and all, and state the amount", () => {
    const rows = [line({ amount: 300, days: 3 }), line({ area: "children", amount: 5_000_000 })];
    const costs = unitCosts(rows, { per: "days" });
    expect([costs.total[0]?.unitCost, costs.total[0]?.leftOut].map(String)).toEqual(["100", "5000000"]);
    expect(costs.rows.map(({ unitCost }) => unitCost === null)).toEqual([false, true]);
    expect(codes(costs)).toEqual(["activity-not-stated", "operator-kind-not-stated"]);
    expect(costs.findings[0]?.message.da.replaceAll("\u00a0", " ")).toContain(
      "1 række på i alt 5,0 mio. kr. oplyser ikke døgn",
    );
    expect(costs.findings[0]?.remedy.da).toBe("Oplys antallet af døgn i rækkerne, og skriv 0, hvor der ingen var.");
    expect(refusal(() => unitCosts([line({ days: 1 })], { per: "users" })).remedy).toEqual({
      da: "oplys antallet af brugere i de rækker, hvor det kendes, og skriv 0, hvor der ingen var",
      en: "state the number of users in the rows where it is known, and write 0 where there were none",
    });
  });

  test("have no value where there was no activity, whose spending is in the sums", () => {
    const rows = [
      line({ operatorKind: "region", amount: 300, days: 3 }),
      line({ operatorKind: "private", amount: 60, days: 0 }),
    ];
    const costs = unitCosts(rows, { per: "days" });
    expect(costs.byOperatorKind.map(({ unitCost }) => unitCost && String(unitCost))).toEqual([null, "100"]);
    expect([String(costs.total[0]?.unitCost), codes(costs)]).toEqual(["120", ["no-activity"]]);
  });

  test("are exact in .exact, for quotients without end, and of four decimals of activity", () => {
    const rows = [line({ operatorKind: "region", amount: 100, fullYearUsers: "0.3333" })];
    expect(unitCosts.exact(rows, { per: "fullYearUsers" }).total[0]?.unitCost).toEqual({ n: 1_000_000n, d: 3333n });
  });

  test("are shown for the years chosen, with totals marked", () => {
    const rows = [2022, 2023, 2024].map((year) => line({ year, operatorKind: "region", users: 2 }));
    const sheet = unitCostsSheet(unitCosts(rows, { per: "users", years: [2024, 2023] }));
    expect(sheet.rows.map((cells) => cells[4])).toEqual([2023, 2024, 2023, 2024, 2023, 2024]);
    expect(sheet.totalRows).toBe(4);
  });

  test.each([
    [{ per: "days" }, "missing", "days"],
    [{ per: "user" }, "malformed", "options.per"],
    [{ per: "users", operatorKinds: ["private"] }, "unknown-name", "options.operatorKinds[0]"],
    [{ per: "users", functions: ["5.28.21"] }, "unknown-name", "options.functions[0]"],
    [{ per: "users", kind: "private" }, "unknown-key", "options"],
  ])("refuses %j", (options, kind, path) => {
    const failure = refusal(() => unitCosts([line({ users: 1 })], options as UnitCostOptions));
    expect([failure.kind, failure.path]).toEqual([kind, path]);
  });
});
