import {
  agreementInForce,
  carryOver,
  dayTariff,
  lawOn,
  noticeLimit,
  refundByBrackets,
  rule,
  sumsByGroup,
  yearlyRefund,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";
import { parameter, rests, rounding, text } from "../example.ts";

const agreement = agreementInForce("syddanmark", "2025-01-01");
const oere = (...cells: number[]) => Float64Array.from(cells);
const list = (column: ArrayLike<number>) => Array.from(column);

const OERE = { current: "0.01", proposed: "0.01" } as const;
const one = { currentBackRegulation: 0, proposedBackRegulation: 0, index: "1.0551" } as const;

describe("columns", () => {
  test("2 347.50 at 5.51 %: the limit is 2 476.85, which 2 476.86 exceeds by an øre", () => {
    const columns = { current: oere(234_750, 234_750), proposed: oere(247_685, 247_686), ...one };
    const { rows, exactRows, faults, results, units } = noticeLimit.columns(columns, { units: OERE });
    expect([rows, exactRows, faults]).toEqual([2, 0, []]);
    expect(list(results.limit)).toEqual([247_685, 247_685]);
    expect(list(results.excess)).toEqual([0, 1]);
    expect(list(results.isAbove)).toEqual([0, 1]);
    expect(units).toEqual({ limit: "0.01", excess: "0.01", isAbove: "flag" });
  });

  test("−600 000 at a budget of 10 000 000: −100 000 to the tariff; 2 500 000 in 2022: a refund of 710 000", () => {
    const year = { result: Int32Array.of(-60_000_000), carriedIn: 0, fullYearBudget: oere(1_000_000_000) };
    const carried = carryOver.columns(year, { units: { result: "0.01", fullYearBudget: "0.01" }, set: agreement });
    expect(list(carried.results.toTariff)).toEqual([-10_000_000]);
    const refunds = yearlyRefund.columns(
      { cost: Int32Array.of(2_500_000) },
      { units: { cost: "1" }, set: lawOn("2022-07-01") },
    );
    expect(list(refunds.results.refund)).toEqual([71_000_000]);
  });

  test("as decimals, in the rule's own units", () => {
    const columns = { current: oere(234_750), proposed: oere(247_686), ...one };
    const { results } = noticeLimit.columns(columns, { units: OERE, as: "decimal" });
    expect(results.limit.map(String)).toEqual(["2476.85"]);
    expect(results.isAbove).toEqual([true]);
  });

  test("an amount with a price level, and an index, bind as in the value reading", () => {
    const columns = { places: oere(24), occupancy: oere(9_600), days: 365 };
    const units = { places: "1", occupancy: "0.0001" };
    const costBasis = { amount: 12_000_000, priceLevel: 2024 };
    const index = { factor: "1.0551", from: 2024, to: 2025 };
    expect(list(dayTariff.columns({ ...columns, costBasis, index }, { units }).results.tariff)).toEqual([150_557]);
    const wrong = { ...columns, costBasis, index: { ...index, from: 2023 } };
    expect(refusal(() => dayTariff.columns(wrong, { units })).kind).toBe("price-level");
  });

  test("elements of a list are columns or one value each", () => {
    const columns = {
      cost: oere(2_500_000, 2_500_000),
      limits: [1_090_000, oere(2_050_000, 2_150_000)],
      shares: ["0.25", "0.5"],
    };
    const { results } = refundByBrackets.columns(columns, {
      units: { cost: "1", limits: "1" },
      set: lawOn("2022-01-01"),
    });
    expect(list(results.refund)).toEqual([46_500_000, 44_000_000]);
    const single = { ...columns, limits: oere(1, 2) as never };
    expect(refusal(() => refundByBrackets.columns(single, { units: { cost: "1" } })).path).toBe("limits");
  });
});

describe("rows of several rule sets", () => {
  const sets = [lawOn("2021-07-01"), lawOn("2022-07-01"), lawOn("2023-07-01")];
  const cost = oere(2_500_000, 2_500_000, 2_500_000, 850_004);

  test("are each computed by their own, in the order given", () => {
    const { results, exactRows } = yearlyRefund.columns(
      { cost },
      { units: { cost: "1" }, set: { sets, of: [1, 0, 1, 0] } },
    );
    expect(list(results.refund)).toEqual([71_000_000, 72_500_000, 71_000_000, 100]);
    expect(exactRows).toBe(0);
  });

  test("a set that no row has is not asked; one that a row has must know the parameters", () => {
    const run = (of: number[]) => () => yearlyRefund.columns({ cost }, { units: { cost: "1" }, set: { sets, of } });
    expect(list(run([0, 0, 0, 1])().results.refund)).toEqual([72_500_000, 72_500_000, 72_500_000, 0]);
    expect(refusal(run([0, 0, 0, 2])).kind).toBe("unknown-value");
    expect(refusal(run([0, 0, 3, 0])).path).toBe("set.of[2]");
    expect(refusal(run([0, 0, 0.5, 0])).kind).toBe("out-of-range");
    expect(refusal(run([0, 0])).path).toBe("set.of");
  });

  test("count one unit, also where the sets round to different ones", () => {
    const tenth = agreement.with({ bandRounding: "0.25" });
    const year = { result: oere(100, 100), carriedIn: oere(0, 0), fullYearBudget: oere(1_555, 1_555) };
    const units = { result: "1", carriedIn: "1", fullYearBudget: "0.01" };
    const { results, units: counted } = carryOver.columns(year, {
      units,
      set: { sets: [agreement, tenth], of: Uint8Array.of(1, 0) },
    });
    // 5 % of 15.55 is 0.7775: 0.75 by quarters, 0.77 by øre
    expect(counted.limit).toBe("0.01");
    expect(list(results.limit)).toEqual([75, 77]);
    expect(list(results.toTariff)).toEqual([9_925, 9_923]);
  });

  test("a parameter may be a column of its own", () => {
    const year = { result: oere(100, 100), carriedIn: 0, fullYearBudget: oere(1_000, 1_000) };
    const options = {
      units: { result: "1", fullYearBudget: "1", band: "0.0001" },
      parameters: { band: Int32Array.of(500, 375) },
      set: agreementInForce("sjaelland", "2025-01-01"),
    };
    expect(list(carryOver.columns(year, options).results.limit)).toEqual([5_000, 3_750]);
    // what follows the column takes its value row by row, and not the rule set's 5 %
    const set = agreementInForce("syddanmark", "2025-01-01");
    const deficits = { ...year, result: oere(-100_000, -100_000) };
    const four = { ...options, set, parameters: { band: Int32Array.of(400, 400) } };
    expect(list(carryOver.columns(deficits, four).results.carriedOut)).toEqual([-4_000, -4_000]);
    const own = {
      ...four,
      units: { ...options.units, deficitBand: "0.01" },
      parameters: { ...four.parameters, deficitBand: Int32Array.of(2, 3) },
    };
    expect(list(carryOver.columns(deficits, own).results.carriedOut)).toEqual([-2_000, -3_000]);
  });
});

describe("rows that do not fit", () => {
  const columns = {
    costBasis: oere(100, 2 ** 53 - 1, 100, 5),
    places: oere(1, 1, 0, 1),
    occupancy: 1,
    days: 1,
    index: 1,
  };
  const options = { units: { costBasis: "0.01", places: "1" }, ids: ["a", "b", "c", "d"] };

  test("are computed exactly, one by one", () => {
    const { results, exactRows } = dayTariff.columns(columns, options);
    expect(list(results.tariff)).toEqual([100, 2 ** 53 - 1, Number.NaN, 5]);
    expect(exactRows).toBe(2);
  });

  test("are told by row and id where they cannot be; the others are done", () => {
    const { faults } = dayTariff.columns(columns, options);
    const problem = {
      da: "0 som divisor (belagte døgn: pladser, belægningsprocent, døgn)",
      en: "0 as a divisor (occupied days: places, occupancy, days)",
    };
    expect(faults).toEqual([{ row: 2, id: "c", kind: "not-computable", problem }]);
  });

  test("a result that a column cannot hold is told by name, and stands there as a decimal", () => {
    const large = { ...columns, index: 3 };
    const { results, faults } = dayTariff.columns(large, options);
    expect(list(results.tariff)).toEqual([300, Number.NaN, Number.NaN, 15]);
    expect(faults.map(({ row, result, kind }) => [row, result, kind])).toEqual([
      [1, "tariff", "out-of-range"],
      [2, undefined, "not-computable"],
    ]);
    const decimals = dayTariff.columns(large, { ...options, as: "decimal" });
    expect(decimals.results.tariff.map(String)).toEqual(["3", "270215977642229.73", "null", "0.15"]);
    expect(decimals.faults.map(({ row }) => row)).toEqual([2]);
  });

  test("a flag without an answer is 255", () => {
    const flagged = rule({
      ...rests,
      words: { a: text("a"), b: text("b"), isMore: text("is more") },
      inputs: { a: "1", b: "1" },
      gives: { isMore: "flag" },
      formula: ({ a, b }) => ({ isMore: a.dividedBy(b).exceeds(b) }),
    });
    const { results, faults } = flagged.columns({ a: oere(4, 4, 4), b: oere(1, 0, 2) }, { units: { a: "1", b: "1" } });
    expect(list(results.isMore)).toEqual([1, 255, 0]);
    expect(faults.map(({ row }) => row)).toEqual([1]);
  });

  test("one outlier in a block sends one row to the exact path, not its neighbours", () => {
    const rows = 3_000;
    const a = Float64Array.from({ length: rows }, (_, i) => (i === 1_500 ? 2 ** 53 - 1 : i));
    const squared = rule({
      ...rests,
      words: { a: text("a"), square: text("square") },
      inputs: { a: "1" },
      parameters: { to: rounding("10", "half-even", "1") },
      gives: { square: "1" },
      formula: ({ a, to }) => ({ square: a.times(a).minus(a).roundedTo(to) }),
    });
    const { exactRows, faults, results } = squared.columns({ a }, { units: { a: "1" } });
    expect([exactRows, faults.length]).toEqual([1, 1]);
    expect(results.square[1_499]).toBe((1_499 * 1_498 - 2) / 10);
    expect(results.square[1_501]).toBe((1_501 * 1_500) / 10);
  });

  test("a rounding that is a column must be above 0", () => {
    const rounded = rule({
      ...rests,
      words: { a: text("a"), r: text("r") },
      inputs: { a: "1" },
      parameters: { to: { ...rounding("1", "floor", "1"), name: "to" } },
      gives: { r: "1" },
      formula: ({ a, to }) => ({ r: a.roundedTo(to) }),
    });
    const run = rounded.columns(
      { a: oere(-7, -7, -7) },
      { units: { a: "1", to: "1" }, parameters: { to: Int8Array.of(5, 0, -5) } },
    );
    expect(list(run.results.r)).toEqual([-10, Number.NaN, Number.NaN]);
    expect(run.faults.map(({ row, kind }) => [row, kind])).toEqual([
      [1, "out-of-range"],
      [2, "out-of-range"],
    ]);
  });
});

describe("no negative zero", () => {
  test.each(["half-away", "half-even", "ceiling", "towards-zero"] as const)("%s of −0.004", (mode) => {
    const rounded = rule({
      ...rests,
      words: { a: text("a"), r: text("r"), least: text("least") },
      inputs: { a: "kr" },
      parameters: { to: rounding("0.01", mode) },
      gives: { r: "kr", least: "kr" },
      formula: ({ a, to }) => ({ r: a.roundedTo(to), least: a.roundedTo(to).negated().atMost(0) }),
    });
    const { results } = rounded.columns({ a: oere(-4, 0, -0) }, { units: { a: "0.001" } });
    expect(list(results.r)).toEqual([0, 0, 0]);
    expect(list(results.least)).toEqual([0, 0, 0]);
  });
});

describe("out", () => {
  const columns = { current: oere(234_750), proposed: oere(247_686), ...one };

  test("takes the results of an earlier run", () => {
    const { results } = noticeLimit.columns(columns, { units: OERE });
    results.limit.fill(7);
    const again = noticeLimit.columns(columns, { units: OERE, out: results });
    expect(again.results.limit).toBe(results.limit);
    expect(list(results.limit)).toEqual([247_685]);
  });

  test("is refused where it is of another kind or length, unknown, shared, or not asked for", () => {
    const run = (out: Record<string, unknown>) => () =>
      noticeLimit.columns(columns, { units: OERE, out: out as never });
    expect(refusal(run({ limit: new Uint8Array(1) })).path).toBe("out.limit");
    expect(refusal(run({ isAbove: new Float64Array(1) })).path).toBe("out.isAbove");
    expect(refusal(run({ limit: new Float64Array(2) })).kind).toBe("malformed");
    expect(refusal(run({ limits: new Float64Array(1) })).kind).toBe("unknown-key");
    expect(refusal(run({ limit: columns.current })).kind).toBe("duplicate");
    const decimal = () => noticeLimit.columns(columns, { units: OERE, as: "decimal", out: {} });
    expect(refusal(decimal as () => unknown).path).toBe("as");
  });
});

describe("a row whose number cannot be read is told, and the others are done", () => {
  const good = oere(234_750, 200_000, 100_000);
  const screened = { proposed: oere(247_686, 211_000, 105_510), ...one };
  const CELLS: readonly (readonly [cell: number, kind: string, en: string, da: string])[] = [
    [
      2347.5,
      "malformed",
      "current tariff is 2347.5, not a whole number of the column's unit; count in a smaller unit",
      "gældende takst er 2347,5, som ikke er et helt tal af kolonnens enhed; tæl i en mindre enhed",
    ],
    [Number.NaN, "missing", "current tariff has no value", "gældende takst har ingen værdi"],
    ...[2 ** 53, -(2 ** 60), Number.POSITIVE_INFINITY].map(
      (cell) =>
        [
          cell,
          "malformed",
          "current tariff is too large for a column: 2^53 or more; count in a larger unit",
          "gældende takst er for stor til en kolonne: 2^53 eller mere; tæl i en større enhed",
        ] as const,
    ),
  ];

  test.each(CELLS)("%d", (cell, kind, en, da) => {
    const current = good.with(1, cell);
    const run = noticeLimit.columns({ current, ...screened }, { units: OERE, ids: ["a", "b", "c"] });
    const all = noticeLimit.columns({ current: good, ...screened }, { units: OERE });
    expect(run.faults).toEqual([{ row: 1, id: "b", kind, problem: { da, en } }]);
    expect([run.rows, run.exactRows]).toEqual([3, all.exactRows]);
    for (const name of ["limit", "excess"] as const)
      expect(list(run.results[name])).toEqual(list(all.results[name].with(1, Number.NaN)));
    expect(list(run.results.isAbove)).toEqual(list(all.results.isAbove.with(1, 255)));
    const { results } = noticeLimit.columns({ current, ...screened }, { units: OERE, as: "decimal" });
    expect(results.limit.map((each) => each && String(each))).toEqual(["2476.85", null, "1055.1"]);
  });

  test.each([...CELLS.map(([cell]) => cell)])("%d, in a sum by group: its group has none", (cell) => {
    const current = good.with(1, cell);
    const sumBy = { region: ["S", "M", "S"] };
    const { sums, faults, by } = noticeLimit.columns({ current, ...screened }, { units: OERE, sumBy });
    expect([by.region, sums.limit, sums.isAbove]).toEqual([
      ["M", "S"],
      [null, 353_195n],
      [null, 1n],
    ]);
    expect(faults.map(({ row }) => row)).toEqual([1]);
  });

  test("in a million rows by several rule sets, each in its place", () => {
    const rows = 100_000;
    const cost = Float64Array.from({ length: rows }, (_, row) => (row % 9_999 === 7 ? 0.5 : 2_500_000));
    const set = { sets: [lawOn("2022-07-01"), lawOn("2021-07-01")], of: Uint8Array.from(cost, (_, row) => row % 2) };
    const { faults, results, exactRows } = yearlyRefund.columns({ cost }, { units: { cost: "1" }, set });
    const wanted = Array.from({ length: 11 }, (_, i) => 7 + 9_999 * i).filter((row) => row < rows);
    expect([faults.map(({ row }) => row), exactRows]).toEqual([wanted, 0]);
    expect(list(results.refund).flatMap((each, row) => (Number.isNaN(each) ? [row] : []))).toEqual(wanted);
  });

  test("a flag that is neither yes nor no, and an element of a list", () => {
    const isAsked = rule({
      ...rests,
      title: text("Asked"),
      words: { amounts: text("amounts"), yes: text("yes"), q: text("q") },
      inputs: { amounts: ["kr"], yes: "flag" },
      gives: { q: "kr" },
      formula: ({ amounts, yes }) => ({ q: yes.choose(amounts[0]?.plus(amounts[1] ?? 0) ?? 0, 0) }),
    });
    const columns = { amounts: [oere(1, 2, 3, 4), oere(1, 1.5, 1, 1)], yes: Uint8Array.of(1, 1, 2, 255) };
    const { faults, results } = isAsked.columns(columns, { units: { amounts: "1" } });
    expect(list(results.q)).toEqual([2, Number.NaN, Number.NaN, Number.NaN]);
    expect(faults.map(({ kind, problem }) => [kind, problem.en])).toEqual([
      ["malformed", "amounts 2 is 1.5, not a whole number of the column's unit; count in a smaller unit"],
      ["malformed", "yes is neither yes nor no"],
      ["missing", "yes has no value"],
    ]);
    const asList = { ...columns, yes: [true, 1n, 2, null] };
    expect(isAsked.columns(asList, { units: { amounts: "1" } })).toEqual(
      isAsked.columns({ ...columns, yes: Uint8Array.of(1, 1, 255, 255) }, { units: { amounts: "1" } }),
    );
    expect(
      refusal(() => isAsked.columns({ ...columns, yes: ["ja"] } as never, { units: { amounts: "1" } })),
    ).toMatchObject({
      kind: "malformed",
      path: "yes[0]",
    });
  });

  test("a float that stands for a whole number outside the bounds is told as one", () => {
    const share = (cell: number) =>
      dayTariff.columns(
        { costBasis: oere(100), places: oere(1), occupancy: oere(cell), days: 365, index: 1 },
        { units: { costBasis: "1", places: "1", occupancy: "0.01" } },
      ).faults;
    expect(share(1000.000000000001)).toEqual(share(1000));
    expect(share(1000)[0]?.kind).toBe("out-of-range");
    expect(share(99.99999999999999)).toEqual([]);
  });
});

describe("columns as databases and Arrow give them", () => {
  const cells = [234_750, 200_000, -100_000];
  const wanted = noticeLimit.columns(
    { current: Float64Array.from(cells), proposed: oere(247_686, 211_000, 105_510), ...one },
    { units: OERE },
  );

  test.each([
    ["BigInt64Array", BigInt64Array.from(cells, BigInt)],
    ["a list of bigints", cells.map(BigInt)],
    ["a list of numbers", cells],
    ["a list of both", [234_750n, 200_000, -100_000n]],
  ])("%s gives what floats give", (_, current) => {
    const proposed = BigUint64Array.of(247_686n, 211_000n, 105_510n);
    expect(noticeLimit.columns({ current, proposed, ...one }, { units: OERE })).toEqual(wanted);
    const sumBy = { year: BigInt64Array.of(2025n, 2025n, 2024n), region: [1083n, 1083, 1082n] };
    const plain = { year: Int16Array.of(2025, 2025, 2024), region: [1083, 1083, 1082] };
    expect(noticeLimit.columns({ current, proposed, ...one }, { units: OERE, sumBy })).toEqual(
      noticeLimit.columns({ current, proposed, ...one }, { units: OERE, sumBy: plain }),
    );
    expect(sumsByGroup({ current }, { g: ["a", "b", "a"] }).sums.current).toEqual([134_750n, 200_000n]);
  });

  test("an empty cell is a row without a value, and a bigint beyond 2^53 is too large", () => {
    const current = [234_750n, null, 2n ** 53n + 1n, -(2n ** 63n)];
    const { faults, results } = noticeLimit.columns(
      { current, proposed: [247_686n, 1n, 1n, 1n], ...one },
      { units: OERE, ids: [7n, 8n, 9n, 10n] },
    );
    expect(faults.map(({ id, kind }) => [id, kind])).toEqual([
      [8, "missing"],
      [9, "malformed"],
      [10, "malformed"],
    ]);
    expect(list(results.limit)).toEqual([247_685, Number.NaN, Number.NaN, Number.NaN]);
  });

  test("what the refusal of another kind says to write is taken", () => {
    const other = Float32Array.of(234_750);
    const failure = refusal(() => sumsByGroup({ a: other } as never, { g: ["x"] }));
    expect(failure.remedy.en).toContain("Float64Array.from(column, Number)");
    expect(sumsByGroup({ a: Float64Array.from(other, Number) }, { g: ["x"] }).sums.a).toEqual([234_750n]);
    expect(Float64Array.from(BigInt64Array.of(1n), Number)).toEqual(Float64Array.of(1));
  });
});

describe("what is given", () => {
  const columns = { current: oere(234_750), proposed: oere(247_686), ...one };
  const run = (given: Record<string, unknown>, options: Record<string, unknown> = { units: OERE }) =>
    refusal(() => noticeLimit.columns({ ...columns, ...given } as never, options as never));

  test.each([
    ["an unknown column", { curent: oere(1) }, "unknown-key", ""],
    ["a missing input", { current: undefined }, "missing", "current"],
    ["a column of another length", { proposed: oere(1, 2) }, "malformed", "proposed"],
    ["a list of another length", { current: [1, 2] }, "malformed", "proposed"],
    ["a list of texts", { current: ["234750"] }, "malformed", "current[0]"],
    [
      "a list of decimals of another kind",
      { current: [{ width: 18, scale: 2, value: 1n }] },
      "malformed",
      "current[0]",
    ],
    ["a list of flags", { current: [true] }, "malformed", "current[0]"],
    ["floats of 32 bits", { current: Float32Array.of(1) }, "malformed", "current"],
    ["hostile text", { index: "9".repeat(1_000_000) }, "malformed", "index"],
  ])("%s is refused", (_, given, kind, path) => {
    const failure = run(given);
    expect([failure.kind, failure.path]).toEqual([kind, path]);
    expect(failure.found.en.length).toBeLessThan(200);
  });

  test.each([
    ["no unit", { units: { current: "0.01" } }, "missing", "units.proposed"],
    ["a unit of nothing", { units: { ...OERE, proposed: 0 } }, "out-of-range", "units.proposed"],
    ["a unit of what does not vary", { units: { ...OERE, index: "0.0001" } }, "unknown-key", "units"],
    ["an unknown option", { units: OERE, sets: agreement }, "unknown-key", "options"],
    ["ids of another length", { units: OERE, ids: ["a", "b"] }, "malformed", "ids"],
    ["another form of result", { units: OERE, as: "text" }, "malformed", "as"],
    ["an unknown parameter", { units: OERE, parameters: { band: oere(1) } }, "unknown-key", ""],
    [
      "a parameter that is no column",
      { units: OERE, parameters: { limitRounding: 1 } },
      "malformed",
      "parameters.limitRounding",
    ],
  ])("%s is refused", (_, options, kind, path) => {
    const failure = run({}, options);
    expect([failure.kind, failure.path]).toEqual([kind, path]);
  });

  test("something must vary, and a divisor that is 0 throughout is told at once", () => {
    const constant = { costBasis: 1, places: 1, occupancy: 1, days: 1, index: 1 };
    expect(refusal(() => dayTariff.columns(constant, {})).path).toBe("columns");
    const never = { ...constant, costBasis: oere(1), days: 0 };
    expect(refusal(() => dayTariff.columns(never, { units: { costBasis: "1" } })).kind).toBe("not-computable");
  });

  test("a table without rows has results without rows", () => {
    const none = { current: oere(), proposed: oere(), ...one };
    const { rows, results } = noticeLimit.columns(none, { units: OERE });
    expect([rows, results.limit.length]).toEqual([0, 0]);
    const law = { sets: [lawOn("2022-01-01")], of: [] };
    expect(yearlyRefund.columns({ cost: oere() }, { units: { cost: "1" }, set: law }).rows).toBe(0);
  });

  test("flags are bytes of 0 and 1", () => {
    const chosen = rule({
      ...rests,
      words: { a: text("a"), yes: text("yes"), r: text("r") },
      inputs: { a: "kr", yes: "flag" },
      gives: { r: "kr" },
      formula: ({ a, yes }) => ({ r: yes.choose(a, 0) }),
    });
    const units = { a: "1" };
    expect(list(chosen.columns({ a: oere(5, 5), yes: Uint8Array.of(1, 0) }, { units }).results.r)).toEqual([5, 0]);
    expect(list(chosen.columns({ a: oere(5, 5), yes: true }, { units }).results.r)).toEqual([5, 5]);
    expect(refusal(() => chosen.columns({ a: oere(5), yes: oere(1) as never }, { units })).path).toBe("yes");
  });

  test("a result that is not rounded has no columns", () => {
    const unrounded = rule({
      ...rests,
      words: { a: text("a"), r: text("r") },
      inputs: { a: "kr" },
      parameters: { share: parameter("share", "rate", "0.333") },
      gives: { r: "kr" },
      formula: ({ a, share }) => ({ r: a.times(share) }),
    });
    const failure = refusal(() => unrounded.columns({ a: oere(1) }, { units: { a: "1" } }));
    expect(failure.kind).toBe("not-computable");
    expect(failure.remedy.en).toContain("end r with roundedTo");
  });
});
