import * as z from "zod";
import { type IsoDate, yearOf } from "../../dates.ts";
import { fail } from "../../errors.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { notNegative, refuseOutOfRange, shareOfOne, wholeOere } from "../../given/figures.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { date, integer, line, numeric, year } from "../../given/shape.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import * as say from "./words.ts";

/** Something that is used over several years: a building, a van, an alarm system. */
export interface Asset {
  /** A name of its own in the list. */
  readonly id: string;
  /** What it is called; by default its id. */
  readonly name?: string;
  /** Kr. in whole øre, 0 or above. */
  readonly acquisitionCost: Numeric;
  /** The year it was acquired in, or the day, which counting by months needs. */
  readonly acquired: number | IsoDate;
  /** Whole years, 1 to 100. */
  readonly lifetimeYears: number;
}

const COUNTINGS = ["whole-years", "months"] as const;

/** Whether the year of acquisition counts whole, or from the month of acquisition. */
export type AssetCounting = (typeof COUNTINGS)[number];

/** How the costs of assets are computed. */
export interface AssetOptions {
  /** Interest on the book value, a share of 1 a year; 0 must be written too. */
  readonly interestRate: Numeric;
  /** By default `whole-years`. */
  readonly count?: AssetCounting;
}

/** An asset that has been read. */
export interface ReadAsset {
  readonly id: string;
  readonly name: string;
  readonly acquisitionCost: Fraction;
  readonly acquired: number | IsoDate;
  readonly acquisitionYear: number;
  /** The month that it counts from, 1 to 12: January where whole years count. */
  readonly month: number;
  readonly lifetimeYears: number;
}

/** Assets and options that have been read. */
export interface ReadAssets {
  readonly assets: readonly ReadAsset[];
  readonly interestRate: Fraction;
  readonly count: AssetCounting;
}

const MOST_ASSETS = 10_000;
const MOST_YEARS = 100;

const assetSchema = atFirstUse(() =>
  objectOf<Asset>()({
    id: line,
    name: line.optional(),
    acquisitionCost: numeric,
    acquired: z.union([year, date]),
    lifetimeYears: integer(),
  }),
);

const listSchema = atFirstUse(() => z.array(assetSchema()).max(MOST_ASSETS));
const optionsSchema = atFirstUse(() =>
  objectOf<AssetOptions>()({ interestRate: numeric, count: z.enum(COUNTINGS).optional() }),
);

function monthOf(acquired: number | IsoDate, count: AssetCounting, path: string): number {
  if (count === "whole-years") return 1;
  if (typeof acquired === "string") return Number(acquired.slice(5, 7));
  return fail({ kind: "malformed", path, found: acquired, ...say.dayIsNeeded(acquired) });
}

function readAsset(given: Asset, count: AssetCounting, path: string): ReadAsset {
  const { id, name = id, acquired, lifetimeYears } = given;
  if (lifetimeYears < 1 || lifetimeYears > MOST_YEARS)
    refuseOutOfRange(`${path}.lifetimeYears`, lifetimeYears, say.wholeYears(MOST_YEARS));
  notNegative(given.acquisitionCost, `${path}.acquisitionCost`);
  return {
    id,
    name,
    acquisitionCost: wholeOere(given.acquisitionCost, `${path}.acquisitionCost`),
    acquired,
    acquisitionYear: typeof acquired === "number" ? acquired : yearOf(acquired),
    month: monthOf(acquired, count, `${path}.acquired`),
    lifetimeYears,
  };
}

/** Assets from outside, checked in full, each id once. */
export function readAssets(assets: unknown, options: unknown): ReadAssets {
  const { interestRate, count = "whole-years" } = readGiven(optionsSchema(), options, "options");
  const list = readGiven(listSchema(), assets, "assets");
  refuseTwice(
    list.map(({ id }) => id),
    (i) => `assets[${i}].id`,
  );
  return {
    assets: list.map((each, i) => readAsset(each, count, `assets[${i}]`)),
    interestRate: shareOfOne(interestRate, "options.interestRate"),
    count,
  };
}
