import { backRegulationOf, settlementLedger } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";
import { SYDDANMARK, year } from "../years.ts";

const ledger = settlementLedger([year(2020, -600_000), year(2021, 1_200_000)], SYDDANMARK);

describe("backRegulationOf", () => {
  test("is what the ledger puts into a tariff: a deficit raises it, a surplus lowers it", () => {
    expect(String(backRegulationOf(ledger, 2022))).toBe("100000");
    expect(String(backRegulationOf(ledger, 2023))).toBe("-200000");
    expect(String(backRegulationOf(JSON.parse(JSON.stringify(ledger)), 2022))).toBe("100000");
  });

  test("of a year that no settled year enters is refused, with those that are known", () => {
    for (const tariffYear of [2021, 2024]) {
      const failure = refusal(() => backRegulationOf(ledger, tariffYear));
      expect([failure.kind, failure.path]).toEqual(["outside-validity", "tariffYear"]);
      expect(failure.allowed.en).toContain("2022, 2023");
    }
    expect(refusal(() => backRegulationOf(null as never, 2022)).kind).toBe("malformed");
  });

  test("after a closure there is no tariff", () => {
    const closed = settlementLedger(
      [year(2020, -600_000), year(2021, 0, { closure: { by: "authority" } })],
      SYDDANMARK,
    );
    expect(refusal(() => backRegulationOf(closed, 2022)).allowed.en).toContain("at most 2021");
    expect(refusal(() => backRegulationOf(closed, 2023)).kind).toBe("outside-validity");
  });
});
