import type { PLACEMENTS } from "../../generated/tables.ts";
import type { KeyOf, ValuesOf } from "../kind.ts";
import type { RowRead, TableRead } from "../kinds/tableRead.ts";

/** A row of a table of placements. */
type PlacementValues = ValuesOf<typeof PLACEMENTS>;
export type PlacementRow = RowRead<PlacementValues>;
export type PlacementTable = TableRead<PlacementValues>;
export type PlacementKey = KeyOf<typeof PLACEMENTS>;
