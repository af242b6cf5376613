import { plainText } from "../cells/cellText.ts";
import type { NamedPlace } from "../kind.ts";
import { givenRow } from "./rowFault.ts";
import type { RowRead, TableRead } from "./tableRead.ts";

/** The rows of municipalities alone: those of a region or the country are sums of them, and are left out and told. */
export function ofMunicipalities<Values>(
  read: TableRead<Values>,
  placeOf: (values: Values) => NamedPlace | undefined,
): TableRead<Values> {
  const isArea = ({ values }: RowRead<Values>) => (placeOf(values)?.kind ?? "municipality") !== "municipality";
  const areas = read.rows.filter(isArea);
  if (areas.length === 0) return read;
  const keyOf = ({ sheet, row }: { readonly sheet: string; readonly row: number }) => `${row} ${sheet}`;
  const left = new Set(areas.map(keyOf));
  const leftOut = areas.map(({ sheet, row }) => {
    const first = givenRow(read.tables, sheet, row)?.cells.find((cell) => plainText(cell) !== "");
    return { sheet, row, why: "area" as const, found: plainText(first) };
  });
  return {
    ...read,
    rows: read.rows.filter((row) => !left.has(keyOf(row))),
    leftOut: [...read.leftOut, ...leftOut],
    faults: read.faults.filter((fault) => !left.has(keyOf(fault))),
  };
}
