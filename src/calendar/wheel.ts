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
  /** A name of its own, which no other deadline of the wheel has. */
  readonly id: string;
  /** What is done, as the table and the calendar show it: one text for both languages, or one for each. */
  readonly title: string | Text;
  /** The rule that the day is found by: `{ monthsBefore: 3 }`, `{ month: 10, day: 1, year: -1 }`. */
  readonly when: When;
  /** By default `other`; a notice is judged by the deadlines whose role is `notice`. */
  readonly role?: DeadlineRole;
  /** Who does it; left out of the table where it is not given. */
  readonly who?: string | Text;
  /** What is to be delivered. */
  readonly what?: string | Text;
  /** Who receives it. */
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
