import type { LocalValue } from "../../agreements/readLocalValues.ts";
import type { VALUES } from "../../generated/tables.ts";
import type { ValuesOf } from "../kind.ts";
import type { RowRead } from "../kinds/tableRead.ts";

/** A row of a table of own values. */
export type ValueValues = ValuesOf<typeof VALUES>;
export type ValueRow = RowRead<ValueValues>;

/** A row and the value that it states. */
export interface OwnRow {
  readonly row: ValueRow;
  readonly value: LocalValue;
}
