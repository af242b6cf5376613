import { frozen } from "../../../frozen.ts";
import type { Text } from "../../../words.ts";

export const PLACES_OR_CITIZENS: Text = frozen({
  da: "giv expectedCitizens for behandlingstilbud og places for andre tilbud",
  en: "give expectedCitizens for treatment offers and places for other offers",
});
