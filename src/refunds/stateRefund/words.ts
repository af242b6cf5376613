import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// The tables.

export const monthTitle = (year: number): Text => ({
  da: `Statsrefusion ${year}, måned for måned`,
  en: `State refund ${year}, month by month`,
});

export const bracketTitle = (year: number): Text => ({
  da: `Statsrefusion ${year}, trin for trin`,
  en: `State refund ${year}, bracket by bracket`,
});

/** A column of refunds sums to this total before it is rounded; said where a file without notes says it too. */
export const TOTAL: Text = frozen({ da: "I alt, refusionen afrundet til øre", en: "Total, the refund rounded to øre" });

export const ROUNDED_ONCE: Text = frozen({
  da: "Der afrundes én gang, til hele øre, når månederne er lagt sammen; månedernes beløb er kun afrundet i visningen.",
  en: "Rounding is done once, to whole øre, when the months are added up; the amounts of the months are rounded for showing only.",
});
