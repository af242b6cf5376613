import { agreementInForce, carryOver, dayTariff, noticeLimit } from "rammetakst";
import { describe, expect, test } from "vitest";
import type { Rounding } from "../../../../src/rules/parameter.ts";
import type { Quantity } from "../../../../src/rules/quantity.ts";
import { rule } from "../../../../src/rules/rule.ts";
import type { Text } from "../../../../src/words.ts";
import { refusal } from "../../../refusal.ts";

const own = (text: string): Text => ({ da: text, en: text });

const toHalves: Rounding = {
  id: "test.toHalves",
  name: "toHalves",
  title: own("half kr."),
  unit: "kr",
  mode: "half-away",
  values: [{ value: "0.5", scope: null, from: null, to: null, mark: "local", source: own("a test") }],
};

const rent = rule({
  title: own("Rent"),
  mark: "local",
  source: own("a test"),
  words: { rent: own("rent"), tenants: own("tenants"), share: own("share"), all: own("all") },
  inputs: { rent: "kr", tenants: "1" },
  parameters: { toHalves },
  gives: { share: "kr" },
  formula: ({ rent, tenants, toHalves }) => ({ share: rent.dividedBy(tenants).named(own("each")).roundedTo(toHalves) }),
});

const read = { from: "homes", columns: { rent: "oere", tenants: "number" }, units: { rent: "0.01", tenants: "1" } };

const withLists = rule({
  title: own("Lists"),
  mark: "local",
  source: own("a test"),
  words: { list: own("list"), yes: own("yes") },
  inputs: { list: ["kr"], yes: "flag" },
  gives: { total: "kr" },
  formula: ({ list, yes }) => ({
    total: yes.choose(
      (list as readonly Quantity[]).reduce((a, b) => a.plus(b)),
      0,
    ),
  }),
});

const lists = { from: "t", columns: { list: ["a", "b"], yes: "y" }, units: { list: "0.01" } } as const;

const identifiers = (text: string) => Array.from(text.matchAll(/"(?:[^"]|"")*"/g), ([name]) => name);

describe("the statement", () => {
  /** Each table of a statement by its name: the columns that it adds, and the table that it is made from. */
  function tablesOf(text: string) {
    const found = text.matchAll(/("(?:[^"]|"")*") AS \(\n {2}SELECT\n([\s\S]*?)\n {2}FROM (.+)/g);
    return Array.from(found, ([, name, select = "", from]) => {
      const columns = Array.from(select.matchAll(/("(?:[^"]|"")*"),?$/gm), ([, column]) => column);
      return { name, columns, from };
    });
  }

  test("reads the columns, then has the steps of one depth in one table by their names, then what is wrong", () => {
    const { text, units } = rent.sql("duckdb", { ...read, id: "home" });
    expect(units).toEqual({ share: "0.5" });
    expect(tablesOf(text)).toEqual([
      { name: '"source"', columns: ['"home"', '"oere"', '"number"'], from: '"homes"' },
      { name: '"given"', columns: ['"home"', '"rent"', '"tenants"', '"column of another type"'], from: '"source"' },
      { name: '"steps 1"', columns: ['"each, divisor"', '"each"'], from: '"given"' },
      { name: '"steps 2"', columns: ['"share"'], from: '"steps 1"' },
      { name: '"checked"', columns: ['"fault"'], from: '"steps 2"' },
    ]);
    expect(text.endsWith('\nFROM "checked"')).toBe(true);
  });

  test("says on top what it is, for which database, what it reads and gives, and with which values", () => {
    const { text } = rent.sql("duckdb", read);
    expect(text.split("\n").filter((line) => line.startsWith("--"))).toEqual([
      "-- Rent",
      "-- for DuckDB alone",
      "-- reads SMALLINT, INTEGER, BIGINT, HUGEINT, DECIMAL or DOUBLE of whole numbers, and BOOLEAN; cast other columns in a view first",
      "-- share: in 0.5 kr",
      "-- test.toHalves = 0.5",
    ]);
    expect(text).toContain('    -- in 0.01 kr, over its divisor\n    "rent" * ');
  });

  test("for DuckDB: whole numbers in 128 bits, results in 64, and a fault that stops by a function", () => {
    const { text } = rent.sql("duckdb", { ...read, id: "home" });
    const cast = 'TRY(CAST("oere" AS HUGEINT))';
    expect(text).toContain(`THEN CASE WHEN TRY(${cast} = "oere") THEN ${cast} END END AS "rent"`);
    expect(text).toContain(
      'CASE WHEN "each" < 0 THEN ("each" - 25 * "each, divisor") // (50 * "each, divisor") ELSE ("each" + 25 * "each, divisor") // (50 * "each, divisor") END AS "share"',
    );
    expect(text).toContain(`WHEN "tenants" = 0 THEN '0 as a divisor (tenants)'`);
    expect(text).toContain(
      `CAST("share" AS BIGINT)\n    ELSE error(concat('row ', "home", ': ', "fault")) END AS "share"`,
    );
  });

  test("for PostgreSQL: numeric and div, and a fault that stops by being no number", () => {
    const { text } = rent.sql("postgres", { ...read, id: ["street", "home"] });
    expect(text).toContain(
      `WHEN "types"."type of oere" IN (CAST('smallint' AS regtype), CAST('integer' AS regtype), CAST('bigint' AS regtype)) THEN CAST("source"."oere" AS numeric) WHEN`,
    );
    expect(text.split('pg_typeof(COALESCE("source"."oere", NULL)) AS "type of oere"')).toHaveLength(2);
    expect(text).toContain('div("each" + 25 * "each, divisor", 50 * "each, divisor")');
    expect(text).toContain(`ELSE CAST(concat('row ', "street", ', ', "home", ': ', "fault") AS BIGINT) END AS "share"`);
  });

  test("for Spark: DECIMAL(38,0), only a number without remainder is divided, and no minus sign stands before a number", () => {
    const { text } = rent.sql("spark", { ...read, id: "home" });
    expect(text).toContain("THEN try_cast(`oere` AS DECIMAL(38,0)) END END AS `rent`");
    expect(text).toContain(
      "CAST(((`each` + 25 * `each, divisor`) - (`each` + 25 * `each, divisor`) % (50 * `each, divisor`)) / (50 * `each, divisor`) AS DECIMAL(38,0))",
    );
    expect(text).toContain("NULLIF(CASE WHEN `tenants` < 0 THEN -1 * `tenants` ELSE `tenants` END, 0)");
    expect(text).toContain("ELSE raise_error(concat_ws('', 'row ', `home`, ': ', `fault`)) END AS `share`");
    expect(text).toContain("AND typeof('1' + 1) = 'bigint' THEN TRUE");
    expect(text).toContain("WHEN NOT (typeof(`oere`) IN ('tinyint', 'smallint', 'int', 'bigint') OR");
    const narrow = rent.sql("spark", { ...read, width: "bigint" }).text;
    expect(narrow).toContain("(`each` + 25 * `each, divisor`) div (50 * `each, divisor`)");
    expect(narrow.replace(/ LIKE 'decimal.*|^-- reads .*/gm, "")).not.toMatch(/DECIMAL\(|DOUBLE/);
  });

  test("for Spark, with a column of faults, tries each part, and lets none that is NULL be passed over", () => {
    const { text } = rent.sql("spark", { ...read, faults: "column" });
    expect(text).toContain("try_cast(`oere` AS DECIMAL(38,0)) END END AS `rent`");
    expect(text).toContain("try_divide((try_add(`each`, try_multiply(25, `each, divisor`))) - ");
    expect(text).toContain("WHEN `each` IS NULL THEN 'each: out of range of DECIMAL(38,0)'");
    expect(text.slice(text.indexOf("`given` AS"))).not.toMatch(/raise_error| \+ | \* /);
  });

  test("for Spark names the database before the first name in quotes, by a name that is not taken", () => {
    expect(rent.sql("spark", read).text).toMatch(
      /\nWITH written_for AS \(\n {2}SELECT \('' 'This SQL is written for Spark SQL/,
    );
    expect(rent.sql("spark", { ...read, from: "Written_for" }).text).toMatch(/\nWITH written_for_ AS \(/);
  });

  test("in 64 bits: BIGINT in DuckDB, bigint and its own quotient in PostgreSQL", () => {
    expect(rent.sql("duckdb", { ...read, width: "bigint" }).text).not.toMatch(/AS HUGEINT/);
    const { text } = rent.sql("postgres", { ...read, width: "bigint" });
    expect(text).toContain('("each" + 25 * "each, divisor") / (50 * "each, divisor")');
    expect(text.slice(text.indexOf('"steps 1"'))).not.toMatch(/numeric|div\(/);
  });

  test("with a column of faults never stops for them", () => {
    const { text } = rent.sql("duckdb", { ...read, faults: "column" });
    expect(text).toContain(
      'CASE WHEN "fault" IS NULL THEN CAST("share" AS BIGINT) END AS "share",\n  "fault" AS "fault"',
    );
    // The self-test stops all the same.
    expect(text.match(/error\(/g)).toHaveLength(1);
  });

  test("without a name of the row stops with the fault alone", () => {
    expect(rent.sql("duckdb", read).text).toContain('ELSE error("fault") END AS "share"');
  });

  test("as a view, by a qualified name", () => {
    const { text } = rent.sql("duckdb", { ...read, from: ["a", "b"], view: ["c", "d.e"] });
    expect(text).toContain('CREATE VIEW "c"."d.e" AS\nWITH "source"');
    expect(text).toContain('FROM "a"."b"\n');
  });

  test("reads lists and flags, and gives a constant list as numbers", () => {
    const { text, units } = withLists.sql("duckdb", lists);
    expect(text).toContain(`IN ('true', 'false', '1', '0') THEN CAST("y" AS BOOLEAN) END AS "yes"`);
    expect(text).toContain(`WHEN "yes" IS NULL THEN 'yes: y is NULL, or neither yes nor no'`);
    expect(text).toContain('CASE WHEN "yes" THEN ("list 1" + "list 2") ELSE 0 END');
    expect(units).toEqual({ total: "0.01" });
    const columns = { list: [{ value: "1.50" }, { value: 2 }], yes: "y" };
    const known = withLists.sql("duckdb", { from: "t", columns });
    expect(known.text).toContain('CASE WHEN "yes" THEN (CAST(3 AS HUGEINT) + CAST(4 AS HUGEINT)) ELSE 0 END');
    expect(known.units).toEqual({ total: "0.5" });
  });

  test("holds the parameters of the rule set, or reads them from columns", () => {
    const set = agreementInForce("syddanmark", "2025-12-31");
    const columns = { result: "r", carriedIn: "c", fullYearBudget: "b" };
    const units = { result: "0.01", carriedIn: "0.01", fullYearBudget: "0.01" };
    expect(carryOver.sql("duckdb", { from: "t", columns, units, set }).text).toContain("-- settlement.band = 0.05\n");
    const tried = carryOver.sql("duckdb", { from: "t", columns, units, set: set.with({ band: "0.04" }) });
    expect(tried.text).toContain("-- settlement.band = 0.04\n");
    const read = { from: "t", columns, units: { ...units, band: "0.001" }, parameters: { band: "per_mille" }, set };
    const varying = carryOver.sql("duckdb", read);
    expect(varying.text).not.toContain("settlement.band =");
    expect(varying.text).not.toContain("settlement.deficitBand =");
    expect(varying.text).toContain('CAST("per_mille" AS HUGEINT)');
  });

  test("has no fence behind the steps of a rule of ordinary length, and one in PostgreSQL for a long one", () => {
    const stepsOf = (text: string) => text.slice(text.indexOf('"steps 1"'));
    const day = { value: 365 };
    const columns = { costBasis: "c", places: "p", occupancy: "o", days: day, index: { value: 1 } };
    const short = dayTariff.sql("postgres", {
      from: "t",
      columns,
      units: { costBasis: "0.01", places: "1", occupancy: "0.01" },
    });
    expect(stepsOf(short.text)).not.toContain("OFFSET");
    const long = rule({
      title: own("Long"),
      mark: "local",
      source: own("a test"),
      words: { rent: own("rent") },
      inputs: { rent: "kr" },
      parameters: { toHalves },
      gives: { total: "kr" },
      formula: ({ rent, toHalves }) => {
        let total: Quantity = rent;
        for (let i = 0; i < 6; i++) total = total.plus(rent).roundedTo(toHalves);
        return { total };
      },
    });
    const given = { from: "t", columns: { rent: "r" }, units: { rent: "0.01" } };
    expect(stepsOf(long.sql("postgres", given).text)).toContain("\n  OFFSET 0\n");
    expect(long.sql("duckdb", given).text).not.toContain("OFFSET");
  });
});

describe("names", () => {
  test("are quoted, a quote inside doubled, and taken by no two columns", () => {
    const columns = { rent: 'x"; DROP TABLE homes; --', tenants: "RENT" };
    const { text } = rent.sql("duckdb", { ...read, columns, id: "Rent" });
    expect(text).toContain('THEN TRY(CAST("x""; DROP TABLE homes; --" AS HUGEINT)) END END AS "rent 2"');
    expect(identifiers(text)).toContain('"Rent"');
  });

  test("of a word that is too long are cut to what PostgreSQL holds, æøå counted as two", () => {
    const word = own(`${"å".repeat(40)}`);
    const long = rule({
      title: own("Long words"),
      mark: "local",
      source: own("a test"),
      words: { a: word, b: word },
      inputs: { a: "kr", b: "kr" },
      gives: { total: "kr" },
      formula: ({ a, b }) => ({ total: a.plus(b) }),
    });
    const { text } = long.sql("postgres", { from: "t", columns: { a: "a", b: "b" }, units: { a: "1", b: "1" } });
    expect(identifiers(text)).toContain(`"${"å".repeat(28)}"`);
    expect(identifiers(text)).toContain(`"${"å".repeat(28)} 2"`);
  });

  test("and titles never leave their line", () => {
    const hostile = rule({
      title: own("a\nDROP TABLE homes;\r\u2028--"),
      mark: "local",
      source: own("a test"),
      words: { a: own("a"), q: own("q") },
      inputs: { a: "kr" },
      gives: { q: "kr" },
      formula: ({ a }) => ({ q: a.plus(a).named(own("twice\n; DROP TABLE homes")) }),
    });
    const { text } = hostile.sql("duckdb", { from: "t", columns: { a: "a" }, units: { a: "1" } });
    expect(text.split("\n")[0]).toBe("-- a DROP TABLE homes;  --");
    expect(text.split(/[\n\r\u2028]/).filter((line) => /^\s*;? ?DROP/.test(line))).toEqual([]);
  });

  test.each([
    ["nothing", ""],
    ["a line", "a\nb"],
    ["NUL", "a\0b"],
    ["half a character", "a\ud800"],
    ["64 bytes", "x".repeat(64)],
    ["64 bytes of æ", "æ".repeat(32)],
    ["a million characters", "x".repeat(1_000_000)],
    ["a number", 5],
    ["an empty list", []],
    ["four parts", ["a", "b", "c", "d"]],
  ])("of a table: %s is refused", (_, from) => {
    expect(refusal(() => rent.sql("duckdb", { ...read, from: from as string }))).toMatchObject({ kind: "malformed" });
  });

  test.each([
    ["a table with a blank", { from: "my homes" }, "from"],
    ["a table with æ", { from: ["finance", "boligæ"] }, "from"],
    ["a view with a quote", { view: "a`b" }, "view"],
    ["a column with a setting", { columns: { rent: "a$" + "{b}", tenants: "number" } }, "columns.rent"],
    ["a name of the row with a setting", { id: "$" + "{b}" }, "id"],
  ])("that Spark cannot hold are refused: %s", (_, more, path) => {
    const failure = refusal(() => rent.sql("spark", { ...read, ...more } as never));
    expect(failure).toMatchObject({ kind: "malformed", path });
    expect(rent.sql("duckdb", { ...read, ...more } as never).text).not.toBe("");
  });

  test("for Spark are between backticks, one inside doubled", () => {
    const { text } = rent.sql("spark", { ...read, columns: { rent: "a`b", tenants: "n" } });
    expect(text).toContain("try_cast(`a``b` AS DECIMAL(38,0))");
  });

  test("of words hold no setting, and comments no backslash at their end", () => {
    const setting = "$" + "{spark.app.name}";
    const worded = rule({
      title: own(`Title ${setting} \\`),
      mark: "local",
      source: own("a test"),
      words: { rent: own(`rent ${setting}`), q: own("q") },
      inputs: { rent: "kr" },
      gives: { q: "kr" },
      formula: ({ rent }) => ({ q: rent.plus(rent) }),
    });
    const { text } = worded.sql("spark", { from: "t", columns: { rent: "r" }, units: { rent: "0.01" } });
    expect(text.split("\n")[0]).toBe("-- Title $ {spark.app.name} /");
    expect(text).toContain("AS `rent $ {spark.app.name}`");
    expect(text).toContain("'rent $\\{spark.app.name}: r is NULL");
  });

  test("of a table: 63 bytes are not", () => {
    expect(rent.sql("duckdb", { ...read, from: `${"æ".repeat(31)}x` }).text).toContain(`FROM "${"æ".repeat(31)}x"`);
  });

  test.each(["share", "SHARE", "fault", "Fault"])("of a row, %s, may not be a result's or the fault's", (id) => {
    const failure = refusal(() => rent.sql("duckdb", { ...read, id, faults: "column" }));
    expect(failure).toMatchObject({ kind: "duplicate", path: "id", found: { en: JSON.stringify(id) } });
  });

  test.each(["share", "ROWS", "faults"])("of a group, %s, may not be a result's or what is counted", (sumBy) => {
    const failure = refusal(() => rent.sql("duckdb", { ...read, sumBy, faults: "column" }));
    expect(failure).toMatchObject({ kind: "duplicate", path: "sumBy", found: { en: JSON.stringify(sumBy) } });
  });

  test("of a group has to be there, and may be faults where these are told as an error", () => {
    const refused = (sumBy: unknown) => refusal(() => rent.sql("spark", { ...read, sumBy: sumBy as string }));
    expect(refused([])).toMatchObject({ kind: "malformed", path: "sumBy" });
    expect(refused(["$", "{x}"].join(""))).toMatchObject({ kind: "malformed", path: "sumBy" });
    expect(rent.sql("duckdb", { ...read, sumBy: "faults" }).text).toContain('GROUP BY "faults"');
  });

  test("of a row may be fault where that is told as an error", () => {
    const { text } = rent.sql("duckdb", { ...read, id: "fault" });
    expect(text).toContain(`error(concat('row ', "fault", ': ', "fault 2"))`);
  });
});

describe("what cannot be written is refused", () => {
  const refused = (more: object, dialect = "duckdb") =>
    refusal(() => rent.sql(dialect as "duckdb", { ...read, ...more }));

  test.each([
    ["another database", {}, "mysql", "malformed", "dialect"],
    ["a prototype's name", {}, "__proto__", "malformed", "dialect"],
    ["another width", { width: "HUGEINT" }, "duckdb", "malformed", "width"],
    ["another way with faults", { faults: "null" }, "duckdb", "malformed", "faults"],
    ["an unknown option", { where: "1 = 1" }, "duckdb", "unknown-key", "options"],
    ["an unknown input", { columns: { ...read.columns, area: "m2" } }, "duckdb", "unknown-key", ""],
    ["a missing input", { columns: { rent: "oere" } }, "duckdb", "missing", "tenants"],
    ["a bare number", { columns: { rent: "oere", tenants: 4 } }, "duckdb", "malformed", "columns.tenants"],
    [
      "a value and more",
      { columns: { rent: "oere", tenants: { value: 4, unit: 1 } } },
      "duckdb",
      "malformed",
      "columns.tenants",
    ],
    [
      "a value that is none",
      { columns: { rent: "oere", tenants: { value: "four" } } },
      "duckdb",
      "malformed",
      "columns.tenants.value",
    ],
    ["a column that is no name", { columns: { rent: "", tenants: "n" } }, "duckdb", "malformed", "columns.rent"],
    ["a missing unit", { units: { rent: "0.01" } }, "duckdb", "missing", "units.tenants"],
    ["a unit of 0", { units: { rent: 0, tenants: 1 } }, "duckdb", "out-of-range", "units.rent"],
    ["a unit of nothing", { units: { ...read.units, area: 1 } }, "duckdb", "unknown-key", "units"],
    ["an unknown parameter", { parameters: { rate: "r" } }, "duckdb", "unknown-key", ""],
    [
      "no column at all",
      { columns: { rent: { value: 1 }, tenants: { value: 1 } }, units: {} },
      "duckdb",
      "missing",
      "columns",
    ],
    [
      "a divisor that is 0 in every row",
      { columns: { rent: "oere", tenants: { value: 0 } }, units: { rent: "0.01" } },
      "duckdb",
      "not-computable",
      "",
    ],
  ] as const)("%s", (_, more, dialect, kind, path) => {
    expect(refused(more, dialect)).toMatchObject({ kind, path });
  });

  test.each([[undefined], [null], [[]], ["homes"]])("options of %s", (options) => {
    expect(refusal(() => rent.sql("duckdb", options as never))).toMatchObject({ kind: "malformed", path: "options" });
  });

  test("names that a prototype has are no columns", () => {
    const columns = JSON.parse('{ "rent": "oere", "tenants": "n", "__proto__": "x" }');
    expect(refused({ columns })).toMatchObject({ kind: "unknown-key", found: { en: '"__proto__"' } });
    const inherited = Object.create({ tenants: "n" }, { rent: { value: "oere", enumerable: true } });
    expect(refused({ columns: inherited })).toMatchObject({ kind: "missing", path: "tenants" });
  });

  test.each([
    ["one column", "a", "malformed"],
    ["no elements", [], "out-of-range"],
    ["more than a statement holds", Array.from({ length: 1_001 }, () => "a"), "out-of-range"],
  ])("a list of %s", (_, list, kind) => {
    const failure = refusal(() => withLists.sql("duckdb", { ...lists, columns: { list: list as string[], yes: "y" } }));
    expect(failure).toMatchObject({ kind, path: "columns.list" });
  });

  test("more columns than a statement holds, of several inputs", () => {
    const list = Array.from({ length: 1_000 }, (_, i) => `c${i}`);
    const failure = refusal(() => withLists.sql("duckdb", { ...lists, columns: { list, yes: "y" } }));
    expect(failure).toMatchObject({ kind: "out-of-range", path: "columns.yes" });
  });

  test("a result that is not rounded", () => {
    const unrounded = rule({
      title: own("Unrounded"),
      mark: "local",
      source: own("a test"),
      words: { rent: own("rent"), tenants: own("tenants") },
      inputs: { rent: "kr", tenants: "1" },
      gives: { share: "kr" },
      formula: ({ rent, tenants }) => ({ share: rent.dividedBy(tenants) }),
    });
    expect(refusal(() => unrounded.sql("duckdb", read))).toMatchObject({
      kind: "not-computable",
      path: "Unrounded: share",
    });
  });

  test("a parameter that no rule set is given for", () => {
    const { columns, units } = {
      columns: { result: "r", carriedIn: "c", fullYearBudget: "b" },
      units: { result: 1, carriedIn: 1, fullYearBudget: 1 },
    };
    expect(refusal(() => carryOver.sql("duckdb", { from: "t", columns, units }))).toMatchObject({ kind: "missing" });
  });

  test("price levels that do not meet", () => {
    const columns = {
      current: { value: { amount: 100, priceLevel: 2024 } },
      currentBackRegulation: { value: { amount: 0, priceLevel: 2023 } },
      proposed: "p",
      proposedBackRegulation: { value: 0 },
      index: { value: 1 },
    };
    const failure = refusal(() => noticeLimit.sql("duckdb", { from: "t", columns, units: { proposed: "0.01" } }));
    expect(failure.kind).toBe("price-level");
  });

  test.each([
    ["duckdb", "bigint", "9223372036854775807", true],
    ["duckdb", "bigint", "9223372036854775808", false],
    ["postgres", "bigint", "9223372036854775808", false],
    ["duckdb", "wide", "170141183460469231731687303715884105727", true],
    ["duckdb", "wide", "170141183460469231731687303715884105728", false],
    ["postgres", "wide", "170141183460469231731687303715884105728", true],
    ["spark", "bigint", "9223372036854775808", false],
    ["spark", "wide", "99999999999999999999999999999999999999", true],
    ["spark", "wide", "100000000000000000000000000000000000000", false],
    ["clickhouse", "bigint", "9223372036854775808", false],
    ["clickhouse", "wide", `1${"0".repeat(76)}`, true],
    ["clickhouse", "wide", `1${"0".repeat(75)}1`, false],
  ] as const)("in %s, %s: the number %s in the text is %s", (dialect, width, n, fits) => {
    const sum = rule({
      title: own("Sum"),
      mark: "local",
      source: own("a test"),
      words: { a: own("a"), b: own("b") },
      inputs: { a: "kr", b: "kr" },
      gives: { total: "kr" },
      formula: ({ a, b }) => ({ total: a.plus(b) }),
    });
    const columns = { a: "a", b: { value: { n: BigInt(n), d: 1n } } };
    const write = () => sum.sql(dialect, { from: "t", columns, units: { a: 1 }, width });
    if (fits) expect(write().text).toMatch(new RegExp(`["\`]a(?: 2)?["\`] \\+ (?:toInt256\\(')?${n}`));
    else expect(refusal(write)).toMatchObject({ kind: "out-of-range", path: "width" });
  });
});
