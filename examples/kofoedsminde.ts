/** Kofoedsminde's two-year delay: the deficit of 2017 is part of the bill of 2019, as Herning's was. */
import { financeByKey, formatAmount, population, type Report, type Sheet } from "rammetakst";
import { run } from "./support/run.ts";

/** What Herning was billed in 2019 for the result of 2017 (Herning Kommune, 29 May 2019, item 50). */
const HERNING = 617_136;
/** Assumed: the sources do not state the date of the inhabitants. */
const keyDate = "2018-01-01";
/** Constructed: the sources do not state the budget. */
const budget = 100_000_000;

const all = population({ date: keyDate });
const herning = population({ municipality: "Herning", date: keyDate });
/** Derived: the deficit of the whole country that gives Herning's bill by that key. */
const deficit = Math.round((HERNING * all) / herning);
const inMillions = (deficit / 1_000_000).toFixed(1);

export const financing = financeByKey({
  scheme: "kofoedsminde",
  year: 2019,
  budget,
  keyDate,
  earlierResults: [{ year: 2017, result: -deficit }],
});

const some = ["Herning", "Ikast-Brande", "Ringkøbing-Skjern", "Holstebro"];
const sheet: Sheet = {
  title: { da: "Kofoedsminde 2019, fire kommuner", en: "Kofoedsminde 2019, four municipalities" },
  columns: [
    { word: "municipality", unit: "text" },
    { word: "key", unit: "count" },
    { word: "objective", unit: "kr" },
    { word: "ofEarlierResults", unit: "kr" },
  ],
  rows: financing.municipalities
    .filter(({ municipality }) => some.includes(municipality))
    .map(({ municipality, key, objective, ofEarlierResults }) => [municipality, key, objective, ofEarlierResults]),
  notes: [...financing.explanation.says, ...financing.findings.map(({ message }) => message)],
};

export const report: Report = {
  title: {
    da: "Kofoedsminde: resultatet af 2017 i regningen for 2019",
    en: "Kofoedsminde: the result of 2017 in the bill of 2019",
  },
  parts: [
    {
      da: `Herning betalte i 2019 ${formatAmount(HERNING, "da")} for resultatet af 2017. Med indbyggerne den 1. januar 2018 som nøgle (datoen er antaget) svarer det til et underskud på ca. ${inMillions.replace(".", ",")} mio. kr. for hele landet (udledt). Budgettet er konstrueret.`,
      en: `In 2019 Herning paid ${formatAmount(HERNING, "en")} for the result of 2017. With the inhabitants of 1 January 2018 as the key (the date is assumed) that is a deficit of about DKK ${inMillions} million for the whole country (derived). The budget is constructed.`,
    },
    sheet,
  ],
};

run(import.meta.url, report);
