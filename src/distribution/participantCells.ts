import type { Cell, Column } from "../reports/sheet.ts";
import { type Text, words } from "../words.ts";
import { municipalitiesOf, type ParticipantId } from "./participants.ts";

/** How the participants stand in a table: code and name where all are municipalities, else the id as it was given. */
export interface ParticipantCells {
  readonly columns: readonly Column[];
  /** For each participant, in the order given. */
  readonly cells: readonly (readonly Cell[])[];
  /** What stands there in the row of totals. */
  readonly total: readonly Cell[];
}

const TOTAL: Text = Object.freeze({ da: capitalised(words.total.da), en: capitalised(words.total.en) });

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

export function participantCells(ids: readonly ParticipantId[]): ParticipantCells {
  const municipalities = municipalitiesOf(ids);
  if (municipalities === undefined) {
    return { columns: [{ word: "participant", unit: "text" }], cells: ids.map((id) => [String(id)]), total: [TOTAL] };
  }
  return {
    columns: [
      { word: "municipalityCode", unit: "text" },
      { word: "municipality", unit: "text" },
    ],
    cells: municipalities.map(({ code, name }) => [code, name]),
    total: [null, TOTAL],
  };
}
