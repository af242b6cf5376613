import { frozen } from "../../frozen.ts";
import { absolute, type Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { both, type Text } from "../../words.ts";

// What is refused.

export const noOriginal = (year: number) => ({
  foundAs: {
    da: `det oprindelige lønskøn for ${year} er ikke givet, og kilderne kender det ikke`,
    en: `the original wage estimate of ${year} is not given, and the sources do not know it`,
  },
  allowed: {
    da: "den sats, budgettet blev fremskrevet med, som andel af 1",
    en: "the rate that the budget was indexed by, as a share of 1",
  },
  remedy: {
    da: "find satsen i budgetforudsætningerne, og giv den i original",
    en: "find the rate in the budget assumptions, and give it as original",
  },
});

export const noKnownChange = (year: number) => ({
  foundAs: {
    da: `ingen kendt ændring af lønskønnet for ${year}`,
    en: `no known change of the wage estimate of ${year}`,
  },
  allowed: { da: "det reviderede skøn som andel af 1", en: "the revised estimate as a share of 1" },
  remedy: {
    da: "giv det reviderede skøn i revised; et andet års ændring videreføres aldrig",
    en: "give the revised estimate as revised; another year's change is never carried over",
  },
});

export const tooLargeRate = frozen({
  allowed: {
    da: "en sats mellem -0,5 og 0,5, som andel af 1",
    en: "a rate between -0.5 and 0.5, as a share of 1",
  },
  remedy: { da: 'skriv 1,4 % som "0.014"', en: 'write 1.4% as "0.014"' },
});

// The explanation and the table.

export const revisedEstimateOf = (year: number): Text => ({
  da: `Ændret lønskøn for ${year}`,
  en: `Revised wage estimate of ${year}`,
});

export function isRevised(
  year: number,
  wageBudget: Fraction,
  { from, to, by }: Readonly<Record<"from" | "to" | "by", Text>>,
): Text {
  const budget = both(kr, wageBudget);
  return {
    da: `Lønskønnet for ${year}, som lønbudgettet på ${budget.da} er lagt efter, er ændret fra ${from.da} til ${to.da}, altså med ${by.da}.`,
    en: `The wage estimate of ${year}, by which the wage budget of ${budget.en} was made, is revised from ${from.en} to ${to.en}, by ${by.en}.`,
  };
}

export const RESULT_UNCHANGED: Text = frozen({
  da: "Resultatet ændres ikke.",
  en: "The result does not change.",
});

export function givesSurplus(effect: Fraction, year: number): Text {
  const amount = both(kr, effect);
  return {
    da: `Alt andet lige giver det et overskud på ${amount.da} i ${year}.`,
    en: `Other things equal, it gives a surplus of ${amount.en} in ${year}.`,
  };
}

export function givesDeficit(effect: Fraction, year: number): Text {
  const amount = both(kr, absolute(effect));
  return {
    da: `Alt andet lige giver det et underskud på ${amount.da} i ${year}.`,
    en: `Other things equal, it gives a deficit of ${amount.en} in ${year}.`,
  };
}

export function nextBudgetLower(year: number, rate: Text, correction: Fraction): Text {
  const less = both(kr, absolute(correction));
  return {
    da: `Når lønbudgettet fremskrives til ${year} med ${rate.da}, bliver det ${less.da} lavere, fordi udgangspunktet rettes til det reviderede skøn.`,
    en: `Indexed to ${year} by ${rate.en}, the wage budget is ${less.en} lower, since its starting point is corrected to the revised estimate.`,
  };
}

export function nextBudgetHigher(year: number, rate: Text, correction: Fraction): Text {
  const more = both(kr, correction);
  return {
    da: `Når lønbudgettet fremskrives til ${year} med ${rate.da}, bliver det ${more.da} højere, fordi udgangspunktet rettes til det reviderede skøn.`,
    en: `Indexed to ${year} by ${rate.en}, the wage budget is ${more.en} higher, since its starting point is corrected to the revised estimate.`,
  };
}

/** The correction by the method that adds the rates; the sentence before says it by the one that multiplies. */
export function nextByAdding(correction: Fraction): Text {
  const by = both(kr, absolute(correction));
  const differs = correction.n < 0n ? { da: "lavere", en: "lower" } : { da: "højere", en: "higher" };
  return {
    da: `Det er beregnet ved at gange satserne, hvilket er antaget. Lægges de sammen, som staten gør i finanslovens pris- og lønforudsætninger, bliver lønbudgettet ${by.da} ${differs.da}.`,
    en: `That is computed by multiplying the rates, which is assumed. Added, as the state does in the price and wage assumptions of its finance bill, they make the wage budget ${by.en} ${differs.en}.`,
  };
}

// Findings.

export const readAsPoints = (fall: Text, points: Text): Text => ({
  da: `Referatet siger, at lønskønnet i alt er faldet med ${fall.da}. Det er læst som ${points.da} af skønnet.`,
  en: `The minutes say that the wage estimate has fallen by ${fall.en} in all. It is read as ${points.en} of the estimate.`,
});

export const GIVE_REVISED: Text = frozen({
  da: "Oplys det reviderede skøn, hvis det kendes.",
  en: "State the revised estimate where it is known.",
});
