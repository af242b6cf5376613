import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What its rules are called, apart from the other words: the light core loads these alone.

export const CARRY_OVER: Text = frozen({
  da: "Overførsel og efterregulering",
  en: "Carry-over and back-regulation",
});

export const CARRY_OVER_AS_STATED: Text = frozen({
  da: "Overførsel efter driftsherrens valg",
  en: "Carry-over as the operator states it",
});
