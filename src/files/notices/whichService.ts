import type { NOTICES } from "../../generated/tables.ts";
import { groupsOf } from "../../groups.ts";
import { inWords } from "../cells/meant.ts";
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

const tariff = ({ values }: Row, key: "current" | "proposed"): string => values[key]?.toFixed() ?? "";

/** Whether the tariffs of several notices lead from one to the next. */
function link(rows: readonly Row[]): boolean {
  const counted = (key: "current" | "proposed") =>
    new Map([...groupsOf(rows, (row) => tariff(row, key))].map(([value, group]) => [value, group.length]));
  const [currents, proposeds] = [counted("current"), counted("proposed")];
  return rows.every((row) => {
    const [current, proposed] = [tariff(row, "current"), tariff(row, "proposed")];
    const itself = current === proposed ? 1 : 0;
    return (proposeds.get(current) ?? 0) > itself || (currents.get(proposed) ?? 0) > itself;
  });
}

/** So many prices and cells are named; there may be thousands. */
const MOST_NAMED = 5;
const MOST_CELLS = 100;

/** Prices of one offer, unit and day that no service tells apart and that do not link: which service each is for is asked. */
export function whichService(read: TableRead<NoticeValues>): TableFault[] {
  const priced = read.rows.filter(
    ({ values: { offer, current, proposed } }) =>
      offer !== undefined && current !== undefined && proposed !== undefined,
  );
  // A key of all that makes a service is put together only where an offer has several prices: few have.
  const offers = groupsOf(priced, ({ values }) => values.offer?.toLowerCase() ?? "").values();
  const several = [...offers]
    .filter(({ length }) => length > 1)
    .flatMap((offer) => [...groupsOf(offer, keyOf).values()]);
  const groups = several.filter((group) => group.length > 1 && !link(group));
  return groups.flatMap((group): TableFault[] => {
    const [first] = group;
    if (first === undefined) return [];
    const prices = group.map(({ values }) => inWords(values.current ?? (values.proposed as never)));
    const fault = {
      ...say.whichService(first.values.offer ?? "", prices.length, prices.slice(0, MOST_NAMED)),
      kind: "which-service",
      severity: "question",
    } as const;
    const isHeaded = read.columns.some(({ column, sheet }) => column.key === "service" && sheet === first.sheet);
    const key: keyof NoticeValues & (typeof NOTICES)["columns"][number]["key"] = isHeaded ? "service" : "offer";
    return [rowFault(read, first, [key], fault, group.slice(1, MOST_CELLS))];
  });
}
