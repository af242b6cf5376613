import type { Decimal } from "../../decimal.ts";
import { frozen } from "../../frozen.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { both, sentence, type Text } from "../../words.ts";
import type { PriceBasis } from "../accounts/data.ts";
import { inBrackets, NOTHING } from "../words.ts";
import type { CeilingVerdict } from "./result.ts";

// The table.

export const VERDICTS: Readonly<Record<CeilingVerdict, Text>> = frozen({
  within: { da: "inden for loftet", en: "within the ceiling" },
  above: { da: "over loftet", en: "above the ceiling" },
  none: { da: "ingen vurdering", en: "no verdict" },
});

// The explanation.
export const title = (year: number): Text => ({ da: `Udgiftsloft ${year}`, en: `Spending ceiling ${year}` });

export const RULE: Text = frozen({
  da: "De samlede udgifter må højst være året før plus KL's pris- og lønfremskrivning, i alle kommuner og regionen; præcis loftet er ikke en overskridelse.",
  en: "Total spending may at most be the year before plus KL's indexation, in every municipality and the region; exactly the ceiling is no excess.",
});

export const payersAbove = (above: number, payers: number): Text => ({
  da: `${above} af ${payers} betalere er over loftet.`,
  en: `${above} of ${payers} payers are above the ceiling.`,
});

export const indexation = (year: number, rate: Text, series: Text): Text => ({
  da: `P/L fra ${year - 1} til ${year}: ${rate.da} (${series.da}).`,
  en: `Indexation from ${year - 1} to ${year}: ${rate.en} (${series.en}).`,
});

interface Total {
  readonly year: number;
  readonly account: Text;
  readonly before: Text;
  readonly now: Text;
  readonly rate: Text | undefined;
  readonly verdict: Text;
}

export function totalAgainstCeiling({ year, account, before, now, rate, verdict }: Total): Text {
  const percent = rate === undefined ? NOTHING : inBrackets(rate);
  return sentence({
    da: `I alt (${account.da}): ${before.da} i ${year - 1} og ${now.da} i ${year}${percent.da}: ${verdict.da}.`,
    en: `In all (${account.en}): ${before.en} in ${year - 1} and ${now.en} in ${year}${percent.en}: ${verdict.en}.`,
  });
}

/** The verdict on all together; where there is one, the ceiling is known. */
export const verdictText = (verdict: CeilingVerdict, ceiling: Text): Text =>
  ({
    within: { da: `inden for loftet på ${ceiling.da}`, en: `within the ceiling of ${ceiling.en}` },
    above: { da: `over loftet på ${ceiling.da}`, en: `above the ceiling of ${ceiling.en}` },
    none: VERDICTS.none,
  })[verdict];

// Findings.

export const ALL_PAYERS: Text = frozen({ da: "I alt", en: "In all" });

export const pricesNotStated = (year: number): Text => ({
  da: `Det er ikke oplyst, om tallene for ${year - 1} og ${year} er i løbende eller faste priser, så der gives ingen vurdering mod loftet.`,
  en: `Nominal or fixed prices are not stated for ${year - 1} and ${year}, so no ceiling verdict is given.`,
});

export const FIND_OUT_PRICES: Text = frozen({
  da: "Find ud af, hvilke priser tallene er i.",
  en: "Find out which prices the figures are in.",
});

export const fixedPrices = (level: PriceBasis | "unstated"): Text => ({
  da: `Tabellen er i ${level}-niveau; loftet er året før plus pris- og lønfremskrivning og gælder løbende priser, så der gives ingen vurdering.`,
  en: `The table is at the ${level} level; the ceiling is the year before plus indexation and holds for nominal prices, so no verdict is given.`,
});

export const GIVE_NOMINAL_ACCOUNTS: Text = frozen({
  da: "Giv regnskaberne i løbende priser.",
  en: "Give the accounts in nominal prices.",
});

export const rateNotKnown = (year: number, series: Text): Text => ({
  da: `Satsen fra ${year - 1} til ${year} i ${series.da} er ikke kendt, så der gives ingen vurdering mod loftet.`,
  en: `The rate from ${year - 1} to ${year} of ${series.en} is not known, so no ceiling verdict is given.`,
});

export const STATE_RATE: Text = frozen({
  da: "Oplys satsen som jeres egen, når den er kendt.",
  en: "State the rate as your own once it is known.",
});

export const AGREEMENT_NOT_GIVEN: Text = frozen({
  da: "Ingen rammeaftale er givet, så det er ikke undersøgt, om loftet er aftalt for året; KL's generelle P/L er brugt, hvor ingen serie er nævnt.",
  en: "No framework agreement is given, so it was not examined whether the ceiling is agreed for the year; KL's general indexation is used where no series is named.",
});

export const GIVE_AGREEMENT: Text = frozen({
  da: "Vælg den rammeaftale, der gælder for året.",
  en: "Choose the framework agreement in force in the year.",
});

export const ceilingNotKnown = (agreement: Text, year: number): Text => ({
  da: `Det vides ikke, om ${agreement.da} har et udgiftsloft for ${year}; beregningen er til sammenligning.`,
  en: `It is not known whether ${agreement.en} has a spending ceiling for ${year}; the computation is for comparison.`,
});

export const LOOK_UP_CEILING: Text = frozen({
  da: "Slå efter i aftalen; er loftet aftalt, så oplys den P/L-serie, som det følger.",
  en: "Look it up in the agreement; if the ceiling is agreed, state the series that it follows.",
});

export const otherSeries = (agreed: Text, used: Text): Text => ({
  da: `Aftalen nævner ${agreed.da}; der er regnet med ${used.da}.`,
  en: `The agreement names ${agreed.en}; ${used.en} is used.`,
});

export const LEAVE_OUT_SERIES: Text = frozen({
  da: "Vælg ingen serie, hvis den aftalte skal bruges.",
  en: "Choose no series if the agreed one is to be used.",
});

export const outsideAgreement = (payers: Text, agreement: Text): Text => ({
  da: `${payers.da} er ikke omfattet af ${agreement.da}; tallene er til sammenligning.`,
  en: `${agreement.en} does not cover ${payers.en}; the figures are for comparison.`,
});

export const CHOOSE_AGREEMENT_PAYERS: Text = frozen({
  da: "Vælg aftalens betalere.",
  en: "Choose the payers of the agreement.",
});

export const noCeiling = (payers: Text, year: number): Text => ({
  da: `${payers.da} har ingen rækker i ${year}, har derfor intet loft og er ikke med i summen.`,
  en: `Payers without rows in ${year} have no ceiling and are not in the sum: ${payers.en}.`,
});

interface ByBound {
  readonly rate: Decimal;
  readonly ceiling: Fraction;
  readonly verdict: CeilingVerdict;
}

/** A verdict that is another by the lowest rate than by the highest. */
export function hangsOnBounds(payer: Text, low: ByBound, high: ByBound): Text {
  const [from, to] = [low, high].map(({ rate }) => both(formatRate, rate, { decimals: "exact" })) as [Text, Text];
  const [least, most] = [both(kr, low.ceiling), both(kr, high.ceiling)];
  const [first, then] = [VERDICTS[low.verdict], VERDICTS[high.verdict]];
  return {
    da: `${payer.da}: P/L-satsen er udledt af afrundede beløb og kendes kun mellem ${from.da} og ${to.da}: med den laveste er loftet ${least.da} og udgiften ${first.da}, med den højeste er loftet ${most.da} og udgiften ${then.da}.`,
    en: `${payer.en}: the rate is derived from rounded amounts and known only between ${from.en} and ${to.en}: with the lowest the ceiling is ${least.en} and the spending is ${first.en}, with the highest the ceiling is ${most.en} and the spending is ${then.en}.`,
  };
}

export const FIND_AGREED_RATE: Text = frozen({
  da: "Find den sats, der blev aftalt, og oplys den som jeres egen, før vurderingen bruges.",
  en: "Find the rate that was agreed, and state it as your own before the verdict is used.",
});

export const EXPLAIN_GROWTH: Text = frozen({
  da: "Forklar væksten; flere borgere og nye opgaver kan være grunden, og loftet siger intet om det.",
  en: "Explain the growth; more citizens and new tasks may be the reason, of which the ceiling says nothing.",
});

export function ceilingExceeded(payer: Text, excess: Text, rate: Text | undefined): Text {
  const percent = rate === undefined ? NOTHING : inBrackets(rate);
  return {
    da: `${payer.da}: ${excess.da}${percent.da} over loftet.`,
    en: `${payer.en}: ${excess.en}${percent.en} above the ceiling.`,
  };
}
