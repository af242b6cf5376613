/** Samråd Syddanmark 2020: 0.88 kr. for each inhabitant of the region's 22 municipalities on 1 January 2020. */
import { Decimal } from "decimal.js";
import { distribute, distributionSheet, municipalities, population, type Report } from "rammetakst";
import { run } from "./support/run.ts";

const keys = municipalities("syddanmark").map(({ code, name }) => ({
  id: name,
  key: population({ municipality: code, date: "2020-01-01" }),
}));
const inhabitants = population({ region: "syddanmark", date: "2020-01-01" });

export const shares = distribute(new Decimal("0.88").times(inhabitants), keys);

export const report: Report = {
  title: { da: "Samråd Syddanmark 2020", en: "Samråd Syddanmark 2020" },
  parts: [
    {
      da: "0,88 kr. pr. indbygger, som offentliggjort af Socialportal Syd; at det er indbyggerne den 1. januar 2020, er antaget. Indbyggere: Danmarks Statistik, FOLK1A.",
      en: "DKK 0.88 per inhabitant, as published by Socialportal Syd; that the inhabitants are those of 1 January 2020 is assumed. Inhabitants: Statistics Denmark, FOLK1A.",
    },
    distributionSheet(shares),
  ],
};

run(import.meta.url, report);
