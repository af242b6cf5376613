import { frozen } from "../../frozen.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { both, sentence, type Text } from "../../words.ts";
import { surplusOf } from "../inWords.ts";
import { NOTHING, plusWithOperator, spanOf } from "../ruleWords.ts";
import type { LedgerTotals } from "./result.ts";

// What is refused of the options.

export const nameOfOffer = frozen({
  allowed: { da: "tilbuddets navn som tekst", en: "the offer's name as text" },
  remedy: { da: "skriv navnet, eller udelad det", en: "write the name, or leave it out" },
});

export const closedBefore = frozen({
  allowed: { da: "et tilbud, der ikke er lukket", en: "an offer that has not closed" },
  remedy: { da: "et lukket tilbud har ingen senere år", en: "a closed offer has no later years" },
});

export const doesNotAddUp = frozen({
  foundAs: { da: "beløb, der ikke går op", en: "amounts that do not add up" },
  allowed: {
    da: "et afregnet år, hvor overført ind + resultat er lig overført ud + til taksten + båret + afregnet",
    en: "a settled year in which carried in + result equals carried out + to the tariff + borne + settled",
  },
  remedy: { da: "afregn året igen med settlementLedger", en: "settle the year again with settlementLedger" },
});

// What is refused of the years.

export const openingOfLaterYear = frozen({
  allowed: { da: "kun i det første år, der er kendt", en: "only in the first year that is known" },
  remedy: { da: "udelad det; regnskabet overfører selv", en: "leave it out; the ledger carries over by itself" },
});

export const yearAfterClosure = (closed: number) => ({
  allowed: { da: `højst ${closed}, hvor tilbuddet lukkede`, en: `at most ${closed}, in which the offer closed` },
  remedy: {
    da: "udelad årene efter lukningen; flytning eller sammenlægning er ingen lukning",
    en: "leave out the years after the closure; moving or merging is not a closure",
  },
});

export const buyersOfAuthority = frozen({
  allowed: { da: "kun, hvor driftsherren selv lukker", en: "only where the operator itself closes" },
  remedy: {
    da: "udelad køberne; ved lukning fra en myndighed afregnes der ikke med dem",
    en: "leave the buyers out; after closure by an authority nothing is settled with them",
  },
});

export const carryAtClosure = frozen({
  allowed: { da: "intet i et år, tilbuddet lukker", en: "nothing in the year that the offer closes" },
  remedy: {
    da: "udelad carry; det, der er tilbage, afregnes ved lukningen",
    en: "leave carry out; what is left is settled at the closure",
  },
});

export const carryBeyondBounds = (lowest: Fraction, highest: Fraction) => {
  const [low, high] = [both(kr, lowest), both(kr, highest)];
  return {
    allowed: {
      da: `fra ${low.da} til ${high.da}: mellem 0 og det, der er til rådighed, og inden for grænsen`,
      en: `from ${low.en} to ${high.en}: between 0 and what is available, and within the limit`,
    },
    remedy: {
      da: "vælg et beløb derimellem, eller udelad carry for at overføre det mest mulige",
      en: "choose an amount between them, or leave carry out to carry the most",
    },
  };
};

// What is refused of the tariff year asked for.

export const yearNotSettled = (known: string) => ({
  allowed: { da: `takstårene ${known}`, en: `the tariff years ${known}` },
  remedy: {
    da: "afregn det år, hvis resultat skal i taksten, eller vælg et andet takstår",
    en: "settle the year whose result is to enter the tariff, or choose another tariff year",
  },
});

export const noTariffAfter = (closed: number) => ({
  allowed: { da: `højst ${closed}, hvor tilbuddet lukkede`, en: `at most ${closed}, in which the offer closed` },
  remedy: { da: "et lukket tilbud har ingen takst", en: "a closed offer has no tariff" },
});

// The years together.

function yearsFrom(first: number, last: number): Text {
  const span = spanOf(first, last);
  return first === last
    ? { da: `Året ${span}`, en: `The year ${span}` }
    : { da: `Årene ${span}`, en: `The years ${span}` };
}

export function resultInAll(first: number, last: number, result: Fraction): Text {
  const years = yearsFrom(first, last);
  if (result.n === 0n) return { da: `${years.da} gik lige op.`, en: `${years.en} came out even.` };
  const surplus = both(surplusOf, result);
  return sentence({ da: `${years.da} gav i alt ${surplus.da}.`, en: `${years.en} gave ${surplus.en} in all.` });
}

function plusWithBuyers(amount: Fraction): Text {
  if (amount.n === 0n) return NOTHING;
  const settled = both(kr, amount);
  return { da: ` + afregnet med køberne ${settled.da}`, en: ` + settled with the buyers ${settled.en}` };
}

/** Both sides of the ledger, so that anyone can add it up; what is 0 because no offer closed is left out. */
export function bothSides(totals: LedgerTotals<Fraction>): Text {
  const [carriedIn, result] = [both(kr, totals.carriedIn), both(kr, totals.result)];
  const [carriedOut, toTariff] = [both(kr, totals.carriedOut), both(kr, totals.toTariff)];
  const [borne, settled] = [plusWithOperator(totals.borneByOperator), plusWithBuyers(totals.settledWithBuyers)];
  return {
    da: `Overført ind ${carriedIn.da} + årenes resultater ${result.da} = overført ud ${carriedOut.da} + til taksterne ${toTariff.da}${borne.da}${settled.da} (overskud er positive, underskud negative).`,
    en: `Carried in ${carriedIn.en} + the years' results ${result.en} = carried out ${carriedOut.en} + to the tariffs ${toTariff.en}${borne.en}${settled.en} (surpluses are positive, deficits negative).`,
  };
}

// The tables and the picture.

export const FINDINGS: Text = frozen({ da: "Bemærkninger til afregningen", en: "Findings on the settlement" });

export const SIGNS_IN_PICTURE: Text = frozen({
  da: "Overskud er positive, underskud negative. Det, der går til taksten, sætter den ned, når det er positivt.",
  en: "Surpluses are positive, deficits negative. What goes to the tariff lowers it when positive.",
});
