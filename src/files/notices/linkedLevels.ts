import { yearOf } from "../../dates.ts";
import { groupsOf } from "../../groups.ts";
import { inWords } from "../cells/meant.ts";
import type { TableFault } from "../faults/fault.ts";
import { rowFault } from "../kinds/rowFault.ts";
import type { RowRead, TableRead } from "../kinds/tableRead.ts";
import { saidBy } from "./headings.ts";
import { effectOf, levelsOf, type NoticeValues } from "./noticeOf.ts";
import * as say from "./words.ts";

type Row = RowRead<NoticeValues>;
type Read = TableRead<NoticeValues>;

/** A row that goes on from the tariff that another of the year ended at, in that tariff's price level. */
interface Linked {
  readonly from: Row;
  readonly level: number;
}

/** What makes two rows notices of one service and tariff year. */
function keyOf(read: Read, row: Row): string {
  const { offer, service, paragraph, operator, unit, buyer } = row.values;
  const said = saidBy(read, row);
  const year = yearOf(effectOf(row.values, said).day);
  return JSON.stringify([offer, service, paragraph, operator, unit ?? said.unit, buyer, year]);
}

/**
 * The rows whose present tariff is the one that an earlier row for the same service ends at in the year: it is in the prices
 * of that tariff, though the heading of the column calls it by the year before. A price level of the row's own is never
 * passed over.
 */
export function linkedLevels(read: Read, rows: readonly Row[]): ReadonlyMap<Row, Linked> {
  const linked = new Map<Row, Linked>();
  // Few offers have several rows.
  const offers = [...groupsOf(rows, ({ values }) => values.offer ?? "").values()].filter(({ length }) => length > 1);
  for (const group of offers.flatMap((offer) => [...groupsOf(offer, (row) => keyOf(read, row)).values()])) {
    const byEnd = groupsOf(group, ({ values }) => values.proposed?.toFixed() ?? "");
    for (const row of group) {
      const said = saidBy(read, row);
      if (row.values.currentLevel !== undefined) continue;
      const { day } = effectOf(row.values, said);
      const from = byEnd
        .get(row.values.current?.toFixed() ?? "")
        ?.find((each) => each !== row && effectOf(each.values, saidBy(read, each)).day < day);
      if (from === undefined) continue;
      const level = levelsOf(from.values, saidBy(read, from)).proposed;
      const own = levelsOf(row.values, said);
      if (own.current < level && level <= own.proposed) linked.set(row, { from, level });
    }
  }
  return linked;
}

/** That rows were read as going on from others, by their cells. */
export function linkedFaults(read: Read, linked: ReadonlyMap<Row, Linked>): TableFault[] {
  return [...linked].map(([row, { from, level }]) => {
    const said = say.goesOn(inWords(row.values.current ?? (row.values.proposed as never)), from.row, level);
    return rowFault(read, row, ["current"], { ...said, kind: "contradiction", severity: "warning" });
  });
}
