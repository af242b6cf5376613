import { dayTariff, sumsByGroup } from "../../src/core.ts";
import { column, scaled, wholeNumbers } from "./data.ts";
import { printedColumns } from "./engines.ts";

export const FIRST_YEAR = 2016;
const YEARS = 10;
const MOST_CODE = 860;

/** Services with their municipality and year: 98 codes and 10 years, which take two bytes with every contestant. */
export function services(rows: number) {
  const random = wholeNumbers(5);
  return {
    municipality: Uint16Array.from(column(rows, () => 101 + 7 * random(98))),
    year: Uint16Array.from(column(rows, () => FIRST_YEAR + random(YEARS))),
    costBasis: column(rows, () => 100 * (1_000_000 + random(30_000_000))),
    places: column(rows, () => 1 + random(60)),
    occupancy: column(rows, () => 8000 + random(2001)),
  };
}

export type Services = ReturnType<typeof services>;

/** The same as they stand in a spreadsheet. */
export function floatServices(whole: Services): Services {
  return { ...whole, costBasis: scaled(whole.costBasis, 100), occupancy: scaled(whole.occupancy, 10_000) };
}

/** Sums by municipality and year stand at this place, 0 where there is none. */
export const placeOf = (municipality: number, year: number) => municipality * YEARS + year - FIRST_YEAR;
export const emptySums = () => new Float64Array((MOST_CODE + 1) * YEARS);

function addRows(sums: Float64Array, tariff: Float64Array, { municipality, year }: Services, from: number, to: number) {
  const end = Math.min(to, tariff.length, municipality.length, year.length);
  for (let i = from; i < end; i++) {
    const place = placeOf(municipality[i] as number, year[i] as number);
    sums[place] = (sums[place] as number) + (tariff[i] as number);
  }
}

/** Rows of one call, so that the loop is compiled with what stands before it, as ours are. */
const CALL = 4096;

function addUp(tariff: Float64Array, services: Services): Float64Array {
  const sums = emptySums();
  for (let from = 0; from < tariff.length; from += CALL) addRows(sums, tariff, services, from, from + CALL);
  return sums;
}

export const UNITS = { costBasis: "0.01", places: "1", occupancy: "0.0001" } as const;

/** Sums of a run by group at their places, as floats: exact, as a sum of a million tariffs is far below 2^53. */
function placed({ by, sums }: { readonly by: Keys; readonly sums: { readonly tariff: readonly (bigint | null)[] } }) {
  const all = emptySums();
  for (const [group, sum] of sums.tariff.entries()) {
    all[placeOf(Number(by.municipality?.[group]), Number(by.year?.[group]))] = Number(sum);
  }
  return all;
}

type Keys = Readonly<Record<string, readonly (string | number)[]>>;

/** The rule's columns with their whole øre added up by municipality and year, as a user asks for it. */
export function ownSums({ costBasis, places, occupancy, municipality, year }: Services): Float64Array {
  const given = { costBasis, places, occupancy, days: 365, index: "1.0551" };
  return placed(printedColumns(dayTariff)(given, { units: UNITS, sumBy: { municipality, year } }));
}

/** The same in two steps: the tariff of each row, and then the sums. */
export function ownSumsOfColumn(whole: Services, tariff: Float64Array): Float64Array {
  const { costBasis, places, occupancy, municipality, year } = whole;
  const given = { costBasis, places, occupancy, days: 365, index: "1.0551" };
  const { results } = printedColumns(dayTariff)(given, { units: UNITS, out: { tariff } });
  const { by, sums } = sumsByGroup({ tariff: results.tariff }, { municipality, year });
  return placed({ by, sums: { tariff: sums.tariff ?? [] } });
}

/** The same in kroner as floats. */
export function floatSums(floats: Services, tariff: Float64Array): Float64Array {
  const { costBasis, places, occupancy } = floats;
  const [days, index] = [365, 1.0551];
  for (let i = 0; i < tariff.length; i++) {
    const occupied = (places[i] as number) * (occupancy[i] as number) * days;
    tariff[i] = Math.round(((costBasis[i] as number) / occupied) * index * 100) / 100;
  }
  return addUp(tariff, floats);
}
