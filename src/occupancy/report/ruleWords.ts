import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What the light core needs of these words; the others load with the whole library.

export const OCCUPANCY_AND_DEVIATION: Text = frozen({ da: "Belægning og afvigelse", en: "Occupancy and deviation" });

export const LISTING: Text = frozen({ da: "Indberetning af belægning", en: "Listing by occupancy" });

export const DAYS_IF_REST_GOES_AS_PERIOD: Text = frozen({
  da: "Årets belagte døgn, hvis resten af året går som perioden",
  en: "The year's occupied days if its rest goes as the period",
});
