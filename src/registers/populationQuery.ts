import { type IsoDate, isoDate } from "../dates.ts";
import { fail, nearest } from "../errors.ts";
import { isPlain } from "../isRecord.ts";
import { type AgeRange, ageRange } from "./ageRange.ts";
import { findMunicipality } from "./municipalities.ts";
import { type Municipality, places } from "./places.ts";
import { findRegion } from "./regions.ts";
import * as say from "./words.ts";

/** Whom to count: one municipality, one region's municipalities, or all 98. */
export interface PopulationQuery {
  /** Name or code; not together with `region`. */
  readonly municipality?: string | number;
  /** Id, name or code; not together with `municipality`. */
  readonly region?: string | number;
  /** The date the people are counted on, `YYYY-MM-DD`. */
  readonly date: string;
  /** Ages in whole years, both included, such as `0-17` or `17`; all when not given. */
  readonly ages?: string;
}

/** A query that has been read and checked. */
export interface PopulationRead {
  readonly places: readonly Municipality[];
  readonly date: IsoDate;
  readonly ages: AgeRange | undefined;
}

const KEYS = ["municipality", "region", "date", "ages"] as const;

/** Where a key of the query is in the input. */
export function under(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

function checkShape(query: unknown, path: string): void {
  if (isPlain(query)) return;
  fail({ kind: "malformed", path, found: query, allowed: say.QUERY, remedy: say.WRITE_QUERY });
}

function checkKeys(query: object, path: string): void {
  const known: readonly string[] = KEYS;
  const unknown = Object.keys(query).find((key) => !known.includes(key));
  if (unknown === undefined) return;
  const meant = nearest(unknown, known);
  const remedy = meant === undefined ? say.REMOVE_KEY : say.writeIfMeant(meant);
  fail({ kind: "unknown-key", path, found: unknown, allowed: say.QUERY, remedy });
}

/** A key that is there without a value is most often a mistake: without it, more people would be counted in silence. */
function checkGiven(query: PopulationQuery, path: string): void {
  const empty = KEYS.find((key) => (key === "date" || key in query) && (query[key] ?? undefined) === undefined);
  if (empty === undefined) return;
  const remedy = empty === "date" ? say.GIVE_DATE : say.GIVE_VALUE;
  fail({ kind: "missing", path: under(path, empty), found: query[empty], allowed: say.QUERY, remedy });
}

function checkOnePlace(query: PopulationQuery, path: string): void {
  if (query.municipality === undefined || query.region === undefined) return;
  fail({ kind: "malformed", path, found: query, allowed: say.QUERY, remedy: say.REMOVE_REGION });
}

function placesOf({ municipality, region }: PopulationQuery, path: string): readonly Municipality[] {
  if (municipality !== undefined) return [findMunicipality(municipality, under(path, "municipality"))];
  const all = places().municipalities;
  if (region === undefined) return all;
  const { id } = findRegion(region, under(path, "region"));
  return all.filter((each) => each.region === id);
}

/** Checks a query for inhabitants and finds the municipalities it is about. */
export function readPopulationQuery(query: PopulationQuery, path: string): PopulationRead {
  checkShape(query, path);
  checkKeys(query, path);
  checkGiven(query, path);
  checkOnePlace(query, path);
  return {
    places: placesOf(query, path),
    date: isoDate(query.date, under(path, "date")),
    ages: query.ages === undefined ? undefined : ageRange(query.ages, under(path, "ages")),
  };
}
