import {
  explanationText,
  parameters,
  type RefundCase,
  type RefundFindingCode,
  stateRefund,
  stateRefundSheets,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { lastKnownDay } from "../../../frontier.ts";
import { refusal } from "../../../refusal.ts";

const refund = (given: RefundCase) => stateRefund(given).refund.toString();
const codes = (given: RefundCase) => stateRefund(given).findings.map(({ code }) => code);
const refused = (given: object) => refusal(() => stateRefund(given as RefundCase));

describe("stateRefund", () => {
  test("2 500 000 over 12 months of 2022: 205 000 + 220 000 + 285 000, and nothing lost on the way", () => {
    const result = stateRefund({ year: 2022, yearly: 2_500_000, months: 12 });
    expect(result.refund.toString()).toBe("710000");
    expect(result.brackets.map(({ cost }) => cost.toString())).toEqual(["820000", "440000", "380000"]);
    expect(result.brackets.map((bracket) => bracket.refund.toString())).toEqual(["205000", "220000", "285000"]);
    expect([result.cost, result.ownCost].map(String)).toEqual(["2500000", "1790000"]);
  });

  test("6 · 200 000 in 2022 by months, in whichever months and however it is given", () => {
    expect(refund({ year: 2022, monthly: Array(6).fill(200_000) })).toBe("317500");
    expect(refund({ year: 2022, monthly: [...Array(6).fill(0), ...Array(6).fill(200_000)] })).toBe("317500");
    expect(refund({ year: 2022, yearly: 1_200_000, months: 6, firstMonth: 7 })).toBe("317500");
    // 100 000 a month: 12 · 25 % of 28 333.33…
    expect(refund({ year: 2022, yearly: 1_200_000, months: 12 })).toBe("85000");
  });

  test("2021 and 2020 by their own limits", () => {
    expect(refund({ year: 2021, yearly: 2_500_000, months: 12 })).toBe("725000");
    expect(refund({ year: 2020, yearly: 2_500_000, months: 12 })).toBe("465000");
    expect(refund({ year: 2020, yearly: 2_500_000, months: 12, provision: "176a" })).toBe("635000");
  });

  test("before 2021 the year's cost is compared with the year's limits, and that is said to be assumed", () => {
    const result = stateRefund({ year: 2020, monthly: Array(6).fill(200_000) });
    // 25 % of 110 000
    expect(result.refund.toString()).toBe("27500");
    expect(result.months.map((month) => month.refund)).toEqual(Array(6).fill(null));
    expect(result.brackets.map(({ monthlyLimit }) => monthlyLimit)).toEqual([null, null]);
    expect(result.findings.map(({ code, mark }) => [code, mark])).toEqual([["rules-before-2021-assumed", "assumed"]]);
  });

  test("years whose limits are not known name those that are, and how to give limits", () => {
    const next = Number(lastKnownDay(parameters.refunds.firstRefundLimit).slice(0, 4)) + 1;
    const failure = refused({ year: next, yearly: 1, months: 1 });
    expect([failure.kind, failure.path]).toEqual(["unknown-value", "year"]);
    expect(failure.allowed.en).toMatch(/^years whose limits are known: 2007, 2008, 2009, .*2020, 2021, 2022/);
    expect(failure.remedy.en).toContain("limits: [first, second, third]");
    expect(refused({ year: 2006, yearly: 1, months: 1 }).remedy.en).toContain("limits: [first, second]");
    expect(refused({ year: 2006, yearly: 1, months: 1, provision: "176a" }).allowed.en).toMatch(/known: .*2020, 2021/);
  });

  test("limits that are given are used and said to be the user's own", () => {
    const given = { year: 2023, yearly: 1_200_000, months: 12, limits: [840_000, 1_680_000, 2_160_000] };
    // 25 % of 360 000
    expect(refund(given)).toBe("90000");
    expect(codes(given)).toEqual(["spread-evenly", "limits-given"]);
    // 25 % of 100 000 and 50 % of 100 000
    expect(refund({ year: 2014, yearly: 1_200_000, months: 12, limits: [1_000_000, 1_100_000] })).toBe("75000");
  });

  test("limits are as many as the year has, rising and in whole øre", () => {
    const given = { year: 2023, yearly: 1, months: 1 };
    expect(refused({ ...given, limits: [1, 2] }).allowed.en).toBe("3 limits in 2023");
    expect(refused({ ...given, limits: [1, 2, 2] }).path).toBe("limits[2]");
    expect(refused({ ...given, limits: [0, 1, 2] }).path).toBe("limits[0]");
    expect(refused({ ...given, limits: [1, "2.0010", 3] }).path).toBe("limits[1]");
    expect(refused({ ...given, year: 2015, limits: [1, 2, 3] }).kind).toBe("malformed");
  });

  test("§ 176 a is no more from 2021", () => {
    expect(refused({ year: 2021, yearly: 1, months: 1, provision: "176a" }).path).toBe("provision");
  });
});

describe("the months of a case", () => {
  const months = (given: Omit<RefundCase, "year">) => stateRefund({ year: 2022, ...given }).months;

  test("income is deducted, evenly over the months with costs or month by month", () => {
    const even = months({ monthly: [100_000, 200_000], income: 30_000 });
    expect(even.map(({ countedCost }) => countedCost.toString())).toEqual(["85000", "185000"]);
    const own = months({ monthly: [100_000, 200_000], income: [30_000] });
    expect(own.map(({ countedCost }) => countedCost.toString())).toEqual(["70000", "200000"]);
    expect(months({ yearly: 600_000, months: 6, income: 60_000 })[5]?.countedCost.toString()).toBe("90000");
  });

  test("income above the cost is reported and not moved to other months", () => {
    const given = { year: 2022, monthly: [200_000, 10_000], income: [0, 50_000] };
    // 25 % of 68 333.33… + 50 % of 36 666.66… + 75 % of 23 333.33…
    expect(refund(given)).toBe("52916.67");
    expect(codes(given)).toEqual(["income-exceeds-cost"]);
    expect(stateRefund(given).findings[0]?.figures.excess?.toString()).toBe("40000");
    expect(codes({ ...given, income: [0, 10_000] })).toEqual([]);
    // No running costs: 100 000 kr. of income over the 12 months of the one-off costs, of which 12 000 kr. are covered.
    const endless = stateRefund({ year: 2022, monthly: [0, 0, 0], income: 100_000, oneOff: 12_000 });
    expect(endless.findings[0]?.message.da).toContain("indtægten 88.000,00\u00a0kr. større");
    // The one month with costs bears all of the income.
    const alone = stateRefund({ year: 2022, monthly: [50_000, ...Array(6).fill(0)], income: 100_000 });
    expect(alone.findings[0]?.message.da).toContain("indtægten 50.000,00\u00a0kr. større");
    expect(alone.findings[0]?.message.da).toContain("I 1 af 7 måneder");
    // 33 333.33… in each of 3 months with costs; two of them cost 1 kr.: 66 664.66… above.
    const thirds = stateRefund({ year: 2022, monthly: [50_000, 0, 1, 1], income: 100_000 });
    expect(thirds.findings[0]?.message.da).toContain("indtægten 66.664,67\u00a0kr. større");
  });

  test("one-off costs are spread over the 12 months of the year", () => {
    const result = stateRefund({ year: 2022, monthly: [80_000], oneOff: 240_000 });
    expect(result.months).toHaveLength(12);
    expect(result.months.map(({ countedCost }) => countedCost.toString())).toEqual([
      "100000",
      ...Array(11).fill("20000"),
    ]);
    // 25 % of 28 333.33…
    expect(result.refund.toString()).toBe("7083.33");
    // 12 · 25 % of 28 333.33…
    expect(refund({ year: 2022, oneOff: 1_200_000 })).toBe("85000");
  });

  test("the children of a household are added up month by month before the limits", () => {
    const child = { yearly: 600_000, months: 12 };
    expect(refund({ year: 2022, ...child })).toBe("0");
    expect(refund({ year: 2022, ...child, household: [child] })).toBe("85000");
    expect(refund({ year: 2022, household: [child, child] })).toBe("85000");
    // Six months of 50 000 and six of 100 000
    expect(refund({ year: 2022, ...child, household: [{ yearly: 300_000, months: 6, firstMonth: 7 }] })).toBe("42500");
  });

  test("are those from the first to the last with costs", () => {
    expect(months({ yearly: 1, months: 2, firstMonth: 11 }).map(({ month }) => month)).toEqual([11, 12]);
    expect(months({ monthly: [0, 0, 5] }).map(({ month }) => month)).toEqual([1, 2, 3]);
  });

  test("a year's cost says that it is spread evenly, and what the year's limits would give where that differs", () => {
    const [finding] = stateRefund({ year: 2022, yearly: 1_200_000, months: 6 }).findings;
    expect([finding?.code, finding?.figures.againstYear?.toString()]).toEqual(["spread-evenly", "85000"]);
    expect(finding?.message.da).toContain("hele årets grænser");
    const [full] = stateRefund({ year: 2022, yearly: 2_500_000, months: 12 }).findings;
    expect(full?.message.da).not.toContain("hele årets grænser");
    expect(codes({ year: 2022, monthly: [1] })).toEqual([]);
  });
});

describe("what is refused", () => {
  test.each([
    ["no cost", {}, "missing", "monthly"],
    ["an empty list of months", { monthly: [] }, "missing", "monthly"],
    ["a year's cost without months", { yearly: 1 }, "missing", "months"],
    ["months without a year's cost", { months: 3 }, "missing", "yearly"],
    ["months with a list of months", { monthly: [1], months: 1 }, "malformed", "months"],
    ["a year's cost with a list of months", { monthly: [1], yearly: 1 }, "malformed", "yearly"],
    ["13 months", { monthly: Array(13).fill(1) }, "malformed", "monthly"],
    ["0 months", { yearly: 1, months: 0 }, "malformed", "months"],
    ["months past the year", { yearly: 1, months: 7, firstMonth: 7 }, "out-of-range", "months"],
    ["a negative cost", { monthly: [1, -1] }, "out-of-range", "monthly[1]"],
    ["a negative income", { monthly: [1], income: -1 }, "out-of-range", "income"],
    ["costs financed objectively", { monthly: [1], financing: "objective" }, "out-of-range", "financing"],
    ["an unknown key", { monthly: [1], cost: 1 }, "unknown-key", ""],
    ["a child without costs", { monthly: [1], household: [{}] }, "missing", "household[0].monthly"],
    [
      "a child's objective costs",
      { household: [{ monthly: [1], financing: "objective" }] },
      "out-of-range",
      "household[0].financing",
    ],
    ["NaN", { monthly: [Number.NaN] }, "malformed", "monthly[0]"],
  ])("%s", (_, given, kind, path) => {
    const failure = refused({ year: 2022, ...given });
    expect([failure.kind, failure.path]).toEqual([kind, path]);
  });

  test("months up to the end of the year are not", () => {
    expect(refund({ year: 2022, yearly: 1, months: 6, firstMonth: 7 })).toBe("0");
  });

  test("objective costs with a remedy", () => {
    expect(refused({ year: 2022, monthly: [1], financing: "objective" }).remedy.da).toContain("ude af sagen");
  });
});

describe("the findings", () => {
  const SHOWN: Readonly<Record<RefundFindingCode, RefundCase>> = {
    "spread-evenly": { year: 2022, yearly: 1_200_000, months: 6 },
    "one-off-spread": { year: 2022, oneOff: 12 },
    "income-exceeds-cost": { year: 2022, monthly: [1], income: 2 },
    "household-summed": { year: 2022, household: [{ monthly: [1] }] },
    "rules-before-2021-assumed": { year: 2020, monthly: [1] },
    "limits-given": { year: 2023, monthly: [1], limits: [1, 2, 3] },
  };

  test.each(Object.entries(SHOWN))("%s is there, in sentences of both languages", (code, given) => {
    const [found] = stateRefund(given).findings.filter((finding) => finding.code === code);
    for (const text of [found?.message, found?.remedy]) {
      expect(text?.da).toMatch(/^[A-ZÆØÅ].*[^.]\.$/u);
      expect(text?.en).toMatch(/^[A-Z].*[^.]\.$/u);
      expect(text?.da).not.toBe(text?.en);
    }
  });
});

describe("why and tables", () => {
  const result = stateRefund({ year: 2022, monthly: Array(6).fill(200_000) });

  test("the explanation gives sum, brackets and the rule", () => {
    const text = explanationText(result.explanation, "da").replaceAll("\u00a0", " ");
    expect(text).toContain("Af 1.200.000,00 kr. i 6 måneder refunderer staten 317.500,00 kr.");
    expect(text).toContain("Trin 3 (over 2.120.000,00 kr. pr. år): 75 % af 140.000,00 kr. er 105.000,00 kr.");
    expect(text).toContain("måneder 1: 6 måneder");
  });

  test("the tables have a row for each month and bracket, and one of sums", () => {
    const { months, brackets } = stateRefundSheets(result);
    expect(months.rows).toHaveLength(7);
    expect(months.rows[6]?.slice(1).map(String)).toEqual(["1200000", "0", "0", "1200000", "317500"]);
    expect(brackets.rows[3]?.map((cell) => cell && String(cell)).slice(3)).toEqual(["770000", null, "317500"]);
  });

  test("a result is plain data", () => {
    const { refund, months } = JSON.parse(JSON.stringify(result));
    expect([refund, months[0].countedCost]).toEqual(["317500", "200000"]);
  });
});
