import type { RegionId } from "../../registers/regions.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Cell, Sheet } from "../../reports/sheet.ts";
import type { CasesPerPlace, CasesPerThousand } from "./casesPerThousand.ts";

const figures = ({ cases, children, perThousand }: CasesPerPlace): Cell[] => [cases, children, perThousand];

/**
 * Cases per 1 000 children as a table: the municipalities and the regions that are told as a whole, then, as totals, the
 * regions of those municipalities and all together. Throws `RuleError` (`missing` or `malformed`) for what is no result
 * of {@link casesPerThousand}.
 *
 * @example
 * ```ts
 * import { casesPerThousand, casesPerThousandSheet } from "rammetakst";
 * const rows = [{ region: "syddanmark", cases: 606, children: 240_239 }];
 * casesPerThousandSheet(casesPerThousand({ year: 2023, rows })).rows[0]?.[0]; // => "Region Syddanmark"
 * ```
 */
export function casesPerThousandSheet(given: CasesPerThousand): Sheet {
  const result = resultOf("casesPerThousand", given, ["municipalities", "regions"]);
  const { municipalities, regions } = result;
  const isSum = ({ region }: { readonly region: RegionId }) => municipalities.some((each) => each.region === region);
  const regionRow = (each: CasesPerThousand["regions"][number]): Cell[] => [each.name, ...figures(each)];
  const sums = regions.filter(isSum);
  return {
    title: { da: `Sager pr. 1.000 0-17-årige ${result.year}`, en: `Cases per 1,000 0-17-year-olds ${result.year}` },
    columns: [
      { word: "place", unit: "text" },
      { word: "cases", unit: "count" },
      { word: "children", unit: "count" },
      { word: "perThousand", unit: "count", decimals: 2 },
    ],
    rows: [
      ...municipalities.map((each) => [each.municipality, ...figures(each)]),
      ...regions.filter((each) => !isSum(each)).map(regionRow),
      ...sums.map(regionRow),
      [{ da: "I alt", en: "Total" }, ...figures(result.total)],
    ],
    totalRows: sums.length + 1,
    notes: result.findings.map(({ message }) => message),
  };
}
