/** An especially costly case by months in 2022: what the state refunds, what is left to the municipality, and until when a claim is in time. */
import {
  type ClaimTimeliness,
  isClaimTimely,
  type RefundCase,
  type Report,
  type StateRefund,
  stateRefund,
  stateRefundSheets,
} from "rammetakst";
import { run } from "./support/run.ts";

/** Constructed: a residential offer from March, dearer in the summer; a one-off cost and the citizen's own payment. */
const costlyCase: RefundCase = {
  year: 2022,
  monthly: [0, 0, 145_000, 145_000, 145_000, 210_000, 210_000, 210_000, 145_000, 145_000, 145_000, 145_000],
  income: [0, 0, 4_500, 4_500, 4_500, 4_500, 4_500, 4_500, 4_500, 4_500, 4_500, 4_500],
  oneOff: 96_000,
};

export const byMonths: StateRefund = stateRefund(costlyCase);

/** The same running cost stated as one figure for the year: the dear months are evened out, and the refund is smaller. */
export const spread: StateRefund = stateRefund({
  year: 2022,
  yearly: 1_645_000,
  months: 10,
  firstMonth: 3,
  income: 45_000,
  oneOff: 96_000,
});

/** The help ended on the last day of February of a leap year. */
export const claim: ClaimTimeliness = isClaimTimely({ lastDay: "2024-02-29", claimedOn: "2025-02-28" });

const { months, brackets } = stateRefundSheets(byMonths);

export const report: Report = {
  title: { da: "En særligt dyr enkeltsag i 2022", en: "An especially costly case in 2022" },
  parts: [
    {
      da: "Sagen og alle dens beløb er konstruerede; beløbsgrænserne er dem, der gjaldt i 2022 (serviceloven § 176, barnets lov § 198).",
      en: "The case and all its amounts are constructed; the limits are those in force in 2022 (Social Services Act § 176, Children's Act § 198).",
    },
    months,
    brackets,
    {
      da: "De samme udgifter givet som ét beløb for ti måneder:",
      en: "The same costs given as one amount for ten months:",
    },
    stateRefundSheets(spread).brackets,
    ...claim.explanation.says,
  ],
};

run(import.meta.url, report);
