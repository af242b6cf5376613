import type { Text } from "../words.ts";

/** What a tariff is per. A notice's unit is never converted. */
export type TariffUnit = "hour" | "day" | "month" | "case" | "year";

export const TARIFF_UNITS = ["hour", "day", "month", "case", "year"] as const satisfies readonly TariffUnit[];

const WORDS: Readonly<Record<TariffUnit, Text>> = {
  hour: { da: "pr. time", en: "per hour" },
  day: { da: "pr. døgn", en: "per day" },
  month: { da: "pr. måned", en: "per month" },
  case: { da: "pr. sag", en: "per case" },
  year: { da: "pr. år", en: "per year" },
};

export const tariffUnitWords = (unit: TariffUnit): Text => WORDS[unit];
