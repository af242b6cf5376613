import type { Decimal } from "../../decimal.ts";
import type { Asked, Refused } from "../../failureWords.ts";
import { frozen } from "../../frozen.ts";
import { absolute, type Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { resultNumber } from "../../numbers/resultNumber.ts";
import { ofOffer } from "../../settlement/words.ts";
import { both, sentence, type Text } from "../../words.ts";
import type { DrawKind } from "./input.ts";

export const DRAW_KINDS: Readonly<Record<DrawKind, Text>> = frozen({
  uniform: { da: "lige sandsynlige", en: "equally likely" },
  triangular: { da: "trekant", en: "triangle" },
  bell: { da: "klokke", en: "bell" },
});

/** An amount with its sign. */
const size = (amount: Fraction, language: "da" | "en"): string =>
  `${amount.n < 0n ? "−" : ""}${kr(absolute(amount), language)}`;

// What is refused.

export const tooLarge: Refused = frozen({
  foundAs: { da: "beløb på mange billioner kr.", en: "amounts of many trillion DKK" },
  allowed: {
    da: "beløb og døgn, der kan tælles i hele øre uden at miste en øre, op til nogle billioner kr. i alt",
    en: "amounts and days that can be counted in whole øre without losing one, up to some trillion DKK in all",
  },
  remedy: {
    da: "kontrollér, at beløbene er i kr. og ikke i øre, og at budgetterede døgn har få decimaler",
    en: "check that amounts are in DKK and not in øre, and that budgeted days have few decimals",
  },
});

export const notWholeOere: Refused = frozen({
  foundAs: { da: "mindre end en øre", en: "less than an øre" },
  allowed: { da: "grænser og takster i hele øre", en: "limits and tariffs in whole øre" },
  remedy: { da: "lad afrundingen i aftalen være hele øre", en: "let the agreement's rounding be whole øre" },
});

export const boundsInOrder: Asked = frozen({
  allowed: { da: "mindst ≤ mest sandsynlig ≤ højst", en: "least ≤ likeliest ≤ most" },
  remedy: {
    da: "skriv mindst som den mindste og højst som den største, og en mest sandsynlig værdi mellem dem",
    en: "write the smallest as least and the largest as most, and a likeliest value between them",
  },
});

export const LIKELIEST: Text = frozen({ da: "den mest sandsynlige værdi", en: "the likeliest value" });

export const GIVE_LIKELIEST: Text = frozen({
  da: "angiv den værdi mellem mindst og højst, som I anser for mest sandsynlig, eller vælg lige sandsynlige værdier",
  en: "state the value between least and most that you hold to be likeliest, or choose equally likely values",
});

export const likeliestOfTriangle: Asked = frozen({
  allowed: { da: "kun grænserne, når det ikke er en trekant", en: "the bounds only, where it is no triangle" },
  remedy: {
    da: "vælg trekant, eller udelad den mest sandsynlige værdi",
    en: "choose the triangle, or leave the likeliest value out",
  },
});

export const statedOfLaterYear: Asked = frozen({
  allowed: {
    da: "kun i de første år: i de senere er det efterreguleringen af det, der er trukket for de tidligere",
    en: "in the first years only: in later ones it is that of what was drawn for the earlier ones",
  },
  remedy: { da: "udelad beløbet", en: "leave the amount out" },
});

export function tariffBelowZero(year: number, tariff: Fraction): Refused {
  const lowest = both(size, tariff);
  return {
    foundAs: {
      da: `en takst, der i ${year} kunne blive ${lowest.da}`,
      en: `a tariff that could become ${lowest.en} in ${year}`,
    },
    allowed: { da: "en takst, der ikke kan komme under 0", en: "a tariff that cannot fall below 0" },
    remedy: {
      da: "kontrollér takst, budget og grænserne for det, der trækkes",
      en: "check tariff, budget and the bounds of what is drawn",
    },
  };
}

export const rising: Asked = frozen({
  allowed: { da: "andele fra 0 til 1, hver større end den før", en: "shares from 0 to 1, each above the one before" },
  remedy: { da: "skriv dem i stigende orden, hver én gang", en: "write them in rising order, each once" },
});

export const fewerDraws = (most: number): Asked => ({
  allowed: {
    da: `højst ${most} trækninger med så mange år`,
    en: `at most ${most} draws with so many years`,
  },
  remedy: { da: "træk færre gange, eller giv færre år", en: "draw fewer times, or give fewer years" },
});

export const drawNumber = (draws: number): Asked => ({
  allowed: { da: `nummeret på en trækning, fra 1 til ${draws}`, en: `the number of a draw, from 1 to ${draws}` },
  remedy: { da: "vælg en af trækningerne", en: "choose one of the draws" },
});

// The simulation, its tables and its picture.

export const simulationOf = (offer: string | undefined, years: string): Text =>
  ofOffer(offer, { da: `Risiko ved afregningen ${years}`, en: `Risk of the settlement ${years}` });

export const chancesOf = (offer: string | undefined, years: string): Text =>
  ofOffer(offer, { da: `Over grænsen for overførsel ${years}`, en: `Beyond the limit of what is carried ${years}` });

export const MEASURES = frozen({
  result: { da: "årets resultat", en: "result of the year" },
  carriedOut: { da: "overført til næste år", en: "carried to next year" },
  toTariff: { da: "til en senere takst", en: "to a later tariff" },
  tariff: { da: "årets takst, kr. pr. døgn", en: "tariff of the year, DKK a day" },
}) satisfies Readonly<Record<string, Text>>;

export const FINDINGS: Text = frozen({ da: "Hvad simuleringen bygger på", en: "What the simulation rests on" });

export const shareText = (share: Decimal): Text => both(formatRate, resultNumber(share, ""), { decimals: "exact" });

export const quantileName = (share: Decimal): Text => {
  const { da, en } = shareText(share);
  return { da: `${da}-fraktil`, en: `quantile of ${en}` };
};

export const pictureTitle = (title: Text, measure: Text): Text => ({
  da: `${title.da}: ${measure.da}`,
  en: `${title.en}: ${measure.en}`,
});

export const drawsInPicture = (draws: number): Text => {
  const number = both(formatNumber, draws);
  return {
    da: `Fraktiler af ${number.da} trækninger: så stor en del af trækningerne ligger på eller under linjen`,
    en: `Quantiles of ${number.en} draws: so large a share of the draws lies on the line or below it`,
  };
};

// Why the simulation is what it is.

export function drawnBy(draws: number, generator: string, seed: number): Text {
  const number = both(formatNumber, draws);
  return {
    da: `${number.da} trækninger i hele døgn og hele øre med generatoren ${generator} og startværdien ${seed}; hver er afregnet til øren, og år og beløb er trukket uafhængigt af hinanden.`,
    en: `${number.en} draws in whole days and whole øre by the generator ${generator} and the seed ${seed}; each is settled to the øre, and years and amounts are drawn independently of each other.`,
  };
}

export const QUANTILES_ARE_DRAWN: Text = frozen({
  da: "En fraktil er det mindste trukne beløb, som mindst så stor en del af trækningerne ikke overstiger.",
  en: "A quantile is the smallest drawn amount that at least so large a share of the draws does not exceed.",
});

export function beyondIn(share: Fraction): Text {
  const rate = both(formatRate, share, { decimals: 1 });
  return {
    da: `I ${rate.da} af trækningerne er der mindst ét år over grænsen for overførsel.`,
    en: `In ${rate.en} of the draws at least one year is beyond the limit of what is carried.`,
  };
}

export function carriedAtTheEnd(
  year: number,
  low: Fraction,
  high: Fraction,
  shares: readonly [Decimal, Decimal],
): Text {
  const [from, to] = [both(size, low), both(size, high)];
  const [least, most] = shares.map(shareText);
  return sentence({
    da: `Overført fra ${year}: fra ${from.da} (${least?.da}-fraktil) til ${to.da} (${most?.da}-fraktil).`,
    en: `Carried from ${year}: from ${from.en} (quantile of ${least?.en}) to ${to.en} (quantile of ${most?.en}).`,
  });
}

// Findings.

export const DRAWS_ASSUMED: Text = frozen({
  da: "Grænserne for det, der trækkes, er brugerens egne, og udfaldet er ikke mere sikkert, end de er.",
  en: "The bounds of what is drawn are the user's own, and the outcome is no surer than they are.",
});

export const SUPPORT_BOUNDS: Text = frozen({
  da: "Hold grænserne op mod de seneste års belægning og omkostninger, og prøv også andre.",
  en: "Hold the bounds against the occupancy and costs of the last years, and try others too.",
});

export const openingNotStated = (yearBefore: number): Text => ({
  da: `Hvad der var overført fra ${yearBefore}, er ikke oplyst; det er regnet som 0.`,
  en: `What was carried in from ${yearBefore} is not stated; it is taken as 0.`,
});

export const backRegulationNotStated = (years: readonly number[]): Text => ({
  da: `Efterreguleringen i taksten for ${years.join(", ")} er ikke oplyst; den er regnet som 0.`,
  en: `The back-regulation in the tariff of ${years.join(", ")} is not stated; it is taken as 0.`,
});

export const GIVE_EVEN_ZERO: Text = frozen({
  da: "Oplys beløbet, om så det er 0.",
  en: "State the amount, even if it is 0.",
});

export const MOST_IS_CARRIED: Text = frozen({
  da: "I hvert år er der overført det mest mulige; driftsherren kan vælge mindre.",
  en: "In every year the most possible is carried; the operator may choose less.",
});

export const READ_AS_MOST: Text = frozen({
  da: "Læs udfaldet som det med størst overførsel og mindst efterregulering.",
  en: "Read the outcome as the one with the most carried and the least back-regulation.",
});

export const TRY_NO_DEFICIT: Text = frozen({
  da: "Skal underskud ikke overføres, så prøv med en grænse for underskud på 0.",
  en: "If deficits are not to be carried, try a limit of 0 for deficits.",
});
