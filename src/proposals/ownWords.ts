import { valueWords } from "../agreements/unknownValue.ts";
import { frozen } from "../frozen.ts";
import type { KnownValue } from "../rules/parameter.ts";
import { both, joined, sentence, type Text } from "../words.ts";
import type { Verdict } from "./judgement/result.ts";
import { VERDICTS } from "./words.ts";

/** Whoever reads a finding, as the one that chose a value. */
export const YOU: Text = frozen({ da: "du", en: "you" });

/** What is needed of a value to say it. */
type Said = Pick<KnownValue, "parameter" | "text">;

/** Values by their rules' titles: `afrunding af grænsen (1,00 kr.)`. */
const ownValueNames = (values: readonly Said[]): Text =>
  joined(
    values.map((value): Text => {
      const [{ title }, words] = [value.parameter, both(valueWords, value as KnownValue)];
      return { da: `${title.da} (${words.da})`, en: `${title.en} (${words.en})` };
    }),
    "; ",
  );

/** That a verdict rests on values that someone chose, and what it is without them; `who` chose, as in `du` and `you`. */
export function ownDecidesWords(values: readonly Said[], otherwise: Verdict, who: Text): Text {
  const [names, without] = [ownValueNames(values), VERDICTS[otherwise]];
  return sentence({
    da: `Vurderingen følger af værdier, som ${who.da} selv har valgt: ${names.da}. Uden dem ville den være: ${without.da}.`,
    en: `The verdict follows from values that ${who.en} chose: ${names.en}. Without them it would be: ${without.en}.`,
  });
}
