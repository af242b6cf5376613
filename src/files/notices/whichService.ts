import type { NOTICES } from "../../generated/tables.ts";
import { groupsOf } from "../../groups.ts";
import { inStyle } from "../cells/meant.ts";
import type { TableFault } from "../faults/fault.ts";
import { rowFault } from "../kinds/rowFault.ts";
import type { RowRead, TableRead } from "../kinds/tableRead.ts";
import type { NoticeValues } from "./noticeOf.ts";
import * as say from "./words.ts";

type Row = RowRead<NoticeValues>;

const keyOf = ({ values }: Row): string =>
  JSON.stringify([
    values.offer?.toLowerCase(),
    values.service?.toLowerCase() ?? "",
    values.operator,
    values.unit,
    values.effectiveFrom,
    values.buyer ?? "",
  ]);

/** Whether the tariffs of several notices lead from one to the next. */
function link(rows: readonly Row[]): boolean {
  return rows.every(({ values }, i) => {
    const rest = rows.filter((_, k) => k !== i);
    return rest.some(
      (other) =>
        other.values.proposed?.equals(values.current ?? Number.NaN) ||
        values.proposed?.equals(other.values.current ?? Number.NaN),
    );
  });
}

/** Prices of one offer, unit and day that no service tells apart and that do not link: which service each is for is asked. */
export function whichService(read: TableRead<NoticeValues>): TableFault[] {
  const priced = read.rows.filter(({ values }) => values.current !== undefined && values.proposed !== undefined);
  const groups = [...groupsOf(priced, keyOf).values()].filter((group) => group.length > 1 && !link(group));
  return groups.flatMap((group): TableFault[] => {
    const [first] = group;
    if (first === undefined) return [];
    const prices = group.map(({ values }) => inStyle(values.current ?? (values.proposed as never), read.numbers));
    const fault = {
      ...say.whichService(first.values.offer ?? "", prices),
      kind: "which-service",
      severity: "question",
    } as const;
    const isHeaded = read.columns.some(({ column, sheet }) => column.key === "service" && sheet === first.sheet);
    const key: keyof NoticeValues & (typeof NOTICES)["columns"][number]["key"] = isHeaded ? "service" : "offer";
    return [rowFault(read, first, [key], fault, group.slice(1))];
  });
}
