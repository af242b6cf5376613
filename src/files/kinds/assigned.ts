import { groupsOf } from "../../groups.ts";
import type { CellFault } from "../faults/fault.ts";
import { headingKey } from "../headingKey.ts";
import type { Kind, KindColumn } from "../kind.ts";
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
interface HeadingFault extends CellFault {
  readonly indexes: readonly number[];
  readonly heading: string;
  /** The kind's columns that are asked about; they are not missing. */
  readonly asked: readonly KindColumn[];
}

export interface Assignment {
  readonly known: readonly AssignedColumn[];
  readonly own: readonly OwnColumn[];
  readonly faults: readonly HeadingFault[];
}

/** Whether the headings of other columns say what a column is for: what amounts are per, as in `Takst 2025 (kr./døgn)`. */
export const isInHeadings = ({ key }: KindColumn, known: readonly AssignedColumn[]): boolean =>
  key === "unit" && known.some(({ heading }) => heading.unit !== undefined);

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

/** Whether a column of the file has the very heading of its column, and not another word for it. */
const isExact = ({ column: { heading }, heading: { keys } }: AssignedColumn): boolean =>
  [headingKey(heading.da), headingKey(heading.en)].includes(keys[0] ?? "");

/** `Kommune` alone may also be the buyer: where another column says outright where the offer lies, it is asked which counts. */
const OF_MORE_THAN_ONE: ReadonlySet<string> = new Set(["location"]);

/** Without the columns that only a synonym makes one which another has the heading of: these are the file's own. */
function withoutSynonyms(named: readonly AssignedColumn[]): AssignedColumn[] {
  const exact = new Set(named.filter((each) => isExact(each) && !OF_MORE_THAN_ONE.has(each.column.key)).map(fullKey));
  return named.filter((each) => !exact.has(fullKey(each)) || isExact(each));
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

/** A name that stands for two columns, and the columns of the file that are called by it. */
interface FoundPair {
  readonly pair: readonly [earlier: KindColumn, later: KindColumn];
  readonly found: readonly Placed[];
}

/** As many columns as are still without one, told apart by their years; nothing where the years do not tell. */
function byOwnYears({ pair, found }: FoundPair, taken: readonly AssignedColumn[]): AssignedColumn[] | undefined {
  const free = pair.filter((column) => !taken.some((each) => each.column === column));
  const sorted = found.toSorted(byYear);
  const years = new Set(sorted.map(({ heading }) => heading.year));
  const fits = sorted.length === free.length && (sorted.length < 2 || (years.size === 2 && !years.has(undefined)));
  return fits ? sorted.flatMap((each, i) => (free[i] === undefined ? [] : [{ ...each, column: free[i] }])) : undefined;
}

/** One column whose year is that of another pair's earlier or later one. */
function byOtherYears({ pair, found }: FoundPair, known: readonly AssignedColumn[]): AssignedColumn[] | undefined {
  const [only, ...others] = found;
  const year = only?.heading.year;
  if (only === undefined || others.length > 0 || year === undefined) return undefined;
  const ofYear = new Set(known.flatMap(({ heading, column }) => (heading.year === year ? (column.ofYears ?? []) : [])));
  const column = pair.find(({ ofYears }) => ofYears !== undefined && ofYear.size === 1 && ofYear.has(ofYears));
  return column === undefined ? undefined : [{ ...only, column }];
}

/** Asks which of two columns each one is; where one of them is needed, no row can be used before that is told. */
function whichColumn({ pair, found }: FoundPair): HeadingFault {
  const heading = found.map((each) => each.heading.text).join("; ");
  const [earlier, later] = pair;
  return {
    ...say.whichColumn(heading, found.length, earlier.heading, later.heading),
    kind: "which-column",
    severity: pair.some(({ isRequired }) => isRequired) ? "error" : "question",
    indexes: found.map(({ index }) => index),
    heading,
    asked: pair,
  };
}

/** The columns of a name that stands for two, told apart by their years; where those do not tell, that is asked. */
function byYears(kind: Kind, headings: readonly Placed[], taken: readonly AssignedColumn[]) {
  const used = new Set(taken.map(({ index }) => index));
  const free = headings.filter(({ index }) => !used.has(index));
  const all = pairs(kind).map((pair): FoundPair => {
    const names = pair[0].yearHeadings ?? [];
    return { pair, found: free.filter(({ heading }) => heading.keys.some((key) => names.includes(key))) };
  });
  const present = all.filter(({ found }) => found.length > 0);
  const own = present.map((each) => ({ ...each, known: byOwnYears(each, taken) }));
  const sure = own.flatMap(({ known = [] }) => known);
  const told = own.map((each) => ({ ...each, known: each.known ?? byOtherYears(each, sure) }));
  return {
    known: told.flatMap(({ known = [] }) => known),
    faults: told.filter(({ known }) => known === undefined).map(whichColumn),
  };
}

/** The columns of which there is one for each month or year. */
function repeated({ columns }: Kind, headings: readonly Placed[], taken: readonly AssignedColumn[]): AssignedColumn[] {
  return columns.flatMap((column) => {
    const { repeats } = column;
    if (repeats === undefined) return [];
    const used = new Set(taken.map(({ index }) => index));
    const free = headings.filter(({ index }) => !used.has(index));
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

/** Whether rows say too little without a column: one that is needed, or a month or year of those that repeat. */
const isNeeded = ({ isRequired, repeats }: KindColumn): boolean => isRequired === true || repeats !== undefined;

/** Columns of which there may be only one, and are several: none is read, and where one is needed no row can be used. */
function twice(known: readonly AssignedColumn[]): HeadingFault[] {
  return [...groupsOf(known, fullKey).values()].flatMap((same): HeadingFault[] => {
    const [first] = same;
    if (first === undefined || same.length === 1) return [];
    const texts = same.map(({ heading }) => heading.text);
    const indexes = same.map(({ index }) => index);
    return [
      {
        ...say.columnTwice(texts, say.columnName(first.column, first.heading)),
        kind: "column-twice",
        severity: isNeeded(first.column) ? "error" : "question",
        indexes,
        heading: first.heading.text,
        asked: [first.column],
      },
    ];
  });
}

/** Which of a kind's columns each heading is; what is none is the file's own. */
export function assigned(given: readonly Heading[], kind: Kind): Assignment {
  const headings = given.map((heading, index): Placed => ({ index, heading }));
  const named = withoutSynonyms(outright(kind, headings));
  const paired = byYears(kind, headings, named);
  const soFar = [...named, ...paired.known];
  const all = [...soFar, ...repeated(kind, headings, soFar)];
  const faults = [...paired.faults, ...twice(all)];
  const asked = new Set(faults.flatMap(({ indexes }) => indexes));
  const known = all.filter(({ index }) => !asked.has(index)).toSorted((one, other) => one.index - other.index);
  const indexes = new Set(known.map(({ index }) => index));
  const own = headings.filter(({ index, heading }) => !indexes.has(index) && heading.text !== "");
  return { known, own: own.map(({ index, heading }) => ({ index, heading: heading.text })), faults };
}
