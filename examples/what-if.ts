/** One notice under other circumstances, with rates of one's own: what a working group asks when it plans. */
import {
  type Agreement,
  type Assessment,
  agreementInForce,
  agreementPeriods,
  assessProposal,
  assessProposalFindingSheet,
  assessProposals,
  indexSeries,
  type Notice,
  type OwnEvent,
  type Report,
  yearWheel,
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
function inYear(id: string, year: number, agreement: Agreement, years = 1, changes: Partial<Notice> = {}): Assessment {
  const rates = Array.from({ length: years }, (_, i) => [year - i, "0.0551"]);
  const moved = {
    ...notice,
    ...changes,
    id,
    effectiveFrom: `${year}-01-01`,
    current: { ...notice.current, priceLevel: year - years },
    proposed: { ...notice.proposed, priceLevel: year },
  };
  return assessProposal(moved, agreement, { series: indexSeries("syddanmark").with(Object.fromEntries(rates)) });
}

const agreement = agreementInForce("syddanmark", "2025-01-01");
const withDeadline = agreement.with({ noticeDeadline: 90 });

/** A deadline that a working group might agree on: notices are given from 1 April to 1 October. */
const deadline: OwnEvent = {
  id: "notice",
  role: "notice",
  title: { da: "Takster varsles (konstrueret)", en: "Tariffs are notified (constructed)" },
  when: { monthsBefore: 3 },
  opens: { monthsBefore: 9 },
};
const wheelOf = (year: number) =>
  yearWheel(agreementInForce("syddanmark", `${year}-01-01`), year, { events: [deadline] });

/** The first year after the last agreement, and after the last national rate, that are known. */
const last = agreementPeriods.findLast(({ region }) => region === "syddanmark") ?? agreement;
const rates = indexSeries("kl-general").steps.map(({ year }) => year);
const after = Math.max(Number(last.to.slice(0, 4)), ...rates) + 1;

/** In Midtjylland, where no agreed rate is known, and tariffs cannot rise. */
const inMidtjylland: Partial<Notice> = { operator: { kind: "municipality", municipality: "Silkeborg" } };

/** In 2020 also with more places in a highly specialised offer, which sold half of its days to others. */
const agreement2020 = agreementInForce("syddanmark", "2020-01-01");
const expanding: Partial<Notice> = {
  coverage: { soldDays: 3285, occupiedDays: 6570 },
  capacityChange: { placesBefore: 18, placesAfter: 22, isHighlySpecialised: true },
};

/** KL's rate to 2020 is derived from rounded amounts: 2 000 kr. become 2 053.96 to 2 054.16. */
const byKl2020: Notice = {
  ...notice,
  id: "KL 2020",
  effectiveFrom: "2020-01-01",
  current: { amount: 2000, priceLevel: 2019, backRegulation: 0 },
  proposed: { amount: "2054.10", priceLevel: 2020, backRegulation: 0 },
};

/** Two notices that build on each other, and do not agree on the back-regulation of the tariff between them. */
const between = { amount: 2050, priceLevel: 2025 };
const { assessments: inTwoSteps } = assessProposals(
  [
    { ...notice, id: "første", proposed: { ...between, backRegulation: 50 } },
    { ...notice, id: "andet", effectiveFrom: "2025-07-01", current: { ...between, backRegulation: 20 } },
  ],
  agreement,
);

/** 1 000 kr. indexed is 1 055.10, within rounding of 1 055.11; in whole kroner, as the user chooses, the limit is 1 055. */
const justAbove: Notice = {
  ...notice,
  id: "hele kroner",
  current: { amount: 1000, priceLevel: 2024, backRegulation: 0 },
  proposed: { amount: "1055.11", priceLevel: 2025, backRegulation: 0 },
};

export const assessments: readonly Assessment[] = [
  assessProposal({ ...notice, id: "frist", notifiedOn: "2024-12-20" }, withDeadline),
  assessProposal({ ...notice, id: "uden dato" }, withDeadline),
  inYear(`${after}`, after, agreementInForce("syddanmark", `${after}-01-01`, { mode: "lenient" })),
  inYear("2020", 2020, agreement2020, 1, expanding),
  inYear("to år", 2025, agreement, 2),
  assessProposal(byKl2020, agreement2020, { series: indexSeries("kl-general") }),
  ...inTwoSteps,
  inYear("Midtjylland", 2025, agreementInForce("midtjylland", "2025-01-01"), 1, inMidtjylland),
  assessProposal({ ...notice, id: "for tidligt", notifiedOn: "2024-03-20" }, agreement, { wheel: wheelOf(2025) }),
  assessProposal({ ...notice, id: "andet årshjul", notifiedOn: "2024-11-15" }, agreement, { wheel: wheelOf(2026) }),
  assessProposal(justAbove, agreement.with({ limitRounding: 1 })),
];

export const report: Report = {
  title: { da: "Hvad nu hvis", en: "What if" },
  parts: [
    {
      da: `Et konstrueret varsel, hvis der var aftalt en frist på 90 døgn (med og uden varslingsdato), hvis det gjaldt fra ${after} eller 2020 med en sats, som brugeren selv giver (i 2020 med flere pladser), hvis den gældende takst var to år gammel, hvis det blev holdt op mod KL's sats til 2020, hvis det blev holdt op mod arbejdsgruppens eget årshjul, og hvis grænsen blev afrundet til hele kroner.`,
      en: `A constructed notice if a deadline of 90 days were agreed (with and without a date of notice), if it took effect in ${after} or 2020 with a rate that the user gives (in 2020 with more places), if the current tariff were two years old, if it were held against KL's rate to 2020, if it were held against the working group's own year wheel, and if the limit were rounded to whole kroner.`,
    },
    assessProposalFindingSheet(assessments),
  ],
};

run(import.meta.url, report);
