import type { IsoDate } from "../dates.ts";
import type { Finding } from "../findings/finding.ts";
import type { RegionId } from "../registers/regions.ts";
import type { Provenance } from "../rules/parameter.ts";
import type { Text } from "../words.ts";
import type { When } from "./when.ts";

/** What a deadline is for. */
export type DeadlineRole = (typeof ROLES)[number];

export const ROLES = [
  "notice",
  "indexation",
  "tariffs",
  "hearing",
  "occupancy",
  "settlement",
  "supervision",
  "agreement",
  "take-over",
  "other",
] as const;

/** A deadline of the working group's own. */
export interface OwnEvent {
  readonly id: string;
  readonly title: string | Text;
  readonly when: When;
  /** By default `other`; a notice is judged by the deadlines whose role is `notice`. */
  readonly role?: DeadlineRole;
  readonly who?: string | Text;
  readonly what?: string | Text;
  readonly toWhom?: string | Text;
  /** Where it is decided. */
  readonly source?: string | Text;
  /** For a deadline of notices: the first day on which one may be given, and so before which it comes too early. */
  readonly opens?: When;
}

/** A deadline of one tariff year. */
export interface Deadline extends Provenance {
  readonly id: string;
  readonly role: DeadlineRole;
  readonly date: IsoDate;
  /** The day that the rule names; different from `date` where that was a day off and the rule moves it. */
  readonly named: IsoDate;
  readonly when: When;
  readonly title: Text;
  readonly who?: Text;
  readonly what?: Text;
  readonly toWhom?: Text;
  /** It is put forward only and binds nobody. */
  readonly isProposal: boolean;
  readonly opens?: When;
}

/** What was found on the way to a wheel. */
export type WheelFindingCode = "deadlines-proposed" | "no-agreed-deadline" | "carried-forward";

/** The deadlines of a tariff year in a region, in order of date. */
export interface YearWheel {
  readonly agreement: string;
  readonly region: RegionId;
  readonly tariffYear: number;
  readonly deadlines: readonly Deadline[];
  readonly findings: readonly Finding<WheelFindingCode>[];
}
