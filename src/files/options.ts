import type { Agreement } from "../agreements/agreement.ts";
import type { AgreementOptions } from "../agreements/agreementInForce.ts";
import type { IsoDate } from "../dates.ts";
import type { Numeric } from "../numbers/exact.ts";
import type { RegionId } from "../registers/regions.ts";

/** How the tables of a file are computed on; what is not given is taken from the tables themselves, and said. */
export interface TableOptions {
  /** The agreement to go by; by default the one of the region and the date. */
  readonly agreement?: Agreement;
  /** By default the region that most rows lie in. */
  readonly region?: RegionId;
  /** The day on which the agreement is asked; by default the first day of the tables' own. */
  readonly date?: IsoDate;
  /** How agreements are asked: whether values may be carried forward, and values of one's own. */
  readonly asked?: AgreementOptions;
  /** Rates of one's own by the year they lead to, as shares of 1. */
  readonly rates?: Readonly<Record<number, Numeric>>;
}
