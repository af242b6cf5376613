import { frozen } from "../../frozen.ts";
import { formatAmount } from "../../numbers/amountText.ts";
import { absolute, type Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { both, type Text } from "../../words.ts";
import { tariffUnitWords } from "../ruleWords.ts";
import type { TariffUnit } from "../tariffUnit.ts";
import { BASE } from "./input.ts";

const BASE_NAME: Text = frozen({ da: "Basis", en: "Base" });
const THE_BASE: Text = frozen({ da: "basis", en: "the base" });

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What a service is called: the base by its term, a package as the user calls it. */
export const serviceName = ({ id, name }: Named): Text => (id === BASE ? BASE_NAME : { da: name, en: name });

/** A service inside a sentence. */
export const namedService = ({ id, name }: Named): Text => (id === BASE ? THE_BASE : { da: name, en: name });

// The rules.
export const BASE_TARIFF_PER_DAY: Text = frozen({ da: "Basistakst pr. døgn", en: "Base tariff per day" });

export function namePer(name: string, unit: TariffUnit): Text {
  const per = tariffUnitWords(unit);
  return { da: `${name}, ${per.da}`, en: `${name}, ${per.en}` };
}

/** The practice that the tariffs rest on, with its source; no rule describes it. */
export const AS_FOR_HOLTEGAARDEN: Text = frozen({
  da: "basistakst ud fra forventede borgere og flytning mellem pakker og basis, som for Holtegården",
  en: "a base tariff from expected citizens, and moves between packages and base, as for Holtegården",
});

// The tariffs of base and packages.

export const packagesTitle = (year: number, offer: string): Text => ({
  da: `Basistakst og ydelsespakker ${year}: ${offer}`,
  en: `Base tariff and service packages ${year}: ${offer}`,
});

interface Base {
  readonly citizens: Fraction;
  readonly places: Fraction;
  readonly occupancy: Fraction;
  readonly days: Fraction;
  readonly quantity: Fraction;
}

/** `Basis: 20 borgere på 22 pladser (belægning 90,91 %) × 365 døgn = 7.300 døgn.` */
export function baseQuantity({ citizens, places, occupancy, days, quantity }: Base): Text {
  const [people, there, filled] = [
    both(formatNumber, citizens),
    both(formatNumber, places),
    both(formatRate, occupancy),
  ];
  const [each, all] = [both(formatNumber, days), both(formatNumber, quantity)];
  return {
    da: `Basis: ${people.da} borgere på ${there.da} pladser (belægning ${filled.da}) × ${each.da} døgn = ${all.da} døgn.`,
    en: `Base: ${people.en} citizens in ${there.en} places (occupancy ${filled.en}) × ${each.en} days = ${all.en} days.`,
  };
}

interface PackageUse {
  readonly name: string;
  readonly citizens: Fraction;
  readonly days: Fraction;
  readonly quantity: Fraction;
}

export function packageQuantity({ name, citizens, days, quantity }: PackageUse): Text {
  const [people, each, all] = [both(formatNumber, citizens), both(formatNumber, days), both(formatNumber, quantity)];
  return {
    da: `${name}: ${people.da} borgere × ${each.da} døgn = ${all.da} døgn.`,
    en: `${name}: ${people.en} citizens × ${each.en} days = ${all.en} days.`,
  };
}

const moreOrLess = (amount: Fraction): Text =>
  amount.n > 0n ? { da: "mere", en: "more" } : { da: "mindre", en: "less" };

/** `De afrundede takster giver ved det forventede antal 22,60 kr. mindre end udgifterne; …` */
export function roundingDifference(difference: Fraction): Text {
  if (difference.n === 0n) {
    return {
      da: "Taksterne giver ved det forventede antal præcis det, tilbuddet koster.",
      en: "At the expected numbers the tariffs bring exactly what the offer costs.",
    };
  }
  const [size, more] = [both(kr, absolute(difference)), moreOrLess(difference)];
  return {
    da: `De afrundede takster giver ved det forventede antal ${size.da} ${more.da} end udgifterne; forskellen er alene afrunding.`,
    en: `At the expected numbers the rounded tariffs bring ${size.en} ${more.en} than the costs; the difference is rounding only.`,
  };
}

// Costs that are moved.

export const movedTitle = (year: number, offer: string): Text => ({
  da: `Flytning mellem basis og ydelsespakker ${year}: ${offer}`,
  en: `Move between base and service packages ${year}: ${offer}`,
});

export const beforeMove = (title: Text): Text => ({ da: `Før: ${title.da}`, en: `Before: ${title.en}` });
export const afterMove = (title: Text): Text => ({ da: `Efter: ${title.da}`, en: `After: ${title.en}` });

interface Move {
  readonly from: Text;
  readonly to: Text;
  readonly amount: Fraction;
  readonly what?: string;
}

export function costIsMoved({ from, to, amount, what }: Move): Text {
  const size = both(kr, amount);
  const after = what === undefined ? "" : ` (${what})`;
  return {
    da: `Der flyttes ${size.da}${after} fra ${from.da} til ${to.da}.`,
    en: `${size.en}${after} is moved from ${from.en} to ${to.en}.`,
  };
}

interface TariffChange extends Named {
  readonly unit: TariffUnit;
  readonly tariffBefore: Fraction;
  readonly tariffAfter: Fraction;
  readonly change: Fraction;
}

export function tariffChanges({ id, name: given, unit, tariffBefore, tariffAfter, change }: TariffChange): Text {
  const [name, per] = [serviceName({ id, name: given }), tariffUnitWords(unit)];
  const [before, after] = [both(kr, tariffBefore), both(kr, tariffAfter)];
  if (change.n === 0n) {
    return {
      da: `${name.da}: taksten er uændret, ${after.da} ${per.da}.`,
      en: `${name.en}: the tariff is unchanged, ${after.en} ${per.en}.`,
    };
  }
  const turns = change.n > 0n ? { da: "stiger", en: "rises" } : { da: "falder", en: "falls" };
  return {
    da: `${name.da}: taksten ${turns.da} fra ${before.da} til ${after.da} ${per.da}.`,
    en: `${name.en}: the tariff ${turns.en} from ${before.en} to ${after.en} ${per.en}.`,
  };
}

export function groupPays(id: string, perCitizen: Fraction): Text {
  if (perCitizen.n === 0n) return { da: `${id}: uændret.`, en: `${id}: unchanged.` };
  const [size, more] = [both(formatAmount, absolute(perCitizen)), moreOrLess(perCitizen)];
  return {
    da: `${id}: ${size.da} ${more.da} pr. borger om året.`,
    en: `${id}: ${size.en} ${more.en} per citizen a year.`,
  };
}

function roundingChanges(byRounding: Fraction): Text {
  if (byRounding.n === 0n) return { da: "", en: "" };
  const size = both(kr, absolute(byRounding));
  return {
    da: ` Afrundingen af taksterne ændrer betalingen med ${size.da} om året.`,
    en: ` The rounding of the tariffs changes what is paid by ${size.en} a year.`,
  };
}

export function neutralInTotal(byRounding: Fraction): Text {
  const rounding = roundingChanges(byRounding);
  return {
    da: `Flytningen er neutral i alt: ved det forventede antal opvejer stigninger og fald præcis hinanden, når taksterne ikke afrundes.${rounding.da}`,
    en: `The move is neutral in total: at the expected numbers rises and falls balance exactly where the tariffs are not rounded.${rounding.en}`,
  };
}

export const GROUPS_TITLE: Text = frozen({
  da: "Virkning for borgergrupperne",
  en: "Effect for the citizen groups",
});

export const EFFECTS_UNROUNDED: Text = frozen({
  da: "Virkningerne er regnet med uafrundede takster ved de forventede døgn; et positivt beløb er mere at betale.",
  en: "The effects are by unrounded tariffs at the expected days; an amount above 0 is more to pay.",
});
