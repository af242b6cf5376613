import { dateText, type IsoDate } from "../../dates.ts";
import { frozen } from "../../frozen.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { both, type Text } from "../../words.ts";
import type { ClosingKind } from "./result.ts";

// Who bears what.

export const OPERATOR_CLOSED: Text = frozen({
  da: "Hvem der bærer det, der er tilbage, når driftsherren selv lukker, fremgår ikke af kilderne; det er her afregnet med køberne efter belagte døgn.",
  en: "Who bears what is left when the operator itself closes is not stated in the sources; here it is settled with the buyers by occupied days.",
});

export const AGREE_ON_DIVISION: Text = frozen({
  da: "Læg lukkeregnskabet frem, hvor det skal høres, og aftal fordelingen med køberne.",
  en: "Put the closing accounts before those who must be heard, and agree on the division with the buyers.",
});

export const AUTHORITY_CLOSED: Text = frozen({
  da: "Reglen om efterregulering gælder ikke, når socialtilsynet eller en anden offentlig myndighed lukker tilbuddet. Hverken overskud, underskud eller lukkeomkostninger indgår i takster; det hele bliver hos driftsherren.",
  en: "The rule of back-regulation does not apply when the social supervision or another authority closes the offer. Neither surplus, deficit nor closing costs enter tariffs; all of it stays with the operator.",
});

export const CHECK_THAT_CLOSED: Text = frozen({
  da: "Kontrollér, at det er en lukning: flytning og sammenlægning er det ikke.",
  en: "Check that it is a closure: a move or a merger is none.",
});

const GOING_ON: Readonly<Record<Exclude<ClosingKind, "closure">, Text>> = frozen({
  move: { da: "Flytning", en: "A move" },
  merger: { da: "Sammenlægning", en: "A merger" },
});

export const noClosure = (kind: keyof typeof GOING_ON): Text => ({
  da: `${GOING_ON[kind].da} betragtes ikke som lukning, så året afregnes som ellers. At omkostningerne ved det hører til årets omkostninger, er antaget.`,
  en: `${GOING_ON[kind].en} is not regarded as a closure, so the year is settled as usual. That its costs are costs of the year is assumed.`,
});

export const MERGE_LEDGERS: Text = frozen({
  da: "Læg tilbuddenes regnskaber sammen, hvis de fortsætter som ét.",
  en: "Put the ledgers of the offers together if they continue as one.",
});

// The closing costs.

export function costsFollowWhatIsLeft(closingCosts: Fraction): Text {
  const costs = both(kr, closingCosts);
  return {
    da: `Hvem der bærer lukkeomkostningerne på ${costs.da}, når driftsherren selv lukker, fremgår ikke af kilderne; de følger her det, der er tilbage.`,
    en: `Who bears the closing costs of ${costs.en} when the operator itself closes is not stated in the sources; here they follow what is left.`,
  };
}

export const GIVE_AGREED_SHARE: Text = frozen({
  da: "Oplys den andel af lukkeomkostningerne, som køberne efter aftale bærer.",
  en: "State the share of the closing costs that the buyers bear by agreement.",
});

export function buyersBearCosts(buyersShare: Fraction, costsOfBuyers: Fraction): Text {
  const [share, costs] = [both(formatRate, buyersShare, { decimals: "exact" }), both(kr, costsOfBuyers)];
  return {
    da: `Køberne bærer ${share.da} af lukkeomkostningerne, i alt ${costs.da}, fordi det er oplyst; kilderne siger intet om det.`,
    en: `The buyers bear ${share.en} of the closing costs, ${costs.en} in all, since that was stated; the sources say nothing of it.`,
  };
}

export const NAME_THE_AGREEMENT: Text = frozen({
  da: "Nævn aftalen, når regnskabet bruges.",
  en: "Name the agreement when the accounts are used.",
});

// The limit.

interface LimitOfFullYear {
  /** The band as decimal text, a share of 1. */
  readonly band: string;
  readonly limit: Fraction;
  readonly fullYearBudget: Fraction;
  readonly closedOn: IsoDate;
}

export function limitOfFullYear({ band, limit, fullYearBudget, closedOn }: LimitOfFullYear): Text {
  const [share, most] = [both(formatRate, band, { decimals: "exact" }), both(kr, limit)];
  const [budget, day] = [both(kr, fullYearBudget), both(dateText, closedOn)];
  return {
    da: `Grænsen på ${share.da} er ${most.da}: den regnes af et helt års budget på ${budget.da}, også når tilbuddet kun har været i drift til den ${day.da}.`,
    en: `The limit of ${share.en} is ${most.en}: it is taken of a whole year's budget of ${budget.en}, also where the offer ran only until ${day.en}.`,
  };
}

export const nothingIsCarried = (before: Text): Text => ({
  da: `${before.da} Ved en lukning overføres intet, for der er intet næste år.`,
  en: `${before.en} At a closure nothing is carried, for there is no next year.`,
});

export const CHECK_FULL_YEAR: Text = frozen({
  da: "Kontrollér, at det oplyste budget er budgettet for hele året.",
  en: "Check that the budget stated is that of the whole year.",
});

// What is not stated.

export const onItsWayNotStated = (year: number): Text => ({
  da: `Hvad der fra tidligere år var på vej til takster efter ${year}, er ikke oplyst og regnet som 0.`,
  en: `What was on its way from earlier years to tariffs after ${year} is not stated and taken as 0.`,
});

export const GIVE_ON_ITS_WAY: Text = frozen({
  da: "Oplys beløbet, et overskud over 0; det står i afregningen af de tidligere år.",
  en: "State the amount, a surplus above 0; it is in the settlement of the earlier years.",
});

export const BUYERS_NOT_STATED: Text = frozen({
  da: "Afregningen er ikke fordelt, fordi købernes belagte døgn ikke er oplyst.",
  en: "The settlement is not divided, since the buyers' occupied days are not stated.",
});

export const GIVE_BUYERS: Text = frozen({
  da: "Oplys hver købers belagte døgn.",
  en: "State the occupied days of each buyer.",
});
