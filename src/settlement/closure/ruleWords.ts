import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What the light core needs of these words; the others load with the whole library.

export const WHO_BEARS_WHAT: Text = frozen({ da: "Hvem bærer hvad ved en lukning", en: "Who bears what at a closing" });
