import { frozen } from "../frozen.ts";
import type { Text } from "../words.ts";

/** What a tariff is per. A notice's unit is never converted. */
export type TariffUnit = "hour" | "day" | "month" | "case" | "year";

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
