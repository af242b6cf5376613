import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What its rules are called, apart from the other words: the light core loads these alone.

export const WHO_BEARS_WHAT: Text = frozen({ da: "Hvem bærer hvad ved en lukning", en: "Who bears what at a closing" });
