import { fail } from "../../errors.ts";
import { aboveZero } from "../../given/figures.ts";
import { refuseMissing } from "../../given/missing.ts";
import { type Fraction, fraction, reduced } from "../../numbers/fraction.ts";
import { knownKeys, oneOf } from "../../reports/given.ts";
import { ColumnReader, type Each } from "../../rules/columns/columnReader.ts";
import { isFloats, type WholeColumn } from "../../rules/columns/kinds.ts";
import { RESIDENTS_PAYMENTS, TARIFF_ROUNDINGS } from "../calculation/input.ts";
import { addKey, neededUse, REMOVE_IDLE, withTheseUnitsOnly } from "../calculation/refusalWords.ts";
import { COST_KINDS, type CostKind } from "../costKind.ts";
import { readSeries } from "../seriesGiven.ts";
import type { TariffUnit } from "../tariffUnit.ts";
import { TARIFF_UNIT_NAMES } from "../words.ts";
import type { TariffColumns, TariffsOptions, TariffUnits } from "./input.ts";
import * as say from "./words.ts";

const COLUMNS: readonly (keyof TariffColumns)[] = [
  "costs",
  "overheadRate",
  "year",
  "priceLevel",
  "priceLevelByKind",
  "backRegulation",
  "places",
  "occupancy",
  "days",
  "quantity",
];
const OPTIONS: readonly (keyof TariffsOptions)[] = [
  "unit",
  "series",
  "seriesByKind",
  "residentsPayment",
  "rounding",
  "units",
  "ids",
];

/** What one of a column's whole numbers is, where nothing else is said. */
const USUAL: Readonly<Record<keyof TariffUnits, Fraction>> = {
  places: fraction(1n),
  occupancy: fraction(1n, 10_000n),
  overheadRate: fraction(1n, 10_000n),
  quantity: fraction(1n),
  days: fraction(1n),
};

/** A kind of cost as it was given. */
export interface CostColumn {
  readonly kind: CostKind;
  readonly oere: Float64Array;
  /** Nothing where it is not stated in any row. */
  readonly level: Each | undefined;
}

/** Columns that were checked: of one length, and nothing among them that is not known. */
export interface ReadColumns {
  readonly rows: number;
  /** In the order of the kinds. */
  readonly costs: readonly CostColumn[];
  readonly overheadRate: Each | undefined;
  readonly year: Each;
  readonly backRegulation: WholeColumn | undefined;
  readonly places: Each | undefined;
  readonly occupancy: Each | undefined;
  readonly days: "fixed" | "actual" | Each | undefined;
  readonly quantity: Each | undefined;
}

/** What holds for all rows of a call. */
export interface ReadOptions
  extends Required<Pick<TariffsOptions, "unit" | "residentsPayment" | "rounding">>,
    Pick<TariffsOptions, "series" | "seriesByKind"> {
  readonly units: Readonly<Record<keyof TariffUnits, Fraction>>;
}

/** A column as floats, so that all loops read one kind of array. */
const floats = (column: WholeColumn): Float64Array => (isFloats(column) ? column : new Float64Array(column));

function readCosts(read: ColumnReader, { costs, priceLevel, priceLevelByKind = {} }: TariffColumns): CostColumn[] {
  knownKeys(costs, COST_KINDS, "columns.costs");
  knownKeys(priceLevelByKind, COST_KINDS, "columns.priceLevelByKind");
  const kinds = COST_KINDS.filter((kind) => costs[kind] !== undefined);
  const idle = COST_KINDS.find((kind) => priceLevelByKind[kind] !== undefined && !kinds.includes(kind));
  if (idle !== undefined)
    fail({ kind: "unknown-key", path: "columns.priceLevelByKind", found: idle, ...say.noSuchCost });
  const columns = kinds.map((kind) => ({ kind, oere: floats(read.column(costs[kind], `columns.costs.${kind}`)) }));
  const common = read.each(priceLevel, "columns.priceLevel");
  return columns.map(({ kind, oere }) => {
    const own = read.each(priceLevelByKind[kind], `columns.priceLevelByKind.${kind}`);
    return { kind, oere, level: own ?? common };
  });
}

function readDays(read: ColumnReader, days: TariffColumns["days"]): ReadColumns["days"] {
  return typeof days === "string"
    ? oneOf(days, ["fixed", "actual"] as const, "columns.days")
    : read.each(days, "columns.days");
}

/** The columns given; what stands in them is looked at where it is computed with. */
export function readColumns(given: unknown): ReadColumns {
  knownKeys(given, COLUMNS, "columns");
  const columns = given as TariffColumns;
  const read = new ColumnReader();
  const costs = readCosts(read, columns);
  if (costs.length === 0) {
    fail({ kind: "missing", path: "columns.costs", found: columns.costs, ...say.NO_COSTS });
  }
  const each = (key: "overheadRate" | "places" | "occupancy" | "quantity") => read.each(columns[key], `columns.${key}`);
  const rest = {
    costs,
    overheadRate: each("overheadRate"),
    year: read.needed(columns.year, "columns.year"),
    backRegulation: read.optional(columns.backRegulation, "columns.backRegulation"),
    places: each("places"),
    occupancy: each("occupancy"),
    days: readDays(read, columns.days),
    quantity: each("quantity"),
  };
  return { rows: read.rows, ...rest };
}

/** Refuses what the unit has no use for, and what it needs and is not there, for all rows at once. */
export function checkUse({ days, quantity, places, occupancy }: ReadColumns, unit: TariffUnit): void {
  const isIdle = { days: unit !== "day" && days !== undefined, quantity: isOfPlaces(unit) && quantity !== undefined };
  for (const key of ["days", "quantity"] as const) {
    if (!isIdle[key]) continue;
    fail({ kind: "unknown-key", path: "columns", found: key, allowed: withTheseUnitsOnly[key], remedy: REMOVE_IDLE });
  }
  const needed = { quantity: unit === "hour" || unit === "case", places: !isOfQuantity(unit, quantity) };
  const lacking =
    needed.quantity && quantity === undefined
      ? "quantity"
      : needed.places && places === undefined
        ? "places"
        : needed.places && occupancy === undefined
          ? "occupancy"
          : undefined;
  if (lacking === undefined) return;
  refuseMissing(`columns.${lacking}`, neededUse[lacking], addKey(lacking));
}

/** The most that a column may hold at most before its shares are taken to be counted in another unit: 1 % and 0.2 %. */
const SUSPICIOUS = { occupancy: 100, overheadRate: 20 } as const;

function largestOf(each: Each): number {
  if (typeof each === "number") return each;
  let largest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < each.length; i++) largest = Math.max(largest, each[i] as number);
  return largest;
}

/**
 * Refuses shares that were counted in another unit than their column: an occupancy of at most 1 % everywhere, or an overhead of at most
 * 0.2 %, is per cent or a share of 1. Where the caller says what a column counts, nothing is asked.
 */
export function checkShares(columns: ReadColumns, { units }: ReadOptions): void {
  for (const key of ["occupancy", "overheadRate"] as const) {
    const each = columns[key];
    if (each === undefined || units[key] !== USUAL[key]) continue;
    const largest = largestOf(each);
    if (!(largest > 0 && largest <= SUSPICIOUS[key])) continue;
    fail({ kind: "out-of-range", path: `columns.${key}`, found: largest, ...say.SHARES_COUNTED });
  }
}

const isOfPlaces = (unit: TariffUnit): boolean => unit === "day" || unit === "month";
const isOfQuantity = (unit: TariffUnit, quantity: Each | undefined): boolean =>
  unit === "hour" || unit === "case" || (unit === "year" && quantity !== undefined);

function readUnits(given: TariffUnits = {}): ReadOptions["units"] {
  const keys = Object.keys(USUAL) as (keyof TariffUnits)[];
  knownKeys(given, keys, "options.units");
  const unitOf = (key: keyof TariffUnits): Fraction => {
    const own = given[key];
    return own === undefined ? USUAL[key] : reduced(aboveZero(own, `options.units.${key}`, "as-written"));
  };
  return Object.fromEntries(keys.map((key) => [key, unitOf(key)])) as Record<keyof TariffUnits, Fraction>;
}

/** The options of a call with columns. */
export function readOptions(given: unknown): ReadOptions & { readonly ids: TariffsOptions["ids"] | undefined } {
  knownKeys(given, OPTIONS, "options");
  const {
    unit = "day",
    residentsPayment = "outside",
    rounding = "oere",
    units,
    ids,
    ...rest
  } = given as TariffsOptions;
  if (rest.seriesByKind !== undefined) knownKeys(rest.seriesByKind, COST_KINDS, "options.seriesByKind");
  readSeries(rest, "options.");
  return {
    unit: oneOf(unit, Object.keys(TARIFF_UNIT_NAMES) as TariffUnit[], "options.unit"),
    residentsPayment: oneOf(residentsPayment, RESIDENTS_PAYMENTS, "options.residentsPayment"),
    rounding: oneOf(rounding, TARIFF_ROUNDINGS, "options.rounding"),
    units: readUnits(units),
    ...(rest.series !== undefined && { series: rest.series }),
    ...(rest.seriesByKind !== undefined && { seriesByKind: { ...rest.seriesByKind } }),
    ids,
  };
}
