import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What the light core needs of these words; the others load with the whole library.

export const SETTING_ASIDE: Text = frozen({ da: "Hensættelse af overskud", en: "Setting a surplus aside" });
