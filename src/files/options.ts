import type { Agreement } from "../agreements/agreement.ts";
import type { AgreementOptions } from "../agreements/agreementInForce.ts";
import type { IsoDate } from "../dates.ts";
import type { Numeric } from "../numbers/exact.ts";
import type { RegionId } from "../registers/regions.ts";

/**
 * How every job on the tables of a file is told what to go by; what is not given is taken from the tables themselves, and
 * said. A job that has no use for one of them says so.
 */
export interface JobOptions {
  /** The agreement to go by; by default the one of the region and the date. It goes before both of them. */
  readonly agreement?: Agreement;
  /** By default the region that most rows lie in, and Region Syddanmark where none says; where each offer is by its own, that of offers whose rows say none. */
  readonly region?: RegionId;
  /** The day on which the agreement is asked; by default the tables' own. */
  readonly date?: IsoDate;
  /** How agreements are asked: whether the last known values may be carried forward, by default not, and values of one's own. */
  readonly asked?: AgreementOptions;
  /** Indexation rates of one's own by the year they lead to, as shares of 1. */
  readonly rates?: Readonly<Record<number, Numeric>>;
}
