import type { Decimal } from "../../decimal.ts";
import type { KEYS } from "../../generated/tables.ts";
import type { NamedPlace, ValuesOf } from "../kind.ts";
import type { RowRead } from "../kinds/tableRead.ts";

/** A row of a table of keys. */
export type KeyValues = ValuesOf<typeof KEYS>;

export type KeyTableRow = RowRead<KeyValues>;

/** A municipality of the table with what stands beside it. */
export interface KeyOfMunicipality {
  /** The municipality's code. */
  readonly municipality: number;
  readonly key?: Decimal;
  readonly cases?: Decimal;
  /** What it was billed, in kr. */
  readonly amount?: Decimal;
  readonly row: KeyTableRow;
}

/** The place that a row names, by name or by code. */
export const placeOf = ({ municipality, code }: KeyValues): NamedPlace | undefined => municipality ?? code;

/** The municipality that a row names. */
export function municipalityOf(values: KeyValues): number | undefined {
  const place = placeOf(values);
  return place?.kind === "municipality" ? place.municipality : undefined;
}
