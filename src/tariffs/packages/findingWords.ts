import { frozen } from "../../frozen.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { both, type Text } from "../../words.ts";

interface Base {
  readonly citizens: Fraction;
  readonly places: Fraction;
  readonly occupancy: Fraction;
}

export function overOccupied({ citizens, places, occupancy }: Base): Text {
  const [people, there, filled] = [
    both(formatNumber, citizens),
    both(formatNumber, places),
    both(formatRate, occupancy),
  ];
  return {
    da: `Basistaksten er beregnet ud fra ${people.da} borgere på ${there.da} pladser, altså en belægning på ${filled.da}.`,
    en: `The base tariff is computed from ${people.en} citizens in ${there.en} places, an occupancy of ${filled.en}.`,
  };
}

export const EXPLAIN_OCCUPANCY: Text = frozen({
  da: "Kontrollér pladser og borgere; en belægning over 100 % skal kunne forklares.",
  en: "Check places and citizens; an occupancy above 100% needs an explanation.",
});

export function morePeopleThanBase(name: string, citizens: Fraction, ofBase: Fraction): Text {
  const [own, all] = [both(formatNumber, citizens), both(formatNumber, ofBase)];
  return {
    da: `${name} er beregnet til ${own.da} borgere, men basis kun til ${all.da}.`,
    en: `${name} is computed for ${own.en} citizens, but the base for ${all.en} only.`,
  };
}

export const PACKAGE_HAS_BASE: Text = frozen({
  da: "Kontrollér de forventede borgere; den, der har en pakke, har også basis.",
  en: "Check the expected citizens; whoever has a package has the base too.",
});

export function groupsDoNotAddUp(service: Text, inGroups: Fraction, expected: Fraction): Text {
  const [found, wanted] = [both(formatNumber, inGroups), both(formatNumber, expected)];
  return {
    da: `Borgergrupperne har tilsammen ${found.da} borgere i ${service.da}, men taksten er beregnet ud fra ${wanted.da}. Gruppernes virkninger går derfor ikke op.`,
    en: `The citizen groups have ${found.en} citizens in ${service.en} together, but the tariff is computed from ${wanted.en}. The effects of the groups therefore do not balance.`,
  };
}

export const CORRECT_GROUPS: Text = frozen({
  da: "Ret grupperne eller de forventede borgere.",
  en: "Correct the groups or the expected citizens.",
});

export const outsideGroups = (name: string): Text => ({
  da: `${name} er opgjort i enheder og ikke i borgere, og dens virkning er derfor ikke med i borgergrupperne.`,
  en: `${name} is counted in units and not in citizens, so its effect is not part of the citizen groups.`,
});

export const GIVE_PACKAGE_CITIZENS: Text = frozen({
  da: "Giv pakkens forventede borgere, hvis den skal med i grupperne.",
  en: "Give the expected citizens of the package if it is to be part of the groups.",
});
