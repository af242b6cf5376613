import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What the light core needs of these words; the others load with the whole library.

export const COMPOSITE_RATE: Text = frozen({ da: "Sammenvejet P/L", en: "Composite rate of indexation" });

export const unequalLists = (weights: number, rates: number) => ({
  foundAs: { da: `${rates} satser til ${weights} vægte`, en: `${rates} rates for ${weights} weights` },
  allowed: { da: "én sats til hver vægt", en: "one rate for each weight" },
  remedy: { da: "giv lige mange vægte og satser", en: "give as many weights as rates" },
});
