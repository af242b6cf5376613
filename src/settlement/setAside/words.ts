import { frozen } from "../../frozen.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { both, sentence, type Text } from "../../words.ts";
import { raises, size } from "../inWords.ts";
import { plusWithOperator } from "../ruleWords.ts";
import type { DeficitTreatment, SetAsideLimit } from "./input.ts";
import type { SetAsideTotals } from "./result.ts";

// What is refused.

export const openingYear = (first: number, last: number) => ({
  allowed: { da: `fra ${first} til ${last}`, en: `from ${first} to ${last}` },
  remedy: {
    da: "udelad beløb, hvis frist er udløbet; de er gået til taksten",
    en: "leave out amounts whose time limit has passed; they have entered the tariff",
  },
});

export function atMost(most: Fraction): Text {
  const amount = both(kr, most);
  return { da: `fra 0,00 kr. til ${amount.da}`, en: `from DKK 0.00 to ${amount.en}` };
}

// A settled year as a paragraph, sentence by sentence.

export const NOTHING_SET_ASIDE_BEFORE: Text = frozen({
  da: "Der stod intet hensat fra tidligere år.",
  en: "Nothing was set aside in earlier years.",
});

export function setAsideBefore(amount: Fraction): Text {
  const before = both(kr, amount);
  return {
    da: `Der stod ${before.da} hensat fra tidligere år; intet af det er anvendt.`,
    en: `${before.en} was left of what earlier years set aside; none of it is used.`,
  };
}

export function usedOfSetAside(amount: Fraction, used: Fraction): Text {
  const [before, use] = [both(kr, amount), both(kr, used)];
  return {
    da: `Der stod ${before.da} hensat fra tidligere år; heraf er ${use.da} anvendt, det ældste først.`,
    en: `${before.en} was left of what earlier years set aside; ${use.en} of it is used, the oldest first.`,
  };
}

export function limitOfYear(limit: Fraction, share: string, budget: Fraction): Text {
  const [most, rate, of] = [both(kr, limit), both(formatRate, share, { decimals: "exact" }), both(kr, budget)];
  return {
    da: `Grænsen er ${most.da} (${rate.da} af takstberegningsgrundlaget på ${of.da}).`,
    en: `The limit is ${most.en} (${rate.en} of the tariff basis of ${of.en}).`,
  };
}

export function allIsSetAside(amount: Fraction, usableUntil: number): Text {
  const kept = both(kr, amount);
  return {
    da: `${kept.da} hensættes og kan anvendes til og med ${usableUntil}.`,
    en: `${kept.en} is set aside and may be used until the end of ${usableUntil}.`,
  };
}

export function partIsSetAside(amount: Fraction, usableUntil: number, toTariff: Fraction, tariffYear: number): Text {
  const [kept, rest, moves] = [both(kr, amount), both(size, toTariff), both(raises, toTariff)];
  return {
    da: `${kept.da} hensættes og kan anvendes til og med ${usableUntil}; resten, ${rest.da}, sætter taksten for ${tariffYear} ${moves.da}.`,
    en: `${kept.en} is set aside and may be used until the end of ${usableUntil}; the rest, ${rest.en}, ${moves.en} the tariff of ${tariffYear}.`,
  };
}

export function operatorBears(deficit: Fraction): Text {
  const amount = both(size, deficit);
  return { da: `${amount.da} bæres af driftsherren.`, en: `${amount.en} is borne by the operator.` };
}

export function choseToSetNothingAside(surplus: Fraction, tariffYear: number): Text {
  const [amount, moves] = [both(size, surplus), both(raises, surplus)];
  return {
    da: `Driftsherren har valgt intet at hensætte, og overskuddet på ${amount.da} sætter taksten for ${tariffYear} ${moves.da}.`,
    en: `The operator has chosen to set nothing aside, and the surplus of ${amount.en} ${moves.en} the tariff of ${tariffYear}.`,
  };
}

export function limitIsFilled(surplus: Fraction, tariffYear: number): Text {
  const [amount, moves] = [both(size, surplus), both(raises, surplus)];
  return {
    da: `Det hensatte når allerede grænsen, og overskuddet på ${amount.da} sætter taksten for ${tariffYear} ${moves.da}.`,
    en: `What is set aside already fills the limit, and the surplus of ${amount.en} ${moves.en} the tariff of ${tariffYear}.`,
  };
}

export function deficitEntersTariff(deficit: Fraction, tariffYear: number): Text {
  const [amount, moves] = [both(size, deficit), both(raises, deficit)];
  return {
    da: `Underskuddet på ${amount.da} sætter taksten for ${tariffYear} ${moves.da}.`,
    en: `The deficit of ${amount.en} ${moves.en} the tariff of ${tariffYear}.`,
  };
}

export const DEFICIT_IS_COVERED: Text = frozen({ da: "Det dækker underskuddet.", en: "It covers the deficit." });

export const NOTHING_TO_SET_ASIDE: Text = frozen({
  da: "Der er intet at hensætte.",
  en: "There is nothing to set aside.",
});

export function expiredEntersTariff(expired: Fraction, tariffYear: number): Text {
  const amount = both(kr, expired);
  return {
    da: `${amount.da} af det hensatte er ikke anvendt inden fristen og sætter taksten for ${tariffYear} ned.`,
    en: `${amount.en} of what was set aside is not used in time and lowers the tariff of ${tariffYear}.`,
  };
}

// The years together.

export const surplusesSetAside = (span: string): Text => ({
  da: `Hensatte overskud ${span}`,
  en: `Surpluses set aside ${span}`,
});

/** Both sides of the ledger, so that anyone can add it up. */
export function bothSides(totals: SetAsideTotals<Fraction>): Text {
  const [before, result] = [both(kr, totals.setAsideIn), both(kr, totals.result)];
  const [after, toTariff] = [both(kr, totals.setAsideOut), both(kr, totals.toTariff)];
  const borne = plusWithOperator(totals.borneByOperator);
  return {
    da: `Hensat før ${before.da} + årenes resultater ${result.da} = hensat ved slutningen ${after.da} + til taksterne ${toTariff.da}${borne.da} (overskud er positive, underskud negative).`,
    en: `Set aside before ${before.en} + the years' results ${result.en} = set aside at the end ${after.en} + to the tariffs ${toTariff.en}${borne.en} (surpluses are positive, deficits negative).`,
  };
}

// Findings.

const LIMITS: Readonly<Record<SetAsideLimit, Text>> = frozen({
  "per-year": {
    da: "grænsen gælder det, der hensættes i året",
    en: "the limit holds for what is set aside in the year",
  },
  "of-balance": { da: "grænsen gælder det hensatte i alt", en: "the limit holds for all that is set aside" },
});

const DEFICITS: Readonly<Record<DeficitTreatment, Text>> = frozen({
  "to-tariff": { da: "underskud går til taksten", en: "deficits enter the tariff" },
  "set-asides-then-tariff": {
    da: "underskud dækkes af det hensatte, og resten går til taksten",
    en: "deficits are covered by what is set aside, and the rest enters the tariff",
  },
  "set-asides-then-operator": {
    da: "underskud dækkes af det hensatte, og resten bæres af driftsherren",
    en: "deficits are covered by what is set aside, and the operator bears the rest",
  },
});

export function asYouChose(limitIs: SetAsideLimit, deficits: DeficitTreatment): Text {
  const [limit, deficit] = [LIMITS[limitIs], DEFICITS[deficits]];
  return {
    da: `Efter dit valg: ${limit.da}, og ${deficit.da}. Kilderne siger det ikke.`,
    en: `As you chose: ${limit.en}, and ${deficit.en}. The sources do not say.`,
  };
}

export const CHECK_SOCIAL_AGREEMENT: Text = frozen({
  da: "Kontrollér det i socialaftalen, før resultatet bruges.",
  en: "Check it in the social agreement before the result is used.",
});

export const openingNotStated = (year: number): Text => ({
  da: `Hvad der stod hensat før ${year}, er ikke oplyst; det er regnet som 0.`,
  en: `What was set aside before ${year} is not stated; it is taken as 0.`,
});

export const GIVE_OPENING: Text = frozen({
  da: "Oplys det, om så der intet var.",
  en: "State it, even if there was nothing.",
});

export function notUsedInTime(expired: Fraction, tariffYear: number): Text {
  const amount = both(kr, expired);
  return sentence({
    da: `${amount.da} af det hensatte blev ikke anvendt inden fristen. At beløbet sætter taksten for ${tariffYear} ned, er antaget.`,
    en: `${amount.en} of what was set aside was not used in time. It is assumed that it lowers the tariff of ${tariffYear}.`,
  });
}

export const BUILD_IN_OR_FIND: Text = frozen({
  da: "Indregn beløbet i taksten, eller find det, der fristen er afbrudt af.",
  en: "Build the amount into the tariff, or find out what has interrupted the time limit.",
});
