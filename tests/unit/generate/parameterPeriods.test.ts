import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openData } from "../../../scripts/generate/data.ts";
import { parameters } from "../../../scripts/generate/parameters.ts";
import { type Checkout, checkout } from "./checkout.ts";
import { parameterText, prepare, UNSTATED, type Written } from "./dated.ts";

const FILE = "data/parameters/tests/a-rate.json";
const AGREEMENTS = "data/agreements/syddanmark.json";

let place: Checkout;
beforeEach(() => {
  place = checkout();
  prepare(place);
});
afterEach(() => place.remove());

const minutes = { mark: "minutes", source: "minutes" };
const YEARS = [
  ["2021-22", "2021-01-01", "2022-12-31"],
  ["2023-24", "2023-01-01", "2024-12-31"],
  ["2025", "2025-01-01", "2025-12-31"],
  ["2026", "2026-01-01", "2026-12-31"],
] as const;
type Id = (typeof YEARS)[number][0];

/** Writes four agreements of a region, of which some carry parameters. */
function agreements(carries: Partial<Record<Id, readonly object[]>> = {}): void {
  const periods = YEARS.map(([id, from, to]) => {
    return { id, from, to, ...minutes, ...(carries[id] && { carries: carries[id] }) };
  });
  const title = { da: "Rammeaftale", en: "Framework agreement" };
  const unstated = { mark: "assumed", source: "minutes", note: UNSTATED };
  place.write(AGREEMENTS, JSON.stringify({ region: "syddanmark", title, unstated, periods }));
}
const carried = (more: object = {}) => [{ parameters: ["tests.aRate"], mark: "assumed", source: "minutes", ...more }];

/** A value of the region that leaves out what it can. */
const own = (more: Written): Written => ({ scope: "syddanmark", from: undefined, to: undefined, ...more });

function print(values: readonly Written[]): string {
  place.write(FILE, parameterText("rate", values));
  return parameters.print(openData(place.root));
}

/** The values as they are printed, each as `from to value` with what else it says. */
function printed(values: readonly Written[]): string[] {
  const line = /aRate: (\{.*\}),$/m.exec(print(values))?.[1] ?? "";
  const { values: all } = JSON.parse(line.replaceAll("SOURCES.minutes", '"minutes"')) as {
    values: (Required<Written> & { from: string | null })[];
  };
  return all.map(({ from, to, value, carriedFrom, ended, mark, scope }) => {
    const more = [
      carriedFrom && `from ${carriedFrom}`,
      ended !== undefined && `ended ${ended}`,
      scope === null && "all",
    ];
    return [from, to, value, mark, ...more.filter((each) => each)].join(" ");
  });
}

const problem = (values: readonly Written[], message: string) => expect(() => print(values)).toThrow(message);

describe("a value of the whole country", () => {
  test("holds from ever, and until the next one", () => {
    const values = [
      { to: undefined, value: "1" },
      { from: "2020-01-01", to: undefined, value: "2" },
      { from: "2021-03-01", to: undefined, value: "3" },
    ];
    expect(printed(values)).toEqual([
      " 2019-12-31 1 minutes all",
      "2020-01-01 2021-02-28 2 minutes all",
      "2021-03-01  3 minutes all",
    ]);
    expect(printed([{ from: undefined, to: undefined, value: "1" }])).toEqual(["  1 minutes all"]);
  });

  test("may end before the next one begins only where that is said to be unknown", () => {
    const values = [{ to: "2019-12-30" }, { from: "2020-01-01", to: undefined }];
    problem(values, `${FILE}: values[1].from: must be 2019-12-31, the day after the one before; write null`);
  });

  test("says when it begins if it is not the first", () => {
    problem(
      [{ to: undefined }, { from: undefined }],
      `${FILE}: values[1].from: is missing; write the day it holds from`,
    );
  });
});

describe("a value of a region", () => {
  beforeEach(() => agreements());

  test("holds no longer than its agreement; in one that says nothing it is unknown, as the region's file says", () => {
    expect(printed([own({ from: "2023-01-01", value: "5" })])).toEqual([
      "2021-01-01 2022-12-31  assumed",
      "2023-01-01 2024-12-31 5 minutes",
      "2025-01-01 2026-12-31  assumed ended false",
    ]);
    expect(print([own({ from: "2023-01-01" })])).toContain(
      `"value":null,"ended":false,"mark":"assumed","note":${JSON.stringify(UNSTATED)},"source":SOURCES.minutes`,
    );
  });

  test("holds until the next one within its agreement", () => {
    const values = [own({ from: "2021-01-01", value: "1" }), own({ from: "2022-07-01", value: "2" })];
    expect(printed(values)).toEqual([
      "2021-01-01 2022-06-30 1 minutes",
      "2022-07-01 2022-12-31 2 minutes",
      "2023-01-01 2026-12-31  assumed ended false",
    ]);
  });

  test("holds in several agreements where its last day says so", () => {
    expect(printed([own({ from: "2021-01-01", to: "2024-12-31" })])[0]).toBe("2021-01-01 2024-12-31 1 minutes");
  });

  test("that is unknown stays so until one is stated, and a rule that has ended has ended", () => {
    expect(printed([own({ value: null })])).toEqual(["2021-01-01 2026-12-31  minutes"]);
    const values = [
      own({ value: null }),
      own({ from: "2023-01-01", value: "2" }),
      own({ from: "2025-01-01", value: null, ended: true }),
    ];
    expect(printed(values)).toEqual([
      "2021-01-01 2022-12-31  minutes",
      "2023-01-01 2024-12-31 2 minutes",
      "2025-01-01 2026-12-31  minutes ended true",
    ]);
  });

  test("leaves no day of its agreement untold, before it or after it", () => {
    const untold = "must be 2023-01-01, the day after the one before; write null for an unknown value";
    problem([own({ value: "1" }), own({ from: "2023-01-02" })], `${FILE}: values[1].from: ${untold}`);
    problem([own({ from: "2021-01-02" })], `${FILE}: values[0].from: must be 2021-01-01; write null`);
    problem(
      [own({ from: "2023-01-01", to: "2024-12-30" })],
      `${FILE}: values[0].to: must be 2024-12-31, the last day of its agreement; write null`,
    );
    problem([own({ from: "2026-01-01", to: "2027-01-01" })], `${FILE}: values[0].to: must be 2026-12-31; write null`);
  });
});

describe("what an agreement carries", () => {
  const first = [own({ from: "2021-01-01", value: "5" })];

  test("is the value before it, assumed since the agreement that states it", () => {
    agreements({ "2023-24": carried(), 2025: carried() });
    expect(printed(first)).toEqual([
      "2021-01-01 2022-12-31 5 minutes",
      "2023-01-01 2025-12-31 5 assumed from 2022-12-31",
      "2026-01-01 2026-12-31  assumed ended false",
    ]);
  });

  test("stays apart where it rests on something else, and is stated where a source states it", () => {
    agreements({ "2023-24": carried({ mark: "minutes" }), 2025: carried(), 2026: carried({ note: UNSTATED }) });
    expect(printed(first)).toEqual([
      "2021-01-01 2022-12-31 5 minutes",
      "2023-01-01 2024-12-31 5 minutes",
      "2025-01-01 2025-12-31 5 assumed from 2024-12-31",
      "2026-01-01 2026-12-31 5 assumed from 2024-12-31",
    ]);
  });

  const at = (i: number) => `${AGREEMENTS}: periods[${i}].carries[0].parameters[0]: tests.aRate `;

  test("is known just before it", () => {
    agreements({ 2025: carried() });
    problem(first, `${at(2)}is not known just before the period`);
    agreements({ "2021-22": carried() });
    problem([own({ from: "2023-01-01" })], `${at(0)}is not known just before the period`);
  });

  test("has no value of its own in the period, also not an unknown one", () => {
    agreements({ "2023-24": carried() });
    problem([...first, own({ from: "2023-01-01" })], `${at(1)}has a value of its own in the period`);
    problem([own({ value: null })], `${at(1)}has a value of its own in the period`);
  });

  test("is a parameter of the region, once, with a source that is in the list", () => {
    agreements({ "2023-24": carried({ parameters: ["tests.aRatio"] }) });
    problem(first, `${AGREEMENTS}: periods[1].carries[0].parameters[0]: tests.aRatio is no parameter`);
    agreements({ "2023-24": carried() });
    problem([{}], `${at(1)}is no parameter with values of syddanmark`);
    agreements({ "2023-24": [...carried(), ...carried()] });
    problem(first, `${AGREEMENTS}: periods[1].carries[1].parameters[0]: tests.aRate is carried twice`);
    agreements({ "2023-24": carried({ source: "hearsay" }) });
    problem(first, `${AGREEMENTS}: periods[1].carries[0].source: hearsay is not a key of data/sources.json`);
  });
});

describe("a region's own value beside one of the whole country", () => {
  const everywhere = { from: undefined, to: undefined, value: "1" };

  test("needs not cover its agreements: in the others the whole country's holds", () => {
    agreements();
    expect(printed([everywhere, own({ from: "2025-01-01", value: "2" })])).toEqual([
      "  1 minutes all",
      "2025-01-01 2025-12-31 2 minutes",
    ]);
    expect(printed([everywhere, own({ from: "2025-03-01", to: "2025-03-31", value: "2" })])).toHaveLength(2);
  });

  test("may be carried, and be unknown", () => {
    agreements({ 2026: carried() });
    expect(printed([everywhere, own({ from: "2025-01-01", value: "2" })])).toEqual([
      "  1 minutes all",
      "2025-01-01 2025-12-31 2 minutes",
      "2026-01-01 2026-12-31 2 assumed from 2025-12-31",
    ]);
    agreements();
    expect(printed([everywhere, own({ from: "2025-01-01", to: "2025-12-31", value: null })])).toHaveLength(2);
  });

  test("lies within the region's agreements", () => {
    agreements();
    const [early, late] = ["2020-12-31", "2027-01-01"];
    problem([everywhere, own({ from: early })], `${FILE}: values[1].from: must be 2021-01-01 or later`);
    problem(
      [everywhere, own({ from: "2026-01-01", to: late })],
      `${FILE}: values[1].to: must be 2026-12-31 or earlier`,
    );
    problem(
      [everywhere, own({ from: "2026-01-01", to: null })],
      `${FILE}: values[1].to: must be 2026-12-31 or earlier`,
    );
  });
});
