import {
  agreementInForce,
  amount,
  carryOver,
  checkNotice,
  index,
  indexSeries,
  lawOn,
  parameters,
  parseAmount,
  readLocalValues,
  revive,
  type Scenario,
  stateRefund,
  supplementWhere,
  totalOf,
  yearWheel,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { allParameters } from "../../src/parameters/parameters.ts";
import { refusal } from "../refusal.ts";

const agreement = agreementInForce("syddanmark", "2025-01-01");
const inFile = (parameter: string, value: string) => {
  const { unit } = allParameters().find(({ id }) => id === parameter) as { unit: string };
  const own = { parameter, unit, scope: null, from: "2025-01-01", to: null, value, source: "referat" };
  return readLocalValues({ title: "Arbejdsgruppen", values: [own] });
};

describe("a parameter's value of one's own, as text", () => {
  test.each([
    ["refunds.firstRefundLimit", "820.000", "820000"],
    ["caps.shelterCap", "2.347", "2347"],
    ["financing.compensationAYear", "250.000", "250000"],
    ["financing.ratePerKey", "1.000", "1000"],
  ])("is refused where it may have thousands: %s %s", (id, text, whole) => {
    const name = id.split(".")[1];
    const { kind, path, remedy } = refusal(() => agreement.with({ [id]: text } as Scenario));
    expect([kind, path]).toEqual(["malformed", `with.${name}`]);
    expect(remedy.da).toContain(`skriv "${whole}", hvis punktummet står mellem tusinder, eller "${text}0"`);
    const filed = refusal(() => inFile(id, text));
    expect([filed.kind, filed.path, filed.remedy]).toEqual(["malformed", "values[0].value", remedy]);
    const period = { value: text, from: "2025-01-01" };
    expect(refusal(() => agreement.with({ [id]: period } as Scenario)).remedy).toEqual(remedy);
    expect(() => inFile(id, whole)).not.toThrow();
    expect(() => inFile(id, `${text}0`)).not.toThrow();
  });

  test("keeps its meaning otherwise: rates, and what is below one, as the data writes it", () => {
    const { band, setAsideShare } = parameters.settlement;
    const { tariffRounding } = parameters.tariffs;
    expect(agreement.with({ band: "0.045", setAsideShare: "0.125" }).known(band).text).toBe("0.045");
    expect(agreement.with({ band: "0.045", setAsideShare: "0.125" }).known(setAsideShare).text).toBe("0.125");
    expect(agreement.with({ tariffRounding: "0.125" }).known(tariffRounding).text).toBe("0.125");
    expect(refusal(() => agreement.with({ tariffRounding: "1.000" })).kind).toBe("malformed");
    expect(lawOn("2022-12-31").with({ ratePerKey: "0.885" }).known(parameters.financing.ratePerKey).text).toBe("0.885");
    expect(
      lawOn("2022-12-31").with({ firstRefundLimit: 820.125 }).known(parameters.refunds.firstRefundLimit).text,
    ).toBe("820.125");
  });
});

describe("an amount that was stored as JSON", () => {
  const series = indexSeries("syddanmark");
  const given = amount("1055.1250", 2024);
  const stored = JSON.parse(JSON.stringify(given));

  test("of three decimals is refused as any text, with the way back, which gives the same", () => {
    const { kind, remedy } = refusal(() => index(stored, 2025, series));
    expect(kind).toBe("malformed");
    expect([remedy.da, remedy.en].every((text) => text.includes("revive"))).toBe(true);
    // 1055.125 · 1.0551
    expect(index(revive<typeof given>(stored), 2025, series).amount.toString()).toBe("1113.2623875");
    expect(index(given, 2025, series).amount.toString()).toBe("1113.2623875");
  });
});

describe("numbers of other libraries", () => {
  /** As fraction.js holds -2347.5: the sign apart from the numerator. */
  const signed = { s: -1n, n: 4695n, d: 2n, toFraction: () => "-4695/2", toString: () => "-2347.5" } as never;
  /** As decimal.js-light does: digits in words, but not the methods of decimal.js. */
  const light = { s: 1, e: 3, d: [2347, 5_000_000], toFixed: () => "2347.5", toString: () => "2347.5" } as never;
  const ways: readonly (readonly [string, (value: never) => unknown])[] = [
    ["an amount", (value) => amount(value, 2024)],
    ["a sum", (value) => totalOf([value])],
    ["a rule", (result) => carryOver({ result, carriedIn: 0, fullYearBudget: 10_000_000 }, agreement)],
    ["a rule's exact reading", (result) => carryOver.exact({ result, carriedIn: 0, fullYearBudget: 1 }, agreement)],
    ["a structured input", (monthlyCost) => stateRefund({ year: 2022, monthly: [monthlyCost] })],
  ];

  test.each(ways)("are refused by what they are, and no sign is lost: %s", (_, read) => {
    expect(refusal(() => read(signed)).found.en).toBe('a number from another library, "-2347.5"');
    expect(refusal(() => read(light)).found.en).toBe('a number from another library, "2347.5"');
  });
});

describe("a cell of a Danish spreadsheet", () => {
  test("is one cell: a tab between digits stands between two", () => {
    for (const text of ["1\t234", "12\t345,50 kr.", "2.347\t500"]) {
      expect(refusal(() => parseAmount(text)).kind).toBe("malformed");
    }
    expect(parseAmount("\t2.347,50\tkr.\t").toString()).toBe("2347.5");
    expect(parseAmount("kr.\t2 347").toString()).toBe("2347");
  });
});

describe("a notice's date", () => {
  test("that is an empty cell is not there", () => {
    const events = [{ id: "own", title: "Varsling", role: "notice", when: { monthsBefore: 3 } }] as const;
    const wheel = yearWheel(agreement, 2026, { events });
    const effectiveFrom = "2026-01-01";
    for (const notifiedOn of [null, "", " ", undefined]) {
      expect(checkNotice({ effectiveFrom, notifiedOn } as never, wheel)).toEqual(checkNotice({ effectiveFrom }, wheel));
    }
  });
});

describe("keys that a condition looks at", () => {
  const rows = (key: unknown) => [
    { id: "Fanø", key },
    { id: "Odense", key: 205 },
  ];
  const below30 = ({ key }: { key: unknown }) => (key as number) < 30;

  test("are numbers: an empty cell is not fewer than 30, and 1.234 is not one and a quarter", () => {
    for (const key of [null, "", "1.234", "abc", -1]) {
      expect(refusal(() => supplementWhere(100, rows(key), 10, below30)).path).toBe("rows[0].key");
    }
    for (const key of [3, "3", "0.5", 0]) expect(supplementWhere(100, rows(key), 10, below30).to).toEqual(["Fanø"]);
    expect(supplementWhere(100, [{ id: 461, users: "x" }], 10, () => true).to).toEqual([461]);
  });
});
