import type { IsoDate } from "../../dates.ts";
import type { Decimal } from "../../decimal.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { SpendingFinding } from "../finding.ts";
import type { Subject } from "../perInhabitant/subject.ts";
import type { MunicipalLine } from "../perInhabitant/values.ts";
import type { GroupMeans, GroupOf } from "./groups.ts";
import type { Mean } from "./means.ts";

/** What is compared with what. */
export interface CompareOptions {
  /** What each municipality is compared with: its own region or municipality group, the country, one region or group, or a list of one's own. */
  readonly with: "region" | "group" | GroupOf;
  /** The municipalities that are compared; by default all that figures are given of. */
  readonly of?: GroupOf;
  /** The date the register counts inhabitants on where they are not given; without, there are no weighted means of those. */
  readonly inhabitantsOn?: IsoDate;
  /** What the figures are of, for the title. */
  readonly subject?: Subject;
}

/** Differences of means, or of a figure from means, each of its own kind. */
export interface Differences<N = Decimal> {
  /** From the weighted mean; `null` where there is none. */
  readonly weighted: Mean<N> | null;
  readonly unweighted: Mean<N>;
}

/** A municipality's spending per inhabitant against the means of its group. */
export interface ComparedSpending<N = Decimal> extends MunicipalLine<N> {
  /** The place of its group in `with`. */
  readonly group: number;
  /** Its own figure less the mean. One municipality's figure is both a weighted and an unweighted mean of itself. */
  readonly differences: Differences<N>;
}

/** What is found on a comparison. */
export type CompareFindingCode = "group-incomplete" | "not-weighted" | "figures-rounded";

/** Municipalities against a group, and the group they make themselves. */
export interface SpendingComparison<N = Decimal> {
  /** In order of rank, then code. */
  readonly municipalities: readonly ComparedSpending<N>[];
  /** The means of those compared. */
  readonly of: GroupMeans<N>;
  /** The groups compared with: one, or each municipality's own region. */
  readonly with: readonly GroupMeans<N>[];
  /** The means of those compared less those of the one group; `null` where there are several groups. */
  readonly differences: Differences<N> | null;
  readonly findings: readonly SpendingFinding<CompareFindingCode>[];
  readonly explanation: Explanation;
}
