import type { Asked } from "../../failureWords.ts";
import { frozen } from "../../frozen.ts";
import { joined, type Text } from "../../words.ts";
import type { GridInput } from "./result.ts";

// What is refused.

export const twoInputs: Asked = frozen({
  allowed: { da: "værdier for netop to ting", en: "values of exactly two inputs" },
  remedy: {
    da: "giv den ene i rækkerne og den anden i kolonnerne",
    en: "give one for the rows and one for the columns",
  },
});

export const someValues = (most: number): Asked => ({
  allowed: { da: `en liste med 1 til ${most} værdier`, en: `a list of 1 to ${most} values` },
  remedy: { da: "giv de værdier, der skal prøves", en: "give the values that are to be tried" },
});

// The tables.

const titled = (title: string | undefined, { da, en }: Text): Text =>
  title === undefined ? { da, en } : { da: `${title}: ${da}`, en: `${title}: ${en}` };

export const amountsTitle = (title: string | undefined): Text =>
  titled(title, { da: "To ting prøvet sammen", en: "Two inputs tried together" });

export const effectsTitle = (title: string | undefined): Text =>
  titled(title, {
    da: "To ting prøvet sammen, forskel til udgangspunktet",
    en: "Two inputs tried together, difference to the base case",
  });

/** A value in a heading, with what it is a value of. */
export const withValue = ({ da, en }: Text, value: string): Text => ({ da: `${da}: ${value}`, en: `${en}: ${value}` });

export function baseValues(inputs: readonly GridInput[]): Text {
  const { da, en } = joined(
    inputs.map(({ title, base }) => withValue(title, base)),
    ", ",
  );
  return { da: `I udgangspunktet: ${da}.`, en: `In the base case: ${en}.` };
}
