import { frozen } from "../../frozen.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { size, surplusName, surplusOf } from "../../settlement/inWords.ts";
import { both, type Text } from "../../words.ts";

// The explanation of a report.

export const occupancyOf = (period: Text): Text => ({ da: `Belægning ${period.da}`, en: `Occupancy ${period.en}` });

export const listedBy = (listed: number, offers: number, agreement: Text): Text => ({
  da: `${listed} af ${offers} tilbud skal indberettes (${agreement.da}).`,
  en: `${listed} of ${offers} offers are to be listed (${agreement.en}).`,
});

// The explanation of an offer.

export const occupancyOfOffer = (name: string, period: Text): Text => ({
  da: `${name}: belægning ${period.da}`,
  en: `${name}: occupancy ${period.en}`,
});

export const serviceCalled = (name: string): Text => ({ da: `Ydelse: ${name}`, en: `Service: ${name}` });

export const initiatives = (list: string): Text => ({ da: `Initiativer: ${list}.`, en: `Initiatives: ${list}.` });

// What the occupancy was.

const NO_DEVIATION: Text = frozen({ da: "ingen afvigelse", en: "no deviation" });

/** The size of a deviation with its side; nothing deviates where it is 0. */
export function deviates(deviation: Fraction, off: Text): Text {
  if (deviation.n === 0n) return NO_DEVIATION;
  return deviation.n < 0n
    ? { da: `${off.da} under`, en: `${off.en} below` }
    : { da: `${off.da} over`, en: `${off.en} above` };
}

export const occupancyWas = (
  actual: Text,
  days: Readonly<Record<"occupied" | "available", Text>>,
  budgeted: Text,
  deviation: Text,
): Text => ({
  da: `Den faktiske belægning var ${actual.da} (${days.occupied.da} af ${days.available.da} døgn) mod budgetteret ${budgeted.da}: ${deviation.da}.`,
  en: `The actual occupancy was ${actual.en} (${days.occupied.en} of ${days.available.en} days) against a budgeted ${budgeted.en}: ${deviation.en}.`,
});

export const isListed = (threshold: Text): Text => ({
  da: `Tilbuddet skal indberettes; grænsen er ${threshold.da}.`,
  en: `The offer is to be listed; the threshold is ${threshold.en}.`,
});

export const isNotListed = (threshold: Text): Text => ({
  da: `Tilbuddet skal ikke indberettes; grænsen er ${threshold.da}.`,
  en: `The offer is not to be listed; the threshold is ${threshold.en}.`,
});

export const serviceOfRevenueOnly = (name: string, occupied: Text, budgetedDays: Text): Text => ({
  da: `${name}: ${occupied.da} døgn mod budgetteret ${budgetedDays.da}; tæller kun med i provenuet.`,
  en: `${name}: ${occupied.en} days against a budgeted ${budgetedDays.en}; counts in the revenue only.`,
});

export const serviceOccupied = (
  name: string,
  days: Readonly<Record<"occupied" | "available", Text>>,
  actual: Text,
  budgeted: Text,
): Text => ({
  da: `${name}: ${days.occupied.da} af ${days.available.da} døgn belagt (${actual.da}), budgetteret ${budgeted.da}.`,
  en: `${name}: ${days.occupied.en} of ${days.available.en} days occupied (${actual.en}), budgeted ${budgeted.en}.`,
});

export const NO_RATE: Text = frozen({ da: "–", en: "–" });

// What it means in kr.

export const REVENUE_AS_BUDGETED: Text = frozen({
  da: "Periodens provenu er som budgetteret.",
  en: "The revenue of the period is as budgeted.",
});

export function revenueDiffers(effect: Fraction): Text {
  const by = both(size, effect);
  return effect.n < 0n
    ? {
        da: `Periodens provenu er ${by.da} lavere end budgetteret.`,
        en: `The revenue of the period is ${by.en} lower than budgeted.`,
      }
    : {
        da: `Periodens provenu er ${by.da} højere end budgetteret.`,
        en: `The revenue of the period is ${by.en} higher than budgeted.`,
      };
}

/** A result with its sign, so that its parts can be seen to sum to it. */
function signed(result: Fraction): Text {
  const [amount, name] = [both(kr, result), both(surplusName, result)];
  return result.n === 0n
    ? { da: `et resultat på ${amount.da}`, en: `a result of ${amount.en}` }
    : { da: `et resultat på ${amount.da} (${name.da})`, en: `a result of ${amount.en} (${name.en})` };
}

export function endsAsBudgeted(result: Fraction): Text {
  const end = signed(result);
  return {
    da: `Alt andet lige ventes året at ende med ${end.da}, som budgetteret.`,
    en: `Other things equal, the year is expected to end with ${end.en}, as budgeted.`,
  };
}

export function endsByOccupancy(result: Fraction): Text {
  const end = signed(result);
  return {
    da: `Alt andet lige ventes året at ende med ${end.da}, det hele på grund af belægningen.`,
    en: `Other things equal, the year is expected to end with ${end.en}, all of it due to occupancy.`,
  };
}

export function endsByOccupancyAndBudget(result: Fraction, fromOccupancy: Fraction, fromBudget: Fraction): Text {
  const [end, occupancy, budget] = [signed(result), both(kr, fromOccupancy), both(kr, fromBudget)];
  return {
    da: `Alt andet lige ventes året at ende med ${end.da}, heraf ${occupancy.da} på grund af belægningen og ${budget.da}, fordi det budgetterede provenu afviger fra budgettet.`,
    en: `Other things equal, the year is expected to end with ${end.en}, of which ${occupancy.en} due to occupancy and ${budget.en} since the budgeted revenue differs from the budget.`,
  };
}

const NO_RESULT: Text = frozen({ da: "et resultat på 0 kr.", en: "a result of DKK 0" });

const resultOf = (amount: Fraction): Text => (amount.n === 0n ? NO_RESULT : both(surplusOf, amount));

interface Band {
  readonly carriedIn: Fraction;
  readonly available: Fraction;
  /** The share of the budget that the limit is. */
  readonly share: Text;
  readonly limit: Fraction;
  readonly carriedOut: Fraction;
}

export function staysWithinBand({ carriedIn, available, share, limit, carriedOut }: Band): Text {
  const [before, most] = [both(kr, carriedIn), both(kr, limit)];
  const [whole, carried] = [resultOf(available), resultOf(carriedOut)];
  return {
    da: `Sammen med overførslen fra året før (${before.da}) er der ${whole.da}, som holdes inden for grænsen på ${share.da} af budgettet (${most.da}): ${carried.da} overføres til næste års driftsramme.`,
    en: `Together with what was carried in (${before.en}) there is ${whole.en}, which stays within the limit of ${share.en} of the budget (${most.en}): ${carried.en} is carried to next year's operating frame.`,
  };
}

export function liesOutsideBand(band: Band, toTariff: Fraction): Text {
  const { carriedIn, available, share, limit, carriedOut } = band;
  const [before, most] = [both(kr, carriedIn), both(kr, limit)];
  const [whole, carried, rest] = [resultOf(available), resultOf(carriedOut), resultOf(toTariff)];
  return {
    da: `Sammen med overførslen fra året før (${before.da}) er der ${whole.da}, som ligger uden for grænsen på ${share.da} af budgettet (${most.da}): ${carried.da} overføres til næste års driftsramme, og ${rest.da} går videre til taksten.`,
    en: `Together with what was carried in (${before.en}) there is ${whole.en}, which lies outside the limit of ${share.en} of the budget (${most.en}): ${carried.en} is carried to next year's operating frame, and ${rest.en} goes on to the tariff.`,
  };
}

export const tariffUnchanged = (year: number): Text => ({
  da: `Taksten i ${year} ændres ikke.`,
  en: `The tariff of ${year} does not change.`,
});

const MOVES = frozen({
  rise: { da: "stige", en: "rise" },
  fall: { da: "falde", en: "fall" },
});

export function tariffMoves(direction: keyof typeof MOVES, year: number, perDay: Fraction | undefined): Text {
  const move = MOVES[direction];
  if (perDay === undefined) {
    return { da: `Taksten i ${year} ventes at ${move.da}.`, en: `The tariff of ${year} is expected to ${move.en}.` };
  }
  const by = both(size, perDay);
  return {
    da: `Taksten i ${year} ventes at ${move.da} med ${by.da} pr. døgn.`,
    en: `The tariff of ${year} is expected to ${move.en} by ${by.en} a day.`,
  };
}
