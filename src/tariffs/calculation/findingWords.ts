import { frozen } from "../../frozen.ts";
import { formatAmount } from "../../numbers/amountText.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { both, capital, type Text } from "../../words.ts";
import type { CostKind } from "../costKind.ts";
import { COST_KIND_NAMES } from "../words.ts";

// The cost basis.

function listed(kinds: readonly CostKind[]): Text {
  const names = kinds.map((kind) => COST_KIND_NAMES[kind]);
  return { da: names.map(({ da }) => da).join(", "), en: names.map(({ en }) => en).join(", ") };
}

export function levelAssumed(kinds: readonly CostKind[], year: number): Text {
  const costs = listed(kinds);
  return {
    da: `Prisniveauet er ikke oplyst for ${costs.da}; beløbene er taget som ${year}-niveau og ikke fremskrevet.`,
    en: `The price level is not stated for ${costs.en}; the amounts are taken to be at the ${year} level and not indexed.`,
  };
}

export const STATE_PRICE_LEVEL: Text = frozen({
  da: "Oplys hvert beløbs prisniveau.",
  en: "State the price level of each amount.",
});

export function levelAfterYear(kinds: readonly CostKind[], year: number): Text {
  const costs = capital(listed(kinds));
  return {
    da: `${costs.da} er oplyst i et senere prisniveau end takståret ${year} og er regnet tilbage.`,
    en: `${costs.en} are stated at a later price level than the tariff year ${year} and were brought back.`,
  };
}

export const CHECK_LEVEL: Text = frozen({
  da: "Kontrollér takståret og prisniveauet.",
  en: "Check the tariff year and the price level.",
});

export function nothingToCover(costBasis: Fraction): Text {
  const basis = both(kr, costBasis);
  return {
    da: `Omkostningsgrundlaget er ${basis.da}: der er ingen omkostninger at dække.`,
    en: `The cost basis is ${basis.en}: there are no costs to cover.`,
  };
}

export const CHECK_COSTS: Text = frozen({
  da: "Kontrollér omkostninger og indtægter.",
  en: "Check costs and incomes.",
});

export function tariffBelowZero(tariff: Fraction): Text {
  const charged = both(kr, tariff);
  return {
    da: `Taksten er ${charged.da}, altså under 0 kr.`,
    en: `The tariff is ${charged.en}, which is below DKK 0.`,
  };
}

export const CHECK_SIGN: Text = frozen({
  da: "Kontrollér grundlaget og fortegnet på efterreguleringen: et underskud er positivt og sætter taksten op.",
  en: "Check the basis and the sign of the back-regulation: a deficit is positive and raises the tariff.",
});

// Indirect costs.

export const NO_INDIRECT_COSTS: Text = frozen({
  da: "Der er ingen indirekte omkostninger i grundlaget. Taksten skal dække alle budgetterede direkte og indirekte langsigtede omkostninger.",
  en: "There are no indirect costs in the basis. The tariff shall cover all budgeted direct and indirect long-run costs.",
});

export const ADD_INDIRECT_COSTS: Text = frozen({
  da: "Tilføj en linje med indirekte omkostninger: et beløb eller en procentsats af de direkte omkostninger.",
  en: "Add a line of indirect costs: an amount or a rate of the direct costs.",
});

interface OverheadRates {
  readonly ofDirectCosts: Fraction;
  readonly ofAllCosts: Fraction;
  readonly target: Fraction;
}

export function overheadTarget({ ofDirectCosts, ofAllCosts, target }: OverheadRates, agreement: Text): Text {
  const [direct, all, goal] = [both(formatRate, ofDirectCosts), both(formatRate, ofAllCosts), both(formatRate, target)];
  return {
    da: `De indirekte omkostninger er ${direct.da} af de direkte omkostninger og ${all.da} af alle omkostninger. Målet i ${agreement.da} er ${goal.da}; hvad det er målt af, er ikke kendt, og det er ikke et loft.`,
    en: `The indirect costs are ${direct.en} of the direct costs and ${all.en} of all costs. The target of ${agreement.en} is ${goal.en}; what it is a share of is not known, and it is not a maximum.`,
  };
}

export const NOTHING_TO_DO: Text = frozen({ da: "Kræver ingen handling.", en: "No action is needed." });

// The residents' own payment.

/** The payment at its price level, which may not be stated. */
export function residentsOutside(amount: Fraction, level: number | undefined): Text {
  const payment = both(kr, amount);
  const at =
    level === undefined
      ? { da: "uoplyst prisniveau", en: "price level not stated" }
      : { da: `${level}-niveau`, en: `${level} level` };
  return {
    da: `Beboernes egenbetaling på ${payment.da} (${at.da}) er holdt uden for omkostningsgrundlaget; den opkræves særskilt.`,
    en: `The residents' own payment of ${payment.en} (${at.en}) is kept outside the cost basis; it is collected separately.`,
  };
}

export const WRITE_INSIDE: Text = frozen({
  da: "Skal den trækkes fra i taksten, så oplys, at den hører med i omkostningsgrundlaget.",
  en: "If the tariff is to be reduced by it, state that it belongs in the cost basis.",
});

export function residentsInside(amount: Fraction): Text {
  const payment = both(kr, amount);
  return {
    da: `Beboernes egenbetaling på ${payment.da} er trukket fra i omkostningsgrundlaget, fordi du bad om det; taksten kan ikke sammenlignes med takster uden.`,
    en: `The residents' own payment of ${payment.en} is subtracted from the cost basis, since you asked for it; the tariff cannot be compared with tariffs without it.`,
  };
}

export const SAY_SO_IN_NOTICE: Text = frozen({
  da: "Nævn det, når taksten varsles.",
  en: "Say so when the tariff is notified.",
});

// What the costs are divided by.

export const OCCUPANCY_NOT_SHOWN: Text = frozen({
  da: "Den forudsatte belægning er ikke oplyst; den skal fremgå for hvert tilbud.",
  en: "The assumed occupancy is not stated; it must be shown for each offer.",
});

export const GIVE_OCCUPANCY: Text = frozen({
  da: "Oplys pladser og belægning ved siden af det antal, der deles med; de vises og indgår ikke i regnestykket.",
  en: "State places and occupancy next to the quantity that is divided by; they are shown and are no part of the calculation.",
});

export function occupancyAboveOne(occupancy: Fraction): Text {
  const rate = both(formatRate, occupancy);
  return {
    da: `Belægningen er budgetteret til ${rate.da}: der ventes flere borgere, end der er pladser.`,
    en: `The budgeted occupancy is ${rate.en}: more citizens are expected than there are places.`,
  };
}

export const CHECK_PLACES: Text = frozen({
  da: "Kontrollér antallet af pladser.",
  en: "Check the number of places.",
});

interface LeapYear {
  readonly year: number;
  /** The days that the tariff is computed on, those of the calendar, and how many more they are. */
  readonly days: Fraction;
  readonly calendarDays: Fraction;
  readonly more: Fraction;
  readonly extraRevenue: Fraction;
}

export function leapYear({ year, days, calendarDays, more, extraRevenue }: LeapYear): Text {
  const [counted, all, one] = [both(formatNumber, days), both(formatNumber, calendarDays), both(formatNumber, more)];
  const sum = both(formatAmount, extraRevenue);
  return {
    da: `${year} har ${all.da} døgn, men taksten er beregnet på ${counted.da}. Opkræves alle ${all.da} døgn, bliver provenuet ${sum.da} eller ${one.da}/${counted.da} større.`,
    en: `${year} has ${all.en} days, but the tariff is computed on ${counted.en}. If all ${all.en} days are invoiced, the revenue is ${sum.en} or ${one.en}/${counted.en} larger.`,
  };
}

export const COUNT_CALENDAR_DAYS: Text = frozen({
  da: "Regn med kalenderens døgn, eller opkræv kun de døgn, taksten er beregnet på.",
  en: "Count the days of the calendar, or invoice only the days that the tariff is computed on.",
});

export function daysBeyondYear(days: Fraction, calendarDays: Fraction, year: number): Text {
  const [counted, calendar] = [both(formatNumber, days), both(formatNumber, calendarDays)];
  return {
    da: `Taksten er beregnet på ${counted.da} døgn, men ${year} har kun ${calendar.da}.`,
    en: `The tariff is computed on ${counted.en} days, but ${year} has only ${calendar.en}.`,
  };
}

export const CHECK_DAYS: Text = frozen({
  da: "Kontrollér antallet af døgn og takståret.",
  en: "Check the number of days and the tariff year.",
});

export function quantityDiffers(quantity: Fraction, placesTimesOccupancy: Fraction): Text {
  const [given, places] = [both(formatNumber, quantity), both(formatNumber, placesTimesOccupancy)];
  return {
    da: `Der er delt med ${given.da} helårspladser, som oplyst; pladser gange belægning er ${places.da}.`,
    en: `The costs were divided by ${given.en} full-year places, as stated; places times occupancy is ${places.en}.`,
  };
}

export const LEAVE_QUANTITY_OUT: Text = frozen({
  da: "Udelad det oplyste antal, hvis taksten skal følge pladser og belægning.",
  en: "Leave the stated quantity out if the tariff is to follow places and occupancy.",
});
