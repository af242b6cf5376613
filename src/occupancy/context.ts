import type { Agreement } from "../agreements/agreement.ts";
import { checkedAgreement, checkInForce } from "../agreements/checkedAgreement.ts";
import { readGiven } from "../given/readGiven.ts";
import { exact } from "../numbers/exact.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { parameters } from "../parameters/parameters.ts";
import { backRegulationDelay } from "../settlement/backRegulationDelay.ts";
import { optionsSchema } from "./offerSchema.ts";
import { type ReportPeriod, readPeriod } from "./period.ts";

/** What every offer of a report is held against. */
export interface ReportContext {
  readonly agreement: Agreement;
  readonly period: ReportPeriod;
  readonly restOfYear: "as-period" | "as-budgeted";
  readonly threshold: Fraction;
  /** The accounting year + 2. */
  readonly tariffYear: number;
}

/** The agreement and the options given, checked, with what follows of them. */
export function readContext(given: unknown, options: unknown): ReportContext {
  const agreement = checkedAgreement(given, "2025-09-30");
  const read = readGiven(optionsSchema(), options, "options");
  const period = readPeriod(read);
  checkInForce(period.to, agreement, "options.year");
  const threshold = exact(agreement.known(parameters.occupancy.listingThreshold).text);
  const { restOfYear = "as-period" } = read;
  return { agreement, period, restOfYear, threshold, tariffYear: read.year + backRegulationDelay(agreement) };
}
