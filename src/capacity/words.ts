import { frozen } from "../frozen.ts";
import type { Text } from "../words.ts";

// The tables.

export const TOTAL: Text = frozen({ da: "I alt", en: "Total" });

// What is refused.

export const SOME_DAYS: Text = frozen({ da: "belagte døgn over 0 i alt", en: "occupied days above 0 in all" });
