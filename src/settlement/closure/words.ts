import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

export const LOOK_IN_CLOSING_ANNEX: Text = frozen({
  da: "Se efter i den gældende rammeaftales bilag om lukning af tilbud.",
  en: "Look in the annex on closing offers of the agreement in force.",
});
