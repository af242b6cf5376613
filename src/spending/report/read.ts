import * as z from "zod";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { numeric, year } from "../../given/shape.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { Text } from "../../words.ts";
import { type GroupOf, groupSchema } from "../compare/groups.ts";
import type { GrowthPrices } from "../growth/result.ts";
import { type KeyDay, keyDay } from "../keyDay.ts";
import { populationField } from "../perCitizen/ownPopulation.ts";
import type { OwnPopulation } from "../perCitizen/result.ts";
import { readLater, text } from "../selectionSchema.ts";
import type { IndexBase, MunicipalIndex } from "../socioEconomic/result.ts";
import { indexBase, municipalIndex } from "../socioEconomic/schema.ts";

/** What a report on spending is about. */
export interface SpendingReportOptions {
  /** The municipalities reported on: a region, the country or a list; by default all of the table. */
  readonly payers?: GroupOf;
  /** What they are compared with; by default the country where the table holds others, else themselves. */
  readonly compareWith?: GroupOf;
  /** The first and last accounting year; by default those of the table. */
  readonly from?: number;
  /** The last accounting year; by default that of the table. */
  readonly to?: number;
  /** The day of each year that inhabitants are counted on. */
  readonly date: KeyDay;
  /** Counts of inhabitants of the user's own, which override the register's. */
  readonly population?: readonly OwnPopulation[];
  /** By default `nominal`. */
  readonly prices?: GrowthPrices;
  /** A socio-economic index, one for each municipality; without it there is no correction. */
  readonly index?: readonly MunicipalIndex[];
  /** The index of a municipality with the same need as the mean: 1 (the default) or 100. */
  readonly indexBase?: IndexBase;
  /** Half a unit, kr. per inhabitant, of a rounded table that the rows come from. */
  readonly halfUnit?: Numeric;
  /** Counts of users below this are hidden; by default 5. More than 2, or at most 1, which hides no whole counts. */
  readonly maskBelow?: Numeric;
  /** What the table holds, for the title: "Three functions in Syddanmark". */
  readonly subject?: Text;
  /** What must be said of the table first: what it holds and does not hold, and its source. */
  readonly notes?: readonly Text[];
}

const MOST = 100_000;

const optionsSchema = atFirstUse(() =>
  objectOf<SpendingReportOptions>()({
    payers: groupSchema().optional(),
    compareWith: groupSchema().optional(),
    from: year.optional(),
    to: year.optional(),
    date: keyDay(),
    ...populationField(),
    prices: readLater<GrowthPrices>().optional(),
    index: z.array(municipalIndex()).max(MOST).optional(),
    indexBase: indexBase().optional(),
    halfUnit: numeric.optional(),
    maskBelow: numeric.optional(),
    subject: text().optional(),
    notes: z.array(text()).max(100).optional(),
  }),
);

/** The options, checked; prices are read by the analysis of growth. */
export function readReportOptions(given: SpendingReportOptions): SpendingReportOptions {
  return readGiven(optionsSchema(), given, "options");
}
