import { frozen } from "../frozen.ts";
import { figureWithUnit } from "../rules/figureText.ts";
import type { Language, Text } from "../words.ts";
import { withCapital } from "../words.ts";
import type { CostKind } from "./costKind.ts";
import type { TariffUnit } from "./tariffUnit.ts";

// What the light core needs of these words; the others load with the whole library.

/** What one of each unit is called. */
export const TARIFF_UNIT_NAMES: Readonly<Record<TariffUnit, Text>> = frozen({
  hour: { da: "time", en: "hour" },
  day: { da: "døgn", en: "day" },
  month: { da: "måned", en: "month" },
  case: { da: "sag", en: "case" },
  year: { da: "år", en: "year" },
});

/** A unit as a tariff is stated in it: `pr. døgn`. */
export function tariffUnitWords(unit: TariffUnit): Text {
  const { da, en } = TARIFF_UNIT_NAMES[unit];
  return { da: `pr. ${da}`, en: `per ${en}` };
}

/** A number of units, given as decimal text: `8.409,6 døgn`. */
export const quantityOf = (number: string, unit: TariffUnit): Text => ({
  da: figureWithUnit(number, unit, "da"),
  en: figureWithUnit(number, unit, "en"),
});

export const COST_KIND_NAMES: Readonly<Record<CostKind, Text>> = frozen({
  wages: { da: "løn", en: "wages" },
  premises: { da: "lokaler", en: "premises" },
  "other-direct": { da: "øvrige direkte omkostninger", en: "other direct costs" },
  indirect: { da: "indirekte omkostninger (overhead)", en: "indirect costs (overhead)" },
  depreciation: { da: "afskrivninger", en: "depreciation" },
  interest: { da: "forrentning", en: "interest" },
  "civil-servant-pensions": { da: "tjenestemandspensioner", en: "civil-servant pensions" },
  supervision: { da: "tilsyn", en: "supervision" },
  development: { da: "udvikling", en: "development" },
  "other-income": { da: "andre indtægter", en: "other income" },
  "residents-payment": { da: "beboernes egenbetaling", en: "residents' own payment" },
});

/** A kind as the beginning of a line. */
export const costKindTitle = (kind: CostKind, language: Language): string =>
  withCapital(COST_KIND_NAMES[kind][language]);

export const DAY_TARIFF: Text = frozen({ da: "Døgntakst", en: "Day tariff" });

export const EXPECTED_USE: Text = frozen({ da: "Forventet forbrug af pladserne", en: "Expected use of the places" });

export const UNIT_TARIFF: Text = frozen({ da: "Takst pr. enhed i hele øre", en: "Tariff per unit in whole øre" });

export const UNIT_TARIFF_IN_KRONER: Text = frozen({
  da: "Takst pr. enhed i hele kroner",
  en: "Tariff per unit in whole kroner",
});
