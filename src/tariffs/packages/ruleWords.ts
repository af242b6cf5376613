import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What the light core needs of these words; the others load with the whole library.

export const UNROUNDED_TARIFF: Text = frozen({
  da: "Uafrundet takst for basis eller ydelsespakke",
  en: "Unrounded tariff of a base or a service package",
});

export const PACKAGE_TARIFF: Text = frozen({ da: "Takst for en ydelsespakke", en: "Tariff of a service package" });
