import { HyperFormula } from "./packages.mjs";
import { emptySums, placeOf, type Services } from "./sums.ts";

/** The places of all municipalities and years that occur. */
function groupsOf({ municipality, year }: Services): [municipality: number, year: number][] {
  const met = new Map<number, [number, number]>();
  for (const [i, code] of municipality.entries()) met.set(placeOf(code, year[i] as number), [code, year[i] as number]);
  return Array.from(met.values());
}

/** The rows with a tariff formula in each, and one SUMIFS for each municipality and year. */
function sheetsOf({ municipality, year, costBasis, places, occupancy }: Services) {
  const services = Array.from(municipality, (code, i) => {
    const tariff = `=ROUND(C${i + 1}/(D${i + 1}*E${i + 1}*365)*Sums!$A$1,2)`;
    return [code, year[i], costBasis[i], places[i], occupancy[i], tariff] as (number | string)[];
  });
  const column = (letter: string) => `Services!${letter}$1:${letter}$${municipality.length}`;
  const sums = groupsOf({ municipality, year, costBasis, places, occupancy }).map(([code, of], i) => [
    code,
    of,
    `=SUMIFS(${column("F")},${column("A")},A${i + 2},${column("B")},B${i + 2})`,
  ]);
  return { Services: services, Sums: [[1.0551], ...sums] };
}

/** A spreadsheet that stands ready; each run sets the index anew, which computes all of it again. */
export function spreadsheetSums(floats: Services): { recalculate: () => Float64Array; stop: () => void } {
  const rows = floats.year.length + 1;
  const engine = HyperFormula.buildFromSheets(sheetsOf(floats), { licenseKey: "gpl-v3", maxRows: rows });
  const sheet = engine.getSheetId("Sums") ?? 0;
  let index = 1.0551;
  return {
    recalculate() {
      index = index === 1.0551 ? 1.0552 : 1.0551;
      engine.setCellContents({ sheet, row: 0, col: 0 }, index);
      const sums = emptySums();
      for (const [code, year, sum] of engine.getSheetValues(sheet).slice(1)) {
        sums[placeOf(Number(code), Number(year))] = Number(sum);
      }
      return sums;
    },
    stop: () => engine.destroy(),
  };
}
