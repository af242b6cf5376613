import { plainText } from "../cells/cellText.ts";
import type { NamedPlace } from "../kind.ts";
import { leavingOut } from "./leavingOut.ts";
import { givenRow } from "./rowFault.ts";
import type { RowRead, TableRead } from "./tableRead.ts";

/** The rows of municipalities alone: those of a group, a region or the country are sums of them, and are left out and told. */
export function ofMunicipalities<Values>(
  read: TableRead<Values>,
  placeOf: (values: Values) => NamedPlace | undefined,
): TableRead<Values> {
  const areas = read.rows.filter(({ values }) => (placeOf(values)?.kind ?? "municipality") !== "municipality");
  const firstOf = ({ sheet, row }: RowRead<Values>) =>
    plainText(givenRow(read.tables, sheet, row)?.cells.find((cell) => plainText(cell) !== ""));
  return leavingOut(read, areas, "area", firstOf);
}
