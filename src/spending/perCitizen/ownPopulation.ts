import * as z from "zod";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { objectOf } from "../../given/objectOf.ts";
import { nameOrCode, numeric, year } from "../../given/shape.ts";
import type { OwnPopulation } from "./result.ts";

const MOST = 100_000;

/** @internal The `population` of an analysis' options. */
export const populationField = atFirstUse(() => ({
  population: z
    .array(objectOf<OwnPopulation>()({ payer: nameOrCode, year, count: numeric }))
    .max(MOST)
    .optional(),
}));

/** Refuses two counts of one payer and year. */
export function refuseCountTwice(own: readonly OwnPopulation[]): void {
  refuseTwice(
    own.map(({ payer, year: of }) => `${payer}, ${of}`),
    (i) => `options.population[${i}]`,
  );
}
