import type { Decimal } from "../../decimal.ts";
import { chainOf } from "../../indexation/indexFactor.ts";
import { type IndexSeries, type IndexStep, ownSteps } from "../../indexation/indexSeries.ts";
import { builtInRate } from "../../indexation/ledBy.ts";
import { eachOnce, type Text } from "../../words.ts";
import type { JobOptions } from "../options.ts";
import * as say from "./words.ts";

/** Amounts that are led from one price level to another along a series, which may hold rates of the user's own. */
export interface Lift {
  readonly from: number;
  readonly to: number;
  readonly series: IndexSeries;
}

/** What is said of a rate of the user's own that was used, with the one of the series that it stands in place of. */
type Used = (year: number, rate: Decimal, instead: Decimal | undefined, series: Text) => Text;

const isOwn = ({ mark }: IndexStep): boolean => mark === "local";
const stepsOf = ({ from, to, series }: Lift): readonly IndexStep[] => chainOf(from, to, series);

/** The series that any rate was taken from: none where all rates on the way are the user's own. */
export const seriesUsed = (lifts: readonly Lift[]): Text[] =>
  eachOnce(lifts.flatMap((lift) => (stepsOf(lift).every(isOwn) ? [] : [lift.series.title])));

/** The rates of the user's own that a job is given. */
export const ownRatesOf = ({ rates = {} }: JobOptions): readonly IndexStep[] => ownSteps(rates);

/** That rates of the user's own were used, each with what it stands in place of; or that no amount was led by it. */
export function ratesSaid(own: readonly IndexStep[], lifts: readonly Lift[], used: Used = say.ownRateUsed): Text[] {
  const passed = lifts.map((lift) => ({ series: lift.series, steps: stepsOf(lift) }));
  return own.flatMap(({ year, rate }) => {
    const by = passed.filter(({ steps }) => steps.some((step) => step.year === year && isOwn(step)));
    const said = by.map(({ series }) => used(year, rate, builtInRate(series, year)?.rate, series.title));
    return said.length === 0 ? [say.ownRateNotUsed(year, rate, say.NO_AMOUNT)] : eachOnce(said);
  });
}
