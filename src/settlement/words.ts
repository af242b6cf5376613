import { frozen } from "../frozen.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { kr } from "../numbers/krText.ts";
import { both, sentence, type Text } from "../words.ts";
import { size, surplusOf } from "./inWords.ts";
import { NOTHING, spanOf } from "./ruleWords.ts";

/** Sentences after one another; those that end with an amount have its full stop already. */
export function paragraph(sentences: readonly Text[]): Text {
  return sentence({
    da: sentences.map(({ da }) => da).join(" "),
    en: sentences.map(({ en }) => en).join(" "),
  });
}

// What is refused.

export const REVENUE_OR_ITEMS: Text = frozen({
  da: "provenuet i kr. i revenue, eller belagte døgn og takster i items",
  en: "tariff revenue in DKK in revenue, or occupied days and tariffs in items",
});

export const noYears = frozen({
  foundAs: { da: "en tom liste", en: "an empty list" },
  allowed: { da: "mindst ét år", en: "at least one year" },
  remedy: { da: "tilføj et år", en: "add a year" },
});

export const gapInYears = (before: number, year: number) => {
  const missing = spanOf(before + 1, year - 1);
  return {
    foundAs: { da: `${year} lige efter ${before}`, en: `${year} right after ${before}` },
    allowed: { da: "alle år uden huller", en: "every year without gaps" },
    remedy: {
      da: `tilføj ${missing}, også hvis årets resultat var 0`,
      en: `add ${missing}, even if the result was 0`,
    },
  };
};

export const settledAlready = (before: number) => ({
  allowed: { da: `${before + 1} eller senere`, en: `${before + 1} or later` },
  remedy: {
    da: `udelad årene til og med ${before}, som allerede er afregnet`,
    en: `leave out the years up to ${before}, which are already settled`,
  },
});

// A settled year.

/** A title with the offer's name before it, where it has one. */
export const ofOffer = (offer: string | undefined, title: Text): Text =>
  offer === undefined ? title : { da: `${offer}: ${title.da}`, en: `${offer}: ${title.en}` };

export const settlementOf = (years: string): Text => ({ da: `Afregning af ${years}`, en: `Settlement of ${years}` });

/** What a year's result is made of. */
interface ResultFigures {
  readonly year: number;
  readonly result: Fraction;
  readonly revenue: Fraction;
  readonly costs: Fraction;
  readonly backRegulationInTariff: Fraction;
}

function gave(result: Fraction): Text {
  if (result.n === 0n) return { da: "gik lige op", en: "came out even" };
  const surplus = both(surplusOf, result);
  return { da: `gav ${surplus.da}`, en: `gave ${surplus.en}` };
}

function ofWhichClosing(costs: Fraction | undefined): Text {
  if (costs === undefined || costs.n === 0n) return NOTHING;
  const amount = both(kr, costs);
  return { da: `, heraf lukkeomkostninger på ${amount.da}`, en: `, of which closing costs ${amount.en}` };
}

/** The back-regulation that is taken out of a result, as the end of the sentence about it. */
function takenOut(backRegulation: Fraction): Text {
  if (backRegulation.n === 0n) return NOTHING;
  const amount = both(size, backRegulation);
  return backRegulation.n > 0n
    ? {
        da: `; de ${amount.da}, som taksten var sat op med for tidligere år, er trukket fra`,
        en: `; the ${amount.en} that the tariff was raised by for earlier years is taken out`,
      }
    : {
        da: `; de ${amount.da}, som taksten var sat ned med for tidligere år, er lagt til`,
        en: `; the ${amount.en} that the tariff was lowered by for earlier years is added`,
      };
}

/** A year's result as a sentence: surplus or deficit, what it is made of, and what was taken out. */
export function resultOfYear(figures: ResultFigures, closingCosts?: Fraction): Text {
  const { year, result, revenue, costs, backRegulationInTariff } = figures;
  const [ended, earned, spent] = [gave(result), both(kr, revenue), both(kr, costs)];
  const [closing, back] = [ofWhichClosing(closingCosts), takenOut(backRegulationInTariff)];
  return sentence({
    da: `${year} ${ended.da}: provenuet var ${earned.da} og omkostningerne ${spent.da}${closing.da}${back.da}.`,
    en: `${year} ${ended.en}: tariff revenue was ${earned.en} and costs ${spent.en}${closing.en}${back.en}.`,
  });
}

// The tables.

export const TOTAL: Text = frozen({ da: "I alt", en: "Total" });

// Findings.

export const backRegulationNotStated = frozen({
  message: {
    da: "Efterreguleringen i årets takst er ikke oplyst, og regnskabet rækker ikke langt nok tilbage til at kende den; den er regnet som 0.",
    en: "The back-regulation in the year's tariff is not stated, and the ledger does not reach back far enough to know it; it is taken as 0.",
  },
  remedy: {
    da: "Oplys den, om så den er 0.",
    en: "State it, even if it is 0.",
  },
});

export function backRegulationDiffers(stated: Fraction, settled: Fraction, difference: Fraction): Text {
  const [given, own, off] = [both(kr, stated), both(kr, settled), both(size, difference)];
  return sentence({
    da: `Taksten indeholdt efter det oplyste en efterregulering på ${given.da}; efter de tidligere års afregning skulle den have været ${own.da}. Det oplyste er brugt; forskellen på ${off.da} indgår ikke i senere års afregning.`,
    en: `As stated, the tariff held back-regulation of ${given.en}; by the settlement of earlier years it should have been ${own.en}. The stated amount is used; the difference of ${off.en} is not part of later settlements.`,
  });
}

export const FIND_WHY_BUILT_IN: Text = frozen({
  da: "Find ud af, hvorfor der blev indregnet et andet beløb end det afregnede; skal forskellen stadig indregnes, så læg den til den takst, den skal i.",
  en: "Find out why the amount built in differs from the one settled; if the difference is still to be built in, add it to the tariff it belongs in.",
});

export const DEFICIT_MAY_BE_CARRIED: Text = frozen({
  da: "At også et underskud kan overføres inden for grænsen, er antaget: det blev forelagt ministeriet i 2015, og svaret er ikke kendt.",
  en: "It is assumed that a deficit may be carried within the limit too: the question was put to the ministry in 2015, and the answer is not known.",
});

export const CHECK_SHARE: Text = frozen({
  da: "Kontrollér rammeaftalens bilag; er andelen en anden, så oplys den som jeres egen værdi.",
  en: "Check the annex of the framework agreement; if the share is another, state it as a value of your own.",
});

export * from "./ruleWords.ts";
