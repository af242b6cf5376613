import type { Agreement } from "../../agreements/agreement.ts";
import { indexSeries, ownSteps } from "../../indexation/indexSeries.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { ProposalRound } from "../../proposals/round.ts";
import type { Text } from "../../words.ts";
import { ownRateNotUsed, ownRateUsed } from "../jobs/words.ts";
import type { JobOptions } from "../options.ts";
import { NO_NOTICE } from "./words.ts";

/** Whether any notice is indexed by the rate that leads to a year. */
function isUsed({ assessments }: ProposalRound, year: number): boolean {
  return assessments.some(
    ({ notice: { current, proposed } }) => current.priceLevel < year && year <= proposed.priceLevel,
  );
}

/** That rates of the user's own were used, and in place of what; or that no notice reaches their years. */
export function ratesOfRound(round: ProposalRound, agreement: Agreement, { rates = {} }: JobOptions): Text[] {
  const agreed = agreement.find(parameters.proposals.agreedSeries)?.text;
  return ownSteps(rates).map(({ year, rate }) =>
    isUsed(round, year)
      ? ownRateUsed(year, rate, agreed === undefined ? undefined : indexSeries(agreed).find(year)?.rate)
      : ownRateNotUsed(year, rate, NO_NOTICE),
  );
}
