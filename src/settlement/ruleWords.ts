import { frozen } from "../frozen.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { kr } from "../numbers/krText.ts";
import { both, type Text } from "../words.ts";

// What the light core needs of these words; the others load with the whole library.

/** For a clause that is left out of its sentence. */
export const NOTHING: Text = frozen({ da: "", en: "" });

/** `2018` or `2018–2025`. */
export const spanOf = (first: number, last: number): string => (first === last ? `${first}` : `${first}–${last}`);

export const RESULT_OF_YEAR: Text = frozen({
  da: "Årets overskud eller underskud",
  en: "Surplus or deficit of the year",
});

export const BACK_REGULATION_PER_DAY: Text = frozen({
  da: "Efterregulering pr. døgn",
  en: "Back-regulation per day",
});

/** What the operator bears, as the last part of what a ledger adds up to; left out where it is 0. */
export function plusWithOperator(amount: Fraction): Text {
  if (amount.n === 0n) return NOTHING;
  const borne = both(kr, amount);
  return { da: ` + hos driftsherren ${borne.da}`, en: ` + with the operator ${borne.en}` };
}
