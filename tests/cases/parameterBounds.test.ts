import {
  agreementInForce,
  carryOver,
  carryOverAsStated,
  lawOn,
  parameters,
  readLocalValues,
  type Scenario,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { allParameters } from "../../src/parameters/parameters.ts";
import { refusal } from "../refusal.ts";

const agreement = agreementInForce("syddanmark", "2025-03-01");
const inFile = (parameter: string, value: string) => {
  const { unit } = allParameters().find(({ id }) => id === parameter) as { unit: string };
  const own = { parameter, unit, scope: "syddanmark", from: "2025-01-01", to: null, value, source: "referat" };
  return readLocalValues({ title: "Arbejdsgruppen", values: [own] });
};

describe("a value that a parameter cannot have is refused, in a scenario and in a file", () => {
  test.each([
    ["settlement.band", ["0", "0.05", "1"], ["-0.05", "-0.000001", "1.000001", "4"]],
    ["capacity.coverageThreshold", ["0", "1"], ["10", "-1"]],
    ["occupancy.listingThreshold", ["0.05"], ["5"]],
    ["proposals.noticeDeadline", ["0", "90", "730"], ["-3", "90.5", "731"]],
    ["caps.shelterCap", ["0.01"], ["0", "-1"]],
    ["tariffs.tariffRounding", ["0.01", "1"], ["0", "-0.01"]],
    ["settlement.backRegulationDelay", ["1", "20"], ["0", "1.5", "21"]],
    ["indexation.wageEstimateChange", ["-0.5", "0.5"], ["-0.6", "1"]],
  ] as const)("%s", (id, allowed, refused) => {
    for (const value of allowed) {
      expect(agreement.with({ [id]: value } as Scenario).id).toBe(agreement.id);
      expect(inFile(id, value).values.size).toBe(1);
    }
    for (const value of refused) {
      const name = id.split(".")[1];
      expect(refusal(() => agreement.with({ [id]: value } as Scenario))).toMatchObject({
        kind: "out-of-range",
        path: `with.${name}`,
      });
      expect(refusal(() => inFile(id, value))).toMatchObject({ kind: "out-of-range", path: "values[0].value" });
    }
  });

  test("per cent as whole numbers are told how to be written, with parameter and figure", () => {
    const failure = refusal(() => agreement.with({ band: 4 }));
    expect(failure.found.da).toBe("andel af budgettet, der kan overføres til næste års driftsramme: 4");
    expect(failure.allowed.da).toBe("en andel af 1, fra 0 til 1");
    expect(failure.remedy).toEqual({
      da: 'skriv 4 % som "0.04", ikke som procent',
      en: 'write 4% as "0.04", not as per cent',
    });
    expect(refusal(() => agreement.with({ setAsideShare: "5.51" })).remedy.da).toContain('skriv 5,51 % som "0.0551"');
    expect(refusal(() => agreement.with({ coverageThreshold: 10 })).remedy.en).toContain('write 10% as "0.1"');
    expect(refusal(() => agreement.with({ listingThreshold: 5 })).remedy.da).toContain('5 procentpoint som "0.05"');
    expect(refusal(() => agreement.with({ band: "-0.05" })).remedy.da).toBe("ret tallet");
  });

  test("a body that no agreement has", () => {
    expect(refusal(() => agreement.with({ hearingBody: "places" })).allowed.en).toContain("executiveCommittee");
    expect(agreement.with({ hearingBody: "directorsForum" }).known(parameters.proposals.hearingBody).mark).toBe(
      "local",
    );
  });
});

describe("a scenario", () => {
  test("takes the id that errors print as well as the name, but not both at once", () => {
    const byId = agreement.with({ "settlement.band": "0.04" });
    expect(byId.known(parameters.settlement.band).text).toBe("0.04");
    expect(byId.with({ band: "0.03" }).known(parameters.settlement.band).text).toBe("0.03");
    expect(refusal(() => agreement.with({ band: "0.04", "settlement.band": "0.04" })).kind).toBe("duplicate");
  });

  test("suggests the nearest name, without all of them", () => {
    const failure = refusal(() => agreement.with({ banb: "0.04" } as Scenario));
    expect(failure).toMatchObject({ kind: "unknown-key", remedy: { en: "did you mean band?" } });
    expect(failure.allowed.en.length).toBeLessThan(120);
    expect(refusal(() => lawOn("2025-01-01").with({ "settlement.banb": 1 } as Scenario)).remedy.en).toBe(
      "did you mean settlement.band?",
    );
  });

  test("may hold in a period alone, so that known years keep what is known of them", () => {
    const { band } = parameters.settlement;
    const tried = agreement.with({ band: { value: "0.05", from: "2018-01-01", to: "2018-12-31" } });
    expect(tried.on("2018-01-01").known(band).mark).toBe("local");
    expect(tried.on("2018-12-31").known(band).mark).toBe("local");
    expect(tried.on("2019-01-01").known(band).mark).toBe("assumed");
    expect(tried.on("2022-12-31").known(band).mark).toBe("agreed");
    expect(refusal(() => tried.on("2017-12-31").known(band)).kind).toBe("unknown-value");
    const both = tried.with({ band: { value: "0.02", from: "2018-07-01" } });
    expect(both.on("2018-06-30").known(band).text).toBe("0.05");
    expect(both.on("2018-07-01").known(band).text).toBe("0.02");
  });

  test("refuses a period that cannot be", () => {
    const refused = (band: object) => refusal(() => agreement.with({ band } as Scenario));
    expect(refused({ value: "0.05", from: "2018-12-31", to: "2018-01-01" })).toMatchObject({ kind: "out-of-range" });
    expect(refused({ value: "0.05", from: "2018" })).toMatchObject({ kind: "malformed", path: "with.band.from" });
    expect(refused({ until: "2018-01-01" })).toMatchObject({ kind: "malformed", path: "with.band" });
    expect(refused({ value: "0.05", from: "2018-01-01", until: "x" })).toMatchObject({ kind: "unknown-key" });
    expect(refused({ value: 4 })).toMatchObject({ kind: "out-of-range", path: "with.band" });
    expect(refused({ from: "2018-01-01" })).toMatchObject({ kind: "malformed", path: "with.band" });
  });
});

describe("a limit of deficits apart from that of surpluses", () => {
  const year = (result: number) => ({ result, carriedIn: 0, fullYearBudget: 10_000_000 });
  const carried = (result: number, set: typeof agreement) => Number(carryOver(year(result), set).carriedOut);

  test("is the same unless it is given", () => {
    expect(carried(-600_000, agreement)).toBe(-500_000);
    expect(carried(-600_000, agreement.with({ band: "0.06" }))).toBe(-600_000);
    expect(agreement.with({ band: "0.06" }).known(parameters.settlement.deficitBand)).toMatchObject({
      text: "0.06",
      mark: "local",
      follows: "settlement.band",
    });
  });

  test("limits deficits alone, on both sides of 0 and of the limit", () => {
    const four = agreement.with({ deficitBand: "0.04" });
    expect([-400_000, -400_001, 0, 500_000, 500_001].map((result) => carried(result, four))).toEqual([
      -400_000, -400_000, 0, 500_000, 500_000,
    ]);
    expect([-1, 1].map((result) => Number(carryOver(year(result), four).limit))).toEqual([400_000, 500_000]);
    const stated = (carry: number) => carryOverAsStated({ ...year(-600_000), carry }, four).isAllowed;
    expect([stated(-400_000), stated(-400_000.01)]).toEqual([true, false]);
    expect(carried(-600_000, agreement.with({ deficitBand: 0 }))).toBe(0);
  });

  test("is the same by columns as by value", () => {
    const set = agreement.with({ deficitBand: "0.04" });
    const result = Float64Array.of(-60_000_000, -40_000_000, -1, 0, 60_000_000);
    const all = (amount: number) => result.map(() => amount);
    const columns = { result, carriedIn: all(0), fullYearBudget: all(10_000_000) };
    const units = { result: "0.01", carriedIn: "0.01", fullYearBudget: "1" };
    expect(
      Array.from(carryOver.columns(columns, { set, units }).results.carriedOut as ArrayLike<number>, Number),
    ).toEqual([-40_000_000, -40_000_000, -1, 0, 50_000_000]);
  });
});
