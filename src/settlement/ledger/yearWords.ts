import { frozen } from "../../frozen.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { both, type Text } from "../../words.ts";
import type { ClosedBy } from "../closure/rule.ts";
import { type BySign, bySign, raises, size, surplusOf, theSurplus } from "../inWords.ts";

// What was carried in.

export const openingNotStated = (yearBefore: number): Text => ({
  da: `Hvad der var overført fra ${yearBefore}, er ikke oplyst og regnet som 0.`,
  en: `What was carried in from ${yearBefore} is not stated and taken as 0.`,
});

export const nothingCarriedIn = (yearBefore: number): Text => ({
  da: `Der var ikke overført noget fra ${yearBefore}.`,
  en: `Nothing was carried in from ${yearBefore}.`,
});

export function carriedIn(yearBefore: number, amount: Fraction): Text {
  const carried = both(surplusOf, amount);
  return {
    da: `Fra ${yearBefore} var der overført ${carried.da}.`,
    en: `From ${yearBefore} ${carried.en} was carried in.`,
  };
}

export function carriedInEvensOut(yearBefore: number, amount: Fraction): Text {
  const carried = both(surplusOf, amount);
  return {
    da: `Fra ${yearBefore} var der overført ${carried.da}; med årets resultat går det lige op.`,
    en: `From ${yearBefore} ${carried.en} was carried in; with the result of the year it comes out even.`,
  };
}

export function carriedInWithResult(yearBefore: number, amount: Fraction, available: Fraction): Text {
  const [carried, whole] = [both(surplusOf, amount), both(surplusOf, available)];
  return {
    da: `Fra ${yearBefore} var der overført ${carried.da}; med årets resultat er det i alt ${whole.da}.`,
    en: `From ${yearBefore} ${carried.en} was carried in; with the result of the year it is ${whole.en} in all.`,
  };
}

// The limit.

interface Limit {
  readonly limit: Fraction;
  /** The share of the budget that the limit is. */
  readonly share: Fraction;
  readonly budget: Fraction;
  readonly isTruncated: boolean;
}

export function mostThatMayBeCarried({ limit, share, budget, isTruncated }: Limit): Text {
  const [most, rate, of] = [both(kr, limit), both(formatRate, share, { decimals: "exact" }), both(kr, budget)];
  return isTruncated
    ? {
        da: `Der kan højst overføres ${most.da} (${rate.da} af helårsbudgettet på ${of.da}, rundet ned til hele øre).`,
        en: `At most ${most.en} may be carried (${rate.en} of the full-year budget of ${of.en}, truncated to whole øre).`,
      }
    : {
        da: `Der kan højst overføres ${most.da} (${rate.da} af helårsbudgettet på ${of.da}).`,
        en: `At most ${most.en} may be carried (${rate.en} of the full-year budget of ${of.en}).`,
      };
}

// What becomes of what is available.

export const NOTHING_TO_CARRY: Text = frozen({
  da: "Der er intet at overføre eller efterregulere.",
  en: "There is nothing to carry or to back-regulate.",
});

/** `underskuddet på 100.000,00 kr.` */
function whole(available: Fraction): Text {
  const [name, amount] = [both(theSurplus, available), both(size, available)];
  return { da: `${name.da} på ${amount.da}`, en: `${name.en} of ${amount.en}` };
}

export function choseToCarryAll(available: Fraction, nextYear: number): Text {
  const all = whole(available);
  return {
    da: `Driftsherren har valgt at overføre hele ${all.da} til driftsrammen for ${nextYear}.`,
    en: `The operator has chosen to carry the whole of ${all.en} to the operating frame of ${nextYear}.`,
  };
}

export function allIsCarried(available: Fraction, nextYear: number, tariffYear: number): Text {
  const all = whole(available);
  return {
    da: `Hele ${all.da} overføres til driftsrammen for ${nextYear}, og taksten for ${tariffYear} efterreguleres ikke.`,
    en: `The whole of ${all.en} is carried to the operating frame of ${nextYear}, and the tariff of ${tariffYear} is not back-regulated.`,
  };
}

export const CHOSE_TO_CARRY_NOTHING: Text = frozen({
  da: "Driftsherren har valgt ikke at overføre noget.",
  en: "The operator has chosen to carry nothing.",
});

export function allEntersTariff(available: Fraction, tariffYear: number): Text {
  const [all, moves] = [whole(available), both(raises, available)];
  return {
    da: `Hele ${all.da} sætter taksten for ${tariffYear} ${moves.da}.`,
    en: `The whole of ${all.en} ${moves.en} the tariff of ${tariffYear}.`,
  };
}

/** `50.000,00 kr. af underskuddet` */
function part(carriedOut: Fraction, available: Fraction): Text {
  const [amount, name] = [both(size, carriedOut), both(theSurplus, available)];
  return { da: `${amount.da} af ${name.da}`, en: `${amount.en} of ${name.en}` };
}

export function choseToCarryPart(carriedOut: Fraction, available: Fraction, nextYear: number): Text {
  const carried = part(carriedOut, available);
  return {
    da: `Driftsherren har valgt at overføre ${carried.da} til driftsrammen for ${nextYear}.`,
    en: `The operator has chosen to carry ${carried.en} to the operating frame of ${nextYear}.`,
  };
}

export function partIsCarried(carriedOut: Fraction, available: Fraction, nextYear: number): Text {
  const carried = part(carriedOut, available);
  return {
    da: `${carried.da} overføres til driftsrammen for ${nextYear}.`,
    en: `${carried.en} is carried to the operating frame of ${nextYear}.`,
  };
}

export function restEntersTariff(toTariff: Fraction, tariffYear: number): Text {
  const [rest, moves] = [both(size, toTariff), both(raises, toTariff)];
  return {
    da: `Resten, ${rest.da}, sætter taksten for ${tariffYear} ${moves.da}.`,
    en: `The rest, ${rest.en}, ${moves.en} the tariff of ${tariffYear}.`,
  };
}

export function restBeyondLimit(toTariff: Fraction, tariffYear: number): Text {
  const [rest, moves] = [both(size, toTariff), both(raises, toTariff)];
  return {
    da: `Resten, ${rest.da}, ligger uden for grænsen og sætter taksten for ${tariffYear} ${moves.da}.`,
    en: `The rest, ${rest.en}, lies beyond the limit and ${moves.en} the tariff of ${tariffYear}.`,
  };
}

// The closing of an offer.

const CLOSED: Readonly<Record<ClosedBy, Text>> = frozen({
  authority: {
    da: "Tilbuddet blev lukket af en offentlig myndighed",
    en: "The offer was closed by an authority",
  },
  operator: { da: "Driftsherren lukkede tilbuddet", en: "The operator closed the offer" },
});

/** Who closed an offer, and whether what is left is settled with anyone. */
interface Closed {
  readonly by: ClosedBy;
  readonly isBackRegulated: boolean;
}

function whoClosed({ by, isBackRegulated }: Closed): Text {
  const { da, en } = CLOSED[by];
  if (isBackRegulated) return { da, en };
  return { da: `${da}, og der efterreguleres ikke`, en: `${en}, and there is no back-regulation` };
}

export function closedWithNothingLeft(closed: Closed): Text {
  const who = whoClosed(closed);
  return {
    da: `${who.da}; der er intet tilbage at afregne.`,
    en: `${who.en}; nothing is left to settle.`,
  };
}

/** What is left when an offer closes, and each one's part of it; a surplus above 0. */
interface Left {
  readonly left: Fraction;
  readonly ofOperator: Fraction;
  readonly ofBuyers: Fraction;
}

const GOES_TO_OPERATOR: BySign = frozen({
  surplus: { da: "tilfalder driftsherren", en: "falls to the operator" },
  deficit: { da: "bæres af driftsherren", en: "is borne by the operator" },
});

const GOES_TO_BUYERS: BySign = frozen({
  surplus: {
    da: "betales tilbage til køberne efter belagte døgn",
    en: "is paid back to the buyers by occupied days",
  },
  deficit: { da: "betales af køberne efter belagte døgn", en: "is paid by the buyers by occupied days" },
});

/** Who what is left goes to, with the amounts where both have a part. */
function goesTo({ left, ofOperator, ofBuyers }: Left): Text {
  const [operator, buyers] = [bySign(GOES_TO_OPERATOR, left), bySign(GOES_TO_BUYERS, left)];
  if (ofBuyers.n === 0n) return operator;
  if (ofOperator.n === 0n) return buyers;
  const [own, theirs] = [both(size, ofOperator), both(size, ofBuyers)];
  return {
    da: `${buyers.da} med ${theirs.da} og ${operator.da} med ${own.da}`,
    en: `${buyers.en} with ${theirs.en} and ${operator.en} with ${own.en}`,
  };
}

export function closedWithSomethingLeft(closed: Closed, left: Left): Text {
  const [who, amount, goes] = [whoClosed(closed), both(surplusOf, left.left, "that"), goesTo(left)];
  return {
    da: `${who.da}: ${amount.da}, der er tilbage, ${goes.da}.`,
    en: `${who.en}: ${amount.en} that is left ${goes.en}.`,
  };
}

const WOULD_HAVE_MOVED: BySign = frozen({
  surplus: { da: "ned", en: "lowered" },
  deficit: { da: "op", en: "raised" },
});

/** What was on its way to tariffs that will not come. */
export function recalled(amount: Fraction, year: number): Text {
  const [surplus, moved] = [both(surplusOf, amount, "that"), bySign(WOULD_HAVE_MOVED, amount)];
  return {
    da: `Heri indgår ${surplus.da}, som skulle have sat en takst efter ${year} ${moved.da}.`,
    en: `It includes ${surplus.en} that was to have ${moved.en} a tariff after ${year}.`,
  };
}
