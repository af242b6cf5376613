import type { IsoDate } from "../../dates.ts";
import type { Decimal } from "../../decimal.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { MeanKind } from "../compare/meanKind.ts";
import type { Mean } from "../compare/means.ts";
import type { SpendingFinding } from "../finding.ts";
import type { Subject } from "../perInhabitant/subject.ts";
import type { MunicipalLine } from "../perInhabitant/values.ts";

/** A municipality's socio-economic index. */
export interface MunicipalIndex {
  /** By name or code. */
  readonly municipality: string | number;
  /** Above 0; 1 is as the country, unless `base` says 100. */
  readonly index: Numeric;
}

/** What an index of the same need as the mean may be. */
export const INDEX_BASES = [1, 100] as const;

export type IndexBase = (typeof INDEX_BASES)[number];

/** By what spending is corrected. */
export interface SocioEconomicOptions {
  /** One for each municipality that figures are given of. */
  readonly index: readonly MunicipalIndex[];
  /** The index of a municipality with the same need as the mean: 1 (the default) or 100. */
  readonly base?: IndexBase;
  /** The mean that is multiplied by the index; by default weighted by inhabitants. */
  readonly mean?: MeanKind;
  /** The date the register counts inhabitants on where they are not given. */
  readonly inhabitantsOn?: IsoDate;
  /** What the figures are of, for the title. */
  readonly subject?: Subject;
}

/** A municipality's spending against what its index lets expect. */
export interface AdjustedMunicipality<N = Decimal> extends MunicipalLine<N> {
  /** As a share of 1, whatever base it was given to. */
  readonly index: N;
  readonly inhabitants: N;
  /** Kr. per inhabitant: mean × index. */
  readonly expected: N;
  /** Kr. per inhabitant: actual less expected; above 0 is more than expected. */
  readonly residual: N;
  /** The same in kr. for all inhabitants. */
  readonly residualAmount: N;
}

/** What is found on a correction. */
export type SocioEconomicFindingCode = "index-off-mean" | "figures-rounded";

/** Spending per inhabitant corrected for socio-economic conditions. */
export interface SocioEconomicAdjustment<N = Decimal> {
  /** The mean of the municipalities given, by its kind. */
  readonly mean: Mean<N>;
  /** Ranked by residual per inhabitant: 1 is the most above what is expected; equal ones share a rank. */
  readonly municipalities: readonly AdjustedMunicipality<N>[];
  /** The sum of the residuals in kr.; 0 where the indices, weighted as the mean is, have a mean of 1. */
  readonly residualAmount: N;
  readonly findings: readonly SpendingFinding<SocioEconomicFindingCode>[];
  readonly explanation: Explanation;
}
