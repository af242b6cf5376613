import * as library from "rammetakst";
import { describe, expect, test } from "vitest";
import { RuleError } from "../../../src/errors.ts";
import { Dice } from "./columnRows.ts";
import { RULE_CASES } from "./columnRules.ts";

/** Rules without a case and a printed loop of their own, with the reason. */
const LISTS = "its lists have any length, and a loop is printed for one; random formulas with lists are held instead";
const WITHOUT_CASE: Readonly<Record<string, string>> = { refundByBrackets: LISTS, refundByMonths: LISTS };

interface PublicRule {
  readonly inputs: Readonly<Record<string, string | readonly string[]>>;
  readonly sql: (dialect: "duckdb", options: object) => unknown;
}

const isRule = (value: unknown): value is PublicRule =>
  typeof value === "function" && "columns" in value && "sql" in value && "explain" in value;

const rules: (readonly [name: string, made: PublicRule])[] = Object.entries(library).flatMap(([name, value]) =>
  isRule(value) ? [[name, value] as const] : [],
);
const tried = new Set(Object.values(RULE_CASES).map((caseOf) => caseOf(new Dice(1), 1, false).made as unknown));

/** What printing a rule as SQL is refused for; a rule that is not rounded has no whole numbers to give. */
function refusedFor({ inputs, sql }: PublicRule): string {
  const columns = Object.fromEntries(
    Object.entries(inputs).map(([name, unit]) => [name, typeof unit === "string" ? name : [`${name}1`, `${name}2`]]),
  );
  const counted = Object.entries(inputs).filter(([, unit]) => unit !== "flag");
  const units = Object.fromEntries(counted.map(([name]) => [name, "0.01"]));
  try {
    sql("duckdb", { from: "t", columns, units });
  } catch (error) {
    if (error instanceof RuleError) return error.failure.found.en;
    throw error;
  }
  return "it is printed as SQL";
}

describe("every public rule that has columns and SQL", () => {
  test("is found", () => {
    expect(rules.length).toBeGreaterThan(40);
    expect(Object.keys(WITHOUT_CASE).filter((name) => !rules.some(([known]) => known === name))).toEqual([]);
  });

  test.each(rules)("%s is held against its value over random rows, or says why not", (name, made) => {
    const isTried = tried.has(made);
    expect(isTried && name in WITHOUT_CASE).toBe(false);
    if (isTried || name in WITHOUT_CASE) return;
    const remedy = `${name}: add rows of it to the file of its neighbours in tests/properties/readings/`;
    expect(refusedFor(made), remedy).toContain("which is not rounded");
  });
});
