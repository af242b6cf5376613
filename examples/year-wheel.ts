/** The year wheel of 2026 as a table, a calendar file and a picture, and two notices checked against a deadline. */
import { mkdirSync, writeFileSync } from "node:fs";
import {
  agreementInForce,
  checkNotice,
  type OwnEvent,
  type Report,
  wheelCalendar,
  yearWheel,
  yearWheelPicture,
  yearWheelSheet,
} from "rammetakst";
import { run } from "./support/run.ts";

const agreement = agreementInForce("syddanmark", "2026-01-01");

/** A deadline that a working group might agree on; constructed. */
const events: readonly OwnEvent[] = [
  {
    id: "notice",
    role: "notice",
    title: { da: "Takster varsles (konstrueret)", en: "Tariffs are notified (constructed)" },
    when: { monthsBefore: 3, moves: "previous-working-day" },
    who: { da: "driftsherrerne", en: "the operators" },
    toWhom: { da: "køberkommunerne", en: "the buyer municipalities" },
  },
];

export const wheel = yearWheel(agreement, 2026, { events });
const late = { effectiveFrom: "2026-01-01", notifiedOn: "2025-11-14" };
const unjudged = checkNotice(late, yearWheel(agreement, 2026)).finding;
const judged = checkNotice(late, wheel).finding;

export const report: Report = {
  title: { da: "Takst-årshjul 2026", en: "Tariff year wheel 2026" },
  parts: [
    yearWheelSheet(wheel),
    {
      title: { da: "Et varsel af 14. november 2025", en: "A notice of 14 November 2025" },
      parts: [
        { da: `Uden aftalt frist: ${unjudged.message.da}`, en: `Without an agreed deadline: ${unjudged.message.en}` },
        {
          da: `Med gruppens egen frist: ${judged.message.da}`,
          en: `With the group's own deadline: ${judged.message.en}`,
        },
      ],
    },
  ],
};

const folder = new URL("output/", import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL("year-wheel-2026.ics", folder), wheelCalendar(wheel, "da"));
writeFileSync(new URL("year-wheel-2026.svg", folder), yearWheelPicture(wheel, "da"));

run(import.meta.url, report);
