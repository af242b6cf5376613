/** One notice under other circumstances, with rates of one's own: what a working group asks when it plans. */
import {
  type Agreement,
  type Assessment,
  agreementInForce,
  assessProposal,
  findingSheet,
  indexSeries,
  type Notice,
  type Report,
} from "rammetakst";
import { run } from "./support/run.ts";

/** Constructed: the municipality exists, the offer and its figures do not. */
const notice: Notice = {
  id: "V",
  offer: "Tilbud H",
  service: "botilbud",
  operator: { kind: "municipality", municipality: "Middelfart" },
  unit: "day",
  current: { amount: 1990, priceLevel: 2024, backRegulation: 0 },
  proposed: { amount: 2140, priceLevel: 2025, backRegulation: 0 },
  effectiveFrom: "2025-01-01",
};

/** The notice moved to another year, judged with the user's own rate of 5.51 % for each year on the way. */
function inYear(id: string, year: number, agreement: Agreement, years = 1): Assessment {
  const rates = Array.from({ length: years }, (_, i) => [year - i, "0.0551"]);
  const moved = {
    ...notice,
    id,
    effectiveFrom: `${year}-01-01`,
    current: { ...notice.current, priceLevel: year - years },
    proposed: { ...notice.proposed, priceLevel: year },
  };
  return assessProposal(moved, agreement, { series: indexSeries("syddanmark").with(Object.fromEntries(rates)) });
}

const agreement = agreementInForce("syddanmark", "2025-01-01");
const withDeadline = agreement.with({ noticeDeadline: 90 });

export const assessments: readonly Assessment[] = [
  assessProposal({ ...notice, id: "frist", notifiedOn: "2024-12-20" }, withDeadline),
  assessProposal({ ...notice, id: "uden dato" }, withDeadline),
  inYear("2027", 2027, agreementInForce("syddanmark", "2027-01-01", { mode: "lenient" })),
  inYear("2020", 2020, agreementInForce("syddanmark", "2020-01-01")),
  inYear("to år", 2025, agreement, 2),
];

export const report: Report = {
  title: { da: "Hvad nu hvis", en: "What if" },
  parts: [
    {
      da: "Et konstrueret varsel, hvis der var aftalt en frist på 90 døgn (med og uden varslingsdato), hvis det gjaldt fra 2027 eller 2020 med en sats, som brugeren selv giver, og hvis den gældende takst var to år gammel.",
      en: "A constructed notice if a deadline of 90 days were agreed (with and without a date of notice), if it took effect in 2027 or 2020 with a rate that the user gives, and if the current tariff were two years old.",
    },
    findingSheet(assessments),
  ],
};

run(import.meta.url, report);
