import { knownKeys } from "../../reports/given.ts";
import { at, ColumnReader, type Each } from "../../rules/columns/columnReader.ts";
import type { WholeColumn } from "../../rules/columns/kinds.ts";
import type { NoticeColumns } from "./input.ts";
import { NONE } from "./places.ts";

export { at, type Each };

/** Columns that were checked: of one length, and nothing among them that is not known. */
export interface ReadColumns {
  readonly rows: number;
  readonly current: WholeColumn;
  readonly proposed: WholeColumn;
  readonly currentBackRegulation: WholeColumn | undefined;
  readonly proposedBackRegulation: WholeColumn | undefined;
  readonly substantiated: WholeColumn | undefined;
  readonly explained: WholeColumn | undefined;
  readonly year: Each;
  /** Nothing where it is the year before the tariff year. */
  readonly currentLevel: Each | undefined;
  /** Nothing where it is the tariff year. */
  readonly proposedLevel: Each | undefined;
  readonly operator: Each;
  readonly location: Each;
}

const KEYS: readonly (keyof NoticeColumns)[] = [
  "current",
  "proposed",
  "currentBackRegulation",
  "proposedBackRegulation",
  "year",
  "currentLevel",
  "proposedLevel",
  "operator",
  "location",
  "substantiated",
  "explained",
];

/** The columns given; what stands in them is looked at where it is computed with. */
export function readColumns(given: unknown): ReadColumns {
  knownKeys(given, KEYS, "columns");
  const columns = given as Readonly<Record<string, unknown>>;
  const read = new ColumnReader();
  const column = (key: keyof NoticeColumns) => read.column(columns[key], `columns.${key}`);
  const optional = (key: keyof NoticeColumns) => read.optional(columns[key], `columns.${key}`);
  const each = (key: keyof NoticeColumns) => read.each(columns[key], `columns.${key}`);
  const needed = (key: keyof NoticeColumns) => read.needed(columns[key], `columns.${key}`);
  const [current, proposed] = [column("current"), column("proposed")];
  return {
    rows: read.rows,
    current,
    proposed,
    currentBackRegulation: optional("currentBackRegulation"),
    proposedBackRegulation: optional("proposedBackRegulation"),
    substantiated: optional("substantiated"),
    explained: optional("explained"),
    year: needed("year"),
    currentLevel: each("currentLevel"),
    proposedLevel: each("proposedLevel"),
    operator: needed("operator"),
    location: each("location") ?? NONE,
  };
}
