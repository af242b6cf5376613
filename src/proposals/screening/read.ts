import { fail } from "../../errors.ts";
import { knownKeys } from "../../reports/given.ts";
import { isColumn, KIND_NAMES, type WholeColumn } from "../../rules/columns/kinds.ts";
import { oereColumn } from "../../rules/columns/words.ts";
import type { NoticeColumns } from "./input.ts";
import { NONE } from "./places.ts";
import * as say from "./words.ts";

/** A column, or the one value that all notices have. */
export type Each = number | WholeColumn;

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

/** What a place in a column holds. */
export const at = (each: Each, row: number): number => (typeof each === "number" ? each : (each[row] as number));

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

/** Reads columns one by one; each must be as long as the first. */
class Reader {
  readonly #given: Readonly<Record<string, unknown>>;
  readonly rows: number;

  constructor(given: unknown) {
    knownKeys(given, KEYS, "columns");
    this.#given = given as Readonly<Record<string, unknown>>;
    const { current } = this.#given;
    this.rows = isColumn(current) ? current.length : this.#refuse("current", current);
  }

  column(key: keyof NoticeColumns): WholeColumn {
    return this.optional(key) ?? this.#refuse(key, undefined);
  }

  optional(key: keyof NoticeColumns): WholeColumn | undefined {
    const found = this.#given[key];
    if (found === undefined) return undefined;
    if (!isColumn(found)) return this.#refuse(key, found);
    // What is changed in a column later changes no answer.
    if (found.length === this.rows) return found.slice();
    return fail({ kind: "malformed", path: `columns.${key}`, found: found.length, ...say.otherLength(this.rows) });
  }

  each(key: keyof NoticeColumns): Each | undefined {
    const found = this.#given[key];
    return typeof found === "number" ? found : this.optional(key);
  }

  needed(key: keyof NoticeColumns): Each {
    return this.each(key) ?? this.#refuse(key, undefined);
  }

  #refuse(key: keyof NoticeColumns, found: unknown): never {
    const kind = found === undefined ? "missing" : "malformed";
    return fail({ kind, path: `columns.${key}`, found, ...oereColumn(KIND_NAMES) });
  }
}

/** The columns given; what stands in them is looked at where it is computed with. */
export function readColumns(given: unknown): ReadColumns {
  const read = new Reader(given);
  return {
    rows: read.rows,
    current: read.column("current"),
    proposed: read.column("proposed"),
    currentBackRegulation: read.optional("currentBackRegulation"),
    proposedBackRegulation: read.optional("proposedBackRegulation"),
    substantiated: read.optional("substantiated"),
    explained: read.optional("explained"),
    year: read.needed("year"),
    currentLevel: read.each("currentLevel"),
    proposedLevel: read.each("proposedLevel"),
    operator: read.needed("operator"),
    location: read.each("location") ?? NONE,
  };
}
