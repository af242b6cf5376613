import type { Agreement } from "../../agreements/agreement.ts";
import { checkedAgreement, checkInForce } from "../../agreements/checkedAgreement.ts";
import { onDay } from "../../agreements/onDay.ts";
import { readGiven } from "../../given/readGiven.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { exactParameter } from "../../parameters/exactParameter.ts";
import { parameters } from "../../parameters/parameters.ts";
import { agreementOfYear } from "../../settlement/agreementOfYear.ts";
import { backRegulationDelay } from "../../settlement/backRegulationDelay.ts";
import { type ReportPeriod, reportPeriod } from "../period.ts";
import type { RestOfYear } from "./input.ts";
import { optionsSchema } from "./schema.ts";

/** What every offer of a report is compared with. */
export interface ReportContext {
  /** The agreement on the last day of the period. */
  readonly agreement: Agreement;
  /** The rules of the year's own 31 December, by which a year is settled. */
  readonly settledBy: Agreement;
  readonly period: ReportPeriod;
  readonly restOfYear: RestOfYear;
  readonly threshold: Fraction;
  /** The accounting year + 2. */
  readonly tariffYear: number;
}

/** The agreement and the options given, checked, with what follows of them. */
export function readContext(given: unknown, options: unknown): ReportContext {
  const asked = checkedAgreement(given, "2025-09-30");
  const read = readGiven(optionsSchema(), options, "options");
  const period = reportPeriod(read);
  checkInForce(period.to, asked, "options.year");
  const agreement = onDay(asked, period.to);
  const settledBy = agreementOfYear(asked, read.year, "options.year");
  const threshold = exactParameter(parameters.occupancy.listingThreshold, agreement);
  const { restOfYear = "as-period" } = read;
  return {
    agreement,
    settledBy,
    period,
    restOfYear,
    threshold,
    tariffYear: read.year + backRegulationDelay(settledBy),
  };
}
