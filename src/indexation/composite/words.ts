import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

export const RATE_OR_SERIES: Text = frozen({
  da: "giv satsen selv i rate, eller den serie, den skal hentes fra, i series",
  en: "give the rate itself as rate, or the series that it is taken from as series",
});
