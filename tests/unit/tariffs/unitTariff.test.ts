import { expectedQuantity, overheadCosts, unitTariff, unitTariffInKroner } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../refusal.ts";

const year = { costBasis: 12_000_000, backRegulation: 0, expectedQuantity: "8409.6" };
const textsOf = ({ tariffWithoutBackRegulation, backRegulationPerUnit, tariff }: ReturnType<typeof unitTariff>) =>
  [tariffWithoutBackRegulation, backRegulationPerUnit, tariff].map(String);

describe("unitTariff", () => {
  test("12 000 000 / 8 409.6 is 1 426.9406…", () => {
    expect(textsOf(unitTariff(year))).toEqual(["1426.94", "0", "1426.94"]);
    expect(textsOf(unitTariffInKroner(year))).toEqual(["1427", "0", "1427"]);
  });

  test("both parts are rounded, and the tariff is their sum: 0.005 + 0.005 is 0.02, not 0.01", () => {
    const halves = { costBasis: "0.01", backRegulation: "0.01", expectedQuantity: 2 };
    expect(textsOf(unitTariff(halves))).toEqual(["0.01", "0.01", "0.02"]);
    expect(textsOf(unitTariffInKroner({ ...halves, costBasis: 1, backRegulation: 1 }))).toEqual(["1", "1", "2"]);
  });

  test("halves go away from zero, and a surplus lowers", () => {
    const given = { costBasis: 10, backRegulation: "-0.01", expectedQuantity: 2 };
    expect(textsOf(unitTariff(given))).toEqual(["5", "-0.01", "4.99"]);
    expect(textsOf(unitTariff({ ...given, backRegulation: "-0.0099" }))).toEqual(["5", "0", "5"]);
  });

  test("a quantity of 0 is refused by name", () => {
    const failure = refusal(() => unitTariff({ ...year, expectedQuantity: 0 }));
    expect([failure.kind, failure.found.da]).toEqual(["not-computable", "0 som divisor (forventet antal)"]);
  });
});

test("24 places at 96 % of 365 days are 8 409.6 days; of 12 months 276.48", () => {
  const quantity = (unitsInYear: number) =>
    expectedQuantity({ places: 24, occupancy: "0.96", unitsInYear }).expectedQuantity.toString();
  expect([quantity(365), quantity(12)]).toEqual(["8409.6", "276.48"]);
});

test("overhead of 6 % on 1 000 000.55 kr. is 60 000.033 kr., unrounded", () => {
  const { indirectCosts } = overheadCosts({ directCosts: "1000000.55", overheadRate: "0.06" });
  expect(indirectCosts.toString()).toBe("60000.033");
});
