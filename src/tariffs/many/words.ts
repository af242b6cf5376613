import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

/** What overhead by a rate is called beside overhead as an amount, for no two lines of a kind have one name. */
export const OVERHEAD_LINE = "Overhead";

export const NO_COSTS = frozen({
  allowed: { da: "mindst én kolonne af omkostninger", en: "at least one column of costs" },
  remedy: {
    da: "giv omkostningerne efter art, i hele øre pr. år",
    en: "give the costs by kind, in whole øre a year",
  },
});

export const noSuchCost = frozen({
  allowed: { da: "arter, der har en kolonne af omkostninger", en: "kinds that have a column of costs" },
  remedy: { da: "fjern prisniveauet, eller giv omkostningerne", en: "remove the price level, or give the costs" },
});

export const notFinerThanOere = frozen({
  allowed: { da: "hele øre", en: "whole øre" },
  remedy: {
    da: "beregn taksterne enkeltvis, eller lad aftalen afrunde til hele øre",
    en: "calculate the tariffs one by one, or let the agreement round to whole øre",
  },
});

export const SHARES_COUNTED = frozen({
  allowed: { da: "hundrededele procent", en: "hundredths of a per cent" },
  remedy: {
    da: "skriv 9600 for 96 % og 600 for 6 %, eller oplys kolonnens enhed i units",
    en: "write 9600 for 96 % and 600 for 6 %, or state the column's unit in units",
  },
});

// The table.

export const TITLE: Text = frozen({ da: "Beregnede takster", en: "Calculated tariffs" });

export const NOT_CALCULATED: Text = frozen({
  da: "Takster, der ikke kunne beregnes",
  en: "Tariffs that could not be calculated",
});

export const ROUNDED_APART: Text = frozen({
  da: "Omkostningsgrundlaget og hver arts del af taksten er afrundet for sig; delene kan derfor afvige nogle øre fra taksten tilsammen.",
  en: "The cost basis and what each kind of cost is of the tariff are each rounded by themselves; the parts may therefore miss the tariff by some øre together.",
});
