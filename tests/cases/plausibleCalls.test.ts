import { runInNewContext } from "node:vm";
import * as aq from "arquero";
import {
  agreementInForce,
  assessProposals,
  auditClassTariffs,
  capacityPlan,
  carryOver,
  checkNotice,
  compareAgreements,
  dayTariff,
  excluding,
  findMunicipality,
  isClaimTimely,
  nextDeadlines,
  population,
  registerOf,
  requiredSteps,
  rule,
  sum,
  supplementWhere,
  yearWheel,
} from "rammetakst";
import { columnsOf, fromTable } from "rammetakst/tables";
import { describe, expect, test } from "vitest";
import { refusal } from "../refusal.ts";

const agreement = agreementInForce("syddanmark", "2026-01-01");
const wheel = yearWheel(agreement, 2026);
const notice = { effectiveFrom: "2026-01-01", notifiedOn: "2025-10-01" };
const rows = [
  { id: "Fanø", key: 3 },
  { id: "Odense", key: 205 },
];
const column = { result: Int32Array.of(1), carriedIn: 0, fullYearBudget: 100 };
// biome-ignore lint/suspicious/noExplicitAny: these calls are what a notebook in JavaScript makes
const loose = (call: unknown) => call as (...args: any[]) => unknown;

/** Calls that a user of a notebook makes by a slip: each names the argument and says what to write. */
describe("a plausible wrong call is refused in words", () => {
  const calls: readonly (readonly [string, () => unknown, path: string, remedy: RegExp])[] = [
    ["checkNotice without a wheel", () => loose(checkNotice)(notice), "wheel", /^write yearWheel\(/],
    ["checkNotice without anything", () => loose(checkNotice)(undefined, wheel), "notice", /effectiveFrom/],
    ["nextDeadlines of an agreement", () => loose(nextDeadlines)(agreement, "2026-01-01"), "wheel", /yearWheel\(/],
    [
      "a wheel with a broken deadline",
      () => loose(nextDeadlines)({ deadlines: [{}] }, "2026-01-01"),
      "wheel.deadlines[0].id",
      /./,
    ],
    ["yearWheel of a region's name", () => loose(yearWheel)("syddanmark", 2026), "agreement", /agreementInForce\(/],
    ["yearWheel the wrong way round", () => loose(yearWheel)(2026, agreement), "agreement", /agreementInForce\(/],
    [
      "requiredSteps without an agreement",
      () => loose(requiredSteps)({ kind: "take-over", operator: "region" }),
      "agreement",
      /agreementInForce\(/,
    ],
    [
      "compareAgreements with one date",
      () => loose(compareAgreements)("syddanmark", "2025-01-01"),
      "dates",
      /\["2019-01-01", "2025-01-01"\]/,
    ],
    ["excluding one id", () => loose(excluding)(rows, "Odense"), "ids", /list/],
    ["excluding an id that is none", () => loose(excluding)(rows, [null]), "ids[0]", /id/],
    ["excluding from no list", () => loose(excluding)(undefined, [461]), "keys", /list/],
    ["excluding from rows that are none", () => loose(excluding)([1], [461]), "keys[0]", /\{ id: "Odense", key: 3 \}/],
    [
      "supplementWhere without a condition",
      () => loose(supplementWhere)(100, rows, 1),
      "condition",
      /\(\{ key \}\) => key < 30/,
    ],
    ["columns without options", () => loose(carryOver.columns)(column, null), "options", /name/],
    [
      "columns with one name",
      () => loose(carryOver.columns)(column, { units: { result: "1" }, ids: 5, set: agreement }),
      "ids",
      /names/,
    ],
    [
      "columns with a set that is none",
      () => loose(carryOver.columns)(column, { units: { result: "1" }, set: { sets: agreement, of: [0] } }),
      "set.sets",
      /sets: \[/,
    ],
    [
      "sql with a set that is none",
      () =>
        loose(carryOver.sql)("duckdb", {
          from: "t",
          columns: { result: "r", carriedIn: "c", fullYearBudget: "b" },
          units: { result: 1, carriedIn: 1, fullYearBudget: 1 },
          set: 5,
        }),
      "set",
      /agreementInForce\(/,
    ],
    [
      "a rule set that knows nothing",
      () =>
        carryOver(
          { result: 1, carriedIn: 0, fullYearBudget: 1 },
          loose(Object.assign)({}, agreement, { known: () => undefined }) as never,
        ),
      "set: settlement.band",
      /known/,
    ],
    ["registerOf of no text", () => loose(registerOf)(Object.create(null)), "name", /choose/],
    [
      "columnsOf with a list of names",
      () => loose(columnsOf)(aq.table({ a: [1] }), ["a"]),
      "names",
      /payer: "Kommune"/,
    ],
    [
      "fromTable with a place for a name",
      () => loose(fromTable)(aq.table({ a: [1] }), { id: 0 }),
      "names.id",
      /payer: "Kommune"/,
    ],
  ];

  test.each(calls)("%s", (_, call, path, remedy) => {
    const failure = refusal(call);
    expect(failure.path).toBe(path);
    expect(failure.remedy.en).toMatch(remedy);
    expect(failure.allowed.da).not.toBe("");
  });

  test("a message repeats a long text of the input never whole", () => {
    const long = "æ".repeat(5000);
    for (const call of [
      () => findMunicipality(long, long),
      () => loose(population)({ municipality: long, date: "2024-01-01" }, long),
      () => loose(yearWheel)(agreement, long),
      () => loose(yearWheel)(agreement, 2026, { [long]: 1 }),
    ]) {
      expect(JSON.stringify(refusal(call)).length).toBeLessThan(4000);
    }
    expect(refusal(() => loose(findMunicipality)("x", Symbol("path"))).path).toBe("Symbol(path)");
  });
});

describe("a rule of one's own with a slip in it", () => {
  const right = {
    title: { da: "Husleje", en: "Rent" },
    mark: "local",
    source: { da: "eget eksempel", en: "an example of our own" },
    words: { rent: { da: "leje", en: "rent" } },
    inputs: { rent: "kr" },
    gives: { total: "kr" },
    formula: ({ rent }: Record<string, never>) => ({ total: rent }),
  };
  const made = (change: object) => () => loose(rule)({ ...right, ...change });

  test.each([
    ["nothing", () => loose(rule)(), "rule"],
    ["an empty object", () => loose(rule)({}), "title"],
    ["a title in one language", made({ title: "Husleje" }), "title"],
    ["a mark that does not exist", made({ mark: "own" }), "mark"],
    ["no inputs", made({ inputs: {} }), "inputs"],
    ["an input without a unit", made({ inputs: { rent: undefined } }), "inputs"],
    ["a parameter that is a number", made({ parameters: { band: 0.05 } }), "parameters"],
    ["words in one language", made({ words: { rent: "leje" } }), "words"],
    ["no formula", made({ formula: undefined }), "formula"],
  ])("is refused at the part: %s", (_, call, path) => {
    expect(refusal(call).path).toBe(path);
  });

  // biome-ignore lint/suspicious/noExplicitAny: a formula without types
  const formula = (write: (given: any) => unknown) => refusal(made({ formula: write }));

  test("an operation that does not exist is told with the one that is meant", () => {
    const { path, found, remedy } = formula(({ rent }) => ({ total: rent.roundTo(rent) }));
    expect([path, found.en, remedy.en]).toEqual([
      "Rent: formula",
      '"roundTo"',
      "write roundedTo if that is what is meant",
    ]);
  });

  test("a name that is neither an input nor a parameter is told", () => {
    const { kind, found, remedy } = formula(({ rents }) => ({ total: rents }));
    expect([kind, found.en, remedy.en]).toEqual(["unknown-name", '"rents"', "did you mean rent?"]);
  });

  test("a word that does not exist, a sum of nothing and a quantity of another formula are told", () => {
    expect(formula(({ rent }) => ({ total: rent.named("husleje") })).path).toBe("named");
    expect(formula(() => ({ total: sum([]) })).path).toBe("sum");
    let other: unknown;
    const kept = ({ rent }: Record<string, never>) => {
      other = rent;
      return { total: rent };
    };
    made({ formula: kept })();
    expect(formula(({ rent }) => ({ total: rent.plus(other) })).path).toBe("plus");
    expect(formula(() => ({ total: other })).path).toBe("Rent: total");
  });

  test("an error of the formula's own is left as it is", () => {
    expect(
      made({
        formula: () => {
          throw new Error("not yet");
        },
      }),
    ).toThrow("not yet");
  });
});

describe("dates", () => {
  test("an open end is no last day of a claim", () => {
    for (const lastDay of ["9999-12-31", "2201-01-01", "1899-12-31"]) {
      expect(refusal(() => isClaimTimely({ lastDay, claimedOn: "2025-01-01" })).path).toBe("lastDay");
    }
    expect(isClaimTimely({ lastDay: "2200-12-31", claimedOn: "2200-12-31" }).deadline).toBe("2201-12-31");
    expect(isClaimTimely({ lastDay: "1900-01-01", claimedOn: "1900-01-01" }).deadline).toBe("1901-01-01");
  });

  test("a period that opens after its deadline is refused, on the day itself it is not", () => {
    const events = (opens: object) => [
      { id: "own", title: "Varsling", role: "notice", when: { daysBefore: 60 }, opens },
    ];
    const withOwn = (opens: object) => loose(yearWheel)(agreement, 2026, { events: events(opens) }) as typeof wheel;
    const failure = refusal(() => withOwn({ daysBefore: 59 }));
    expect([failure.kind, failure.path]).toEqual(["out-of-range", "events[0].opens"]);
    expect(failure.allowed.en).toContain("2 November 2025");
    // 60 days before 1 January 2026 is 2 November 2025.
    expect(checkNotice({ ...notice, notifiedOn: "2025-11-02" }, withOwn({ daysBefore: 60 })).status).toBe("in-time");
    expect(checkNotice({ ...notice, notifiedOn: "2025-11-01" }, withOwn({ daysBefore: 60 })).status).toBe("too-early");
    // Open from 1 October 2025, with a deadline of its own for each tariff: that of 1 July 2025 is 2 May 2025.
    const fixed = withOwn({ date: "2025-10-01" });
    const july = { effectiveFrom: "2025-07-01", notifiedOn: "2025-04-01" };
    expect(refusal(() => checkNotice(july, fixed)).kind).toBe("out-of-range");
  });

  test("a wheel with a broken deadline is refused before notices are judged by it", () => {
    const broken = { ...wheel, deadlines: [{ ...wheel.deadlines[0], date: "9999-12-31" }] };
    expect(refusal(() => loose(assessProposals)([], agreement, { wheel: broken })).path).toBe(
      "options.wheel.deadlines[0].date",
    );
  });
});

describe("columns", () => {
  const run = (columns: object) =>
    loose(carryOver.columns)({ ...column, ...columns }, { units: { result: "1" }, set: agreement });

  test("arrays made in another window or test runner are columns", () => {
    const result = runInNewContext("Int32Array.of(7, 8)");
    const { results } = run({ result }) as { results: { available: Float64Array } };
    expect([...results.available]).toEqual([7, 8]);
    const floats = runInNewContext("Float64Array.of(7, 8)");
    expect([...(run({ result: floats }) as { results: { available: Float64Array } }).results.available]).toEqual([
      7, 8,
    ]);
    expect(refusal(() => run({ result: runInNewContext("Float32Array.of(7)") })).found.en).toBe("Float32Array");
  });

  test("numbers from 2^53 on are to be counted in a larger unit, those with decimals in a smaller", () => {
    const { faults } = run({ result: Float64Array.of(2 ** 53, 0.5, Number.NaN, 7) }) as ReturnType<
      typeof carryOver.columns
    >;
    expect(faults.map(({ row, kind, problem }) => [row, kind, problem.en])).toEqual([
      [0, "malformed", expect.stringContaining("larger unit")],
      [1, "malformed", expect.stringContaining("smaller unit")],
      [2, "missing", expect.stringContaining("has no value")],
    ]);
    const { exactRows } = dayTariff.columns(
      { costBasis: Float64Array.of(2 ** 53 - 1), places: 1, occupancy: 1, days: 365, index: 1 },
      { units: { costBasis: "0.01" } },
    );
    expect(exactRows).toBe(1);
  });

  test("a date of another window is a date in a table", () => {
    const table = { numRows: () => 1, columnNames: () => ["fra"], array: () => [runInNewContext("new Date(0)")] };
    expect(columnsOf(table, { from: "fra" }).from[0]).toBe("1970-01-01");
  });
});

describe("findings", () => {
  const plan = (dayPrice: number, judicialShare = "0.5") =>
    capacityPlan({ year: 2024, additions: [{ name: "Nye", places: 3, from: 1 }], dayPrice, judicialShare });
  const codes = (of: ReturnType<typeof plan>) => of.findings.map(({ code }) => code);

  test("a day price below the crime-preventive tariff makes the pool negative, and is told", () => {
    const tariff = plan(9000).tariff.toNumber();
    const below = plan(Math.floor(tariff) - 1);
    expect(below.thisYear.pool.isNegative()).toBe(true);
    expect(codes(below)).toContain("day-price-below-tariff");
    expect(codes(plan(Math.ceil(tariff)))).not.toContain("day-price-below-tariff");
    expect(codes(plan(Math.floor(tariff) - 1, "0"))).not.toContain("day-price-below-tariff");
  });

  test("the third class of supervision is read as it is printed from 24 as well", () => {
    const classes = (third: string) => [
      { sizeClass: "1-7", tariff: 41_001 },
      { sizeClass: "8-24", tariff: 49_202 },
      { sizeClass: third, tariff: 82_003 },
      { sizeClass: "50+", tariff: 143_504 },
    ];
    const audited = (third: string) => JSON.stringify(loose(auditClassTariffs)(classes(third)));
    expect(audited("24-49")).toBe(audited("25-49"));
    expect(audited("24–49")).toBe(audited("25-49"));
    expect(refusal(() => loose(auditClassTariffs)(classes("23-49"))).kind).toBe("unknown-name");
  });
});
