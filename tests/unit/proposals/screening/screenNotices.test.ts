import {
  type Agreement,
  type Assessment,
  agreementInForce,
  assessProposal,
  indexSeries,
  type Notice,
  type NoticeColumns,
  RuleError,
  type ScreenedNotices,
  type ScreenOptions,
  screenNotices,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { dice } from "../../../dice.ts";
import { kr } from "../../../oere.ts";
import { refusal } from "../../../refusal.ts";
import { AGREEMENT } from "../notices.ts";

const VEJEN = 575;

/** One notice of 2 347.50 kr. a day in Vejen, whose limit by 5.51 per cent is 2 476.85. */
const one = (changes: Partial<NoticeColumns> = {}): NoticeColumns => ({
  current: Int32Array.of(234_750),
  proposed: Int32Array.of(247_685),
  year: 2025,
  operator: VEJEN,
  ...changes,
});

const screenedOne = (changes: Partial<NoticeColumns>, agreement = AGREEMENT) => {
  const { limit, excess, nationalLimit, verdict, verdicts, findings, findingCodes, failed } = screenNotices(
    one(changes),
    agreement,
  );
  return {
    limit: limit[0],
    excess: excess[0],
    national: nationalLimit[0],
    verdict: verdicts[verdict[0] as number],
    codes: findingCodes.filter((_, i) => ((findings[0] as number) >> i) & 1),
    failed,
  };
};

test("a tariff of exactly its limit is within, and one øre more is not", () => {
  // 234 750 × 1.0551 = 247 684.725 øre, and × 1.039 = 243 905.25.
  expect(screenedOne({})).toMatchObject({ limit: 247_685, excess: 0, national: 243_905, verdict: "within-agreed" });
  expect(screenedOne({ proposed: Int32Array.of(247_687) })).toMatchObject({ excess: 2, verdict: "unsubstantiated" });
});

test("half a krone is what whole kroner make", () => {
  // 2 000 × 1.0551 = 2 110.20: 2 110 is within, 2 111 lies 0.80 above.
  const kroner = (proposed: number) =>
    screenedOne({ current: Int32Array.of(200_000), proposed: Int32Array.of(proposed) }).verdict;
  expect([211_000, 211_100].map(kroner)).toEqual(["within-agreed", "unsubstantiated"]);
  // 1 000 × 1.0551 = 1 055.10, 1 010 × 1.0551 = 1 065.651: 1 066 lies above by less than half a krone.
  expect(screenedOne({ current: Int32Array.of(101_000), proposed: Int32Array.of(106_600) })).toMatchObject({
    verdict: "within-rounding",
    codes: expect.arrayContaining(["within-rounding-to-kroner"]),
  });
});

test("reasons carry an excess, those that are computed or documented first", () => {
  // 100 øre above the limit.
  const by = (substantiated: number, explained: number) =>
    screenedOne({
      proposed: Int32Array.of(247_785),
      substantiated: Int32Array.of(substantiated),
      explained: Int32Array.of(explained),
    });
  expect(
    [by(0, 0), by(100, 0), by(0, 100), by(40, 60), by(99, 0), by(0, 1), by(300, 0)].map((each) => each.verdict),
  ).toEqual([
    "unsubstantiated",
    "substantiated",
    "explained",
    "explained",
    "partly-explained",
    "partly-explained",
    "substantiated",
  ]);
  expect(by(300, 0).codes).toContain("reasons-exceed-excess");
});

test("what lies outside the agreement is compared only, and a place that is none fails", () => {
  expect(screenedOne({ operator: 461 }).verdict).toBe("within-agreed");
  expect(screenedOne({ operator: 101 }).verdict).toBe("comparison-only");
  expect(screenedOne({ operator: 1083, location: VEJEN }).verdict).toBe("within-agreed");
  expect(screenedOne({ operator: 0 }).codes).toEqual(
    expect.arrayContaining(["operator-outside-agreement", "location-not-stated"]),
  );
  const { failed, verdict } = screenedOne({ operator: 102 });
  expect(verdict).toBeUndefined();
  expect(failed).toMatchObject([
    { row: 0, id: 0, failure: { kind: "unknown-name", path: "notices[0].operator.municipality" } },
  ]);
});

test("a notice that cannot be screened has no figures, and the others are done", () => {
  const columns = one({
    current: Float64Array.of(234_750, Number.NaN, -5, 234_750.5, 234_750),
    proposed: Float64Array.of(247_685, 1, 1, 247_685, 247_686),
  });
  const { limit, excess, verdict, failed, byVerdict, verdicts } = screenNotices(columns, AGREEMENT, {
    ids: ["a", "b", "c", "d", "e"],
  });
  expect([...limit]).toEqual([247_685, Number.NaN, Number.NaN, Number.NaN, 247_685]);
  expect([...excess]).toEqual([0, Number.NaN, Number.NaN, Number.NaN, 1]);
  expect([verdict[1], verdict[2]]).toEqual([255, 255]);
  expect(failed.map(({ id, row }) => [id, row])).toEqual([
    ["b", 1],
    ["c", 2],
    ["d", 3],
  ]);
  // Part of an øre is most likely an amount in kroner.
  expect(failed[2]?.failure).toMatchObject({ path: "notices[3].current.amount", allowed: { en: "whole øre" } });
  expect(byVerdict[verdicts.indexOf("within-agreed")]).toBe(1);
  expect(byVerdict.reduce((sum, each) => sum + each)).toBe(2);
});

test("what is changed in a column afterwards changes no answer", () => {
  const current = Float64Array.of(234_750);
  const { why } = screenNotices(one({ current }), AGREEMENT);
  current[0] = 1;
  expect(why(0).agreed.limit.toString()).toBe("2476.85");
});

test("names are names or numbers, one for each notice", () => {
  const ids = (given: unknown) => refusal(() => screenNotices(one({}), AGREEMENT, { ids: given as string[] })).path;
  expect([ids([{}]), ids([Number.NaN]), ids({ length: 1 }), ids(["a", "b"])]).toEqual([
    ...Array(3).fill("options.ids[0]"),
    "options.ids",
  ]);
});

test("neither does what is changed in names, or in the place of each agreement", () => {
  const [ids, of] = [["a"], Uint8Array.of(0)];
  const sets = [AGREEMENT, agreementInForce("midtjylland", "2025-01-01")];
  const { why } = screenNotices(one(), { sets, of }, { ids });
  [ids[0], of[0]] = ["b", 1];
  sets.reverse();
  expect([why(0).id, why(0).agreement]).toEqual(["a", AGREEMENT.id]);
});

describe("what concerns the whole call is refused", () => {
  const refused = (columns: unknown, agreement: unknown = AGREEMENT, options?: unknown) => {
    const { kind, path } = refusal(() =>
      screenNotices(columns as NoticeColumns, agreement as Agreement, options as never),
    );
    return `${kind} ${path}`;
  };

  test.each<[string, () => string]>([
    ["malformed columns", () => refused(null)],
    ["malformed columns", () => refused([])],
    ["unknown-key columns", () => refused({ ...one(), curent: 1 })],
    ["missing columns.current", () => refused({ proposed: Int32Array.of(1), year: 2025, operator: VEJEN })],
    ["malformed columns.current[0]", () => refused(one({ current: ["234750"] as never }))],
    ["malformed columns.proposed", () => refused(one({ proposed: Int32Array.of(1, 2) }))],
    ["missing columns.year", () => refused({ ...one(), year: undefined })],
    ["missing columns.operator", () => refused({ ...one(), operator: undefined })],
    ["malformed columns.operator", () => refused({ ...one(), operator: "Vejen" })],
    ["malformed agreement", () => refused(one(), {})],
    ["malformed agreement.of", () => refused(one(), { sets: [AGREEMENT], of: [] })],
    ["malformed agreement.of[0]", () => refused(one(), { sets: [AGREEMENT], of: [1] })],
    ["malformed agreement.sets", () => refused(one(), { sets: [], of: [0] })],
    ["unknown-key options", () => refused(one(), AGREEMENT, { wheel: undefined })],
    ["malformed options", () => refused(one(), AGREEMENT, null)],
    ["malformed options.ids", () => refused(one(), AGREEMENT, { ids: [] })],
    ["malformed options.ids", () => refused(one(), AGREEMENT, { ids: null })],
    ["malformed options.series", () => refused(one(), AGREEMENT, { series: "kl-general" })],
  ])("%s", (expected, call) => {
    expect(call()).toBe(expected);
  });

  test("a notice that is none", () => {
    expect(refusal(() => screenNotices(one(), AGREEMENT).why(1)).path).toBe("row");
    expect(refusal(() => screenNotices(one(), AGREEMENT).why(-1)).path).toBe("row");
  });
});

test("no notices are none that failed", () => {
  const empty = new Float64Array(0);
  expect(screenNotices(one({ current: empty, proposed: empty }), AGREEMENT)).toMatchObject({ rows: 0, failed: [] });
});

test("limits in whole kroner are whole øre too", () => {
  const inKroner = AGREEMENT.with({ limitRounding: "1" });
  expect(screenedOne({}, inKroner)).toMatchObject({ limit: 247_700, excess: 0 });
  expect(refusal(() => screenNotices(one(), AGREEMENT.with({ limitRounding: "0.001" }))).kind).toBe("out-of-range");
});

// The same by the full assessment of each notice, over rows that lie on every edge.

const ROWS = Number(process.env.SCREENING_ROWS ?? 3000);
const OPERATORS = [575, 461, 621, 1083, 101, 0, 851, 1084, 102, 9999];
const LOCATIONS = [0, 0, 0, 575, 101, 5000];
const YEARS = [2024, 2025, 2025, 2025, 2026, 1890];
const ODD = [Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 0.5, 1e16, 2 ** 53, 123_456.5];

type Rows = Required<{ readonly [K in keyof NoticeColumns]: Float64Array }>;

function rowsOf(seed: number, odd: number): Rows {
  const roll = dice(seed);
  const column = (make: (i: number) => number) =>
    Float64Array.from({ length: ROWS }, (_, i) => (roll(1000) < odd ? (ODD[roll(ODD.length)] as number) : make(i)));
  const pick = (list: readonly number[]) => list[roll(list.length)] as number;
  const current = column(() => (roll(2) === 0 ? (1 + roll(5000)) * 100 : 1 + roll(900_000)));
  const currentBackRegulation = column(() => (roll(3) === 0 ? roll(2000) - 1000 : 0));
  const year = Float64Array.from({ length: ROWS }, () => pick(YEARS));
  const proposed = column((i) => {
    const indexed = Math.round((current[i] as number) * pick([1.0551, 1.039, 1.027, 1, 0.98, 6]));
    const near = indexed + roll(121) - 60;
    return roll(3) === 0 ? Math.round(near / 100) * 100 : near;
  });
  return {
    current,
    proposed,
    currentBackRegulation,
    proposedBackRegulation: column(() => (roll(4) === 0 ? roll(2000) - 1000 : 0)),
    year,
    currentLevel: Float64Array.from(year, (own) => own - 1 - (roll(12) === 0 ? 1 : 0) + (roll(20) === 0 ? 2 : 0)),
    proposedLevel: Float64Array.from(year, (own) => own - (roll(20) === 0 ? 1 : 0)),
    operator: Float64Array.from({ length: ROWS }, () => pick(OPERATORS)),
    location: Float64Array.from({ length: ROWS }, () => pick(LOCATIONS)),
    substantiated: column(() => (roll(3) === 0 ? roll(120) : 0)),
    explained: column(() => (roll(3) === 0 ? roll(120) : 0)),
  };
}

function noticeAt(rows: Partial<Rows>, i: number): Notice {
  const get = (key: keyof Rows) => rows[key]?.[i];
  const [operator = 0, lies = 0, year = 0] = [get("operator"), get("location"), get("year")];
  const back = (key: keyof Rows) => (get(key) === undefined ? {} : { backRegulation: kr(get(key) as number) });
  const said = (key: keyof Rows, evidence: "computed" | "stated") =>
    (get(key) ?? 0) === 0 ? [] : [{ kind: "other", evidence, amount: kr(get(key) as number) } as const];
  const reasons = [...said("substantiated", "computed"), ...said("explained", "stated")];
  const isRegion = operator > 1080 && operator < 1086;
  return {
    id: i,
    offer: String(i),
    operator:
      operator === 0
        ? { kind: "private", name: "Fonden" }
        : isRegion
          ? { kind: "region", region: operator }
          : { kind: "municipality", municipality: operator },
    unit: "day",
    current: {
      amount: kr(get("current") as number),
      priceLevel: get("currentLevel") as number,
      ...back("currentBackRegulation"),
    },
    proposed: {
      amount: kr(get("proposed") as number),
      priceLevel: get("proposedLevel") as number,
      ...back("proposedBackRegulation"),
    },
    effectiveFrom: `${year}-01-01`,
    ...(lies === 0 ? {} : { location: lies }),
    ...(reasons.length === 0 ? {} : { reasons }),
  };
}

function alone(notice: Notice, region: string, options?: ScreenOptions): Assessment | string {
  try {
    return assessProposal(notice, agreementInForce(region, notice.effectiveFrom), options);
  } catch (error) {
    if (error instanceof RuleError) return error.failure.kind;
    throw error;
  }
}

const oere = (amount: { times(by: number): { toNumber(): number } }): number => amount.times(100).toNumber();

/** Whether a column of floats holds the figures without loss. */
const isHeld = ({ agreed, national = agreed }: Assessment): boolean =>
  [agreed.limit, agreed.excess, national.limit].every((amount) => amount.times(100).lte(Number.MAX_SAFE_INTEGER));

function expectSame(
  rows: Partial<Rows>,
  screened: ScreenedNotices,
  regionOf: (i: number) => string,
  options?: ScreenOptions,
): number {
  const codes = new Set<string>(screened.findingCodes);
  const failures = new Map(screened.failed.map(({ row, failure }) => [row, failure.kind]));
  let done = 0;
  for (let i = 0; i < ROWS; i++) {
    const single = alone(noticeAt(rows, i), regionOf(i), options);
    if (typeof single === "string" || !isHeld(single)) {
      expect([i, failures.has(i), screened.verdict[i]]).toEqual([i, true, 255]);
      continue;
    }
    done++;
    const found = screened.findingCodes.filter((_, bit) => ((screened.findings[i] as number) >> bit) & 1);
    expect({
      i,
      limit: screened.limit[i],
      excess: screened.excess[i],
      national: screened.nationalLimit[i],
      verdict: screened.verdicts[screened.verdict[i] as number],
      found: [...found].sort(),
    }).toEqual({
      i,
      limit: oere(single.agreed.limit),
      excess: oere(single.agreed.excess),
      national: single.national === undefined ? Number.NaN : oere(single.national.limit),
      verdict: single.verdict,
      found: [...new Set(single.findings.map(({ code }) => code).filter((code) => codes.has(code)))].sort(),
    });
  }
  return done;
}

describe("the same to the bit as the full assessment of each notice", () => {
  const REGIONS = ["syddanmark", "midtjylland", "hovedstaden"] as const;

  test("with all columns, several years and odd values among them", () => {
    const rows = rowsOf(1, 8);
    expect(expectSame(rows, screenNotices(rows, AGREEMENT), () => "syddanmark")).toBeGreaterThan(ROWS / 4);
  });

  test("with whole øre alone", () => {
    const rows = rowsOf(2, 0);
    expect(expectSame(rows, screenNotices(rows, AGREEMENT), () => "syddanmark")).toBeGreaterThan(ROWS / 4);
  });

  test("with nothing stated but what is needed, in one year", () => {
    const { current, proposed, operator } = rowsOf(3, 0);
    const year = new Float64Array(ROWS).fill(2025);
    const full = { current, proposed, operator, year, currentLevel: year.map((own) => own - 1), proposedLevel: year };
    const screened = screenNotices({ current, proposed, operator, year: 2025 }, AGREEMENT);
    expect(expectSame(full, screened, () => "syddanmark")).toBeGreaterThan(ROWS / 4);
  });

  test("with one side's back-regulation stated, and agreements of several regions", () => {
    const { currentBackRegulation: _, ...rows } = rowsOf(4, 4);
    const of = Uint8Array.from({ length: ROWS }, (_each, i) => i % REGIONS.length);
    const sets = REGIONS.map((region) => agreementInForce(region, "2025-01-01"));
    const regionOf = (i: number) => REGIONS[i % REGIONS.length] as string;
    expect(expectSame(rows, screenNotices(rows, { sets, of }), regionOf)).toBeGreaterThan(100);
  });

  test("what is asked of one is that assessment", () => {
    const rows = rowsOf(5, 0);
    const { why, failed } = screenNotices(rows, AGREEMENT, { unit: "month" });
    const out = new Set(failed.map(({ row }) => row));
    for (let i = 0; i < 60; i++) {
      if (out.has(i)) {
        expect(() => why(i)).toThrow(RuleError);
        continue;
      }
      const single = alone({ ...noticeAt(rows, i), unit: "month" }, "syddanmark") as Assessment;
      expect(why(i)).toMatchObject({ verdict: single.verdict, agreed: single.agreed, increase: single.increase });
    }
  });

  test("where a rate is known between two bounds only, and where the verdict hangs on it", () => {
    // KL's rate to 2020 is derived from rounded amounts; about every second of these lies near what it may make.
    const roll = dice(6);
    const year = new Float64Array(ROWS).fill(2020);
    const given = rowsOf(6, 4);
    const current = given.current.map(() => 200_000 + roll(900_000));
    const proposed = current.map((own) => Math.round(own * 1.02703) + roll(61) - 30);
    const rows = { ...given, current, proposed, year, currentLevel: year.map(() => 2019), proposedLevel: year };
    const options = { series: indexSeries("kl-general") };
    const agreement = agreementInForce("syddanmark", "2020-01-01");
    const screened = screenNotices(rows, agreement, options);
    expect(expectSame(rows, screened, () => "syddanmark", options)).toBeGreaterThan(ROWS / 4);
    const bit = screened.findingCodes.indexOf("rate-known-within-bounds");
    const marked = [...screened.findings].filter((bits) => (bits >> bit) & 1).length;
    expect(marked).toBeGreaterThan(10);
    expect(marked).toBeLessThan(ROWS - 10);
  });

  test("and 2 054.10 kr. on 2 000 kr. is above the least and within the most that KL's rate to 2020 may be", () => {
    // 2 000 kr. become 2 053.96 to 2 054.16.
    const of = (proposed: number) =>
      screenNotices(
        one({ current: Int32Array.of(200_000), proposed: Int32Array.of(proposed), year: 2020 }),
        agreementInForce("syddanmark", "2020-01-01"),
        { series: indexSeries("kl-general") },
      );
    const isMarked = ({ findings, findingCodes }: ScreenedNotices) =>
      ((findings[0] as number) & (1 << findingCodes.indexOf("rate-known-within-bounds"))) !== 0;
    expect([205_396, 205_410, 205_420].map((proposed) => isMarked(of(proposed)))).toEqual([false, true, false]);
  });

  test("by a series of one's own", () => {
    const series = indexSeries("kl-general");
    const { limit } = screenNotices(one(), AGREEMENT, { series });
    expect(limit[0]).toBe(243_905);
  });
});
