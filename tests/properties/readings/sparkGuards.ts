import { describe, expect, test } from "vitest";
import type { RoundingMode } from "../../../src/numbers/rounding.ts";
import type { Condition, Quantity, RoundingTerm } from "../../../src/rules/quantity.ts";
import { rule } from "../../../src/rules/rule.ts";
import type { Dialect, WholeNumbers } from "../../../src/rules/sql/dialect.ts";
import { DIALECTS } from "../../../src/rules/sql/dialects.ts";
import { enclosed, literal } from "../../../src/rules/sql/names.ts";
import type { SqlFaults } from "../../../src/rules/sql/options.ts";
import type { SqlRow } from "./engine.ts";
import { describeEachGuard, type Guarded, own, roundingTo, textWithout, type Without } from "./guards.ts";
import type { SparkEngine } from "./spark.ts";

/** What Spark replaces by what the setting is, in texts too. */
const SETTING = ["$", "{spark.sql.ansi.enabled}"].join("");

/** A rule of three numbers and a flag, with a rounding to ones and one to twos. */
function made(mode: RoundingMode, formula: (given: Given) => Quantity, called = "a") {
  return rule({
    title: own("A test of a guard"),
    mark: "local",
    source: own("a test"),
    words: { a: own(called), b: own("b"), c: own("c"), yes: own("yes"), q: own("q") },
    inputs: { a: "1", b: "1", c: "1", yes: "flag" },
    parameters: { one: roundingTo("one", "1", mode), two: roundingTo("two", "2", mode) },
    gives: { q: "1" },
    formula: (given) => ({ q: formula(given).roundedTo(given.one) }),
  });
}

interface Given {
  readonly a: Quantity;
  readonly b: Quantity;
  readonly c: Quantity;
  readonly yes: Condition;
  readonly one: RoundingTerm;
  readonly two: RoundingTerm;
}

type Made = ReturnType<typeof made>;
type Cells = readonly [id: string, a: string, b: string, c: string, yes?: string];

interface Asked {
  readonly rule: Made;
  readonly rows: readonly Cells[];
  readonly types?: string;
  readonly faults?: SqlFaults;
  readonly width?: "wide" | "bigint";
}

/** Every guard of the text that is written for Spark: taken out, it is missed by what is asked here. */
export function describeGuards(engine: () => SparkEngine): void {
  const { spark } = DIALECTS;
  const wide = (numbers: Partial<WholeNumbers>): Partial<Dialect> => ({
    numbers: { ...spark.numbers, wide: { ...spark.numbers.wide, ...numbers } },
  });

  function textOf({ rule, faults = "error", width = "wide" }: Asked, without: Without): string {
    return textWithout("spark", without, () => {
      const { text } = rule.sql("spark", {
        from: "guarded",
        id: "id",
        columns: { a: "a", b: "b", c: "c", yes: "yes" },
        units: { a: "1", b: "1", c: "1" },
        faults,
        width,
      });
      return text;
    });
  }

  async function answer(asked: Asked, without: Without): Promise<SqlRow[]> {
    const { types = "id BIGINT, a BIGINT, b BIGINT, c BIGINT, yes BOOLEAN", rows } = asked;
    const lines = rows.map(([id, a, b, c, yes = "true"]) => `{"id":${id},"a":${a},"b":${b},"c":${c},"yes":${yes}}\n`);
    await engine().table("guarded", types, lines);
    return engine().run(`SELECT * FROM (${textOf(asked, without)}) AS answer ORDER BY id`);
  }

  const LARGEST = 2n ** 63n - 1n;
  const [TEN_17, TEN_18] = [10n ** 17n, 10n ** 18n];

  /** What is given with the guard; each `without` gives something else, or stops otherwise. */
  const GUARDS: readonly Guarded<Asked>[] = [
    {
      guard: "types of columns: a float of more than 15 digits is not read",
      asked: {
        rule: made("floor", ({ a }) => a),
        types: "id BIGINT, a DOUBLE, b BIGINT, c BIGINT, yes BOOLEAN",
        rows: [["1", "9007199254740993", "1", "1"]],
      },
      wanted: /a: a is NULL, or not a whole number/,
      without: { edit: (text) => text.replace(/ AND try_cast\(`a` AS DECIMAL\(38,0\)\) BETWEEN -\d+ AND \d+/, "") },
    },
    {
      guard: "types of columns: a text is not read",
      asked: {
        rule: made("floor", ({ a }) => a),
        types: "id BIGINT, a STRING, b BIGINT, c BIGINT, yes BOOLEAN",
        rows: [["1", '" 12 "', "1", "1"]],
      },
      wanted: /a: a holds string; cast it in a view first: TINYINT, SMALLINT, INT, BIGINT, DECIMAL or DOUBLE is read/,
      without: { edit: (text) => text.replaceAll(/typeof\(`a`\) IN \([^)]*\)/g, "TRUE") },
    },
    {
      guard: "whole numbers: decimals are a fault",
      asked: {
        rule: made("floor", ({ a }) => a),
        types: "id BIGINT, a DECIMAL(10,2), b BIGINT, c BIGINT, yes BOOLEAN",
        rows: [["1", "2.50", "1", "1"]],
        faults: "column",
      },
      wanted: [null],
      without: { edit: (text) => text.replace("`a` % 1 = 0", "TRUE") },
    },
    {
      guard: "yes and no: 2 is neither",
      asked: {
        rule: made("floor", ({ a, yes }) => yes.choose(a, 0)),
        types: "id BIGINT, a BIGINT, b BIGINT, c BIGINT, yes INT",
        rows: [["1", "7", "1", "1", "2"]],
        faults: "column",
      },
      wanted: [null],
      without: { dialect: { readFlag: (column) => `CAST(${column} AS BOOLEAN)` } },
    },
    {
      guard: "the sign: a minus rounds to 34 digits",
      asked: {
        rule: made("towards-zero", ({ a, b, c }) => a.times(b).negated().atLeast(c).dividedBy(b)),
        rows: [20n, 24n, 27n].map((more) => [`${more}`, `${-(9n * TEN_17 + more)}`, `${TEN_18 - 3n}`, "1"] as const),
      },
      wanted: [20n, 24n, 27n].map((more) => `${9n * TEN_17 + more}`),
      without: { dialect: wide({ written: {} }) },
    },
    {
      guard: "the size: abs rounds to 34 digits, and a tie is missed",
      asked: {
        rule: made("half-even", ({ a, b, c }) => a.times(b).dividedBy(c.times(b))),
        rows: [["1", `${-(3n * TEN_17 + 77n)}`, `${TEN_18 - 3n}`, `${2n * (3n * TEN_17 + 77n)}`]],
      },
      wanted: ["0"],
      without: { dialect: wide({ written: { ...spark.numbers.wide.written, size: (a) => `abs(${a})` } }) },
    },
    {
      guard: "the quotient: a division of decimals is rounded",
      asked: {
        rule: made("towards-zero", ({ a, b }) => a.dividedBy(b)),
        rows: [["1", "9999999", "10000000", "1"]],
      },
      wanted: ["0"],
      without: {
        dialect: wide({
          quotient: (a, b) => `CAST(CAST(${enclosed(a)} / ${enclosed(b)} AS BIGINT) AS DECIMAL(38,0))`,
        }),
      },
    },
    {
      guard: "the quotient: div wraps",
      asked: {
        rule: made("towards-zero", ({ a, b, two }) => a.times(b).roundedTo(two).dividedBy(b)),
        rows: [["1", "1000000000000", `${TEN_18}`, "1"]],
      },
      wanted: ["1000000000000"],
      without: { dialect: wide({ quotient: (a, b) => `${enclosed(a)} div ${enclosed(b)}` }) },
    },
    {
      guard: "a divisor of 0 is told, and other rows are given",
      asked: {
        rule: made("floor", ({ a, b }) => a.dividedBy(b)),
        rows: [
          ["1", "7", "0", "1"],
          ["2", "7", "2", "1"],
        ],
        faults: "column",
      },
      wanted: [null, "3"],
      without: { edit: (text) => text.replace(/NULLIF\((.*?), 0\) AS/, "($1) AS") },
    },
    ...(["wide", "bigint"] as const).flatMap((width) => [
      {
        guard: `${width}: a step that is too large is told, and other rows are given`,
        asked: {
          rule: made("floor", ({ a, b, c }) => a.times(b).times(a).named(own("product")).atMost(c)),
          rows: [
            ["1", `${LARGEST}`, `${LARGEST}`, "5"],
            ["2", "2", "1", "5"],
          ] as const,
          faults: "column" as const,
          width,
        },
        wanted: [null, "4"],
        without: {
          dialect: {
            numbers: { ...spark.numbers, [width]: { ...spark.numbers[width], orNull: undefined } },
          } as Partial<Dialect>,
        },
      },
      {
        guard: `${width}: NULL for a part that is too large is not passed over by the larger of two`,
        asked: {
          rule: made("floor", ({ a, b, c }) => a.times(b).times(a).atLeast(0).atMost(c)),
          rows: [["1", `${LARGEST}`, `${LARGEST}`, "5"]] as const,
          faults: "column" as const,
          width,
        },
        wanted: [null],
        without: {
          edit: (text: string) => text.replaceAll(/\S+ IS NOT NULL(?= AND| THEN)|\(.*?\) IS NOT NULL/g, "TRUE"),
        },
      },
      {
        guard: `${width}: a condition that is not known takes neither way`,
        asked: {
          rule: made("floor", ({ a, b, c }) => a.times(b).times(a).exceeds(0).choose(c, 0)),
          rows: [["1", `${LARGEST}`, `${LARGEST}`, "5"]] as const,
          faults: "column" as const,
          width,
        },
        wanted: [null],
        without: { edit: (text: string) => text.replace(/WHEN NOT \(.*\) THEN (?=\S+ END)/, "ELSE ") },
      },
    ]),
    {
      guard: "a step that is NULL is told",
      asked: {
        rule: made("floor", ({ a, b, c }) => a.times(b).times(a).named(own("product")).atLeast(0).atMost(c)),
        rows: [["1", `${LARGEST}`, `${LARGEST}`, "5"]],
        faults: "column",
      },
      wanted: [null],
      without: { edit: (text) => text.replace(/WHEN `product` IS NULL THEN .*\n/, "") },
    },
    {
      guard: "a column's number that is too large is told, and other rows are given",
      asked: {
        rule: made("floor", ({ a }) => a),
        types: "id BIGINT, a DECIMAL(38,0), b BIGINT, c BIGINT, yes BOOLEAN",
        rows: [
          ["1", `${10n ** 30n}`, "1", "1"],
          ["2", "7", "1", "1"],
        ],
        faults: "column",
        width: "bigint",
      },
      wanted: [null, "7"],
      without: { edit: (text) => text.replaceAll("try_cast(`a` AS BIGINT)", "CAST(`a` AS BIGINT)") },
    },
    {
      guard: "a result that is too large is told, and other rows are given",
      asked: {
        rule: made("floor", ({ a, b }) => a.times(b)),
        rows: [
          ["1", `${LARGEST}`, "2", "1"],
          ["2", "7", "1", "1"],
        ],
        faults: "column",
      },
      wanted: [null, "7"],
      without: { edit: (text) => text.replace(/WHEN \S+ NOT BETWEEN .*\n/, "") },
    },
    {
      guard: "an error is said where the row has no name",
      asked: {
        rule: made("floor", ({ a }) => a),
        rows: [["null", "null", "1", "1"]],
      },
      wanted: /a: a is NULL, or not a whole number/,
      without: { dialect: { joined: (parts) => `concat(${parts.join(", ")})` } },
    },
    {
      guard: "a setting is not read in a message",
      asked: {
        rule: made("floor", ({ a }) => a, `a of ${SETTING}`),
        rows: [["1", "null", "1", "1"]],
      },
      wanted: /a of \$\{spark.sql.ansi.enabled\}: a is NULL/,
      without: { dialect: { literal } },
    },
  ];

  describeEachGuard(GUARDS, answer);

  describe("what guards the text beside them", () => {
    test("ANSI mode: without it the text stops, and without asking for it a product wraps", async () => {
      const asked: Asked = {
        rule: made("floor", ({ a, b }) => a.times(b)),
        rows: [["1", `${2n ** 62n}`, "4", "1"]],
        width: "bigint",
      };
      await expect(answer(asked, {})).rejects.toThrow(/overflow/i);
      await engine().run("SET spark.sql.ansi.enabled=false");
      try {
        await expect(answer(asked, {})).rejects.toThrow("This SQL is written for Spark SQL in ANSI mode");
        expect((await answer(asked, { dialect: { relied: () => [] } })).map(({ q }) => q)).toEqual(["0"]);
      } finally {
        await engine().run("SET spark.sql.ansi.enabled=true");
      }
    });

    test("ANSI mode: a view that was made without it stops for every reader", async () => {
      const asked: Asked = { rule: made("floor", ({ a, b }) => a.times(b)), rows: [["1", "2", "4", "1"]] };
      await answer(asked, {});
      await engine().run("DROP VIEW IF EXISTS made_without");
      await engine().run("SET spark.sql.ansi.enabled=false");
      await engine().run(`CREATE VIEW made_without AS ${textOf(asked, {})}`);
      await engine().run("SET spark.sql.ansi.enabled=true");
      await expect(engine().run("SELECT * FROM made_without")).rejects.toThrow("This SQL is written for Spark SQL");
    });
  });
}
