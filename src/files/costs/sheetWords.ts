import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

export const TARIFFS: Text = frozen({ da: "Takster", en: "Tariffs" });
export const COMPOSITION: Text = frozen({ da: "Hvad taksterne består af", en: "What the tariffs are made of" });
export const LINES: Text = frozen({ da: "Omkostninger, linje for linje", en: "Costs, line by line" });
export const FINDINGS: Text = frozen({ da: "Bemærkninger til taksterne", en: "Findings on the tariffs" });
export const COMPARISONS: Text = frozen({ da: "Takster sammenlignet", en: "Tariffs compared" });
export const EFFECTS: Text = frozen({ da: "Hvad der ændrer taksterne", en: "What changes the tariffs" });

export const IN_YEAR: Text = frozen({ da: "hele året", en: "whole year" });
export const PER_UNIT: Text = frozen({ da: "pr. enhed", en: "per unit" });
export const OF_DIRECT: Text = frozen({ da: "af de direkte", en: "of the direct" });
export const BEFORE: Text = frozen({ da: "før", en: "before" });
export const AFTER: Text = frozen({ da: "efter", en: "after" });
export const OF_BEFORE: Text = frozen({ da: "af taksten før", en: "of the tariff before" });

export const UNROUNDED: Text = frozen({
  da: "Beløb pr. enhed er uafrundede og vist med to decimaler; de er uden efterregulering. Indtægter er trukket fra.",
  en: "Amounts per unit are unrounded and shown with two decimals; they are without back-regulation. Incomes are subtracted.",
});

export const INCOMES_POSITIVE: Text = frozen({
  da: "Beløb står, som de er skrevet; fremskrevne indtægter står som positive beløb og er trukket fra.",
  en: "Amounts stand as they were written; indexed incomes stand as positive amounts and are subtracted.",
});

export const OUTSIDE_COSTS: Text = frozen({
  da: "Rækker uden fremskrevet beløb er ikke med i omkostningerne: efterregulering lægges til taksten for sig, og egenbetaling opkræves særskilt.",
  en: "Rows without an indexed amount are not among the costs: back-regulation is added to the tariff by itself, and the residents' own payment is collected apart.",
});

/** An offer with its year, where tariffs of several years are told apart. */
export const ofYear = (name: string, year: number): string => `${name} ${year}`;

export const ORDER: Text = frozen({
  da: "Virkningerne er opgjort i den viste rækkefølge, hver efter de foregående; tilsammen er de præcis forskellen mellem de to takster. De er uafrundede og vist med to decimaler. Poster uden virkning er udeladt.",
  en: "The effects are measured in the order shown, each after those before it; together they are exactly the difference between the two tariffs. They are unrounded and shown with two decimals. Items without effect are left out.",
});
