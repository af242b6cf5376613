import type { IsoDate } from "../dates.ts";
import type { StayCount } from "./stayCount.ts";

/** A stay by its days, in place of a number of days. */
export interface GivenStay {
  /** The day it begins, which counts. */
  readonly from: IsoDate;
  /** The day it ends; without it the stay lasts on. */
  readonly to?: IsoDate;
}

/** A stay by its days, and which of them count. */
export interface GivenCountedStay extends GivenStay {
  /** Whether the day it ends counts: `"with-last-day"` or `"without-last-day"`; never chosen for the user. */
  readonly counting: StayCount;
}
