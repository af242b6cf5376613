import { groupsOf } from "../../groups.ts";
import type { CellFault } from "../faults/fault.ts";
import type { Kind, KindColumn } from "../kind.ts";
import type { Header } from "./headerRow.ts";
import type { Heading } from "./heading.ts";
import * as say from "./words.ts";

/** A column of the file that is one of the kind's. */
export interface AssignedColumn {
  readonly index: number;
  readonly column: KindColumn;
  readonly heading: Heading;
}

/** A column of the file that the kind does not know: it is kept as it stands. */
export interface OwnColumn {
  readonly index: number;
  readonly heading: string;
}

/** A fault of the headings, and the columns it is about. */
export interface HeadingFault extends CellFault {
  readonly indexes: readonly number[];
  readonly heading: string;
}

export interface Assignment {
  readonly known: readonly AssignedColumn[];
  readonly own: readonly OwnColumn[];
  readonly faults: readonly HeadingFault[];
}

interface Placed {
  readonly index: number;
  readonly heading: Heading;
}

/** The columns whose headings name them outright. */
function outright({ columns }: Kind, headings: readonly Placed[]): AssignedColumn[] {
  return headings.flatMap(({ index, heading }) => {
    for (const key of heading.keys) {
      const column = columns.find((each) => each.headings.includes(key));
      if (column !== undefined) return [{ index, column, heading }];
    }
    return [];
  });
}

/** The columns of a kind that are called the same but for their years, by what they are called. */
function pairs({ columns }: Kind): (readonly [earlier: KindColumn, later: KindColumn])[] {
  return columns.flatMap((earlier) => {
    if (earlier.ofYears !== "earlier") return [];
    const later = columns.find(
      (each) => each.ofYears === "later" && each.yearHeadings?.join() === earlier.yearHeadings?.join(),
    );
    return later === undefined ? [] : [[earlier, later] as const];
  });
}

const byYear = (one: Placed, other: Placed): number =>
  (one.heading.year ?? 0) - (other.heading.year ?? 0) || one.index - other.index;

/** Two columns of one name by their years: the earlier and the later; where the years do not tell, that is asked. */
function pairOf(
  [earlier, later]: readonly [KindColumn, KindColumn],
  found: readonly Placed[],
  taken: readonly AssignedColumn[],
): { readonly known: AssignedColumn[]; readonly faults: HeadingFault[] } {
  const free = [earlier, later].filter((column) => !taken.some((each) => each.column === column));
  const sorted = found.toSorted(byYear);
  const years = new Set(sorted.map(({ heading }) => heading.year));
  const fits = sorted.length === free.length && (sorted.length < 2 || (years.size === 2 && !years.has(undefined)));
  if (fits) {
    const known = sorted.flatMap((each, i) => {
      const column = free[i];
      return column === undefined ? [] : [{ ...each, column }];
    });
    return { known, faults: [] };
  }
  const heading = sorted.map((each) => each.heading.text).join("; ");
  const reason = say.whichColumn(heading, earlier.heading, later.heading);
  const indexes = sorted.map(({ index }) => index);
  return { known: [], faults: [{ ...reason, kind: "which-column", severity: "error", indexes, heading }] };
}

/** The columns of a name that stands for two, told apart by their years. */
function byYears(kind: Kind, headings: readonly Placed[], taken: readonly AssignedColumn[]) {
  const free = headings.filter(({ index }) => !taken.some((each) => each.index === index));
  return pairs(kind).map((pair) => {
    const names = pair[0].yearHeadings ?? [];
    const found = free.filter(({ heading }) => heading.keys.some((key) => names.includes(key)));
    return found.length === 0 ? { known: [], faults: [] } : pairOf(pair, found, taken);
  });
}

/** The columns of which there is one for each month or year. */
function repeated({ columns }: Kind, headings: readonly Placed[], taken: readonly AssignedColumn[]): AssignedColumn[] {
  return columns.flatMap((column) => {
    const { repeats } = column;
    if (repeats === undefined) return [];
    const free = headings.filter(({ index }) => !taken.some((each) => each.index === index));
    const isOne = ({ heading }: Placed) =>
      repeats === "month" ? heading.month !== undefined : heading.year !== undefined && heading.keys.length === 1;
    return free.filter(isOne).map((each) => ({ ...each, column }));
  });
}

/** Which of a kind's columns one is: its key, and of columns for each month or year the month or year: `monthly 2022-01`. */
export function fullKey({
  column: { key, repeats },
  heading: { month, year },
}: Pick<AssignedColumn, "column" | "heading">) {
  const which = repeats === "month" ? month : repeats === "year" ? year : undefined;
  return which === undefined ? key : `${key} ${which}`;
}

/** Columns of which there may be only one, and are several. */
function twice(known: readonly AssignedColumn[]): HeadingFault[] {
  return [...groupsOf(known, fullKey).values()].flatMap((same): HeadingFault[] => {
    const [first] = same;
    if (first === undefined || same.length === 1) return [];
    const reason = say.columnTwice(
      same.map(({ heading }) => heading.text),
      say.columnName(first.column, first.heading),
    );
    const indexes = same.map(({ index }) => index);
    return [{ ...reason, kind: "column-twice", severity: "error", indexes, heading: first.heading.text }];
  });
}

/** Which of a kind's columns each heading is; what is none is the file's own. */
export function assigned(header: Header, kind: Kind): Assignment {
  const headings = header.headings.map((heading, index): Placed => ({ index, heading }));
  const named = outright(kind, headings);
  const paired = byYears(kind, headings, named);
  const soFar = [...named, ...paired.flatMap(({ known }) => known)];
  const known = [...soFar, ...repeated(kind, headings, soFar)];
  const asked = paired.flatMap(({ faults }) => faults);
  const isTaken = (index: number) =>
    known.some((each) => each.index === index) || asked.some(({ indexes }) => indexes.includes(index));
  const own = headings.filter(({ index, heading }) => !isTaken(index) && heading.text !== "");
  return {
    known: known.toSorted((one, other) => one.index - other.index),
    own: own.map(({ index, heading }) => ({ index, heading: heading.text })),
    faults: [...asked, ...twice(known)],
  };
}
