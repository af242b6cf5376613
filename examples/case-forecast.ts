/** Børnehus Syd 2024: the cases expected from those by 15 November, and what they do to the result of the year. */
import {
  type CaseResult,
  caseResult,
  caseResultSheet,
  casesPerThousand,
  casesPerThousandSheet,
  forecastCases,
  forecastCasesSheet,
  type Report,
} from "rammetakst";
import { run } from "./support/run.ts";

/** Minutes of 24 January 2025, item 2: cases by 15 November 2024, the year's budget, and the cases of 2023. */
const counted = { cases: 920, through: "2024-11-15", year: 2024, budget: 726, lastYear: 606 } as const;
const byMonths = forecastCases({ ...counted, method: "months" });
const byDays = forecastCases({ ...counted, method: "days" });

/** Constructed: a budget of 60 mio. kr., and 40 000 kr. for a case more. */
const year = { scheme: "childrens-houses", year: 2024, budget: 60_000_000, budgetCases: 726, cases: 1_050 };
export const bounds: CaseResult = caseResult(year);
export const known: CaseResult = caseResult({ ...year, marginalCost: 40_000 });

/** The cases of 2023 are in the minutes; the children are those of 1 January 2021, the only date in the register. */
const perThousand = casesPerThousand({
  year: 2023,
  date: "2021-01-01",
  rows: [{ region: "syddanmark", cases: counted.lastYear }],
});

export const report: Report = {
  title: { da: "Børnehus Syd 2024", en: "Børnehus Syd 2024" },
  parts: [
    {
      da: "Sagerne i hele 2024 ud fra de 920, der var talt den 15. november: først med lige mange sager pr. måned resten af året, så med lige mange pr. dag.",
      en: "The cases of all of 2024 from the 920 counted by 15 November: first with as many cases a month for the rest of the year, then with as many a day.",
    },
    forecastCasesSheet(byMonths),
    forecastCasesSheet(byDays),
    {
      da: "Resultatet ved 1.050 sager. Budgettet på 60 mio. kr. og merudgiften på 40.000 kr. pr. ekstra sag er konstruerede; fordelingen 80/20 og sagstallene er fra referatet.",
      en: "The result at 1,050 cases. The budget of DKK 60 million and the extra cost of DKK 40,000 per extra case are constructed; the split of 80/20 and the cases are from the minutes.",
    },
    caseResultSheet(bounds),
    caseResultSheet(known),
    casesPerThousandSheet(perThousand),
  ],
};

run(import.meta.url, report);
