import { resultOf } from "../reports/resultOf.ts";
import type { Cell, Sheet } from "../reports/sheet.ts";
import type { CasesPerPlace, CasesPerThousand } from "./casesPerThousand.ts";

const figures = ({ cases, children, perThousand }: CasesPerPlace): Cell[] => [cases, children, perThousand];

/**
 * Cases per 1 000 children as a table: the municipalities, then the regions, then all together. Throws `RuleError`
 * (`missing` or `malformed`) for what is no result of {@link casesPerThousand}.
 *
 * @example
 * ```ts
 * import { casesPerThousand, casesPerThousandSheet } from "rammetakst";
 * const rows = [{ region: "syddanmark", cases: 606, children: 240_239 }];
 * casesPerThousandSheet(casesPerThousand({ year: 2023, rows })).rows[0]?.[0]; // => "Region Syddanmark"
 * ```
 */
export function casesPerThousandSheet(result: CasesPerThousand): Sheet {
  resultOf("casesPerThousand", result, ["municipalities", "regions"]);
  return {
    title: { da: `Sager pr. 1.000 0-17-årige ${result.year}`, en: `Cases per 1 000 0-17-year-olds ${result.year}` },
    columns: [
      { word: "place", unit: "text" },
      { word: "cases", unit: "count" },
      { word: "children", unit: "count" },
      { word: "perThousand", unit: "count", decimals: 2 },
    ],
    rows: [
      ...result.municipalities.map((each) => [each.municipality, ...figures(each)]),
      ...result.regions.map((each) => [each.name, ...figures(each)]),
      [{ da: "I alt", en: "Total" }, ...figures(result.total)],
    ],
    notes: result.findings.map(({ message }) => message),
  };
}
