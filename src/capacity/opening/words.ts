import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

export const DAYS_OF_YEAR: Text = frozen({
  da: "årets belagte døgn, i alt eller pr. køber",
  en: "the year's occupied days, in all or by buyer",
});
