import { fail } from "../errors.ts";
import { checkedSeries } from "../indexation/indexFactor.ts";
import type { IndexSeries } from "../indexation/indexSeries.ts";
import { COST_KINDS, type CostKind } from "./costKind.ts";
import { noSeries } from "./words.ts";

/** The series that each kind of cost is indexed along. */
export type SeriesOfKind = (kind: CostKind) => IndexSeries | undefined;

/** Series as a caller gives them: one for all, and others for some kinds. */
export interface GivenSeries {
  readonly series?: unknown;
  readonly seriesByKind?: Readonly<Partial<Record<CostKind, unknown>>>;
}

function checked(series: unknown, path: string): IndexSeries | undefined {
  return series === undefined ? undefined : checkedSeries(series, path);
}

/** Reads series that were given, so that each kind has its own or the common one. */
export function readSeries({ series, seriesByKind = {} }: GivenSeries, path = ""): SeriesOfKind {
  const common = checked(series, `${path}series`);
  const own = new Map(COST_KINDS.map((kind) => [kind, checked(seriesByKind[kind], `${path}seriesByKind.${kind}`)]));
  return (kind) => own.get(kind) ?? common;
}

/** A series is needed to come from one price level to another, and none was named for this kind. */
export function refuseNoSeries(kind: CostKind, from: number, to: number): never {
  return fail({ kind: "missing", path: "series", ...noSeries(kind, from, to) });
}
