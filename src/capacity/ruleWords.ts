import { frozen } from "../frozen.ts";
import type { Text } from "../words.ts";

// What the light core needs of these words; the others load with the whole library.

export const COVERED: Text = frozen({ da: "Omfattet af rammeaftalen", en: "Covered by the framework agreement" });
