import type { Shown } from "../reports/tableOf.ts";
import { municipalitiesOf, type ParticipantId } from "./participants.ts";
import { TOTAL } from "./words.ts";

/** How the participants of some rows are shown in a table: code and name where all are municipalities, else the id as it was given. */
export function participantColumns<Row>(rows: readonly Row[], idOf: (row: Row) => ParticipantId): Shown<Row>[] {
  const municipalities = municipalitiesOf(rows.map(idOf));
  if (municipalities === undefined) {
    return [{ word: "participant", unit: "text", cell: (row) => String(idOf(row)), total: TOTAL }];
  }
  const of = new Map(rows.map((row, i) => [row, municipalities[i]]));
  return [
    { word: "municipalityCode", unit: "text", cell: (row) => of.get(row)?.code ?? null },
    { word: "municipality", unit: "text", cell: (row) => of.get(row)?.name ?? null, total: TOTAL },
  ];
}
