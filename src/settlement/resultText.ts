import type { Fraction } from "../numbers/fraction.ts";
import { kr } from "../numbers/krText.ts";
import type { Language } from "../words.ts";
import { size, surplusOf } from "./inWords.ts";

/** What a year's result is made of. */
interface ResultFigures {
  readonly year: number;
  readonly result: Fraction;
  readonly revenue: Fraction;
  readonly costs: Fraction;
  readonly backRegulationInTariff: Fraction;
}

/** The back-regulation that is taken out of a result, as the end of the sentence about it. */
function takenOut(backRegulation: Fraction, language: Language): string {
  if (backRegulation.n === 0n) return "";
  const up = backRegulation.n > 0n;
  const amount = size(backRegulation, language);
  if (language === "da") {
    return `; de ${amount}, som taksten var sat ${up ? "op" : "ned"} med for tidligere år, er ${up ? "trukket fra" : "lagt til"}`;
  }
  return `; the ${amount} that the tariff was ${up ? "raised" : "lowered"} by for earlier years is ${up ? "taken out" : "added"}`;
}

function closingText(costs: Fraction | undefined, language: Language): string {
  if (costs === undefined || costs.n === 0n) return "";
  return language === "da"
    ? `, heraf lukkeomkostninger på ${kr(costs, "da")}`
    : `, of which closing costs ${kr(costs, "en")}`;
}

/** A year's result as a sentence: surplus or deficit, what it is made of, and what was taken out. */
export function resultText(figures: ResultFigures, language: Language, closingCosts?: Fraction): string {
  const { year, result, revenue, costs, backRegulationInTariff } = figures;
  const even = language === "da" ? "gik lige op" : "came out even";
  const gave = `${language === "da" ? "gav" : "gave"} ${surplusOf(result, language)}`;
  const [earned, spent] = [kr(revenue, language), kr(costs, language)];
  const accounts =
    language === "da"
      ? `provenuet var ${earned} og omkostningerne ${spent}`
      : `tariff revenue was ${earned} and costs ${spent}`;
  const end = `${closingText(closingCosts, language)}${takenOut(backRegulationInTariff, language)}`;
  return `${year} ${result.n === 0n ? even : gave}: ${accounts}${end}.`;
}
