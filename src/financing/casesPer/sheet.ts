import type { RegionId } from "../../registers/regions.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Cell, Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import * as shared from "../words.ts";
import type { CasesPerPlace, CasesPerThousand } from "./casesPerThousand.ts";
import * as say from "./words.ts";

/** A row of the table: a place by its name, or all together. */
interface Row extends CasesPerPlace {
  readonly place: Cell;
}

/**
 * Cases per 1 000 children as a table: the municipalities and the regions that are given as a whole, then, as totals, the
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
  const ofRegion = (region: CasesPerThousand["regions"][number]): Row => ({ ...region, place: region.name });
  const rows: Row[] = [
    ...municipalities.map((each) => ({ ...each, place: each.municipality })),
    ...regions.filter((each) => !isSum(each)).map(ofRegion),
  ];
  const totals: Row[] = [...regions.filter(isSum).map(ofRegion), { ...result.total, place: shared.TOTAL }];
  const shown: Shown<Row>[] = [
    { word: "place", unit: "text", cell: ({ place }) => place },
    { word: "cases", unit: "count", cell: ({ cases }) => cases },
    { word: "children", unit: "count", cell: ({ children }) => children },
    { word: "perThousand", unit: "count", decimals: 2, cell: ({ perThousand }) => perThousand },
  ];
  const notes = result.findings.map(({ message }) => message);
  return tableOf(say.casesPerChildrenIn(result.year), rows, shown, { notes, totals });
}
