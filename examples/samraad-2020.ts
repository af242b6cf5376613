/** Samråd Syddanmark 2020: 0.88 kr. for each inhabitant of the region's 22 municipalities on 1 January 2020. */
import { financeByKey, financeByKeySheet, type Report } from "rammetakst";
import { run } from "./support/run.ts";

export const financing = financeByKey({ scheme: "samraad-syddanmark", year: 2020 });

export const report: Report = {
  title: { da: "Samråd Syddanmark 2020", en: "Samråd Syddanmark 2020" },
  parts: [
    {
      da: "0,88 kr. pr. indbygger, som offentliggjort af Socialportal Syd; at det er indbyggerne den 1. januar 2020, er antaget. Indbyggere: Danmarks Statistik, FOLK1A.",
      en: "DKK 0.88 per inhabitant, as published by Socialportal Syd; that the inhabitants are those of 1 January 2020 is assumed. Inhabitants: Statistics Denmark, FOLK1A.",
    },
    financeByKeySheet(financing),
  ],
};

run(import.meta.url, report);
