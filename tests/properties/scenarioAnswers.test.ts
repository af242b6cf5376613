import { readFileSync } from "node:fs";
import {
  type Agreement,
  agreementInForce,
  allParameters,
  assessProposal,
  lawOn,
  type Notice,
  type Parameter,
  type RuleSet,
  type Scenario,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../refusal.ts";

const agreement = agreementInForce("syddanmark", "2025-12-31");
const law = lawOn("2025-12-31");

/** Values of any kind, of which each parameter takes some. */
const VALUES = ["0.0123", "0.5", "2", "13", "400", "kl-general", "syddanmark", "directorsForum", "executiveCommittee"];

const textOf = (set: RuleSet, parameter: Parameter) => set.find(parameter)?.text;

/** A value that a parameter takes and does not have; nothing where it can only have the one it has. */
function otherValue(parameter: Parameter): string | undefined {
  const now = textOf(agreement, parameter);
  return VALUES.find(
    (each) => each !== now && outcome(() => agreement.with(scenarioOf(parameter, each)).id) === agreement.id,
  );
}

const scenarioOf = ({ id }: Parameter, value: string): Scenario => ({ [id]: value }) as Scenario;

/** Every parameter that can have another value, with one. */
const TRIED = allParameters().flatMap((parameter): (readonly [Parameter, string])[] => {
  const value = otherValue(parameter);
  return value === undefined ? [] : [[parameter, value]];
});

/** The ids of the parameters that a value of one is a value of. */
function changedBy({ id }: Parameter): string[] {
  const followers = allParameters().filter(({ follows }) => follows === id);
  return [id, ...followers.filter((each) => agreement.find(each)?.follows === id).map((each) => each.id)];
}

describe("a scenario", () => {
  test.each([
    ["an agreement", agreement],
    ["the law", law],
  ])("of %s answers by its value where it has one, and otherwise as what it is built on", (_, set) => {
    expect(TRIED.length).toBeGreaterThan(100);
    for (const [parameter, value] of TRIED) {
      const tried = set.with(scenarioOf(parameter, value));
      const changed = changedBy(parameter);
      for (const each of allParameters()) {
        const found = tried.find(each);
        if (changed.includes(each.id)) expect(found).toMatchObject({ text: value, mark: "local", parameter: each });
        else expect(found).toEqual(set.find(each));
      }
    }
  });

  test("on another day answers as the agreement of that day, but for its value", () => {
    const then = agreement.on("2020-06-01");
    for (const [parameter, value] of TRIED) {
      const tried = agreement.with(scenarioOf(parameter, value)).on("2020-06-01");
      expect(tried.id).toBe(then.id);
      expect(textOf(tried, parameter)).toBe(value);
      for (const each of allParameters())
        if (each !== parameter && each.follows !== parameter.id) expect(tried.find(each)).toEqual(then.find(each));
    }
  });

  test("built on a scenario has the values of both, and the last of one parameter", () => {
    const once = agreement.with({ band: "0.03", daysInYear: 366 });
    const twice = once.with({ band: "0.04" });
    expect(
      ["settlement.band", "settlement.deficitBand", "tariffs.daysInYear"].map((id) => answerOf(twice, id)),
    ).toEqual(["0.04", "0.04", "366"]);
    expect(["settlement.band", "settlement.deficitBand"].map((id) => answerOf(once, id))).toEqual(["0.03", "0.03"]);
  });

  test("for a period leaves the other days as they are", () => {
    const tried = agreement.with({ band: { value: "0.01", from: "2026-01-01" } });
    expect(answerOf(tried, "settlement.band")).toBe(answerOf(agreement, "settlement.band"));
    expect(answerOf(tried.on("2026-01-01"), "settlement.band")).toBe("0.01");
  });

  test("asks a parameter of a user's own anew, for that may change", () => {
    const values = [{ value: "1", scope: null, from: null, to: null, mark: "local", source: { da: "x", en: "x" } }];
    const own = {
      id: "own.one",
      name: "one",
      title: { da: "egen", en: "own" },
      unit: "kr",
      values,
    } as never as Parameter;
    const tried = agreement.with({ band: "0.03" });
    expect(textOf(tried, own)).toBe("1");
    (values[0] as { value: string }).value = "2";
    expect(textOf(tried, own)).toBe("2");
    expect(textOf(agreement, own)).toBe("2");
  });

  test("refuses what is not known as what it is built on does", () => {
    const unknown = allParameters().filter((each) => agreement.find(each) === undefined && each.name !== "band");
    expect(unknown.length).toBeGreaterThan(0);
    const tried = agreement.with({ band: "0.03" });
    for (const each of unknown.filter(({ follows }) => follows !== "settlement.band")) {
      expect(refusal(() => tried.known(each))).toEqual(refusal(() => agreement.known(each)));
    }
  });
});

const answerOf = (set: RuleSet, id: string) => {
  const parameter = allParameters().find((each) => each.id === id) as Parameter;
  return textOf(set, parameter);
};

/** A copy of a rule set is a user's own: it is asked each time, and nothing that follows from it is remembered. */
const askedAnew = (set: Agreement): Agreement => ({ ...set });

test("a notice is assessed by a scenario as by a set that nothing is remembered of, with every finding's words", () => {
  const file = new URL("../../examples/data/notices-2025-constructed.json", import.meta.url);
  const { notices }: { readonly notices: readonly Notice[] } = JSON.parse(readFileSync(file, "utf8"));
  const said = (notice: Notice, set: Agreement) => {
    const { explanation: _, ...rest } = assessProposal(notice, set);
    return JSON.stringify(rest);
  };
  const on = agreementInForce("syddanmark", "2025-01-01");
  const before = notices.map((notice) => said(notice, on));
  let changed = 0;
  for (const [parameter, value] of TRIED.filter(([{ id }]) => /^(proposals|capacity)\./.test(id))) {
    const tried = on.with(scenarioOf(parameter, value));
    for (const [i, notice] of notices.entries()) {
      const [now, anew] = [outcome(() => said(notice, tried)), outcome(() => said(notice, askedAnew(tried)))];
      expect(now).toBe(anew);
      if (now !== before[i]) changed++;
    }
  }
  expect(changed).toBeGreaterThan(notices.length);
  expect(notices.map((notice) => said(notice, on))).toEqual(before);
});

/** What a calculation gives, or why it refuses. */
function outcome(call: () => string): string {
  try {
    return call();
  } catch (error) {
    return String(error);
  }
}
