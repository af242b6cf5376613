import type { Assessment } from "../../proposals/judgement/result.ts";
import type { TableFault } from "../faults/fault.ts";
import { rowKey } from "../kinds/rowKey.ts";
import type { RowRead } from "../kinds/tableRead.ts";
import type { NoticesRead } from "../notices/readNotices.ts";

/** The rows that a fault is about: its own, and those of the other cells that it concerns (`C14`, `Ark2!C14`). */
function rowsOf({ sheet, row, cells }: TableFault): string[] {
  const others = cells.map((cell) => {
    const at = cell.lastIndexOf("!");
    return rowKey({ sheet: at < 0 ? sheet : cell.slice(0, at), row: Number(/\d+$/.exec(cell)?.[0] ?? row) });
  });
  return [...new Set([rowKey({ sheet, row }), ...others])];
}

/** What is asked of each row that can be read, by {@link rowKey}: until it is answered its figures carry the question. */
export function questionsByRow({ faults }: NoticesRead): ReadonlyMap<string, readonly TableFault[]> {
  const asked = new Map<string, TableFault[]>();
  for (const fault of faults) {
    if (fault.severity !== "question") continue;
    for (const key of rowsOf(fault)) asked.set(key, [...(asked.get(key) ?? []), fault]);
  }
  return asked;
}

/** A notice with what must be asked before its figures are used. */
export interface OpenNotice {
  readonly id: Assessment["id"];
  readonly offer: string;
  readonly row: RowRead<unknown>;
  readonly questions: readonly TableFault[];
}

/** The notices of a file whose figures carry an open question, in the order of the file. */
export function openNotices(read: NoticesRead): OpenNotice[] {
  const asked = questionsByRow(read);
  return read.noticeRows.flatMap((row, i) => {
    const [questions, notice] = [asked.get(rowKey(row)), read.notices[i]];
    return questions === undefined || notice === undefined
      ? []
      : [{ id: notice.id, offer: notice.offer, row, questions }];
  });
}
