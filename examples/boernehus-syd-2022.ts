/** Børnehus Syd 2022 with the region's real keys: 60/40 as it was, and what 80/20 moves between the municipalities. */
import {
  compareFinancing,
  compareFinancingSheet,
  type FinanceInput,
  financeByKey,
  financeByKeySheet,
  municipalities,
  population,
  type Report,
} from "rammetakst";
import { run } from "./support/run.ts";

/** Constructed: neither the budget nor the cases are those of Børnehus Syd. The key is real. */
const budget: FinanceInput = {
  scheme: "childrens-houses",
  year: 2022,
  area: "syddanmark",
  budget: 25_000_000,
  expectedCases: 600,
};

/** Constructed: one case for every 400 children, three times as many in Odense. */
const cases = municipalities("syddanmark").map(({ code, name }) => {
  const children = population({ municipality: code, date: "2021-01-01", ages: "0-17" });
  return { municipality: name, cases: Math.floor(children / 400) * (name === "Odense" ? 3 : 1) };
});

export const financing = financeByKey(budget);

const { expectedCases: _, ...settled } = budget;
export const comparison = compareFinancing({ ...settled, cases }, { ...settled, cases, splitOfYear: 2024 });

export const report: Report = {
  title: { da: "Børnehus Syd 2022", en: "Børnehus Syd 2022" },
  parts: [
    {
      da: "Budget og sagstal er konstruerede; fordelingsnøglen er de 0-17-årige den 1. januar 2021 (Danmarks Statistik, FOLK1A). Først betalingen i 2022 efter 60/40, så hvad 80/20, som gælder fra 2024, ville flytte, hvis sagstallet var det samme.",
      en: "Budget and numbers of cases are constructed; the key is the 0-17-year-olds on 1 January 2021 (Statistics Denmark, FOLK1A). First the payment of 2022 by 60/40, then what 80/20, in force from 2024, would move if the cases were the same.",
    },
    financeByKeySheet(financing),
    compareFinancingSheet(comparison),
  ],
};

run(import.meta.url, report);
