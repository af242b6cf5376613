import { fail } from "../../errors.ts";
import { checkedSeries, indexFactor, ratesInWords } from "../../indexation/indexFactor.ts";
import type { IndexSeries } from "../../indexation/indexSeries.ts";
import { type Fraction, ONE } from "../../numbers/fraction.ts";
import type { Text } from "../../words.ts";
import type { PriceBasis } from "../accounts/data.ts";
import type { GrowthPrices } from "./result.ts";

/** The prices of an analysis: what amounts of a year are multiplied by, and what is said of it. */
export interface Prices {
  readonly level: number | "nominal";
  readonly series: IndexSeries | undefined;
  factor(year: number): Fraction;
  readonly says: readonly Text[];
}

function refuseOtherBasis(basis: PriceBasis, wanted: Text): never {
  const isNominal = basis === "nominal";
  return fail({
    kind: "price-level",
    path: "options.prices",
    foundAs: wanted,
    allowed: isNominal
      ? {
          da: '"nominal" eller { series } til en tabel i løbende priser',
          en: '"nominal" or { series } for a nominal table',
        }
      : { da: `{ level: ${basis} }, som tabellen er i`, en: `{ level: ${basis} }, which the table is in` },
    remedy: isNominal
      ? {
          da: "giv tabellen i faste priser, eller nævn den serie, som den skal omregnes med",
          en: "give the table in fixed prices, or name the series it is to be brought to them by",
        }
      : {
          da: "giv tabellen i løbende priser (priceLevel: nominal); faste priser føres ikke tilbage eller fremskrives to gange",
          en: "give the table in nominal prices (priceLevel: nominal); fixed prices are not taken back or indexed twice",
        },
  });
}

const NOMINAL: Prices = {
  level: "nominal",
  series: undefined,
  factor: () => ONE,
  says: [{ da: "Beløbene er i løbende priser.", en: "The amounts are nominal." }],
};

function fixed(basis: PriceBasis, level: number): Prices {
  if (basis !== level) {
    return refuseOtherBasis(basis, { da: `tal i ${level}-niveau`, en: `figures at the ${level} level` });
  }
  const says = { da: `Beløbene er i ${level}-niveau.`, en: `The amounts are at the ${level} level.` };
  return { level, series: undefined, factor: () => ONE, says: [says] };
}

function deflated(series: IndexSeries, level: number, years: readonly number[]): Prices {
  const factors = new Map<number, Fraction>();
  const factor = (year: number): Fraction => {
    const value = factors.get(year) ?? indexFactor(year, level, series).exact;
    factors.set(year, value);
    return value;
  };
  const chains = years.map((year) => indexFactor(year, level, series).steps);
  const steps = [...new Map(chains.flat().map((step) => [step.year, step])).values()].sort((a, b) => a.year - b.year);
  return {
    level,
    series,
    factor,
    says: [
      {
        da: `Beløbene er omregnet til ${level}-niveau med ${series.title.da}.`,
        en: `The amounts are brought to the ${level} level by ${series.title.en}.`,
      },
      ...ratesInWords(steps),
    ],
  };
}

/** The prices asked for, which the table must allow: a change of basis without a series is refused. */
export function pricesOf(basis: PriceBasis, asked: GrowthPrices, from: number, to: number): Prices {
  if (asked === "nominal") {
    return basis === "nominal" ? NOMINAL : refuseOtherBasis(basis, { da: "løbende priser", en: "nominal prices" });
  }
  if (!("series" in asked)) return fixed(basis, asked.level);
  const series = checkedSeries(asked.series);
  if (basis !== "nominal")
    refuseOtherBasis(basis, { da: `omregning med ${series.title.da}`, en: `conversion by ${series.title.en}` });
  return deflated(series, asked.level ?? to, [from, to]);
}
