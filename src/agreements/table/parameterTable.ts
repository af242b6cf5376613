import { daysInMonth, type IsoDate, wholeYear } from "../../dates.ts";
import { type Failure, type FailureKind, fail, nearest } from "../../errors.ts";
import { didYouMean } from "../../failureWords.ts";
import type { ParameterId, ParameterName } from "../../generated/parameterNames.ts";
import { isPlain } from "../../isRecord.ts";
import { exactText, fromExactText } from "../../numbers/exactText.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { allParameters, parameterCalled, parameterKeys } from "../../parameters/parameters.ts";
import { failureOf, unlessRefused } from "../../refusals.ts";
import type { RegionId } from "../../registers/places.ts";
import { findRegion } from "../../registers/regions.ts";
import type { Parameter, RuleSet } from "../../rules/parameter.ts";
import type { Text } from "../../words.ts";
import type { Agreement } from "../agreement.ts";
import { type AgreementOptions, agreementInForce } from "../agreementInForce.ts";
import { checkedAgreement } from "../checkedAgreement.ts";
import { onDay } from "../onDay.ts";
import { LOOK_UP_NAME, PARAMETER_NAME } from "../words.ts";
import * as say from "./words.ts";

/** A parameter that has a column in a table of parameters. */
export interface TabledParameter {
  /** What its column is called, such as `band`. */
  readonly name: string;
  readonly id: string;
  readonly title: Text;
  /** The unit of its values, such as `rate` or `kr`. */
  readonly of: string;
  /** What one of the column's whole numbers is, in that unit: `"0.01"` for hundredths. */
  readonly unit: string;
}

/** A value that is not known: its cell is empty. */
export interface UnknownParameter {
  readonly region: RegionId;
  readonly year: number;
  readonly parameter: string;
  /** Why it is not known, and what to do. */
  readonly failure: Failure;
}

/** The values of a region and year: its id, its code and the year, and a whole number under each parameter's name. */
export interface ParameterRow {
  readonly region: RegionId;
  readonly regionCode: number;
  readonly year: number;
  readonly [parameter: string]: string | number | null;
}

/** The values of parameters by region and year, as whole numbers that rules read row by row. */
export interface ParameterTable {
  readonly parameters: readonly TabledParameter[];
  /** What each column's whole numbers are, as rules are told it: `{ band: "0.01" }`. */
  readonly units: Readonly<Record<string, string>>;
  /**
   * A row for each region and year: `region`, `regionCode`, `year`, and under each parameter's name its value as a whole number of its
   * unit, `null` where it is not known.
   */
  readonly rows: readonly ParameterRow[];
  /** The values that are not known, by row and parameter. */
  readonly unknown: readonly UnknownParameter[];
}

/** How a table of parameters is made. */
export interface ParameterTableOptions extends AgreementOptions {
  /** The day of each year that values are taken on, as month and day: `"12-31"`. It may be left out where no value changes within a year. */
  readonly day?: string;
}

const NOT_KNOWN: ReadonlySet<FailureKind> = new Set(["unknown-value", "outside-validity"]);

const DAY = /^(\d{2})-(\d{2})$/;
const [FIRST_DAY, LAST_DAY] = ["01-01", "12-31"] as const;

function dayOf(given: unknown): string | undefined {
  if (given === undefined) return undefined;
  const [, month, day] = DAY.exec(typeof given === "string" ? given : "") ?? [];
  const isDay =
    Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysInMonth(2025, Number(month));
  return isDay ? String(given) : fail({ kind: "malformed", path: "options.day", found: given, ...say.DAY });
}

function listed(given: unknown, path: string, asked: ReturnType<typeof say.listOf>): readonly unknown[] {
  if (Array.isArray(given) && given.length > 0) return [...given];
  return fail({ kind: given === undefined ? "missing" : "malformed", path, found: given, ...asked });
}

function refuseTwice(keys: readonly (string | number)[], path: string): void {
  const again = keys.findIndex((key, i) => keys.indexOf(key) < i);
  if (again >= 0) fail({ kind: "duplicate", path: `${path}[${again}]`, found: keys[again], ...say.TWICE });
}

const isNumber = ({ unit }: Parameter): boolean => unit !== "word" && unit !== "series";

function readParameter(given: unknown, path: string): Parameter {
  const found = typeof given === "string" ? parameterCalled(given) : undefined;
  if (found === undefined) {
    const near = typeof given === "string" ? nearest(given, parameterKeys()) : undefined;
    const remedy = near === undefined ? LOOK_UP_NAME : didYouMean(near);
    return fail({ kind: "unknown-name", path, found: given, allowed: PARAMETER_NAME, remedy });
  }
  return isNumber(found) ? found : fail({ kind: "out-of-range", path, found: given, ...say.NO_NUMBER });
}

function readParameters(given: unknown): readonly Parameter[] {
  if (given === undefined) return allParameters().filter(isNumber);
  const asked = listed(given, "parameters", say.listOf(say.PARAMETER, '["band"]'));
  const read = asked.map((each, i) => readParameter(each, `parameters[${i}]`));
  refuseTwice(
    read.map(({ id }) => id),
    "parameters",
  );
  return read;
}

function readYears(given: unknown): readonly number[] {
  const years = listed(given, "years", say.listOf(say.YEAR, "[2024, 2025]")).map((each, i) => {
    const year = wholeYear(each);
    if (typeof year === "number" && Number.isInteger(year) && year >= 1900 && year <= 2200) return year;
    return fail({ kind: "malformed", path: `years[${i}]`, found: each, ...say.A_YEAR });
  });
  refuseTwice(years, "years");
  return years;
}

/** A region, and what holds in it on a day. */
interface Place {
  readonly region: ReturnType<typeof findRegion>;
  readonly on: (date: IsoDate) => RuleSet;
}

function placeOf(given: unknown, path: string, options: AgreementOptions): Place {
  if (typeof given === "object" && given !== null) {
    const agreement = checkedAgreement(given, "2025-01-01", path);
    return { region: findRegion(agreement.region, path), on: (date) => onDay(agreement, date) };
  }
  const region = findRegion(given as string, path);
  return { region, on: (date) => agreementInForce(region.id, date, options) };
}

/** What one parameter is in a year, or why it is not known; refuses one that changes within it where no day is stated. */
function valueIn(place: Place, parameter: Parameter, year: number, day: string | undefined): string | Failure {
  const on = (at: string): string => place.on(`${year}-${at}`).known(parameter).text;
  if (day === undefined && unlessRefused(() => on(FIRST_DAY)) !== unlessRefused(() => on(LAST_DAY)))
    fail({ kind: "missing", path: "options.day", ...say.changes(parameter, year) });
  const at = day ?? LAST_DAY;
  let text = "";
  const failure = failureOf(() => {
    text = on(at);
  });
  // What is wrong with the call itself is refused, and only what is not known told.
  if (failure !== undefined && !NOT_KNOWN.has(failure.kind)) return on(at);
  return failure === undefined ? text : { ...failure, ...say.STATE_VALUE };
}

/** The largest unit of one tenth, a hundredth and so on that all are whole numbers of. */
function unitOf(values: readonly Fraction[]): Fraction {
  let d = 1n;
  while (values.some((value) => (value.n * d) % value.d !== 0n)) d *= 10n;
  return { n: 1n, d };
}

/**
 * The values of parameters by region and year, as a table that one query, or one run over columns, reads them from: a view that joins it
 * gives each row the values of its own region and year.
 *
 * `of` are regions by id, name or code, or agreements, such as one with values to try; `years` 1900 to 2200; `parameters` by name or id,
 * by default all that are numbers. Values are whole numbers of the units stated, the largest of 1, 0.1, 0.01 and so on that none of the
 * column is part of. What is not known is an empty cell and in `unknown`; nothing is carried from one year to another but in lenient
 * mode. Roundings are there with the unit that is rounded to. {@link parameterTableSql} writes the table for a database.
 *
 * Throws `RuleError`: `unknown-name` for a region or a parameter, `duplicate` for one that is there twice, `malformed` for years and
 * days, `out-of-range` for a parameter that holds a word, and `missing` where a value changes within a year and no day is stated.
 * Source: each value carries its own, which `agreementInForce(…).known(…)` gives.
 *
 * @example
 * ```ts
 * import { parameterTable } from "rammetakst";
 * const { rows, units, unknown } = parameterTable(["syddanmark", "nordjylland"], [2024, 2025], ["band", "bandRounding"]);
 * rows[0]; // => { region: "syddanmark", regionCode: 1083, year: 2024, band: 5, bandRounding: 1 }
 * units; // => { band: "0.01", bandRounding: "0.01" }
 * unknown.map(({ region, year }) => `${region} ${year}`); // => ["nordjylland 2024", "nordjylland 2025"]
 * ```
 */
export function parameterTable(
  of: readonly (string | number | Agreement)[],
  years: readonly number[],
  parameters?: readonly (ParameterName | ParameterId)[],
  options: ParameterTableOptions = {},
): ParameterTable {
  if (!isPlain(options)) fail({ kind: "malformed", path: "options", found: options, ...say.DAY });
  const { day: stated, ...rest } = options;
  const day = dayOf(stated);
  const places = listed(of, "of", say.listOf(say.REGION, '["syddanmark"]')).map((each, i) =>
    placeOf(each, `of[${i}]`, rest),
  );
  refuseTwice(
    places.map(({ region }) => region.id),
    "of",
  );
  const [asked, columns] = [readYears(years), readParameters(parameters)];
  const cells = places.flatMap((place) =>
    asked.map((year) => ({ place, year, values: columns.map((each) => valueIn(place, each, year, day)) })),
  );
  const units = columns.map((_, i) =>
    unitOf(cells.flatMap(({ values }) => (typeof values[i] === "string" ? [fromExactText(values[i])] : []))),
  );
  const inUnits = (value: string | Failure | undefined, { d }: Fraction): number | null => {
    if (typeof value !== "string") return null;
    const exact = fromExactText(value);
    return Number((exact.n * d) / exact.d);
  };
  const names = columns.map(({ name }) => name);
  return {
    parameters: columns.map(({ name, id, title, unit }, i) => ({
      ...{ name, id, title, of: unit, unit: exactText(units[i] as Fraction) },
    })),
    units: Object.fromEntries(names.map((name, i) => [name, exactText(units[i] as Fraction)])),
    rows: cells.map(({ place: { region }, year, values }) => ({
      ...{ region: region.id, regionCode: region.code, year },
      ...Object.fromEntries(names.map((name, i) => [name, inUnits(values[i], units[i] as Fraction)])),
    })),
    unknown: cells.flatMap(({ place: { region }, year, values }) =>
      values.flatMap((value, i) =>
        typeof value === "string" ? [] : [{ region: region.id, year, parameter: names[i] as string, failure: value }],
      ),
    ),
  };
}
