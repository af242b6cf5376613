import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What the light core needs of these words; the others load with the whole library.

export const CARRY_OVER: Text = frozen({
  da: "Overførsel og efterregulering",
  en: "Carry-over and back-regulation",
});

export const CARRY_OVER_AS_STATED: Text = frozen({
  da: "Overførsel efter driftsherrens valg",
  en: "Carry-over as the operator states it",
});
