import { frozen } from "../../frozen.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { both, type Text } from "../../words.ts";

export const payBackTitle = (scheme: Text, year: number): Text => ({
  da: `Tilbagebetaling, ${scheme.da} ${year}`,
  en: `Pay-back, ${scheme.en} ${year}`,
});

/** The key of a scheme whose measure is not known. */
export const OWN_KEY: Text = frozen({ da: "brugerens egen nøgle", en: "the user's own key" });

export function paidBack(amount: Fraction, places: Text, key: Text): Text {
  const surplus = both(kr, amount);
  return {
    da: `${surplus.da} betales tilbage til kommunerne (${places.da}) efter ${key.da}, fordelt til hele øre efter største brøks metode`,
    en: `${surplus.en} is paid back to the municipalities (${places.en}) by ${key.en}, distributed in whole øre by largest remainder`,
  };
}
