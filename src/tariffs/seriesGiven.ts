import { fail } from "../errors.ts";
import { checkedSeries } from "../indexation/indexFactor.ts";
import type { IndexSeries } from "../indexation/indexSeries.ts";
import { COST_KINDS, type CostKind, costKindWords } from "./costKind.ts";

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
  const { da, en } = costKindWords(kind);
  return fail({
    kind: "missing",
    path: "series",
    foundAs: { da: "ingen P/L-serie", en: "no index series" },
    allowed: {
      da: `en serie, der fører ${da} fra ${from}- til ${to}-niveau`,
      en: `a series that leads ${en} from the ${from} to the ${to} level`,
    },
    remedy: {
      da: 'skriv { series: indexSeries("syddanmark") }, eller seriesByKind for enkelte omkostninger',
      en: 'write { series: indexSeries("syddanmark") }, or seriesByKind for some costs',
    },
  });
}
