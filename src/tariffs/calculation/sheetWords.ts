import type { Decimal } from "../../decimal.ts";
import { kroner } from "../../distribution/figures.ts";
import { frozen } from "../../frozen.ts";
import { fromExactText } from "../../numbers/exactText.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { both, sentence, type Text } from "../../words.ts";
import type { TariffUnit } from "../tariffUnit.ts";
import { quantityOf } from "../words.ts";
import type { TariffRounding } from "./input.ts";
import type { DayCounting } from "./readUse.ts";
import { ROUNDED_TO } from "./words.ts";

export const wholeYearAt = (year: number): Text => ({
  da: `hele året i ${year}-niveau`,
  en: `whole year at the ${year} level`,
});

export const TOTAL_UNROUNDED: Text = frozen({ da: "I alt, uafrundet", en: "Total, unrounded" });
export const ROUNDING: Text = frozen({ da: "Afrunding", en: "Rounding" });
export const WITHOUT: Text = frozen({ da: "Takst uden efterregulering", en: "Tariff without back-regulation" });
export const TARIFF: Text = frozen({ da: "Takst", en: "Tariff" });

const COUNTED: Readonly<Record<DayCounting, Text>> = frozen({
  fixed: { da: "", en: "" },
  actual: { da: " (kalenderens)", en: " (of the calendar)" },
  given: { da: " (oplyst)", en: " (as stated)" },
});

interface ShownUse {
  readonly places?: Decimal;
  readonly occupancy?: Decimal;
  readonly days?: Decimal;
  readonly daysCounted?: DayCounting;
  readonly months?: Decimal;
  readonly quantity: Decimal;
  readonly unit: TariffUnit;
}

const number = (value: Decimal): Text => both(formatNumber, fromExactText(value.toFixed()));
const percent = (value: Decimal): Text => both(formatRate, fromExactText(value.toFixed()));

function daysOfUse(days: Decimal, counting: DayCounting): Text {
  const [count, by] = [number(days), COUNTED[counting]];
  return { da: `${count.da}${by.da}`, en: `${count.en}${by.en}` };
}

/** What the costs were divided by; the budgeted occupancy must be shown. */
export function useOfYear(use: ShownUse): Text {
  const { places, occupancy, days, daysCounted = "fixed", months, quantity, unit } = use;
  const parts: readonly (readonly [Text, Text | undefined])[] = [
    [{ da: "Pladser", en: "Places" }, places && number(places)],
    [{ da: "Budgetteret belægning", en: "Budgeted occupancy" }, occupancy && percent(occupancy)],
    [{ da: "Døgn", en: "Days" }, days && daysOfUse(days, daysCounted)],
    [{ da: "Måneder", en: "Months" }, months && number(months)],
    [{ da: "Forventet antal", en: "Expected quantity" }, quantityOf(quantity.toFixed(), unit)],
  ];
  const stated = parts.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
  return {
    da: `${stated.map(({ label, value }) => `${label.da}: ${value.da}`).join(" · ")}.`,
    en: `${stated.map(({ label, value }) => `${label.en}: ${value.en}`).join(" · ")}.`,
  };
}

export function revenueExpected(revenue: Decimal, toCover: Decimal): Text {
  const [sum, need] = [both(kroner, revenue, 2), both(kroner, toCover, 2)];
  return sentence({
    da: `Provenu ved det forventede antal: ${sum.da}; der skal dækkes ${need.da}.`,
    en: `Revenue at the expected quantity: ${sum.en}; ${need.en} is to be covered.`,
  });
}

export const roundedApart = (rounding: TariffRounding): Text => ({
  da: `Taksten uden efterregulering og efterreguleringen er afrundet til ${ROUNDED_TO[rounding].da} hver for sig, halve væk fra nul. Posterne er uafrundede og vist med to decimaler.`,
  en: `The tariff without back-regulation and the back-regulation are rounded to ${ROUNDED_TO[rounding].en} separately, halves away from zero. The items are unrounded and shown with two decimals.`,
});
