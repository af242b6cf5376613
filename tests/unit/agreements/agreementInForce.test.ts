import { describe, expect, test } from "vitest";
import { agreementInForce, agreementPeriods } from "../../../src/agreements/agreementInForce.ts";
import { refuseUnknownValue, valueWords } from "../../../src/agreements/unknownValue.ts";
import { parameters } from "../../../src/parameters/parameters.ts";
import type { Parameter } from "../../../src/rules/parameter.ts";
import { asKnownUntil, carriedAgreement, dayAfterLastAgreement, lastAgreement } from "../../frontier.ts";
import { refusal } from "../../refusal.ts";

/** Domain: yearly agreements to 2018, two-year from 2019, taken to hold in every region; of Sjælland from 2021-22 only. */
const SEQUENCE = [
  ["2015", "2015-01-01", "2015-12-31"],
  ["2016", "2016-01-01", "2016-12-31"],
  ["2017", "2017-01-01", "2017-12-31"],
  ["2018", "2018-01-01", "2018-12-31"],
  ["2019-20", "2019-01-01", "2020-12-31"],
  ["2021-22", "2021-01-01", "2022-12-31"],
  ["2023-24", "2023-01-01", "2024-12-31"],
  ["2025-26", "2025-01-01", "2026-12-31"],
] as const;

/** Agreements that one region has beyond the sequence: region, id, first and last day. */
const BEYOND: readonly (readonly [region: string, id: string, from: string, to: string])[] = [
  ["nordjylland", "2018-20", "2018-01-01", "2020-12-31"],
];

/** Nordjylland's two-year agreement of 2018-2019 was prolonged by a year (Jammerbugt Kommune's page). */
const notIn = (region: string, id: string) => region === "nordjylland" && ["2018", "2019-20"].includes(id);

const PERIODS = [
  ...["syddanmark", "hovedstaden", "midtjylland", "nordjylland", "sjaelland"].flatMap((region) =>
    SEQUENCE.slice(region === "sjaelland" ? 5 : 0)
      .filter(([id]) => !notIn(region, id))
      .map((period) => [region, ...period] as const),
  ),
  ...BEYOND,
];

/** The day before and the day after, written by hand: every period begins on 1 January and ends on 31 December. */
const before = (from: string) => `${Number(from.slice(0, 4)) - 1}-12-31`;
const after = (to: string) => `${Number(to.slice(0, 4)) + 1}-01-01`;

describe("agreementInForce", () => {
  test("knows the periods", () => {
    const found = agreementPeriods.map(({ region, id, from, to }) => [region, id.slice(region.length + 1), from, to]);
    expect([...found].sort()).toEqual([...PERIODS].map((each) => [...each]).sort());
  });

  test.each(PERIODS)("%s %s is in force on its first and its last day", (region, id, from, to) => {
    for (const mode of ["strict", "lenient"] as const) {
      for (const date of [from, to]) {
        const agreement = agreementInForce(region, date, { mode });
        expect(agreement).toMatchObject({ id: `${region}-${id}`, region, date, from, to, mode, carriedForward: false });
      }
    }
  });

  test.each(PERIODS)("%s %s is not in force on the day before and the day after", (region, id, from, to) => {
    for (const date of [before(from), after(to)]) {
      const neighbour = agreementPeriods.find((each) => each.region === region && each.from <= date && date <= each.to);
      if (neighbour === undefined) {
        const failure = refusal(() => agreementInForce(region, date));
        expect(failure).toMatchObject({ kind: "outside-validity", path: "agreement" });
        expect(failure.found.da).toContain(date);
        expect(failure.allowed.da).toContain(`${id} (${from} – ${to})`);
      } else {
        expect(agreementInForce(region, date).id).toBe(neighbour.id);
        expect(neighbour.id).not.toBe(`${region}-${id}`);
      }
    }
  });

  test("is carried forward after the last one, in lenient mode alone, and says so", () => {
    const [{ id, to, title }, date] = [lastAgreement("syddanmark"), dayAfterLastAgreement("syddanmark")];
    expect(carriedAgreement("syddanmark")).toMatchObject({ id, carriedForward: true, date, to });
    const refused = refusal(() => agreementInForce("syddanmark", date));
    expect(refused.remedy.da).toBe(
      `brug mode: "lenient", som ville bruge ${title.da}, eller vælg en dato i en kendt periode`,
    );
  });

  test("is never carried backwards", () => {
    for (const mode of ["strict", "lenient"] as const) {
      const failure = refusal(() => agreementInForce("syddanmark", "2014-12-31", { mode }));
      expect(failure).toMatchObject({ kind: "outside-validity" });
      expect(failure.remedy.en).toBe("choose a region and a date in a known period");
    }
  });

  test("takes a region by id, name or code", () => {
    for (const region of ["syddanmark", "Region Syddanmark", 1083, "1083"]) {
      expect(agreementInForce(region, "2025-01-01").region).toBe("syddanmark");
    }
    expect(refusal(() => agreementInForce("fyn", "2025-01-01"))).toMatchObject({
      kind: "unknown-name",
      path: "region",
    });
    expect(refusal(() => agreementInForce("__proto__", "2025-01-01")).kind).toBe("unknown-name");
  });

  test.each([
    "2025-02-29",
    "2025",
    "01-01-2025",
    20250101,
    null,
    undefined,
    "2025-01-01T00:00:00Z",
    "2".repeat(1_000_000),
  ])("refuses the date %s", (date) => {
    expect(refusal(() => agreementInForce("syddanmark", date as string))).toMatchObject({
      kind: "malformed",
      path: "date",
    });
  });

  test("refuses options it does not know", () => {
    const fails = (options: unknown) => refusal(() => agreementInForce("syddanmark", "2025-01-01", options as never));
    expect(fails({ mode: "loose" })).toMatchObject({
      kind: "malformed",
      path: "options.mode",
      found: { da: '"loose"' },
    });
    expect(fails({ Mode: "lenient" })).toMatchObject({ kind: "unknown-key", found: { da: '"Mode"' } });
    expect(fails(JSON.parse('{ "__proto__": { "mode": "lenient" } }')).kind).toBe("unknown-key");
    for (const options of [null, "lenient", 5, ["lenient"], () => ({})]) {
      expect(fails(options)).toMatchObject({ kind: "malformed", path: "options" });
    }
    expect(agreementInForce("syddanmark", "2025-01-01", {}).mode).toBe("strict");
  });
});

describe("known", () => {
  /** What was known when these tests were written: their errors tell all that is. */
  const [coverageThreshold, listingThreshold, noticeDeadline, hearingBody] = [
    parameters.capacity.coverageThreshold,
    parameters.occupancy.listingThreshold,
    parameters.proposals.noticeDeadline,
    parameters.proposals.hearingBody,
  ].map((parameter) => asKnownUntil(parameter, "2026-12-31")) as [Parameter, Parameter, Parameter, Parameter];
  const { agreedSeries } = parameters.proposals;

  test("gives a value with its mark, source and period", () => {
    const value = agreementInForce("syddanmark", "2022-12-31").known(coverageThreshold);
    expect(value).toMatchObject({ text: "0.1", mark: "minutes", from: "2021-01-01", to: "2022-12-31" });
    expect(value.source.da).toBe("Socialdirektørforum Syddanmark 11. december 2019, pkt. 3");
    expect(value).not.toHaveProperty("carriedFrom");
  });

  test("says what is carried forward from a period that ended, and that this is assumed", () => {
    const value = agreementInForce("syddanmark", "2023-01-01").known(coverageThreshold);
    expect(value).toMatchObject({ text: "0.1", mark: "assumed", carriedFrom: "2022-12-31" });
    const after = carriedAgreement("syddanmark").known(coverageThreshold);
    expect(after).toMatchObject({ text: "0.1", mark: "assumed", carriedFrom: "2022-12-31" });
  });

  test("uses the last known value in lenient mode alone", () => {
    const lenient = agreementInForce("syddanmark", "2025-01-01", { mode: "lenient" });
    expect(lenient.known(listingThreshold)).toMatchObject({ text: "0.05", mark: "assumed", carriedFrom: "2020-12-31" });
    const strict = agreementInForce("syddanmark", "2025-01-01");
    expect(strict.find(listingThreshold)).toBeUndefined();
    expect(refusal(() => strict.known(listingThreshold))).toEqual({
      kind: "unknown-value",
      path: "occupancy.listingThreshold",
      found: {
        da: "grænse for indberetning af belægningsafvigelse er ikke kendt for Rammeaftale Syddanmark 2025-26 den 1. januar 2025",
        en: "threshold for reporting a deviation in occupancy is not known for Framework agreement Syddanmark 2025-26 on 1 January 2025",
      },
      allowed: {
        da: "kendt er: 5 procentpoint (1. januar 2019 – 31. december 2020)",
        en: "known are: 5 percentage points (1 January 2019 – 31 December 2020)",
      },
      remedy: {
        da: 'giv værdien med agreement.with({ listingThreshold: … }), eller brug mode: "lenient", som ville videreføre 5 procentpoint (1. januar 2019 – 31. december 2020)',
        en: 'give the value with agreement.with({ listingThreshold: … }), or use mode: "lenient", which would carry forward 5 percentage points (1 January 2019 – 31 December 2020)',
      },
    });
  });

  test("does not look forward: what began later is not the last known value", () => {
    const lenient = agreementInForce("syddanmark", "2018-12-31", { mode: "lenient" });
    expect(lenient.find(listingThreshold)).toBeUndefined();
    const failure = refusal(() => lenient.known(listingThreshold));
    expect(failure.remedy.da).toBe("giv værdien med agreement.with({ listingThreshold: … })");
    expect(failure.allowed.en).toBe("known are: 5 percentage points (1 January 2019 – 31 December 2020)");
  });

  test("says that lenient mode does not help where nothing was known before", () => {
    const failure = refusal(() => agreementInForce("syddanmark", "2025-01-01").known(noticeDeadline));
    expect(failure.allowed).toEqual({ da: "kendt er: intet", en: "known are: nothing" });
    expect(failure.remedy.en).toContain('mode: "lenient" does not help');
    expect(failure.remedy.da).toContain("ingen tidligere værdi at videreføre");
  });

  test("of one region says nothing of another", () => {
    expect(agreementInForce("sjaelland", "2025-01-01", { mode: "lenient" }).find(agreedSeries)).toBeUndefined();
    expect(agreementInForce("syddanmark", "2025-01-01").known(agreedSeries).text).toBe("syddanmark");
  });

  test("holds for the whole country where a value does", () => {
    for (const region of ["syddanmark", "sjaelland"]) {
      expect(agreementInForce(region, "2025-01-01").known(parameters.tariffs.daysInYear).text).toBe("365");
    }
  });

  test("writes a word in the language of the message, and leaves what is no word as it is", () => {
    const body = agreementInForce("syddanmark", "2021-01-01").known(hearingBody);
    expect(valueWords(body, "da")).toBe("Forretningsudvalget");
    expect(valueWords({ ...body, text: "constructor" }, "da")).toBe("constructor");
    // A deadline is counted in days of the calendar, and not in days of a stay.
    const deadline = { ...body, parameter: parameters.proposals.noticeDeadline };
    const days = (text: string) => [valueWords({ ...deadline, text }, "da"), valueWords({ ...deadline, text }, "en")];
    expect([days("92"), days("1")]).toEqual([
      ["92 dage", "92 days"],
      ["1 dag", "1 day"],
    ]);
    const failure = refusal(() => agreementInForce("syddanmark", "2019-01-01").known(hearingBody));
    expect(failure.allowed.da).toContain("Forretningsudvalget (1. januar 2021 – 31. december 2022)");
  });

  test("writes a series by its title", () => {
    const known = agreementInForce("syddanmark", "2025-01-01").known(agreedSeries);
    expect(valueWords(known, "da")).toBe("Syddanmarks P/L (økonomisk arbejdsgruppe)");
    expect(valueWords({ ...known, text: "kl-general" }, "en")).toBe("KL's general indexation");
    expect(valueWords({ ...known, text: "own" }, "en")).toBe("own");
  });

  test("writes open periods in words", () => {
    const [first] = coverageThreshold.values;
    if (first === undefined) throw new Error("no value");
    const known = agreementInForce("syddanmark", "2025-01-01").known(coverageThreshold);
    const open = [
      { ...known, from: null, to: "2020-12-31" },
      { ...known, from: "2021-01-01", to: null },
      { ...known, from: null, to: null },
    ];
    const agreement = agreementInForce("syddanmark", "2025-01-01");
    const failure = refusal(() =>
      refuseUnknownValue(coverageThreshold, agreement, { known: open, inForce: undefined, lastKnown: undefined }),
    );
    expect(failure.allowed.da).toBe(
      "kendt er: 10\u00a0% (til og med den 31. december 2020); 10\u00a0% (fra den 1. januar 2021); 10\u00a0% (altid)",
    );
    expect(failure.allowed.en).toBe("known are: 10% (until 31 December 2020); 10% (from 1 January 2021); 10% (always)");
  });
});

describe("with", () => {
  const agreement = agreementInForce("syddanmark", "2025-01-01");

  test("tries a value that is the user's own, and leaves the agreement as it was", () => {
    const scenario = agreement.with({ coverageThreshold: "0.08" });
    expect(scenario.known(parameters.capacity.coverageThreshold)).toMatchObject({ text: "0.08", mark: "local" });
    expect(agreement.known(parameters.capacity.coverageThreshold).text).toBe("0.1");
    expect(scenario).toMatchObject({ id: "syddanmark-2025-26", region: "syddanmark" });
    const both = scenario.with({ noticeDeadline: 60 }).with({ coverageThreshold: 0.07 });
    expect(both.known(parameters.proposals.noticeDeadline).text).toBe("60");
    expect(both.known(parameters.capacity.coverageThreshold).text).toBe("0.07");
  });

  test("keeps small numbers as decimal text", () => {
    expect(agreement.with({ shownRateRounding: 1e-7 }).known(parameters.proposals.shownRateRounding).text).toBe(
      "0.0000001",
    );
  });

  test("tries a series and a word by their keys", () => {
    expect(agreement.with({ agreedSeries: "kl-general" }).known(parameters.proposals.agreedSeries).text).toBe(
      "kl-general",
    );
    const fails = (scenario: object) => refusal(() => agreement.with(scenario as never));
    expect(fails({ agreedSeries: "kl-genral" })).toMatchObject({
      kind: "unknown-name",
      path: "with.agreedSeries",
      remedy: { da: 'mente du "kl-general"?' },
    });
    expect(fails({ hearingBody: "kommunen" })).toMatchObject({ kind: "unknown-name", path: "with.hearingBody" });
    expect(fails({ hearingBody: "toString" }).kind).toBe("unknown-name");
    expect(fails({ hearingBody: 5 }).kind).toBe("malformed");
  });

  test("belongs to the parameter it names, not to another of the same name", () => {
    const scenario = agreement.with({ daysInYear: 366 });
    const other: Parameter = { ...parameters.tariffs.daysInYear, id: "own.daysInYear" };
    expect(scenario.known(parameters.tariffs.daysInYear).text).toBe("366");
    expect(scenario.known(other).text).toBe("365");
  });

  test("refuses what it cannot use", () => {
    const fails = (scenario: unknown) => refusal(() => agreement.with(scenario as never));
    expect(fails({ coverageTreshold: "0.08" })).toMatchObject({
      kind: "unknown-key",
      path: "with",
      remedy: { en: "did you mean coverageThreshold?" },
    });
    expect(fails(JSON.parse('{ "__proto__": "0.08" }')).kind).toBe("unknown-key");
    for (const scenario of [null, undefined, 5, "coverageThreshold", ["0.08"]]) {
      expect(fails(scenario)).toMatchObject({ kind: "malformed", path: "with" });
    }
    for (const value of [Number.NaN, "8 %", "1e999999", null, undefined, {}, { n: 1n, d: 3n }, "1".repeat(1_000_000)]) {
      expect(fails({ coverageThreshold: value })).toMatchObject({ kind: "malformed", path: "with.coverageThreshold" });
    }
    for (const value of [0, "-0.01"]) {
      expect(fails({ limitRounding: value })).toMatchObject({ kind: "out-of-range", path: "with.limitRounding" });
    }
  });
});
