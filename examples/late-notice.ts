/** A notice that comes late for a highly specialised offer, by the rules of 2019–20: the wheel, the steps, the findings. */
import {
  agreementInForce,
  assessProposal,
  assessProposalFindingSheet,
  type CapacityChange,
  checkNotice,
  indexSeries,
  type Notice,
  type OwnEvent,
  type Report,
  requiredSteps,
  requiredStepsSheet,
  yearWheel,
  yearWheelSheet,
} from "rammetakst";
import { run } from "./support/run.ts";

const agreement = agreementInForce("syddanmark", "2020-01-01");

/** Constructed: no agreed deadline is known, so the working group states its own. */
const deadline: OwnEvent = {
  id: "notice",
  role: "notice",
  title: { da: "Takster varsles (konstrueret)", en: "Tariffs are notified (constructed)" },
  when: { monthsBefore: 3, moves: "previous-working-day" },
  who: { da: "driftsherrerne", en: "the operators" },
  toWhom: { da: "køberkommunerne", en: "the buyer municipalities" },
};
const wheel = yearWheel(agreement, 2020, { events: [deadline] });

/** Constructed: the places are Holtegården's of 2020, the offer, its tariffs and the rate of 2 % are not. */
const notice: Notice = {
  id: "H1",
  offer: "Tilbud H",
  service: "botilbud",
  operator: { kind: "municipality", municipality: "Vejen" },
  unit: "day",
  current: { amount: 2000, priceLevel: 2019, backRegulation: 0 },
  proposed: { amount: 2140, priceLevel: 2020, backRegulation: 0 },
  effectiveFrom: "2020-01-01",
  notifiedOn: "2019-11-20",
  capacityChange: { placesBefore: 18, placesAfter: 22, isHighlySpecialised: true },
};
const series = indexSeries("syddanmark").with({ 2020: "0.02" });

export const check = checkNotice(notice, wheel);

const expansion: CapacityChange = { kind: "change-of-places", operator: "municipality", isHighlySpecialised: true };
export const needed = requiredSteps(expansion, agreement);

export const assessment = assessProposal(notice, agreement, { series, wheel });

export const report: Report = {
  title: { da: "Et sent varsel for et højt specialiseret tilbud", en: "A late notice of a highly specialised offer" },
  parts: [
    {
      da: "Konstrueret: tilbuddet, taksterne, P/L på 2 % og fristen på tre måneder. Pladserne og reglerne er dem, der gjaldt Holtegården i 2020 (Socialdirektørforum Syddanmark 11. december 2019, pkt. 12).",
      en: "Constructed: the offer, the tariffs, the indexation of 2% and the deadline of three months. The places and the rules are those of Holtegården in 2020 (Socialdirektørforum Syddanmark 11 December 2019, item 12).",
    },
    check.finding.message,
    requiredStepsSheet(needed),
    assessProposalFindingSheet([assessment]),
    yearWheelSheet(wheel),
  ],
};

run(import.meta.url, report);
