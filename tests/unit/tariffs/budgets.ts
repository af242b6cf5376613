import { agreementInForce, calculateTariff, indexSeries, type TariffCalculation, type TariffInput } from "rammetakst";

export const SYDDANMARK = indexSeries("syddanmark");
export const agreementOf = (year: number) => agreementInForce("syddanmark", `${year}-01-01`);

/** 12 000 000 kr. of wages at the level of 2025, 24 places, 96 %: 8 409.6 days of 365. */
export const BUDGET: TariffInput = {
  year: 2025,
  unit: "day",
  costs: [{ kind: "wages", amount: 12_000_000, priceLevel: 2025 }],
  places: 24,
  occupancy: "0.96",
};

/** The budget with changes; its wages are at the level of the tariff year. */
export function calculated(changes: Partial<TariffInput> = {}, agreement = agreementOf(changes.year ?? 2025)) {
  const priceLevel = changes.year ?? BUDGET.year;
  const costs = [{ kind: "wages", amount: 12_000_000, priceLevel }] as const;
  return calculateTariff({ ...BUDGET, costs, ...changes }, agreement);
}

export function withoutPlaces(changes: Partial<TariffInput>): TariffCalculation {
  const { places: _places, occupancy: _occupancy, ...rest } = BUDGET;
  return calculateTariff({ ...rest, ...changes }, agreementOf(2025));
}

export const codesOf = ({ findings }: Pick<TariffCalculation, "findings">) => findings.map(({ code }) => code);
