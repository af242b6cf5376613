import { describe, expect, test } from "vitest";
import { municipalities } from "../../../src/registers/municipalities.ts";
import { type PopulationQuery, population, populationDates } from "../../../src/registers/population.ts";
import { regions } from "../../../src/registers/regions.ts";
import { unknownDate } from "../../frontier.ts";
import { failureOf } from "./failure.ts";

const fails = (query: unknown, path = "query") => failureOf(() => population(query as PopulationQuery, path));

describe("population counts", () => {
  test("a municipality, a region and all municipalities", () => {
    expect(population({ municipality: 461, date: "2024-01-01" })).toBe(209_078);
    expect(population({ municipality: "Odense Kommune", date: "2024-01-01" })).toBe(209_078);
    expect(population({ region: "syddanmark", date: "2024-01-01" })).toBe(1_238_406);
    expect(population({ region: 1083, date: "2024-01-01" })).toBe(1_238_406);
  });

  test("ages from one year to all twenty", () => {
    const date = "2021-01-01";
    expect(population({ date, ages: "0-17" })).toBe(1_152_972);
    expect(population({ date, ages: "0–17" })).toBe(1_152_972);
    expect(population({ date, ages: "15-17" })).toBe(204_208);
    expect(population({ region: "syddanmark", date, ages: "0-17" })).toBe(240_239);
    expect(population({ region: "syddanmark", date, ages: "15-17" })).toBe(44_364);
    expect(population({ municipality: 101, date, ages: "0" })).toBe(9_481);
    expect(population({ municipality: 101, date, ages: "17" })).toBe(4_872);
    expect(population({ municipality: 101, date, ages: "17-17" })).toBe(4_872);
    expect(population({ municipality: 101, date, ages: "18-19" })).toBe(5_102 + 5_796);
    expect(population({ municipality: 147, date, ages: "0-1" })).toBe(1_456 + 1_309);
  });

  test("the first and the last municipality on the first and the last date", () => {
    expect(population({ municipality: 101, date: "2007-01-01" })).toBe(503_699);
    expect(population({ municipality: 101, date: "2026-01-01" })).toBe(671_714);
    expect(population({ municipality: 860, date: "2007-01-01" })).toBe(67_118);
    expect(population({ municipality: 860, date: "2026-01-01" })).toBe(62_979);
  });

  test("the whole as the sum of its parts, on every date", () => {
    for (const date of populationDates()) {
      const whole = population({ date });
      const byRegion = regions().map(({ id }) => population({ region: id, date }));
      const byMunicipality = municipalities().map(({ code }) => population({ municipality: code, date }));
      expect(byRegion.reduce((sum, count) => sum + count, 0)).toBe(whole);
      expect(byMunicipality.reduce((sum, count) => sum + count, 0)).toBe(whole);
    }
  });
});

describe("populationDates", () => {
  test("are 1 January of 2007 to 2026 and 1 July of 2016 to 2025, and 1 January 2021 by age", () => {
    const januaries = Array.from({ length: 20 }, (_, i) => `${2007 + i}-01-01`);
    const julies = Array.from({ length: 10 }, (_, i) => `${2016 + i}-07-01`);
    expect(populationDates()).toEqual([...januaries, ...julies].sort());
    expect(populationDates("15-17")).toEqual(["2021-01-01"]);
    expect(failureOf(() => populationDates("67+"))).toMatchObject({ kind: "unknown-value", path: "ages" });
  });

  test("cannot be changed for others by a caller", () => {
    const before = [...populationDates()];
    (populationDates() as string[]).pop();
    expect(populationDates()).toEqual(before);
  });
});

describe("population refuses", () => {
  test("a date on which nothing is known, and says what is", () => {
    const [first, second, ...more] = populationDates();
    const [last, all] = [more.at(-1), more.length + 2];
    expect(fails({ municipality: 461, date: "2015-07-01" })).toEqual({
      kind: "unknown-value",
      path: "query.date",
      found: {
        da: '"2015-07-01", hvor antallet af indbyggere ikke kendes',
        en: '"2015-07-01", on which the number of inhabitants is not known',
      },
      allowed: {
        da: `en dato, hvor det kendes: ${first}, ${second}, …, ${last} (${all} datoer)`,
        en: `a date on which it is known: ${first}, ${second}, …, ${last} (${all} dates)`,
      },
      remedy: {
        da: "giv selv tallene, for eksempel som fordelingsnøgler, og nævn kilden til dem",
        en: "pass the counts yourself, for instance as keys, and name their source",
      },
    });
  });

  test.each(["2006-12-31", "2006-01-01", "2007-01-02", "2026-01-02", unknownDate()])(
    "%s, beside the dates known",
    (date) => {
      expect(fails({ date })).toMatchObject({ kind: "unknown-value", path: "query.date" });
    },
  );

  test.each(["2021-01-02", unknownDate("0-17")])("ages on %s, on which only other dates are known", (date) => {
    const failure = fails({ date, ages: "0-17" });
    expect(failure).toMatchObject({ kind: "unknown-value", path: "query.date" });
    expect(failure.found.da).toContain("antallet af 0-17-årige");
    expect(failure.allowed.en).toMatch(/^a date on which it is known: 20\d\d-\d\d-01/);
  });

  test.each(["0-20", "20", "18-64", "67+", "18+"])("ages %s, which are not known", (ages) => {
    const failure = fails({ date: "2021-01-01", ages });
    expect(failure).toMatchObject({ kind: "unknown-value", path: "query.ages" });
    expect(failure.allowed.da).toMatch(/^indbyggere i alderen 0-19 år, som kendes den 20\d\d-\d\d-01/);
  });

  test.each(["", "-1", "0-", "-17", "0--17", "a-b", "1.5", "0 - 17", "017", "1000", 17, {}, "0-17".repeat(100_000)])(
    "ages %j, which are none",
    (ages) => {
      expect(fails({ date: "2021-01-01", ages })).toMatchObject({ kind: "malformed", path: "query.ages" });
    },
  );

  test("ages from the highest to the lowest", () => {
    expect(fails({ date: "2021-01-01", ages: "17-15" })).toMatchObject({ kind: "out-of-range", path: "query.ages" });
  });

  test("a date that does not exist", () => {
    expect(fails({ date: "2021-02-29" })).toMatchObject({ kind: "malformed", path: "query.date" });
    expect(fails({ date: 2021 })).toMatchObject({ kind: "malformed", path: "query.date" });
  });

  test("a municipality and a region together", () => {
    const failure = fails({ municipality: 461, region: "syddanmark", date: "2024-01-01" });
    expect(failure).toMatchObject({ kind: "malformed", path: "query" });
    expect(failure.allowed.da).toContain("enten municipality eller region");
  });

  test("an unknown key, which would else widen the count in silence", () => {
    expect(fails({ kommune: 461, date: "2024-01-01" })).toMatchObject({
      kind: "unknown-key",
      path: "query",
      found: { da: '"kommune"' },
    });
    expect(fails({ age: "0-17", date: "2021-01-01" }).remedy.en).toBe("write ages if that is what is meant");
    expect(fails(JSON.parse('{ "date": "2021-01-01", "__proto__": 1 }')).kind).toBe("unknown-key");
  });

  test.each(["municipality", "region", "date", "ages"])("%s without a value", (key) => {
    const query = { date: "2021-01-01" };
    expect(fails({ ...query, [key]: undefined })).toMatchObject({ kind: "missing", path: `query.${key}` });
    expect(fails({ ...query, [key]: null })).toMatchObject({ kind: "missing", path: `query.${key}` });
  });

  test("a query without a date, or no query", () => {
    expect(fails({}, "")).toMatchObject({ kind: "missing", path: "date" });
    for (const query of [undefined, null, "461", 461, []]) expect(fails(query).kind).toBe("malformed");
  });

  test("an unknown place, by its path", () => {
    expect(fails({ municipality: "Odens", date: "2024-01-01" })).toMatchObject({
      kind: "unknown-name",
      path: "query.municipality",
    });
    expect(fails({ region: "fyn", date: "2024-01-01" }, "")).toMatchObject({ kind: "unknown-name", path: "region" });
  });
});
