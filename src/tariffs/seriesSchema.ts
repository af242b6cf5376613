import * as z from "zod";
import { atFirstUse } from "../given/atFirstUse.ts";
import { objectOf } from "../given/objectOf.ts";
import type { IndexSeries } from "../indexation/indexSeries.ts";
import { COST_KINDS, type CostKind } from "./costKind.ts";

/** A series from outside. It is an object with functions, so it is checked where it is read and not by its shape. */
export const seriesSchema: () => z.ZodType<IndexSeries> = atFirstUse(() => z.custom<IndexSeries>());

/** The same for each kind of cost. */
const forEachKind = <T>(value: T): Record<CostKind, T> =>
  Object.fromEntries(COST_KINDS.map((kind) => [kind, value])) as Record<CostKind, T>;

/** Series of some kinds of cost from outside. */
export const seriesByKindSchema: () => z.ZodType<SeriesByKind> = atFirstUse(() =>
  objectOf<SeriesByKind>()(forEachKind(seriesSchema().optional())),
);

type SeriesByKind = Readonly<Partial<Record<CostKind, IndexSeries>>>;
