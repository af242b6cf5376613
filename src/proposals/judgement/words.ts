import { frozen } from "../../frozen.ts";
import type { TariffUnit } from "../../tariffs/tariffUnit.ts";
import type { Text } from "../../words.ts";

// The rules.

export const EXACT_LIMIT_TITLE: Text = frozen({
  da: "Eksakt grænse for en varslet takst",
  en: "Exact limit of a notified tariff",
});

export const LIMIT_TITLE: Text = frozen({ da: "Grænse for en varslet takst", en: "Limit of a notified tariff" });

export const EFFECT_TITLE: Text = frozen({
  da: "Årlig virkning af en takstændring",
  en: "Annual effect of a change of tariff",
});

// What must be given before the quantity of a year is known.

export const CITIZENS: Text = frozen({ da: "antal borgere", en: "the number of citizens" });

/** What gives the effect of a year, by what the tariff is per. */
export const QUANTITY: Readonly<Record<TariffUnit, Text>> = frozen({
  day: {
    da: "køb pr. år, eller at taksten gælder hele døgnet året rundt og antal borgere",
    en: "the quantity a year, or that the tariff is round the clock and the number of citizens",
  },
  month: CITIZENS,
  hour: { da: "køb pr. år i timer", en: "the quantity a year in hours" },
  case: { da: "køb pr. år i sager", en: "the quantity a year in cases" },
  year: CITIZENS,
});

// What must be given before a shift between base and packages can be judged.

export const OTHER_NOTICES: Text = frozen({
  da: "de øvrige varsler for tilbuddets basis og pakker",
  en: "the other notices for the offer's base and packages",
});

export const QUANTITY_ABOVE_ZERO: Text = frozen({ da: "et antal over 0", en: "a quantity above 0" });

/** Tariffs that do not link may count one service twice. */
export const whichIsInForce = (notices: string): Text => ({
  da: `en afklaring af, hvilke af varslerne ${notices} der gælder`,
  en: `clarification of which of the notices ${notices} are in force`,
});

export const inNotice = ({ da, en }: Text, id: string | number): Text => ({
  da: `${da} i varsel ${id}`,
  en: `${en} in notice ${id}`,
});

// What is refused.

export const tooMuchAYear = frozen({
  allowed: { da: "højst 10^15 kr. om året i alt", en: "at most DKK 10^15 a year in all" },
  remedy: { da: "kontrollér antallet og takstens enhed", en: "check the quantity and the unit of the tariff" },
});

export const earlierLevel = (current: number) => ({
  allowed: { da: `${current} eller senere`, en: `${current} or later` },
  remedy: {
    da: "kontrollér, om de to takster er byttet om, eller ret prisniveauet",
    en: "check whether the two tariffs are swapped, or correct the price level",
  },
});

export const tooManyReasons = (most: number) => ({
  foundAs: {
    da: `mere end ${most} begrundelser med dem i de varsler, det bygger på`,
    en: `more than ${most} reasons with those of the notices that it builds on`,
  },
  allowed: { da: `højst ${most} i alt`, en: `at most ${most} in all` },
  remedy: {
    da: "giv ydelserne hver sit navn i feltet service",
    en: "give each service a name of its own in the field service",
  },
});

/** Stands as the source where a user has chosen another series than the agreed one. */
export const OWN_SERIES: Text = frozen({
  da: "brugerens valg af P/L-serie",
  en: "the user's choice of an index series",
});
