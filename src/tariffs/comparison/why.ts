import { indexFactor, ratesInWords } from "../../indexation/indexFactor.ts";
import { formatAmount } from "../../numbers/amountText.ts";
import { absolute, type Fraction, minus } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { sources } from "../../parameters/parameters.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import { inBoth, type Language, type Text } from "../../words.ts";
import type { Computed } from "../calculation/computed.ts";
import { shareOf } from "../shareOf.ts";
import { tariffUnitWords } from "../tariffUnit.ts";
import type { ComparedCosts } from "./costs.ts";
import type { ExactEffect } from "./effects.ts";
import { effectWords } from "./effectWords.ts";

/** A change with its sign, to six decimals at most: rounding may be all of it. */
function signed(amount: Fraction, language: Language): string {
  const isWholeOere = (amount.n * 100n) % amount.d === 0n;
  const text = formatAmount(amount, language, { decimals: isWholeOere ? 2 : 6 });
  return amount.n > 0n ? (language === "da" ? `+${text}` : text.replace("DKK\u00a0", "DKK\u00a0+")) : text;
}

const ORDER: Text = Object.freeze({
  da: "Virkningerne er opgjort i en fast rækkefølge: prisniveau, omkostninger, pladser, belægning, døgn, efterregulering og afrunding. Hver er målt, efter at de foregående er gennemført, så de tilsammen er præcis hele ændringen; i en anden rækkefølge ville samspillet mellem dem blive fordelt anderledes. Omkostningernes ændring er målt i det nye prisniveau og pr. enhed af det gamle antal.",
  en: "The effects are measured in a fixed order: price level, costs, places, occupancy, days, back-regulation and rounding. Each is measured after those before it are carried out, so that together they are exactly the whole change; in another order their interplay would fall otherwise. The change of the costs is measured at the new price level and per unit of the old quantity.",
});

function headline(before: Computed, after: Computed): Text {
  const difference = minus(after.tariff, before.tariff);
  const size = absolute(difference);
  const rate = shareOf(size, absolute(before.tariff));
  return inBoth((language) => {
    const da = language === "da";
    const per = tariffUnitWords(after.input.unit)[language];
    const [was, is] = [kr(before.tariff, language), kr(after.tariff, language)];
    const percent = rate === null ? "" : `, ${da ? "svarende til" : "which is"} ${formatRate(rate, language)}`;
    const by = kr(size, language);
    const turn = difference.n < 0n ? (da ? "falder" : "falls") : da ? "stiger" : "rises";
    if (difference.n === 0n) {
      return da ? `Taksten er uændret ${is} ${per}.` : `The tariff is unchanged at ${is} ${per}.`;
    }
    return da
      ? `Taksten ${turn} med ${by}${percent}, fra ${was} til ${is} ${per}.`
      : `The tariff ${turn} by ${by}${percent}, from ${was} to ${is} ${per}.`;
  });
}

function effectText(effect: ExactEffect): Text {
  const words = effectWords(effect);
  return inBoth((language) => `${words[language]}: ${signed(effect.effect, language)}`);
}

function priceExplanations({ series }: ComparedCosts, from: number, to: number): Explanation[] {
  return series.map((each) => {
    const title = {
      da: `Prisniveau fra ${from} til ${to} efter ${each.title.da}`,
      en: `Price level from ${from} to ${to} by ${each.title.en}`,
    };
    return account(title, ratesInWords(indexFactor(from, to, each).steps));
  });
}

/** What a comparison is of: "Takst 2025 mod 2024, pr. døgn". */
export function comparisonTitle(
  before: { readonly year: number },
  after: Pick<Computed["input"], "name" | "year" | "unit">,
): Text {
  const { name, year, unit } = after;
  const per = tariffUnitWords(unit);
  return {
    da: `Takst ${year} mod ${before.year}${name === undefined ? "" : ` for ${name}`}, ${per.da}`,
    en: `Tariff ${year} against ${before.year}${name === undefined ? "" : ` of ${name}`}, ${per.en}`,
  };
}

/** Why two tariffs differ, with the calculations of both. */
export function explainComparison(
  [before, after]: readonly [Computed, Computed],
  compared: ComparedCosts,
  effects: readonly ExactEffect[],
  [explainedBefore, explainedAfter]: readonly [Explanation, Explanation],
): Explanation {
  const says = [headline(before, after), ...effects.filter(({ effect }) => effect.n !== 0n).map(effectText), ORDER];
  const prices = priceExplanations(compared, before.input.year, after.input.year);
  const rests = [{ mark: "derived", source: sources.ownReading }] as const;
  return account(comparisonTitle(before.input, after.input), says, [...prices, explainedAfter, explainedBefore], rests);
}
