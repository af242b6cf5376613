import { frozen } from "../frozen.ts";
import type { Text } from "../words.ts";

// What its rules are called, apart from the other words: the light core loads these alone.

export const COVERED: Text = frozen({ da: "Omfattet af rammeaftalen", en: "Covered by the framework agreement" });
