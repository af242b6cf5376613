/** A region's occupancy in the first three quarters of 2025: 40 constructed offers, who is listed, and what follows. */
import { readFileSync } from "node:fs";
import {
  agreementInForce,
  explanationText,
  type OccupancyOffer,
  type OccupancyReport,
  type OfferOccupancy,
  occupancyReport,
  occupancyReportFindingSheet,
  occupancyReportServiceSheet,
  occupancyReportSheet,
  type Report,
} from "rammetakst";
import { run } from "./support/run.ts";

const file = new URL("data/occupancy-2025-constructed.json", import.meta.url);
const { about, offers } = JSON.parse(readFileSync(file, "utf8")) as {
  readonly about: { readonly da: string; readonly en: string };
  readonly offers: readonly OccupancyOffer[];
};

/** The threshold is known for 2019–20 only; lenient mode carries it forward, and the report says so. */
const agreement = agreementInForce("syddanmark", "2025-09-30", { mode: "lenient" });

export const occupancy: OccupancyReport = occupancyReport(offers, agreement, { year: 2025 });

function offerOf(id: string): OfferOccupancy {
  const found = occupancy.offers.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no offer ${id}`);
  return found;
}

const explained = offerOf("T08");

export const report: Report = {
  title: { da: "Belægningen i Syddanmark 1.-3. kvartal 2025", en: "Occupancy in Syddanmark in Q1–Q3 2025" },
  parts: [
    about,
    occupancyReportSheet(occupancy),
    occupancyReportServiceSheet(occupancy),
    {
      title: { da: "Ét tilbud forklaret", en: "One offer explained" },
      parts: [
        {
          verbatim: {
            da: explanationText(explained.explanation, "da"),
            en: explanationText(explained.explanation, "en"),
          },
        },
      ],
    },
    occupancyReportFindingSheet(occupancy),
  ],
};

run(import.meta.url, report);
