import { describe, expect, test } from "vitest";
import { agreementInForce, carryOver, lawOn, noticeLimit, refundByMonths } from "../../../src/index.ts";
import { ran } from "./fakeIo.ts";

const NOTICES =
  "--from finance.notices --id notice --column current=now --column currentBackRegulation=back --column proposed=new --column proposedBackRegulation=new_back";
const OPTIONS = {
  from: ["finance", "notices"],
  id: ["notice"],
  columns: {
    current: "now",
    currentBackRegulation: "back",
    proposed: "new",
    proposedBackRegulation: "new_back",
    index: { value: "1.0551" },
  },
  units: { current: "0.01", currentBackRegulation: "0.01", proposed: "0.01", proposedBackRegulation: "0.01" },
  set: agreementInForce("syddanmark", "2025-01-01"),
} as const;

const sql = async (line: string) => {
  const { exit, out, err } = await ran(["sql", ...line.split(" "), "--as", "sql", "--lang", "en"]);
  expect(err).toBe("");
  expect(exit).toBe(0);
  return out;
};

const refused = async (line: string, language = "en") => {
  const { exit, err } = await ran(["sql", ...line.split(" "), "--lang", language]);
  expect(exit).toBe(2);
  return err;
};

describe("sql", () => {
  test.each(["duckdb", "postgres", "spark", "clickhouse"] as const)(
    "writes what the library writes for %s",
    async (database) => {
      const line = `${database} noticeLimit ${NOTICES} --fixed index=1.0551 --unit øre --agreement syddanmark-2025-26`;
      expect(await sql(line)).toBe(`${noticeLimit.sql(database, OPTIONS).text};\n`);
    },
  );

  test("takes width, faults, a view, and a day of a region", async () => {
    const line = `duckdb noticelimit ${NOTICES} --fixed index=1.0551 --unit 0.01 --region 1083 --date 2025-01-01 --width narrow --faults column --view finance.limits`;
    const options = { ...OPTIONS, width: "bigint", faults: "column", view: ["finance", "limits"] } as const;
    expect(await sql(line)).toBe(`${noticeLimit.sql("duckdb", options).text};\n`);
  });

  test("takes a list by repeating its name, and the law of a day", async () => {
    const { inputs } = refundByMonths;
    const [costs = "", months = ""] = Object.keys(inputs);
    const line = `duckdb refundByMonths --from cases --column ${costs}=jan --column ${costs}=feb --column ${months}=m1 --fixed ${months}=1 --unit øre --unit ${months}=1 --date 2022-01-01`;
    const options = {
      from: "cases",
      columns: { [costs]: ["jan", "feb"], [months]: ["m1", { value: "1" }] },
      units: { [costs]: "0.01", [months]: "1" },
      set: lawOn("2022-01-01"),
    };
    expect(await sql(line)).toBe(`${refundByMonths.sql("duckdb", options as never).text};\n`);
  });

  test("takes parameters from columns", async () => {
    const columns = "--column result=result --column carriedIn=carried --column fullYearBudget=budget";
    const line = `duckdb carryOver --from accounts ${columns} --parameter band=band --unit øre --unit band=0.01 --agreement syddanmark-2025-26`;
    const options = {
      from: "accounts",
      columns: { result: "result", carriedIn: "carried", fullYearBudget: "budget" },
      parameters: { band: "band" },
      units: { result: "0.01", carriedIn: "0.01", fullYearBudget: "0.01", band: "0.01" },
      set: agreementInForce("syddanmark", "2025-01-01"),
    } as const;
    expect(await sql(line)).toBe(`${carryOver.sql("duckdb", options).text};\n`);
  });

  test("reads values as people write them", async () => {
    const danish = `duckdb noticeLimit ${NOTICES} --fixed index=1,0551 --unit øre --agreement syddanmark-2025-26 --as sql`;
    const { out } = await ran(["sql", ...danish.split(" ")]);
    expect(out).toBe(`${noticeLimit.sql("duckdb", OPTIONS).text};\n`);
  });

  test("lists the rules, what a rule reads, and what the text gives", async () => {
    const rules = await ran(["sql", "--lang", "en"]);
    expect(rules.out).toMatch(/^noticeLimit +Limit of a notified tariff/m);
    const reads = await ran(["sql", "spark", "noticeLimit", "--lang", "en"]);
    expect(reads.out).toMatch(
      /^currentBackRegulation +back-regulation in the tariff in force|^currentBackRegulation +/m,
    );
    const line = `spark noticeLimit ${NOTICES} --fixed index=1.0551 --unit øre --agreement syddanmark-2025-26 --lang en`;
    const gives = await ran(["sql", ...line.split(" ")]);
    expect(gives.out).toMatch(/^limit +limit \(DKK\/unit\) +whole øre\/unit/m);
    expect(gives.out).toContain("Write --out name.sql");
    expect(gives.written).toEqual({});
  });

  test("tells all inputs that are left out at once, and how to give them", async () => {
    const told = await refused("duckdb noticeLimit --from notices --column current=now --unit øre");
    expect(told).toContain("Found:      currentBackRegulation, proposed, proposedBackRegulation, index");
    expect(told).toContain("--column currentBackRegulation=COLUMN --column proposed=COLUMN");
    const danish = await refused("duckdb noticeLimit --from notices --column current=now --unit øre", "da");
    expect(danish).toContain("Gør sådan: skriv --column currentBackRegulation=KOLONNE");
  });

  const whole = `duckdb noticeLimit ${NOTICES} --fixed index=1.0551`;
  const agreed = "--agreement syddanmark-2025-26";
  test.each([
    ["oracle", "Database:", "duckdb, postgres, spark, clickhouse"],
    ["duckdb --from notices", "Rule:", "write for example: rammetakst sql duckdb noticeLimit"],
    [
      "duckdb carryOver --from a --column result=r --column carriedIn=c --column fullYearBudget=b --parameter band=band --unit kr",
      "--unit:",
      "--unit band=1",
    ],
    ["duckdb noticeLimit --width narrow", "--from:", "write --from TABLE"],
    ["oracle noticeLimit", "Database:", "duckdb, postgres, spark, clickhouse"],
    ["duckdb noticeLimt", "Rule:", "did you mean noticeLimit?"],
    [`${whole} ${agreed}`, "--unit:", "write --unit øre if all count øre"],
    [`${whole} --unit 0.01 --unit 1 ${agreed}`, "--unit:", "put a name to the others"],
    [`${whole} --unit abc ${agreed}`, "--unit:", "write --unit øre if the columns count whole øre"],
    [`${whole} --unit 0 ${agreed}`, "--unit:", "0"],
    [`${whole} --unit øre --column curent=now ${agreed}`, "--column:", "did you mean current?"],
    [`${whole} --unit øre --column current ${agreed}`, "--column:", "write for example --column current=tariff"],
    [`${whole} --unit øre --column current=other ${agreed}`, "--column:", "keep the one that is meant"],
    [`${whole} --unit øre --width huge ${agreed}`, "--width:", "one of the words in the help"],
    [`${whole} --unit øre --region syddanmark`, "--date:", "write --date DATE"],
    ["duckdb yearlyRefund --from cases --column cost=cost --unit øre --date 2023-01-01", "--values:", "--parameter"],
    ["duckdb yearlyRefund --from cases --column cost=cost --unit øre", "--agreement:", "--date DATE alone"],
    [`${whole.replace("1.0551", "abc")} --unit øre ${agreed}`, "--fixed:", "behind the equals sign"],
    [`${whole.replace("--from finance.notices ", "")} --unit øre ${agreed}`, "--from:", "write --from TABLE"],
  ])("refuses %s", async (line, place, remedy) => {
    const told = await refused(line);
    expect(told).toContain(place);
    expect(told).toContain(remedy);
  });
});
