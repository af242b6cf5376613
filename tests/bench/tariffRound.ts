import { parameters } from "../../src/parameters/parameters.ts";
import { rule } from "../../src/rules/rule.ts";
import { column, scaled, wholeNumbers } from "./data.ts";

export const TARIFF_ROUND_TEXT = {
  title: { da: "Takstrunde", en: "Tariff round" },
  mark: "local",
  source: { da: "måling", en: "a measurement" },
  inputs: {
    costBasis: "kr@then",
    places: "1",
    occupancy: "1",
    days: "day",
    index: "kr@now/kr@then",
    proposed: "kr@now/day",
  },
  parameters: { tariffRounding: parameters.tariffs.tariffRounding },
  gives: { tariff: "kr@now/day", isAbove: "flag" },
} as const;

/** Defines the rule anew; to define a rule is itself something that is measured. */
export const defineTariffRound = () =>
  rule({
    ...TARIFF_ROUND_TEXT,
    formula: ({ costBasis, places, occupancy, days, index, proposed, tariffRounding }) => {
      const beforeIndexation = costBasis.dividedBy(places.times(occupancy).times(days)).named("beforeIndexation");
      const tariff = beforeIndexation.times(index).roundedTo(tariffRounding);
      return { tariff, isAbove: proposed.exceeds(tariff) };
    },
  });

/** A day tariff, lifted by an index and rounded, and whether what is proposed is above it. */
export const tariffRound = defineTariffRound();

export const DAYS = 365;
export const INDEX = 1.0551;
export const UNITS = { costBasis: "0.01", places: "1", occupancy: "0.0001", proposed: "0.01" } as const;

/** Rows of whole numbers in {@link UNITS}. */
export function wholeRows(rows: number) {
  const random = wholeNumbers(20250124);
  return {
    costBasis: column(rows, () => 100 * (1_000_000 + random(30_000_000))),
    places: column(rows, () => 1 + random(60)),
    occupancy: column(rows, () => 8000 + random(2001)),
    proposed: column(rows, () => random(500_000)),
  };
}

export type Columns = ReturnType<typeof wholeRows>;

/** The same rows as they stand in a spreadsheet: kroner and shares as floats. */
export function floatRows({ costBasis, places, occupancy, proposed }: Columns): Columns {
  return {
    costBasis: scaled(costBasis, 100),
    places,
    occupancy: scaled(occupancy, 10_000),
    proposed: scaled(proposed, 100),
  };
}

/** Results that are written again and again. */
export const emptyResults = (rows: number) => ({ tariff: new Float64Array(rows), isAbove: new Uint8Array(rows) });
export type RoundResults = ReturnType<typeof emptyResults>;
