import { describe, expect, test } from "vitest";
import type { RoundingMode } from "../../../src/numbers/rounding.ts";
import type { Condition, Quantity, RoundingTerm } from "../../../src/rules/quantity.ts";
import { rule } from "../../../src/rules/rule.ts";
import type { Dialect, TypedColumns, WholeNumbers } from "../../../src/rules/sql/dialect.ts";
import { DIALECTS } from "../../../src/rules/sql/dialects.ts";
import { quotedFor, type SqlEngine, type SqlRow } from "./engine.ts";
import { describeEachGuard, type Guarded, own, roundingTo, textWithout, type Without } from "./guards.ts";

interface Given {
  readonly a: Quantity;
  readonly b: Quantity;
  readonly yes: Condition;
  readonly one: RoundingTerm;
}

/** A rule of two numbers and a flag. */
function made(mode: RoundingMode, formula: (given: Given) => Quantity) {
  return rule({
    title: own("A test of a guard"),
    mark: "local",
    source: own("a test"),
    words: { a: own("a"), b: own("b"), yes: own("yes"), q: own("q") },
    inputs: { a: "1", b: "1", yes: "flag" },
    parameters: { one: roundingTo("one", "1", mode) },
    gives: { q: "1" },
    formula: (given) => ({ q: formula(given).roundedTo(given.one) }),
  });
}

interface Asked {
  readonly rule: ReturnType<typeof made>;
  readonly rows: readonly string[];
  /** The type of the column a. */
  readonly type?: string;
  readonly yes?: string;
  /** What b is in all rows. */
  readonly known?: string;
  readonly columns?: { readonly a: string; readonly b: string };
  readonly faults?: "error" | "column";
  readonly width?: "wide" | "bigint";
  /** What is asked of the answer, where not its rows. */
  readonly over?: (text: string) => string;
}

const LARGEST = 2n ** 63n - 1n;

/** Every guard of the text that is written for ClickHouse: taken out, it is missed by what is asked here. */
export function describeClickhouseGuards(engine: () => SqlEngine): void {
  const { clickhouse } = DIALECTS;
  const numbers = (width: "wide" | "bigint", changed: Partial<WholeNumbers>): Partial<Dialect> => ({
    numbers: { ...clickhouse.numbers, [width]: { ...clickhouse.numbers[width], ...changed } },
  });
  const typed = (changed: Partial<TypedColumns>): Partial<Dialect> => ({
    typed: { ...(clickhouse.typed as TypedColumns), ...changed },
  });

  function textOf(
    { rule, faults = "column", width = "wide", known, columns = { a: "a", b: "b" } }: Asked,
    without: Without,
  ): string {
    return textWithout("clickhouse", without, () => {
      const { text } = rule.sql("clickhouse", {
        ...{ from: "guarded", id: "id" },
        columns: { a: columns.a, b: known === undefined ? columns.b : { value: known }, yes: "yes" },
        units: known === undefined ? { a: "1", b: "1" } : { a: "1" },
        ...{ faults, width },
      });
      return text;
    });
  }

  async function answer(asked: Asked, without: Without): Promise<SqlRow[]> {
    const { type = "Int64", yes = "Bool", rows, columns = { a: "a", b: "b" } } = asked;
    const [a, b] = [columns.a, columns.b].map((name) => quotedFor(engine(), name));
    await engine().run("DROP TABLE IF EXISTS guarded");
    await engine().run(
      `CREATE TABLE guarded (id Nullable(Int64), ${a} Nullable(${type}), ${b} Nullable(Int64), yes Nullable(${yes}))`,
    );
    await engine().run(`INSERT INTO guarded VALUES ${rows.map((row) => `(${row})`).join(", ")}`);
    const text = textOf(asked, without);
    return engine().run(asked.over?.(text) ?? `SELECT * FROM (${text}) AS answer ORDER BY id`);
  }

  /** What is given with the guard; each `without` gives something else, or stops otherwise. */
  const GUARDS: readonly Guarded<Asked>[] = [
    {
      guard: "types of columns: a text is not read",
      asked: { rule: made("floor", ({ a }) => a), type: "String", rows: ["1, '12', 1, true"] },
      wanted: [null],
      without: {
        dialect: typed({ isRead: () => "TRUE", read: (column) => `accurateCastOrNull(${column}, 'Int256')` }),
      },
    },
    {
      guard: "whole numbers: a cast drops decimals",
      asked: {
        rule: made("floor", ({ a }) => a),
        type: "Decimal(10, 2)",
        rows: ["1, 2.50, 1, true", "2, 3.00, 1, true"],
      },
      wanted: [null, "3"],
      without: {
        edit: (text) => text.replace(/toString\(accurateCastOrNull\("a", 'Int256'\)\) = toString\("a"\)/, "TRUE"),
      },
    },
    {
      guard: "whole numbers: 2.5 leaves nothing by 1",
      asked: { rule: made("floor", ({ a }) => a), type: "Decimal(10, 2)", rows: ["1, 2.50, 1, true"] },
      wanted: [null],
      without: {
        edit: (text) =>
          text.replace(/toString\(accurateCastOrNull\("a", 'Int256'\)\) = toString\("a"\)/, '"a" % 1 = 0'),
      },
    },
    {
      guard: "floats: from 2^53 on a whole number may have been another",
      asked: { rule: made("floor", ({ a }) => a), type: "Float64", rows: ["1, 9007199254740993, 1, true"] },
      wanted: [null],
      without: { edit: (text) => text.replace(/ AND \(toTypeName\("a"\) NOT LIKE .*?\) < 9007199254740992\)/, "") },
    },
    {
      guard: "a decimal beyond 64 bits is told, and other rows are given",
      asked: {
        ...{ rule: made("floor", ({ a }) => a), type: "Decimal(38, 0)", width: "bigint" },
        rows: ["1, '1000000000000000000000000000000', 1, true", "2, '7', 1, true"],
      },
      wanted: [null, "7"],
      without: {
        edit: (text) => text.replaceAll(`accurateCastOrNull("a", 'Int256')`, `accurateCastOrNull("a", 'Int64')`),
      },
    },
    {
      guard: "a column of more than 64 bits is told, since the sizes of steps follow from it",
      asked: {
        ...{ rule: made("floor", ({ a, b }) => a.times(b).times(b).times(b).atMost(b)), type: "Int256" },
        rows: [`1, '${2n ** 193n}', ${2n ** 21n}, true`],
      },
      wanted: [null],
      without: { edit: (text) => text.replaceAll(/accurateCastOrNull\("a", 'Int256'\) BETWEEN \S+ AND \S+/g, "TRUE") },
    },
    {
      guard: "yes and no: 2 is neither",
      asked: { rule: made("floor", ({ a, yes }) => yes.choose(a, 0)), yes: "Int8", rows: ["1, 7, 1, 2"] },
      wanted: [null],
      without: { dialect: { readFlag: (column) => `CAST(${column} AS Nullable(Bool))` } },
    },
    {
      guard: "the quotient: a division of whole numbers is one of floats",
      asked: { rule: made("towards-zero", ({ a, b }) => a.dividedBy(b)), rows: [`1, ${LARGEST}, 3, true`] },
      wanted: [`${LARGEST / 3n}`],
      without: { dialect: numbers("wide", { quotient: (a, b) => `CAST(${a} / ${b} AS Nullable(Int256))` }) },
    },
    {
      guard: "a known number of more than 64 bits is no float",
      asked: {
        rule: made("floor", ({ a, b }) => a.atMost(b)),
        ...{ known: "999999999999999.999999999999", rows: ["1, 7, 2, true"] },
      },
      wanted: ["7"],
      without: { dialect: numbers("wide", { constant: String }) },
    },
    {
      guard: "bigint: a product that would wrap is told, and other rows are given",
      asked: {
        ...{ rule: made("floor", ({ a, b }) => a.times(b)), width: "bigint" },
        rows: [`1, ${2n ** 62n}, 4, true`, "2, 7, 2, true"],
      },
      wanted: [null, "14"],
      without: { dialect: numbers("bigint", { bounded: undefined as never }) },
    },
    {
      guard: "bigint: a sum that would wrap is told, and the largest that does not is given",
      asked: {
        ...{ rule: made("floor", ({ a, b }) => a.plus(b)), width: "bigint" },
        rows: [
          `1, ${LARGEST}, 1, true`,
          `2, ${-LARGEST}, -2, true`,
          `3, ${2n ** 62n}, ${2n ** 62n - 1_000_000n}, true`,
        ],
      },
      wanted: [null, null, `${2n ** 63n - 1_000_000n}`],
      without: { dialect: numbers("bigint", { bounded: undefined as never }) },
    },
    {
      guard: "wide: a product that would wrap is told, and other rows are given",
      asked: {
        rule: made("floor", ({ a, b }) => a.times(b).times(a).times(b).times(a).atMost(b)),
        rows: [`1, ${2n ** 62n}, ${2n ** 62n}, true`, "2, 2, 3, true"],
      },
      wanted: [null, "3"],
      without: { dialect: numbers("wide", { bounded: undefined as never }) },
    },
    {
      guard: "a result that is too large is told, and other rows are given",
      asked: { rule: made("floor", ({ a, b }) => a.times(b)), rows: [`1, ${LARGEST}, 2, true`, "2, 7, 1, true"] },
      wanted: [null, "7"],
      without: { edit: (text) => text.replace(/WHEN \S+ NOT BETWEEN .*\n/, "") },
    },
    {
      guard: "a result that is too large stops the query where an error is asked for",
      asked: { rule: made("floor", ({ a, b }) => a.times(b)), rows: [`1, ${LARGEST}, 2, true`], faults: "error" },
      wanted: /row 1: q: out of range of BIGINT/,
      without: { edit: (text) => text.replace(/WHEN \S+ NOT BETWEEN .*\n/, "") },
    },
    {
      guard: "names: a column is read, and not what the same SELECT calls by its name",
      asked: {
        rule: made("floor", ({ a, b }) => a.plus(a).plus(b)),
        ...{ columns: { a: "b", b: "a" }, rows: ["1, 7, 2, true"] },
      },
      wanted: ["16"],
      without: { dialect: { readsNamesAtOnce: undefined as never } },
    },
    {
      guard: "names: a backslash is one",
      asked: {
        rule: made("floor", ({ a, b }) => a.plus(b)),
        ...{ columns: { a: "kr\\table", b: "b" }, rows: ["1, 7, 2, true"] },
      },
      wanted: ["9"],
      without: { edit: (text) => text.replaceAll("\\\\", "\\") },
    },
    {
      guard: "sums: results of 64 bits are of a type that their sum does not pass",
      asked: {
        ...{ rule: made("floor", ({ a }) => a), rows: [`1, ${LARGEST}, 1, true`, `2, ${LARGEST}, 1, true`] },
        over: (text) => `SELECT sum(q) AS q FROM (${text}) AS answer`,
      },
      wanted: [`${2n * LARGEST}`],
      without: { dialect: { whole: "Int64" } },
    },
    {
      guard: "an error is said where the row has no name",
      asked: { rule: made("floor", ({ a }) => a), rows: ["NULL, NULL, 1, true"], faults: "error" },
      wanted: /row : a: a is NULL, or not a whole number/,
      without: { dialect: { joined: (parts) => `concat(${parts.join(", ")})` } },
    },
    {
      guard: "an error is raised, and no NULL given",
      asked: { rule: made("floor", ({ a }) => a), rows: ["1, NULL, 1, true"], faults: "error" },
      wanted: /row 1: a: a is NULL/,
      without: { edit: (text) => text.replace(/COALESCE\((CASE WHEN "fault 2" IS NOT NULL .*? END), '0'\)/, "$1") },
    },
  ];

  describeEachGuard(GUARDS, answer);

  describe("what guards the text beside them", () => {
    test.each([
      ["a division by 0", "SELECT intDiv(toInt256(7), materialize(toInt256(0))) AS q"],
      [
        "a NULL cast to a type that holds none",
        "SELECT CAST(materialize(CAST(NULL AS Nullable(Int256))) AS Int128) AS q",
      ],
      ["a size without a sign beside a number with one", "SELECT greatest(toInt256(-7), abs(toInt256(2))) AS q"],
    ])("%s stops by itself where it is computed", async (_, text) => {
      await expect(engine().run(text)).rejects.toThrow("DB::Exception");
    });
  });
}
