import { groupsOf } from "../../groups.ts";
import { inAnyCase } from "../../sameText.ts";
import type { TableFault } from "../faults/fault.ts";
import { nearBefore } from "./nearNames.ts";
import { rowFault } from "./rowFault.ts";
import type { RowRead, TableRead } from "./tableRead.ts";
import * as say from "./words.ts";

interface OfOffer {
  readonly offer?: string;
}

/** The rows of one offer. */
export interface OfferRows<Values> {
  /** As it stands first. */
  readonly offer: string;
  readonly rows: readonly RowRead<Values>[];
}

/** Rows by the offer they name, whatever its case and spaces, in the order of the file; rows without a name are left out. */
export function byOffer<Values extends OfOffer>(rows: readonly RowRead<Values>[]): OfferRows<Values>[] {
  const named = rows.filter(({ values }) => values.offer !== undefined);
  const groups = groupsOf(named, ({ values }) => inAnyCase(values.offer ?? ""));
  return [...groups.values()].map((group) => ({ offer: group[0]?.values.offer ?? "", rows: group }));
}

/** Asks of each offer whose name is near to another's whether the two are one. */
export function nearOffers<Values extends OfOffer>(
  read: TableRead<Values>,
  offers: readonly OfferRows<Values>[],
): TableFault[] {
  const near = nearBefore(offers.map(({ offer }) => offer));
  return offers.flatMap(({ offer, rows: [row] }, i): TableFault[] => {
    const other = offers[near[i] ?? -1];
    const [first] = other?.rows ?? [];
    if (row === undefined || other === undefined || first === undefined) return [];
    const reason = say.nearOffer(offer, other.offer);
    const fault = { ...reason, kind: "which-offer", severity: "question", suggestions: [other.offer] } as const;
    return [rowFault(read, row, ["offer"], fault, [first])];
  });
}
