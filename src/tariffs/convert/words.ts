import { frozen } from "../../frozen.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { both, type Text } from "../../words.ts";
import { tariffUnitWords } from "../ruleWords.ts";
import type { ConvertedUnit, TariffConvention } from "./conventions.ts";

// The choices.

export const CONVERTED_UNIT_NAMES: Readonly<Record<ConvertedUnit, Text>> = frozen({
  day: { da: "døgn", en: "day" },
  month: { da: "måned", en: "month" },
  year: { da: "år", en: "year" },
});

export const CONVENTION_NAMES: Readonly<Record<TariffConvention, Text>> = frozen({
  "365-days": { da: "365 døgn og 12 måneder om året", en: "365 days and 12 months a year" },
  "30.5-days": { da: "30,5 døgn om måneden", en: "30.5 days a month" },
  "334-days": { da: "334 døgn og 12 måneder om året", en: "334 days and 12 months a year" },
});

// The explanation.

export const CONVERSION: Text = frozen({ da: "Omregning af en takst", en: "Conversion of a tariff" });

interface Converted {
  readonly fullTariff: Fraction;
  readonly unit: ConvertedUnit;
  readonly converted: Fraction;
  readonly to: ConvertedUnit;
}

export function isConverted({ fullTariff, unit, converted, to }: Converted): Text {
  const [before, after] = [both(kr, fullTariff), both(kr, converted)];
  const [from, into] = [tariffUnitWords(unit), tariffUnitWords(to)];
  return {
    da: `${before.da} ${from.da} er ${after.da} ${into.da}.`,
    en: `${before.en} ${from.en} is ${after.en} ${into.en}.`,
  };
}

export function byConvention(convention: TariffConvention): Text {
  const { da, en } = CONVENTION_NAMES[convention];
  return {
    da: `Det er regnet med ${da}. Andre regner anderledes, så sammenlign kun takster, der er omregnet ens.`,
    en: `It is computed with ${en}. Others compute otherwise, so compare only tariffs that are converted alike.`,
  };
}

export * from "./ruleWords.ts";
