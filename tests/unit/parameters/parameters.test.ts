import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { agreementInForce, agreementPeriods } from "../../../src/agreements/agreementInForce.ts";
import { lawOn } from "../../../src/agreements/lawOn.ts";
import { valueWords } from "../../../src/agreements/unknownValue.ts";
import { dateText } from "../../../src/dates.ts";
import { indexSeriesNames } from "../../../src/indexation/indexSeries.ts";
import { exactAsWritten as exact } from "../../../src/numbers/exact.ts";
import { ROUNDING_MODES } from "../../../src/numbers/rounding.ts";
import { lookUp } from "../../../src/parameters/lookUp.ts";
import { allParameters, parameters, sources } from "../../../src/parameters/parameters.ts";
import type { DatedValue, Parameter } from "../../../src/rules/parameter.ts";
import { isRounding } from "../../../src/rules/parameter.ts";
import { parseUnit } from "../../../src/rules/units.ts";
import { words } from "../../../src/words.ts";
import { refusal } from "../../refusal.ts";

const MARKS = ["law", "agreed", "minutes", "practice", "proposed", "assumed", "derived"];
const named = allParameters().map((parameter) => [parameter.id, parameter] as const);
const regional = named.flatMap(([id, parameter]) =>
  parameter.values.flatMap((value, i) => (value.scope === null ? [] : [[`${id} ${i}`, parameter, value] as const])),
);

/** The day that many days later, counted by the calendar of the machine's own dates. */
function shifted(day: string | null, by: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}

/** Whether a region's values stand beside values of the whole country, which hold on all other days. */
const isException = (scope: string | null, values: readonly DatedValue[]) =>
  scope !== null && values.some((each) => each.scope === null);

describe("every parameter", () => {
  test("is found by area and name, and its name is its own", () => {
    expect(parameters.capacity.coverageThreshold.id).toBe("capacity.coverageThreshold");
    const names = named.map(([, { name }]) => name);
    expect(new Set(names).size).toBe(names.length);
    const files = readdirSync(new URL("../../../data/parameters/", import.meta.url), {
      recursive: true,
      encoding: "utf8",
    });
    expect(files.filter((name) => name.endsWith(".json"))).toHaveLength(names.length);
  });

  test.each(named)("%s has a unit, a title and values", (id, parameter) => {
    const { unit, title, values, name } = parameter;
    expect(id.split(".")[1]).toBe(name);
    if (unit !== "word" && unit !== "series") expect(parseUnit(unit)).not.toBe("flag");
    expect(title.da).toMatch(/\S/);
    expect(title.en).toMatch(/\S/);
    expect(values.length).toBeGreaterThan(0);
    if (isRounding(parameter)) expect(ROUNDING_MODES).toContain(parameter.mode);
  });

  test.each(named)("%s names mark and source of every value, in both languages", (_, { values }) => {
    for (const { mark, source, note, value, carriedFrom } of values) {
      expect(MARKS).toContain(mark);
      expect(Object.values(sources)).toContainEqual(source);
      expect(source.da).toMatch(/\S/);
      expect(source.en).toMatch(/\S/);
      if (note !== undefined) expect([note.da, note.en].every((text) => /\S/.test(text))).toBe(true);
      if (value === null) expect(note).toBeDefined();
      if (carriedFrom !== undefined) expect(mark).toBe("assumed");
    }
  });

  test.each(named)("%s has values that its unit can hold", (_, parameter) => {
    for (const { value } of parameter.values) {
      if (value === null) continue;
      if (parameter.unit === "word") expect(Object.keys(words)).toContain(value);
      else if (parameter.unit === "series") expect(indexSeriesNames).toContain(value);
      else expect(exact(value).n > 0n || !isRounding(parameter)).toBe(true);
    }
  });

  test.each(named)("%s has one value for every day of its time", (_, { values }) => {
    for (const scope of new Set(values.map((each) => each.scope))) {
      const own = values.filter((each) => each.scope === scope);
      own.forEach((each, i) => {
        const next = own[i + 1];
        if (next !== undefined && !isException(scope, values)) expect(next.from).toBe(shifted(each.to, 1));
        if (each.from !== null && each.to !== null) expect(each.from <= each.to).toBe(true);
      });
      const periods = agreementPeriods.filter(({ region }) => region === scope);
      if (scope === null || isException(scope, values)) continue;
      expect([own[0]?.from, own.at(-1)?.to]).toEqual([periods[0]?.from, periods.at(-1)?.to]);
    }
  });
});

/** What strict mode answers on a day: the value, or the kind of the refusal. */
function strictly(parameter: Parameter, region: string, date: string): string {
  const known = agreementInForce(region, date).find(parameter);
  return known?.text ?? refusal(() => agreementInForce(region, date).known(parameter)).kind;
}

describe("a value of a region", () => {
  test.each(regional)("%s is in force on its first and its last day", (_, parameter, { scope, from, to, value }) => {
    for (const date of [from, to]) {
      expect(strictly(parameter, scope ?? "", date ?? "")).toBe(value ?? "unknown-value");
    }
  });

  test.each(regional)("%s is not in force on the day after, nor on the day before", (_, parameter, own) => {
    for (const date of [shifted(own.to, 1), shifted(own.from, -1)]) {
      const isHeld = ({ from, to }: DatedValue) => (from ?? "") <= date && date <= (to ?? "9999-12-31");
      const held = parameter.values.filter(isHeld);
      const other = held.find(({ scope }) => scope === own.scope) ?? held.find(({ scope }) => scope === null);
      const isCovered = agreementPeriods.some((each) => each.region === own.scope && isHeld({ ...own, ...each }));
      if (other === undefined || !isCovered) {
        expect(refusal(() => strictly(parameter, own.scope ?? "", date)).kind).toBe("outside-validity");
      } else {
        expect(other).not.toBe(own);
        expect(strictly(parameter, own.scope ?? "", date)).toBe(other.value ?? "unknown-value");
      }
    }
  });
});

/** What a rule of the whole country answers on a day: the value, or the kind of the refusal. */
function inTheCountry(parameter: Parameter, date: string): string {
  const law = lawOn(date);
  return law.find(parameter)?.text ?? refusal(() => law.known(parameter)).kind;
}

const national = named.flatMap(([id, parameter]) =>
  parameter.values.flatMap((value, i) => (value.scope === null ? [[`${id} ${i}`, parameter, value] as const] : [])),
);

describe("a value of the whole country", () => {
  test.each(national)(
    "%s is in force on its first and its last day, or on any day where it is open",
    (_, parameter, own) => {
      for (const date of [own.from ?? "1990-01-01", own.to ?? "2090-12-31"]) {
        expect(inTheCountry(parameter, date)).toBe(own.value ?? "unknown-value");
      }
    },
  );

  test.each(national)("%s is not in force on the day after, nor on the day before", (_, parameter, own) => {
    const beside = [own.to === null ? [] : [shifted(own.to, 1)], own.from === null ? [] : [shifted(own.from, -1)]];
    for (const date of beside.flat()) {
      const isHeld = ({ scope, from, to }: DatedValue) =>
        scope === null && (from ?? "") <= date && date <= (to ?? "9999-12-31");
      const other = parameter.values.find(isHeld);
      expect(other).not.toBe(own);
      expect(inTheCountry(parameter, date)).toBe(other?.value ?? "unknown-value");
    }
  });
});

describe("an error about a value that is not known", () => {
  test("says what the sources do say, with the source, and nothing where they are silent", () => {
    const { caps, occupancy } = parameters;
    expect(refusal(() => lawOn("2025-06-01").known(caps.specialtyPlanning)).found.en).toBe(
      "specialty planning for the highly specialised part of the disability area is not known for the whole country on 1 June 2025: named as coming on 24 January 2025; nothing is decided in the sources about content or date (Socialdirektørforum Syddanmark 24 January 2025, item 8)",
    );
    const silent = () => agreementInForce("syddanmark", "2025-01-01").known(occupancy.listingThreshold);
    expect(refusal(silent).found.en).toMatch(/on 1 January 2025$/);
  });
});

describe("every agreement, also one of which nothing is known,", () => {
  const asked = agreementPeriods.flatMap((period) =>
    named.map(([id, parameter]) => [period.id, id, period, parameter] as const),
  );

  test.each(asked)(
    "%s answers for %s with a value, or an error that says what is known and what to do",
    (_, id, period, parameter) => {
      for (const date of [period.from, period.to]) {
        const agreement = agreementInForce(period.region, date);
        const known = agreement.find(parameter);
        if (known !== undefined) {
          expect(known.source.da).toMatch(/\S/);
          continue;
        }
        const failure = refusal(() => agreement.known(parameter));
        expect(failure).toMatchObject({ kind: "unknown-value", path: id });
        for (const language of ["da", "en"] as const) {
          expect(failure.found[language]).toContain(parameter.title[language]);
          expect(failure.remedy[language]).toContain(`agreement.with({ ${parameter.name}: … })`);
        }
        if (lookUp(parameter, period.region, date).ended !== undefined) {
          expect(failure.found.en).toMatch(/ ended on \d+ \w+ \d{4}/);
          expect(failure.remedy.en).not.toContain("lenient");
          expect(agreementInForce(period.region, date, { mode: "lenient" }).find(parameter)).toBeUndefined();
          continue;
        }
        for (const language of ["da", "en"] as const) {
          expect(failure.found[language]).toContain(period.title[language]);
          expect(failure.found[language]).toContain(dateText(date, language));
          expect(failure.remedy[language]).toContain('mode: "lenient"');
        }
        const lenient = agreementInForce(period.region, date, { mode: "lenient" }).find(parameter);
        const remedy = lenient === undefined ? "hjælper ikke" : `ville videreføre ${valueWords(lenient, "da")}`;
        expect(failure.remedy.da).toContain(remedy);
        if (lenient !== undefined) expect(lenient).toMatchObject({ mark: "assumed", carriedFrom: expect.any(String) });
      }
    },
  );
});
