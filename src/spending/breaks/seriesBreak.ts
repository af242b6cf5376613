import * as z from "zod";
import type { IsoDate } from "../../dates.ts";
import { fail } from "../../errors.ts";
import { frozen } from "../../frozen.ts";
import { BREAKS } from "../../generated/breaks.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { objectOf } from "../../given/objectOf.ts";
import { date, line } from "../../given/shape.ts";
import type { Provenance } from "../../rules/parameter.ts";
import { inBothLanguages, type Text } from "../../words.ts";
import type { SpendingData } from "../accounts/data.ts";
import { USERS_OWN } from "../finding.ts";
import { functionName } from "../functionCode.ts";
import type { Counts } from "../selection.ts";
import { text } from "../selectionSchema.ts";
import { Grouping } from "../sums.ts";
import { areaText, theArea, theFunction } from "../words.ts";
import * as say from "./words.ts";

/** A change in who pays or in what is counted, over which figures of two years cannot be compared. */
export interface SeriesBreak extends Provenance {
  readonly id: string;
  readonly title: Text;
  /** The first day of the change. */
  readonly from: IsoDate;
  /** The last day of a change that takes time; by default it is made on its first. */
  readonly to?: IsoDate;
  /** The areas it touches; all where neither these nor functions are stated. */
  readonly areas?: readonly string[];
  /** The functions of the chart of accounts it touches. */
  readonly functions?: readonly string[];
}

/** A break of the user's own, to be looked for in addition to the known ones. */
export interface OwnSeriesBreak {
  /** A name of its own, which no known break has. */
  readonly id: string;
  /** What changed: one text for both languages, or one for each. */
  readonly title: string | Text;
  /** The first day of the change, `YYYY-MM-DD`. */
  readonly from: IsoDate;
  /** The last day of a change that takes time, not before `from`; by default it is made on its first. */
  readonly to?: IsoDate;
  /** The areas it touches; all where neither these nor functions are stated. */
  readonly areas?: readonly string[];
  /** The functions of the chart of accounts it touches, such as `5.28.21`. */
  readonly functions?: readonly string[];
}

const KNOWN: readonly SeriesBreak[] = frozen(BREAKS);

const MOST = 1_000;

/** @internal The `breaks` of an analysis' options. */
export const breaksField = atFirstUse(() => ({
  breaks: z
    .array(
      objectOf<OwnSeriesBreak>()({
        id: line,
        title: z.union([line, text()]),
        from: date,
        to: date.optional(),
        areas: z.array(line).min(1).optional(),
        functions: z.array(functionName()).min(1).optional(),
      }),
    )
    .max(MOST)
    .optional(),
}));

/** The known breaks and the user's own; an id that is used twice, or a break that ends before it begins, is refused. */
export function allBreaks(own: readonly OwnSeriesBreak[] = []): readonly SeriesBreak[] {
  const known = seriesBreaks();
  refuseTwice(
    [...known, ...own].map(({ id }) => id),
    (at) => `options.breaks[${at - known.length}].id`,
  );
  for (const [i, { from, to }] of own.entries())
    if (to !== undefined && to < from) refuseEndBeforeStart(`options.breaks[${i}].to`, from, to);
  const read = own.map(({ title, ...rest }): SeriesBreak => {
    return { ...rest, title: inBothLanguages(title), ...USERS_OWN };
  });
  return [...known, ...read];
}

function refuseEndBeforeStart(path: string, from: IsoDate, found: IsoDate): never {
  return fail({
    kind: "out-of-range",
    path,
    found,
    allowed: say.fromOn(from),
    remedy: say.CORRECT_DATE,
  });
}

/** Whether growth from one year to another runs over a break: not wholly after it began and ended, nor wholly before. */
export function runsOver({ from, to = from }: SeriesBreak, first: number, last: number): boolean {
  const notAfter = to === from ? `${first}-01-01` < from : `${first}-01-01` <= to;
  return notAfter && `${last}-12-31` >= from;
}

const KNOWN_AREAS: readonly string[] = ["children", "adults"];

/**
 * Whether a break touches a line of accounts. A function says so surely. Where the line states none, or its area is a name
 * of the user's own, it may hold what is moved, and so it counts as touched.
 */
function touches({ areas, functions }: SeriesBreak, area: string, functionOf: string | undefined): boolean {
  if (functions !== undefined && functionOf !== undefined) return functions.includes(functionOf);
  return areas === undefined || areas.includes(area) || !KNOWN_AREAS.includes(area);
}

/** A line that a break touches: its function, or its area where it states none, and that as a sentence names it. */
export interface TouchedLine {
  readonly name: string;
  readonly text: Text;
}

/** The areas and functions that rows have together, each pair once and in the order met. */
export function pairsOf(data: SpendingData, counts: Counts): readonly (readonly number[])[] {
  const grouping = new Grouping(data, ["areas", "functions"]);
  const [met, { places }] = [new Uint8Array(grouping.size), grouping];
  const pairs: number[] = [];
  for (let row = 0; row < places.length; row++) {
    const place = places[row] as number;
    if (met[place] === 1 || counts[row] !== 1) continue;
    met[place] = 1;
    pairs.push(place);
  }
  return pairs.map((place) => grouping.at(place));
}

/** The lines of a table that a break touches, of its pairs of areas and functions. */
export function touchedLines(
  { areas, functions }: SpendingData,
  broken: SeriesBreak,
  pairs: readonly (readonly number[])[],
): readonly TouchedLine[] {
  return pairs.flatMap(([areaAt = 0, functionAt = 0]) => {
    const [area, name] = [areas[areaAt] ?? "", functions[functionAt]];
    if (!touches(broken, area, name)) return [];
    return [name === undefined ? { name: areaText(area).en, text: theArea(area) } : { name, text: theFunction(name) }];
  });
}

/**
 * The breaks in account series that the library knows, with source and mark; users' own are looked for in addition.
 *
 * @example
 * ```ts
 * import { seriesBreaks } from "rammetakst";
 * seriesBreaks()[0]?.from; // => "2024-09-01"
 * seriesBreaks()[0]?.mark; // => "minutes"
 * ```
 */
export function seriesBreaks(): readonly SeriesBreak[] {
  return KNOWN;
}
