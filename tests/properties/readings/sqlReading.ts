import {
  agreementInForce,
  carryOver,
  dayTariff,
  findRegion,
  lawOn,
  noticeLimit,
  parameterTable,
  parameterTableSql,
  yearlyRefund,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { RuleError } from "../../../src/errors.ts";
import { fromExactText } from "../../../src/numbers/exactText.ts";
import type { RoundingMode } from "../../../src/numbers/rounding.ts";
import { unlessRefused } from "../../../src/refusals.ts";
import type { SqlWidth } from "../../../src/rules/sql/dialect.ts";
import { DIALECTS, type SqlDialect } from "../../../src/rules/sql/dialects.ts";
import type { RuleSql } from "../../../src/rules/sql/sql.ts";
import { refusal } from "../../refusal.ts";
import { randomCase } from "./columnFormulas.ts";
import { Dice } from "./columnRows.ts";
import { RULE_CASES, type RuleCase } from "./columnRules.ts";
import { quotedFor, type SqlEngine, type SqlRow } from "./engine.ts";
import { type SqlRun, sqlRun } from "./sqlCases.ts";
import { hostile, multiple, nested, power, quotient, sum } from "./sqlExamples.ts";
import { compareRows, OVERFLOW, type SqlCase, type Tally } from "./sqlRows.ts";

const ROWS_OF_FORMULA = 30;
const CHUNK = Number(process.env.READINGS_CHUNK ?? 20_000);
const SEED = 20250124;
/** Enough for a million rows of each rule. */
const PATIENCE = 3_600_000;

/** What is said of a number that may be too large for the numbers that are counted in. */
function beyond(dialect: SqlDialect, width: SqlWidth): string {
  const { type, most, bounded } = DIALECTS[dialect].numbers[width];
  if (bounded !== undefined) return ", or out of range of BIGINT";
  return most === undefined ? "" : `, or out of range of ${type}`;
}

const DIALECT_NAMES = Object.keys(DIALECTS) as readonly SqlDialect[];

const nothing = (): Tally => ({ same: 0, faults: 0, tooLarge: 0, overflows: 0 });

/** The formulas and numbers that columns are put to, but for those whose divisor is 0 in every row. */
function randomFormulas(count: number, seed: number): SqlRun[] {
  const dice = new Dice(seed);
  return Array.from({ length: count }, () => sqlRun(randomCase(dice, ROWS_OF_FORMULA))).filter(isComputable);
}

function isComputable({ sql }: SqlRun): boolean {
  try {
    return sql("postgres", "wide").text !== "";
  } catch (error) {
    if (error instanceof RuleError && error.failure.kind === "not-computable") return false;
    throw error;
  }
}

/** What each mode makes of −3.5, −2.5, −1.5, −0.5, 0, 0.5, 1.5, 2.5 and 3.5. */
const HALVES: readonly (readonly [RoundingMode, readonly number[]])[] = [
  ["half-away", [-4, -3, -2, -1, 0, 1, 2, 3, 4]],
  ["half-even", [-4, -2, -2, 0, 0, 0, 2, 2, 4]],
  ["floor", [-4, -3, -2, -1, 0, 0, 1, 2, 3]],
  ["ceiling", [-3, -2, -1, 0, 0, 1, 2, 3, 4]],
  ["towards-zero", [-3, -2, -1, 0, 0, 0, 1, 2, 3]],
];
const DOUBLED = [-7n, -5n, -3n, -1n, 0n, 1n, 3n, 5n, 7n];

/** What each mode makes of −5/3, −4/3, −2/3, −1/3, 1/3, 2/3, 4/3 and 5/3. */
const THIRDS: readonly (readonly [RoundingMode, readonly number[]])[] = [
  ["half-away", [-2, -1, -1, 0, 0, 1, 1, 2]],
  ["half-even", [-2, -1, -1, 0, 0, 1, 1, 2]],
  ["floor", [-2, -2, -1, -1, 0, 0, 1, 1]],
  ["ceiling", [-1, -1, 0, 0, 1, 1, 2, 2]],
  ["towards-zero", [-1, -1, 0, 0, 0, 0, 1, 1]],
];
const TRIPLED = [-5n, -4n, -2n, -1n, 1n, 2n, 4n, 5n];

/** The rows of runs that come to the same statement, together. */
function togetherByText(runs: readonly SqlRun[], dialect: SqlDialect, width: SqlWidth) {
  const together = new Map<string, { readonly sql: RuleSql; readonly cases: SqlCase[] }>();
  for (const { sql, cases } of runs) {
    const written = sql(dialect, width);
    const before = together.get(written.text);
    if (before === undefined) together.set(written.text, { sql: written, cases: [...cases] });
    else for (const each of cases) before.cases.push(each);
  }
  return together.values();
}

/** How much a database is put to, where the environment does not say it. */
interface Amount {
  readonly rows: number;
  readonly formulas: number;
  /** How many steps that are each made from the one before a statement may have. */
  readonly depth: number;
  /** What is said of a text in another dialect, where the database does not come to what that says of itself. */
  readonly stopsUnread?: RegExp;
  /** Whether nothing but rules is written for it. */
  readonly rulesAlone?: true;
  /** Whether it says of its plan that it filters, where all rows pass and what is asked is known before. */
  readonly asksInTheRows?: true;
}

/** Every test that a database has to pass; `engine` is asked for when the first one runs. */
export function describeSql(engine: () => SqlEngine, amount: Amount = { rows: 3_000, formulas: 200, depth: 30 }): void {
  const ROWS = Number(process.env.READINGS_ROWS ?? amount.rows);
  const FORMULAS = Number(process.env.READINGS_FORMULAS ?? amount.formulas);
  const quoted = (name: string) => quotedFor(engine(), name);
  const options = { from: "rows", id: "id" } as const;

  async function asked(sql: RuleSql): Promise<SqlRow[]> {
    return engine().run(`SELECT * FROM (${sql.text}) AS answer ORDER BY id`);
  }

  async function load(
    rows: readonly Readonly<Record<string, bigint | boolean | null>>[],
    flags: readonly string[] = [],
  ) {
    const names = Object.keys(rows[0] ?? {});
    const columns = Object.fromEntries(
      names.map((name) => [name, flags.includes(name) ? "boolean" : "bigint"] as const),
    );
    const numbered = rows.map((row, i) => ({ id: BigInt(i), ...row }));
    await engine().load({ name: "rows", columns: { id: "bigint", ...columns }, rows: numbered });
  }

  /** So many rows of a rule, or a tenth of that where they lie near its borders. */
  async function compareRule(caseOf: RuleCase, width: SqlWidth, most: number, kinds: readonly boolean[]) {
    const dice = new Dice(SEED);
    const tally = nothing();
    let rows = 0;
    for (let done = 0; done < most; done += CHUNK) {
      const some = Math.min(CHUNK, most - done);
      const runs = kinds.map((near) => sqlRun(caseOf(dice, near ? Math.ceil(some / 10) : some, near)));
      for (const { sql, cases } of togetherByText(runs, engine().dialect, width)) {
        rows += cases.length;
        await compareRows(engine(), cases, sql, tally);
      }
    }
    if (process.env.READINGS_ROWS !== undefined) console.info(`${width}: ${rows} rows, ${JSON.stringify(tally)}`);
    return { tally, rows };
  }

  describe("every row is what the rule itself gives", () => {
    test(
      `of ${FORMULAS} random formulas, in numbers wide enough`,
      async () => {
        const tally = nothing();
        for (const { cases, sql } of randomFormulas(FORMULAS, SEED)) {
          await compareRows(engine(), cases, sql(engine().dialect, "wide"), tally);
        }
        // Where the numbers have an end, as HUGEINT at 2^127, a product of three borders passes it.
        const { most } = DIALECTS[engine().dialect].numbers.wide;
        expect(tally.overflows).toBeLessThanOrEqual(most === undefined ? 0 : 0.02 * tally.same);
        expect(tally.same).toBeGreaterThan(0.6 * FORMULAS * ROWS_OF_FORMULA);
        expect(tally.faults).toBeGreaterThan(0);
        expect(tally.tooLarge).toBeGreaterThan(0);
      },
      PATIENCE,
    );

    test(
      "of random formulas in 64 bits, or it overflows and stops",
      async () => {
        const tally = nothing();
        const some = Math.ceil(FORMULAS / 8);
        for (const { cases, sql } of randomFormulas(some, SEED + 1)) {
          await compareRows(engine(), cases, sql(engine().dialect, "bigint"), tally);
        }
        expect(tally.same).toBeGreaterThan(0.4 * some * ROWS_OF_FORMULA);
        expect(tally.overflows).toBeGreaterThan(0);
      },
      PATIENCE,
    );

    for (const [name, caseOf] of Object.entries(RULE_CASES)) {
      test(
        `of ${name}, in numbers wide enough`,
        async () => {
          const { tally, rows } = await compareRule(caseOf, "wide", ROWS, [true, false]);
          expect(tally).toEqual({ same: rows - tally.faults, faults: tally.faults, tooLarge: 0, overflows: 0 });
        },
        PATIENCE,
      );

      test(
        `of ${name} in 64 bits, or it overflows and stops`,
        async () => {
          // Where a step that is too large stops the query, each such row is looked for by halves.
          const isFull = process.env.READINGS_ROWS !== undefined && DIALECTS[engine().dialect].tried !== undefined;
          const { tally } = await compareRule(caseOf, "bigint", isFull ? ROWS : 2_000, isFull ? [true, false] : [true]);
          expect(tally.same).toBeGreaterThan(0);
        },
        PATIENCE,
      );
    }

    test("of amounts beyond 2^53, to the last øre", async () => {
      const amounts = [2n ** 53n + 1n, -(2n ** 53n) - 1n, 2n ** 62n + 1n, -(2n ** 62n) - 1n];
      await load(amounts.map((cost) => ({ cost })));
      const [cost, one] = ["cost", { value: 1 }];
      const columns = { costBasis: cost, places: one, occupancy: one, days: one, index: one };
      for (const width of ["wide", "bigint"] as const) {
        const sql = dayTariff.sql(engine().dialect, { ...options, width, columns, units: { costBasis: "0.01" } });
        expect((await asked(sql)).map(({ tariff }) => tariff)).toEqual(amounts.map(String));
      }
    });
  });

  describe("the figures that every reading has to give", () => {
    const wide = { ...options, width: "wide" } as const;

    test("a refund of 710 000 kr. on 2 500 000 kr. in 2022", async () => {
      await load([{ cost: 250_000_000n }]);
      const set = lawOn("2022-07-01");
      const sql = yearlyRefund.sql(engine().dialect, {
        ...wide,
        set,
        columns: { cost: "cost" },
        units: { cost: "0.01" },
      });
      expect([sql.units, await asked(sql)]).toEqual([{ refund: "0.01" }, [{ id: "0", refund: "71000000" }]]);
    });

    test("−100 000 kr. to the tariff of year + 2 from −600 000 kr. at a budget of 10 000 000 kr.", async () => {
      await load([{ result: -60_000_000n, carried: 0n, budget: 1_000_000_000n }]);
      const sql = carryOver.sql(engine().dialect, {
        ...wide,
        set: agreementInForce("syddanmark", "2025-12-31"),
        columns: { result: "result", carriedIn: "carried", fullYearBudget: "budget" },
        units: { result: "0.01", carriedIn: "0.01", fullYearBudget: "0.01" },
      });
      const [row] = await asked(sql);
      expect(row).toEqual({
        id: "0",
        limit: "50000000",
        available: "-60000000",
        carriedOut: "-50000000",
        toTariff: "-10000000",
      });
    });

    test("a deficit that has a limit of its own, of 4 %, beside a surplus with the agreement's 5 %", async () => {
      await load([
        { result: -60_000_000n, carried: 0n, budget: 1_000_000_000n },
        { result: 60_000_000n, carried: 0n, budget: 1_000_000_000n },
      ]);
      const sql = carryOver.sql(engine().dialect, {
        ...wide,
        set: agreementInForce("syddanmark", "2025-12-31").with({ deficitBand: "0.04" }),
        columns: { result: "result", carriedIn: "carried", fullYearBudget: "budget" },
        units: { result: "0.01", carriedIn: "0.01", fullYearBudget: "0.01" },
      });
      const rows = await asked(sql);
      expect(rows.map(({ carriedOut }) => carriedOut)).toEqual(["-40000000", "50000000"]);
    });

    test("a limit of 2476.85 kr., met and passed by an øre", async () => {
      await load([{ proposed: 247_685n }, { proposed: 247_686n }]);
      const sql = noticeLimit.sql(engine().dialect, {
        ...wide,
        columns: {
          current: { value: "2347.50" },
          currentBackRegulation: { value: 0 },
          proposed: "proposed",
          proposedBackRegulation: { value: 0 },
          index: { value: "1.0551" },
        },
        units: { proposed: "0.01" },
      });
      expect(await asked(sql)).toEqual([
        { id: "0", limit: "247685", excess: "0", isAbove: "false" },
        { id: "1", limit: "247685", excess: "1", isAbove: "true" },
      ]);
    });

    test("a day tariff of 1 426.94 kr., and of 1 505.57 kr. a level later", async () => {
      await load([{ index: 10_000n }, { index: 10_551n }]);
      const sql = dayTariff.sql(engine().dialect, {
        ...wide,
        columns: {
          costBasis: { value: 12_000_000 },
          places: { value: 24 },
          occupancy: { value: "0.96" },
          days: { value: 365 },
          index: "index",
        },
        units: { index: "0.0001" },
      });
      expect((await asked(sql)).map(({ tariff }) => tariff)).toEqual(["142694", "150557"]);
    });
  });

  describe("rounding by whole division", () => {
    for (const width of ["wide", "bigint"] as const) {
      const columns = { a: "a", b: "b" };
      const units = { a: "1", b: "1" };
      const found = async (sql: RuleSql) => (await asked(sql)).map(({ q }) => Number(q));

      test.each(HALVES)(`${width}: %s of halves, by a number and by a column of either sign`, async (mode, wanted) => {
        await load(DOUBLED.map((a) => ({ a, b: 2n, c: -a, d: -2n })));
        const { dialect } = engine();
        const by = quotient("1", mode);
        const known = multiple("2", mode).sql(dialect, { ...options, width, columns: { a: "a" }, units: { a: "1" } });
        expect(await found(known)).toEqual(wanted);
        expect(await found(by.sql(dialect, { ...options, width, columns, units }))).toEqual(wanted);
        expect(await found(by.sql(dialect, { ...options, width, columns: { a: "c", b: "d" }, units }))).toEqual(wanted);
      });

      test.each(THIRDS)(`${width}: %s of thirds, by a number and by a column of either sign`, async (mode, wanted) => {
        await load(TRIPLED.map((a) => ({ a, b: 3n, c: -a, d: -3n })));
        const { dialect } = engine();
        const by = quotient("1", mode);
        const known = multiple("3", mode).sql(dialect, { ...options, width, columns: { a: "a" }, units: { a: "1" } });
        expect(await found(known)).toEqual(wanted);
        expect(await found(by.sql(dialect, { ...options, width, columns, units }))).toEqual(wanted);
        expect(await found(by.sql(dialect, { ...options, width, columns: { a: "c", b: "d" }, units }))).toEqual(wanted);
      });
    }
  });

  describe("a row that cannot be computed", () => {
    const read = { columns: { a: "a", b: "b" }, units: { a: "1", b: "1" } } as const;
    const by = quotient("1", "half-away");
    const refused = (faults: "error" | "column") => by.sql(engine().dialect, { ...options, ...read, faults });
    const whole = () => `not a whole number${beyond(engine().dialect, "wide")}`;
    const cases = [
      ["NULL above", { a: null, b: 2n }, (whole: string) => `a: a is NULL, or ${whole}`],
      ["NULL below", { a: 4n, b: null }, (whole: string) => `b: b is NULL, or ${whole}`],
      ["a divisor of 0", { a: 4n, b: 0n }, () => "0 as a divisor (b)"],
      ["0 by 0", { a: 0n, b: 0n }, () => "0 as a divisor (b)"],
    ] as const;

    test.each(cases)("%s stops the query, with the row and why", async (_, row, why) => {
      await load([{ a: 4n, b: 2n }, row]);
      await expect(asked(refused("error"))).rejects.toThrow(`row 1: ${why("not a whole number")}`);
    });

    test.each(cases)("%s is told in a column, and the others are done", async (_, row, why) => {
      await load([{ a: 4n, b: 2n }, row, { a: -5n, b: 2n }]);
      expect(await asked(refused("column"))).toEqual([
        { id: "0", q: "2", fault: null },
        { id: "1", q: null, fault: why(whole()) },
        { id: "2", q: "-3", fault: null },
      ]);
    });

    test("stops the query without a row's name where it has none", async () => {
      await load([{ a: null, b: 2n }]);
      const { text } = by.sql(engine().dialect, { from: "rows", ...read });
      await expect(engine().run(text)).rejects.toThrow("a: a is NULL, or not a whole number");
    });

    test("a number with decimals is one, and a whole number of another type is not", async () => {
      const { dialect, run } = engine();
      await run("DROP TABLE IF EXISTS decimals");
      await run("CREATE TABLE decimals (id integer, a numeric(10, 2), b smallint)");
      await run("INSERT INTO decimals VALUES (0, 2.50, 2), (1, 3.00, 2)");
      const sql = by.sql(dialect, { ...options, from: "decimals", ...read, faults: "column" });
      expect(await asked(sql)).toEqual([
        { id: "0", q: null, fault: `a: a is NULL, or ${whole()}` },
        { id: "1", q: "2", fault: null },
      ]);
    });

    /** A table whose column may be of any type, with a row for each of some cells. */
    async function typed(type: string, cells: readonly string[]): Promise<void> {
      await engine().run("DROP TABLE IF EXISTS typed");
      await engine().run(`CREATE TABLE typed (id integer, a ${type}, b bigint)`);
      const held = (cell: string) => (engine().takesCellsAsTheyAre === true ? cell : `CAST(${cell} AS ${type})`);
      const rows = cells.map((cell, id) => `(${id}, ${held(cell)}, 2)`);
      await engine().run(`INSERT INTO typed VALUES ${rows.join(", ")}`);
    }

    const OTHERS = {
      duckdb: ["VARCHAR", "FLOAT"],
      postgres: ["text", "varchar(9)", "real"],
      spark: ["string", "float"],
      clickhouse: ["String", "Float32"],
    } as const;

    /** What a database calls a type otherwise than it was given. */
    const NAMES: Readonly<Record<string, string>> = {
      "varchar(9)": "character varying",
      String: "Nullable(String)",
      Float32: "Nullable(Float32)",
    };

    test.each(["wide", "bigint"] as const)("%s: a column of another type is told by the text", async (width) => {
      const { dialect } = engine();
      const { reads } = DIALECTS[dialect];
      for (const type of OTHERS[dialect]) {
        await typed(type, ["'2.5'", "'3'", "NULL"]);
        const name = NAMES[type] ?? type;
        const fault = `a: a holds ${name}; cast it in a view first: ${reads} is read`;
        const told = by.sql(dialect, { ...options, from: "typed", ...read, width, faults: "column" });
        expect(await asked(told), type).toEqual(["0", "1", "2"].map((id) => ({ id, q: null, fault })));
        const stopped = by.sql(dialect, { ...options, from: "typed", ...read, width });
        await expect(asked(stopped), type).rejects.toThrow(new RegExp(`row [0-2]: ${fault.replace(/[()]/g, "\\$&")}`));
      }
    });

    test.each(["wide", "bigint"] as const)("%s: floats are read where they are whole", async (width) => {
      const { dialect } = engine();
      await typed(engine().float, ["2347", "2347.5", "'NaN'", "'Infinity'", "9007199254740991", "-4", "1e300"]);
      const whole = sum().sql(dialect, {
        ...{ ...options, from: "typed", columns: { a: "a", b: "b" } },
        ...{ units: { a: "1", b: "1" }, width, faults: "column" as const },
      });
      const fault = `a: a is NULL, or not a whole number${beyond(dialect, width)}`;
      expect((await asked(whole)).map(({ q, fault }) => q ?? fault)).toEqual([
        "2349",
        fault,
        fault,
        fault,
        "9007199254740993",
        "-2",
        fault,
      ]);
    });

    /** The types that each database alone has, and what it calls a float of 64 bits. */
    const MONEY = { duckdb: [], postgres: ["money"], spark: ["tinyint"], clickhouse: [] } as const;

    test.each(["wide", "bigint"] as const)("%s: kroner with two decimals count as whole øre", async (width) => {
      const { dialect } = engine();
      for (const type of [
        "numeric(12, 2)",
        "numeric(12, 4)",
        engine().float,
        "bigint",
        "smallint",
        ...MONEY[dialect],
      ]) {
        const isWhole = type.endsWith("int");
        const cells = isWhole ? ["47", "-2", "0"] : ["2347.50", "-0.01", "0.29"];
        await typed(type, [...cells, "NULL"]);
        const columns = { a: { column: "a", decimals: 2 }, b: "b" };
        const sql = sum().sql(dialect, {
          ...options,
          from: "typed",
          columns,
          units: { b: "0.01" },
          width,
          faults: "column",
        });
        expect(sql.units.q).toBe("0.01");
        const wanted = isWhole ? ["4702", "-198", "2"] : ["234752", "1", "31"];
        const fault = `a: a is NULL, or not a number of at most 2 decimals${beyond(dialect, width)}`;
        expect(
          (await asked(sql)).map(({ q, fault }) => q ?? fault),
          type,
        ).toEqual([...wanted, fault]);
      }
    });

    test("a number with more decimals than stated is told, and so is a float of more than 15 digits", async () => {
      const { dialect } = engine();
      const columns = { a: { column: "a", decimals: 2 }, b: "b" };
      const sql = sum().sql(dialect, { ...options, from: "typed", columns, units: { b: "0.01" }, faults: "column" });
      const fault = `a: a is NULL, or not a number of at most 2 decimals${beyond(dialect, "wide")}`;
      const read = async () => (await asked(sql)).map(({ q, fault }) => q ?? fault);
      await typed("numeric(20, 5)", ["2347.505", "2347.50000", "1e14"]);
      expect(await read()).toEqual([fault, "234752", "10000000000000002"]);
      await typed(engine().float, ["2347.505", "0.1", "1e13", "9999999999999.99", "'NaN'"]);
      expect(await read()).toEqual([fault, "12", fault, "1000000000000001", fault]);
    });

    test("decimals of 38 digits are read, or told", async () => {
      const { dialect } = engine();
      const columns = { a: { column: "a", decimals: 2 }, b: "b" };
      const largest = `'${"9".repeat(38)}'`;
      const [exact, whole] = [
        sum().sql(dialect, { ...options, from: "typed", columns, units: { b: "0.01" }, faults: "column" }),
        sum().sql(dialect, { ...options, from: "typed", ...read, faults: "column" }),
      ];
      const told = async (sql: RuleSql) =>
        (await asked(sql)).map(({ q, fault }) => q ?? (fault !== null ? "told" : ""));
      await typed("numeric(38, 18)", ["'2347.500000000000000000'", "'2347.500000000000000001'", "'-0.01'", "'3'"]);
      expect(await told(exact)).toEqual(["234752", "told", "1", "302"]);
      expect(await told(whole)).toEqual(["told", "told", "told", "5"]);
      await typed("numeric(38, 0)", ["'92233720368547758'", "'-2'"]);
      expect(await told(exact)).toEqual(["9223372036854775802", "-198"]);
      expect(await told(whole)).toEqual(["92233720368547760", "0"]);
      // DuckDB stops at these, in its own words.
      await typed("numeric(38, 0)", [largest]);
      expect(await told(exact).catch(({ message }: Error) => [message])).toEqual([
        expect.stringMatching(/^told$|value is out of range/),
      ]);
      expect(await told(whole)).toEqual(["told"]);
      await typed("numeric(38, 2)", [`'${"9".repeat(36)}.99'`, "'92233720368547758.01'"]);
      expect(await told(exact)).toEqual(["told", "9223372036854775803"]);
    });

    test("parameters that vary are read with their decimals, and bounds are asked of the number", async () => {
      const { dialect } = engine();
      await typed("numeric(9, 6)", ["0.0551", "-2", "1.5"]);
      const sql = dayTariff.sql(dialect, {
        ...{ ...options, from: "typed", faults: "column" as const, units: { costBasis: "1", places: "1" } },
        columns: {
          ...{ costBasis: "b", places: "b", days: { value: 1 }, index: { value: 1 } },
          occupancy: { column: "a", decimals: 6 },
        },
      });
      const [low, negative, high] = await asked(sql);
      expect(low?.tariff).toBe("1815");
      expect([negative?.fault, high?.fault].every((each) => each === null || each?.includes("occupancy"))).toBe(true);
      const round = multiple("1", "half-away").sql(dialect, {
        ...{ ...options, from: "typed", columns: { a: "b" }, units: { a: "1" }, faults: "column" as const },
        parameters: { rounding: { column: "a", decimals: 6 } },
      });
      await typed("numeric(9, 6)", ["0.5", "0"]);
      const [half, none] = await asked(round);
      expect([half?.q, round.units.q]).toEqual(["2000000", "0.000001"]);
      expect(none?.fault).toContain("rounding: a is NULL, or not a number of at most 6 decimals above 0");
    });

    test("text in the place of a number is refused by its type", async () => {
      const { dialect, run } = engine();
      await run("DROP TABLE IF EXISTS texts");
      await run(`CREATE TABLE texts (id integer, a ${engine().text}, b bigint)`);
      await run("INSERT INTO texts VALUES (0, '2.5', 2)");
      await expect(run(by.sql(dialect, { ...options, from: "texts", ...read }).text)).rejects.toThrow(
        /of another type|cast it in a view first/i,
      );
    });

    test("a rounding unit that varies has to be above 0", async () => {
      await load([
        { a: 7n, unit: 5n },
        { a: 7n, unit: 0n },
        { a: 7n, unit: -5n },
        { a: 7n, unit: null },
      ]);
      const sql = multiple("1", "half-away").sql(engine().dialect, {
        ...options,
        columns: { a: "a" },
        parameters: { rounding: "unit" },
        units: { a: "1", rounding: "1" },
        faults: "column",
      });
      const why = `rounding: unit is NULL, or not a whole number above 0${beyond(engine().dialect, "wide")}`;
      expect((await asked(sql)).map(({ q, fault }) => [q, fault])).toEqual([
        ["5", null],
        [null, why],
        [null, why],
        [null, why],
      ]);
    });
  });

  describe("a number that does not fit stops the query", () => {
    const LARGEST = 2n ** 63n - 1n;
    const read = { columns: { a: "a" }, units: { a: "1" } } as const;

    test("in 64 bits: the largest is given, one more on the way is not", async () => {
      const sql = (times: number) => power(times).sql(engine().dialect, { ...options, ...read, width: "bigint" });
      await load([{ a: LARGEST }, { a: -LARGEST }]);
      expect((await asked(sql(1))).map(({ q }) => q)).toEqual([`${LARGEST}`, `${-LARGEST}`]);
      await load([{ a: 3_037_000_499n }, { a: -3_037_000_499n }]);
      expect((await asked(sql(2))).map(({ q }) => q)).toEqual(["9223372030926249001", "9223372030926249001"]);
      for (const a of [3_037_000_500n, -3_037_000_500n]) {
        await load([{ a }]);
        await expect(asked(sql(2)), `${a}`).rejects.toThrow(OVERFLOW);
      }
    });

    test("wide: a result is never more than BIGINT holds", async () => {
      const sql = (times: number) => power(times).sql(engine().dialect, { ...options, ...read, width: "wide" });
      await load([{ a: 3_037_000_499n }]);
      expect((await asked(sql(2))).map(({ q }) => q)).toEqual(["9223372030926249001"]);
      for (const times of [2, 3, 5]) {
        await load([{ a: -3_037_000_500n }]);
        await expect(asked(sql(times)), `${times}`).rejects.toThrow(OVERFLOW);
      }
    });

    /** The rows of a table whose column may be of any type, by id. */
    async function rowsOf(sql: RuleSql, type: string, cells: readonly string[]): Promise<SqlRow[]> {
      await engine().run("DROP TABLE IF EXISTS large");
      await engine().run(`CREATE TABLE large (id integer, a ${type})`);
      await engine().run(`INSERT INTO large VALUES ${cells.map((cell, id) => `(${id}, ${cell})`).join(", ")}`);
      return asked(sql);
    }

    test.each(["wide", "bigint"] as const)("%s: a column of faults tells a number that is too large", async (width) => {
      const { dialect } = engine();
      const sql = power(1).sql(dialect, { ...options, from: "large", ...read, width, faults: "column" });
      const found = await rowsOf(sql, "numeric(38, 0)", [
        "7",
        `${10n ** 19n}`,
        `${-(10n ** 30n)}`,
        `${LARGEST}`,
        `-${LARGEST}`,
        "NULL",
      ]);
      const isRead = width === "wide" && DIALECTS[dialect].numbers.wide.bounded === undefined;
      const tooLarge = isRead
        ? "power: out of range of BIGINT"
        : `a: a is NULL, or not a whole number${beyond(dialect, width)}`;
      expect(found).toEqual([
        { id: "0", q: "7", fault: null },
        { id: "1", q: null, fault: tooLarge },
        { id: "2", q: null, fault: tooLarge },
        { id: "3", q: `${LARGEST}`, fault: null },
        { id: "4", q: `-${LARGEST}`, fault: null },
        { id: "5", q: null, fault: `a: a is NULL, or not a whole number${beyond(dialect, width)}` },
      ]);
    });

    test("the largest and the least of 64 bits are given, wide, and one more is told", async () => {
      const twice = sum().sql(engine().dialect, {
        ...options,
        columns: { a: "a", b: "b" },
        units: { a: "1", b: "1" },
        faults: "column",
      });
      await load([
        { a: LARGEST - 1n, b: 1n },
        { a: LARGEST, b: 1n },
        { a: -LARGEST, b: -1n },
        { a: -LARGEST, b: -2n },
      ]);
      const fault = "q: out of range of BIGINT";
      expect(await asked(twice)).toEqual([
        { id: "0", q: `${LARGEST}`, fault: null },
        { id: "1", q: null, fault },
        { id: "2", q: `${-LARGEST - 1n}`, fault: null },
        { id: "3", q: null, fault },
      ]);
    });

    test.each(["wide", "bigint"] as const)(
      "%s: a column of faults tells a step that is too large, or the query stops where the database cannot",
      async (width) => {
        const { dialect } = engine();
        await load([{ a: 2n }, { a: 2n ** 62n }]);
        const { tried, numbers } = DIALECTS[dialect];
        const answer = asked(power(3).sql(dialect, { ...options, ...read, width, faults: "column" }));
        if (numbers[width].most !== undefined && numbers[width].bounded === undefined && tried === undefined) {
          await expect(answer).rejects.toThrow(OVERFLOW);
          return;
        }
        const [small, large] = await answer;
        expect(small).toEqual({ id: "0", q: "8", fault: null });
        expect(large).toEqual({
          id: "1",
          q: null,
          fault: expect.stringMatching(/: out of range of (HUGEINT|BIGINT|DECIMAL\(38,0\)|Int64)$/),
        });
      },
    );

    test("and a sum of results is never a sum that wraps", async () => {
      await load([{ a: LARGEST }, { a: LARGEST }]);
      const { text } = power(1).sql(engine().dialect, { ...options, ...read });
      const answer = engine().run(`SELECT sum(q) AS total FROM (${text}) AS answer`);
      const [row] = await answer.catch(({ message }: Error) => [{ total: message }]);
      expect(row?.total).toMatch(/^18446744073709551614$|ARITHMETIC_OVERFLOW/);
    });
  });

  describe("a table of parameters", () => {
    if (amount.rulesAlone) {
      test("is refused, in words", () => {
        const known = parameterTable(["syddanmark"], [2024], ["band"]);
        const { dialect } = engine();
        const failure = refusal(() => parameterTableSql(known, dialect, { table: "rule_values" }));
        expect(failure).toMatchObject({ kind: "malformed", path: "dialect", found: { en: `"${dialect}"` } });
        expect(failure.allowed?.en).toBe(
          `duckdb, postgres, spark: for ${DIALECTS[dialect].title} only rules are written, which are computed row by row`,
        );
      });
      return;
    }
    const REGIONS = ["syddanmark", "nordjylland", "sjaelland"] as const;
    const YEARS = [2018, 2021, 2024, 2025, 2040] as const;
    const NAMES = ["band", "deficitBand", "bandRounding"] as const;

    test("joined, gives in one query what the rule gives by each region's agreement of each year", async () => {
      const { dialect, run } = engine();
      const known = parameterTable(REGIONS, YEARS, NAMES);
      const { table, view } = parameterTableSql(known, dialect, {
        ...{ table: "rule_values", from: "accounts", view: "accounts_by_year", regionCode: "region_code", year: "aar" },
      });
      await run("DROP VIEW IF EXISTS accounts_by_year");
      await run("DROP TABLE IF EXISTS rule_values");
      await run("DROP TABLE IF EXISTS accounts");
      await run(
        "CREATE TABLE accounts (id integer, region_code integer, aar integer, result bigint, carried numeric(12,2), budget bigint)",
      );
      const dice = new Dice(SEED);
      const rows = [...REGIONS, "midtjylland"].flatMap((region) =>
        [...YEARS, 2026].flatMap((year) =>
          Array.from({ length: 12 }, () => ({
            ...{ region, year, result: dice.below(4e8) - 2e8, carriedIn: dice.below(2e7) - 1e7 },
            fullYearBudget: dice.below(4e9),
          })),
        ),
      );
      const values = rows.map(({ region, year, result, carriedIn, fullYearBudget }, id) => {
        const kroner = `${carriedIn < 0 ? "-" : ""}${Math.floor(Math.abs(carriedIn) / 100)}.${String(Math.abs(carriedIn) % 100).padStart(2, "0")}`;
        return `(${id}, ${findRegion(region).code}, ${year}, ${result}, ${kroner}, ${fullYearBudget})`;
      });
      await run(`INSERT INTO accounts VALUES ${values.join(", ")}`);
      await run(table);
      await run(view ?? "");
      const sql = carryOver.sql(dialect, {
        ...{ from: "accounts_by_year", id: "id", faults: "column" as const },
        columns: { result: "result", carriedIn: { column: "carried", decimals: 2 }, fullYearBudget: "budget" },
        parameters: Object.fromEntries(NAMES.map((name) => [name, name])),
        units: { result: "0.01", fullYearBudget: "0.01", ...known.units },
      });
      const answer = await asked(sql);
      expect(answer.length).toBe(rows.length);
      let [same, faults] = [0, 0];
      for (const [at, { region, year, ...input }] of rows.entries()) {
        const isTabled = (REGIONS as readonly string[]).includes(region) && (YEARS as readonly number[]).includes(year);
        const inKroner = Object.fromEntries(
          Object.entries(input).map(([name, oere]) => [name, { n: BigInt(oere), d: 100n }]),
        );
        const wanted = isTabled
          ? unlessRefused(() => carryOver.exact(inKroner as never, agreementInForce(region, `${year}-12-31`)))
          : undefined;
        const row = answer[at] as SqlRow;
        if (wanted === undefined) {
          expect(row.fault, `${region} ${year}`).toMatch(/: (?:band|deficitBand|bandRounding) is NULL/);
          expect(row.toTariff).toBeNull();
          faults++;
          continue;
        }
        expect(row.fault, `${region} ${year}`).toBeNull();
        const { n, d } = fromExactText(sql.units.toTariff);
        expect(BigInt(row.toTariff as string) * n * wanted.toTariff.d).toBe(wanted.toTariff.n * d);
        same++;
      }
      expect(same).toBeGreaterThan(30);
      expect(faults).toBeGreaterThan(40);
    });
  });

  describe("names", () => {
    const HOSTILE = 'ro"ws"; DROP TABLE rows; --';
    /** Where a database takes few names of tables, one that it takes. */
    const table = () =>
      DIALECTS[engine().dialect].refusedName?.(HOSTILE, true) === undefined ? HOSTILE : "DROP_TABLE_rows";
    const A = 'a"; DROP TABLE rows; --';

    test("of any kind are names and nothing else", async () => {
      const given = { a: A, select: "SELECT", isAsked: "så'dan \\" } as const;
      await load([{ a: 1n }]);
      const typed = {
        Id: "bigint",
        [given.a]: "bigint",
        [given.select]: "bigint",
        [given.isAsked]: "boolean",
      } as const;
      const row = (Id: bigint, a: bigint, select: bigint, isAsked: boolean | null) => {
        return { Id, [given.a]: a, [given.select]: select, [given.isAsked]: isAsked };
      };
      const rows = [row(1n, 7n, 2n, true), row(2n, -7n, 2n, true), row(3n, 0n, -3n, false), row(4n, 1n, 1n, null)];
      await engine().load({ name: table(), columns: typed, rows });
      const sql = hostile.sql(engine().dialect, {
        from: table(),
        id: "Id",
        columns: given,
        units: { a: "1", select: "1" },
        faults: "column",
      });
      const answer = await engine().run(`SELECT * FROM (${sql.text}) AS answer ORDER BY ${quoted("Id")}`);
      expect(answer).toEqual([
        { Id: "1", "res\"ult'": "1", isSo: "true", fault: null },
        { Id: "2", "res\"ult'": "0", isSo: "false", fault: null },
        { Id: "3", "res\"ult'": "1", isSo: "true", fault: null },
        { Id: "4", "res\"ult'": null, isSo: null, fault: "it's /' asked: så'dan / is NULL, or neither yes nor no" },
      ]);
      expect(await engine().run("SELECT a FROM rows")).toEqual([{ a: "1" }]);
    });

    test("of flags that are whole numbers take 1 and 0 alone, as the columns reading does", async () => {
      const rows = [1n, 0n, 2n, -1n, null].map((yes, i) => ({ id: BigInt(i), a: 6n, b: 3n, yes }));
      const columns = { id: "bigint", a: "bigint", b: "bigint", yes: "bigint" } as const;
      await engine().load({ name: table(), columns, rows });
      const sql = hostile.sql(engine().dialect, {
        from: table(),
        id: "id",
        columns: { a: "a", select: "b", isAsked: "yes" },
        units: { a: "1", select: "1" },
        faults: "column",
      });
      const answer = await engine().run(`SELECT id, ${quoted("isSo")}, fault FROM (${sql.text}) AS answer ORDER BY id`);
      const fault = "it's /' asked: yes is NULL, or neither yes nor no";
      expect(answer).toEqual([
        { id: "0", isSo: "true", fault: null },
        { id: "1", isSo: "true", fault: null },
        ...["2", "3", "4"].map((id) => ({ id, isSo: null, fault })),
      ]);
    });

    test("of tables that the statement's own are called by are read all the same", async () => {
      await engine().load({ name: "given", columns: { a: "bigint" }, rows: [{ a: 5n }] });
      const sql = multiple("2", "floor").sql(engine().dialect, {
        from: "given",
        columns: { a: "a" },
        units: { a: "1" },
      });
      expect(await engine().run(sql.text)).toEqual([{ q: "2" }]);
    });
  });

  describe("a database that the text was not written for is stopped by the text", () => {
    const read = { columns: { a: "a" }, units: { a: "1" } } as const;
    const others = () => DIALECT_NAMES.filter((each) => each !== engine().dialect);

    test.each(["wide", "bigint"] as const)("%s: written for another, it says for which", async (width) => {
      await load([{ a: 7n }]);
      for (const dialect of others()) {
        // A product has no division that could be unknown to the database; a quotient has.
        for (const rule of [power(2), multiple("2", "half-even")]) {
          const { text } = rule.sql(dialect, { ...options, ...read, width, faults: "column" });
          const says = amount.stopsUnread ?? `This SQL is written for ${DIALECTS[dialect].title}`;
          await expect(engine().run(text)).rejects.toThrow(says);
          await expect(engine().run(`CREATE VIEW written_for_another AS ${text}`)).rejects.toThrow(says);
        }
      }
    });

    test.each(["wide", "bigint"] as const)("%s: counting otherwise, it stops, in a view too", async (width) => {
      await load([{ a: 7n }]);
      const { title } = DIALECTS[engine().dialect];
      const { text } = multiple("2", "floor").sql(engine().dialect, { ...options, ...read, width, faults: "column" });
      // What each sum of the test comes to, replaced by what another way of counting would make of it.
      const asked = text.slice(text.indexOf("WHEN FALSE"), text.indexOf("THEN TRUE"));
      const claims = Array.from(asked.matchAll(/ = (-?\d+)(?=\n| $)/g));
      expect(claims.length).toBe(7);
      for (const { 0: claim, 1: n, index } of claims) {
        const otherwise = `${asked.slice(0, index)} = ${Number(n) + 1}${asked.slice(index + claim.length)}`;
        const wrong = text.replace(asked, () => otherwise);
        await engine().run("DROP VIEW IF EXISTS counting_otherwise");
        await engine().run(`CREATE VIEW counting_otherwise AS ${wrong}`);
        for (const statement of [wrong, "SELECT count(*) FROM counting_otherwise"]) {
          await expect(engine().run(statement), claim).rejects.toThrow(`This SQL is written for ${title}`);
        }
      }
    });

    test.each(["wide", "bigint"] as const)(
      "%s: what it asks costs no row anything: none is filtered",
      async (width) => {
        await load([{ a: 7n }]);
        const { text } = multiple("2", "floor").sql(engine().dialect, { ...options, ...read, width });
        if (amount.asksInTheRows) {
          expect(
            (await asked(multiple("2", "floor").sql(engine().dialect, { ...options, ...read, width }))).length,
          ).toBe(1);
          return;
        }
        // Spark's plans say of every table that is read that nothing is filtered, and PostgreSQL's that the row of types is made of none.
        const plan = async (statement: string) =>
          JSON.stringify(await engine().run(`EXPLAIN ${statement}`)).replace(
            /\w+Filters: \[\]|(Join|One-Time) Filter: false/g,
            "",
          );
        expect(await plan(text)).not.toMatch(/filter|one-time/i);
        expect(await plan(`SELECT * FROM (${text}) AS answer WHERE q > 1`)).toMatch(/filter/i);
      },
    );
  });

  describe("the statement", () => {
    const read = { columns: { a: "a" }, units: { a: "1" } } as const;

    test("as a view, in a schema, is one that can be filtered and summed", async () => {
      await load([{ a: 5n }, { a: 6n }, { a: 8n }]);
      await engine().run("CREATE SCHEMA IF NOT EXISTS tariffs");
      await engine().run("DROP VIEW IF EXISTS tariffs.halves");
      const { text } = multiple("2", "floor").sql(engine().dialect, {
        ...options,
        ...read,
        view: ["tariffs", "halves"],
      });
      await engine().run(text);
      const [row] = await engine().run("SELECT sum(q) AS total FROM tariffs.halves WHERE id > 0");
      expect(row).toEqual({ total: "7" });
      const again = multiple("2", "ceiling").sql(engine().dialect, {
        ...options,
        ...read,
        from: ["tariffs", "halves"],
        columns: { a: "q" },
      });
      expect((await asked(again)).map(({ q }) => q)).toEqual(["1", "2", "2"]);
    });

    test(`of ${amount.depth} steps that each use the one before is computed step by step, not each time it is used`, async () => {
      await load([{ a: 3n }, { a: -3n }]);
      const rule = nested(amount.depth);
      const answer = await asked(rule.sql(engine().dialect, { ...options, ...read }));
      const wanted = [3n, -3n].map((a) => String(rule.exact({ a }).q.n / rule.exact({ a }).q.d / 2n));
      expect(answer.map(({ q }) => q)).toEqual(wanted);
    });
  });
}
