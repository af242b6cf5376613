import type { Fraction } from "../../numbers/fraction.ts";
import { sources } from "../../parameters/parameters.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import { inBoth, type Language } from "../../words.ts";
import { raises, size, surplusOf } from "../inWords.ts";
import type { YearFigures } from "../ledger/result.ts";
import { resultText } from "../resultText.ts";
import type { SettlementFinding } from "../settlementFinding.ts";

function outcome({ year, available, carriedOut, toTariff, tariffYear }: YearFigures<Fraction>, language: Language) {
  const whole = available.n === 0n ? undefined : surplusOf(available, language);
  if (language === "da") {
    const have = whole === undefined ? "Til rådighed er i alt 0." : `Til rådighed er med det overførte i alt ${whole}.`;
    const carried = carriedOut.n === 0n ? "Intet" : `I alt ${surplusOf(carriedOut, "da")}`;
    const moved =
      toTariff.n === 0n
        ? `taksten for ${tariffYear} efterreguleres ikke`
        : `${size(toTariff, "da")} sætter taksten for ${tariffYear} ${raises(toTariff, "da")}`;
    return `${have} ${carried} overføres til driftsrammen for ${year + 1}, og ${moved}.`;
  }
  const have =
    whole === undefined ? "In all 0 is available." : `With what was carried in, ${whole} is available in all.`;
  const carried = carriedOut.n === 0n ? "Nothing" : surplusOf(carriedOut, "en").replace(/^a/, "A");
  const moved =
    toTariff.n === 0n
      ? `the tariff of ${tariffYear} is not back-regulated`
      : `${size(toTariff, "en")} ${raises(toTariff, "en")} the tariff of ${tariffYear}`;
  return `${have} ${carried} is carried to the operating frame of ${year + 1}, and ${moved}.`;
}

/** A year of offers that merged, as a paragraph for a settlement note, resting on the settlement of each. */
export function mergedExplanation(figures: YearFigures<Fraction>, because: readonly Explanation[]): Explanation {
  const of = (language: Language) => (language === "da" ? "Samlet afregning af" : "Settlement in all of");
  const title = inBoth((language) => `${of(language)} ${figures.year}`);
  return account(
    title,
    [inBoth((language) => `${resultText(figures, language)} ${outcome(figures, language)}`)],
    because,
  );
}

/** That offers have merged, and what that means. */
export function mergedFinding(year: number, offers: number): SettlementFinding {
  return {
    code: "merged",
    year,
    severity: "info",
    message: {
      da: `${offers} regnskaber er lagt sammen. Sammenlægning er ikke lukning: det overførte og det, der er på vej til taksterne, følger med.`,
      en: `${offers} ledgers are merged. Merging is no closure: what is carried and what is on its way to tariffs goes along.`,
    },
    figures: { offers: String(offers) },
    source: sources.forum2019Item3,
    mark: "minutes",
    remedy: {
      da: "Afregn de følgende år samlet med settlementLedger(years, agreement, { after: … }).",
      en: "Settle the following years together with settlementLedger(years, agreement, { after: … }).",
    },
  };
}
