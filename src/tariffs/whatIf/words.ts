import type { Asked } from "../../failureWords.ts";
import { frozen } from "../../frozen.ts";
import { formatAmount } from "../../numbers/amountText.ts";
import type { Numeric } from "../../numbers/exact.ts";
import { both, sentence, type Text } from "../../words.ts";
import type { TariffUnit } from "../tariffUnit.ts";
import { tariffUnitWords } from "../words.ts";

// What is refused.

export const axesKeys = (nearest: string | undefined): Asked => ({
  allowed: {
    da: "occupancy, places, rate eller navnet på en parameter i rammeaftalen",
    en: "occupancy, places, rate or the name of a parameter of the agreement",
  },
  remedy:
    nearest === undefined
      ? { da: "slå navnet op i parameters", en: "look up the name in parameters" }
      : { da: `mente du ${nearest}?`, en: `did you mean ${nearest}?` },
});

export const axesAsObject: Asked = frozen({
  allowed: { da: "et objekt med en eller to lister af værdier", en: "an object with one or two lists of values" },
  remedy: {
    da: 'skriv { occupancy: ["0.92", "0.95"], rate: ["0.02", "0.03"] }',
    en: 'write { occupancy: ["0.92", "0.95"], rate: ["0.02", "0.03"] }',
  },
});

export const oneOrTwo: Asked = frozen({
  allowed: { da: "en eller to ting at variere", en: "one or two things to vary" },
  remedy: { da: "lav en tabel for hvert par", en: "make a table for each pair" },
});

export const valuesInList = (most: number): Asked => ({
  allowed: { da: `en liste med 1 til ${most} værdier`, en: `a list of 1 to ${most} values` },
  remedy: { da: "giv de værdier, der skal prøves", en: "give the values that are to be tried" },
});

export const sameValue: Asked = frozen({
  allowed: { da: "forskellige værdier", en: "different values" },
  remedy: { da: "fjern den ene", en: "remove one of them" },
});

export const noCommonSeries: Asked = frozen({
  allowed: {
    da: "et input med én serie for alle omkostninger (series), så satsen er entydig",
    en: "an input with one series for all costs (series), so that it is clear which rate is meant",
  },
  remedy: {
    da: "giv series og ingen seriesByKind, eller prøv satserne hver for sig med series.with",
    en: "give series and no seriesByKind, or try the rates one by one with series.with",
  },
});

// The axes and the tables.

export const rateTo = (year: number): Text => ({ da: `P/L ${year}`, en: `indexation ${year}` });

interface Title {
  readonly name?: string;
  readonly year: number;
  readonly unit: TariffUnit;
}

const ofTariff = ({ name, year, unit }: Title): Text => {
  const per = tariffUnitWords(unit);
  const of = name === undefined ? { da: "", en: "" } : { da: ` for ${name}`, en: ` of ${name}` };
  return { da: `${year}${of.da}, ${per.da}`, en: `${year}${of.en}, ${per.en}` };
};

export function tariffsTitle(title: Title): Text {
  const { da, en } = ofTariff(title);
  return { da: `Hvad nu hvis: takst ${da}`, en: `What if: tariff ${en}` };
}

export function differencesTitle(title: Title): Text {
  const { da, en } = ofTariff(title);
  return {
    da: `Hvad nu hvis: forskel til udgangspunktet, takst ${da}`,
    en: `What if: difference to the base case, tariff ${en}`,
  };
}

/** A value in a heading, with what it is a value of. */
export const withValue = (axis: Text, value: Text): Text => ({
  da: `${axis.da}: ${value.da}`,
  en: `${axis.en}: ${value.en}`,
});

export const asBase = ({ da, en }: Text): Text => ({ da: `${da} (udgangspunkt)`, en: `${en} (base case)` });

export function baseIs(tariff: Numeric, values: readonly Text[]): Text {
  const amount = both(formatAmount, tariff);
  const said = { da: values.map(({ da }) => da).join(", "), en: values.map(({ en }) => en).join(", ") };
  return sentence({
    da: `Udgangspunktet er ${amount.da} (${said.da}).`,
    en: `The base case is ${amount.en} (${said.en}).`,
  });
}

export const noBase = ({ da, en }: Text): Text => ({
  da: `Der er intet udgangspunkt: ${da} er ikke kendt uden en prøvet værdi.`,
  en: `There is no base case: ${en} is not known without a value that is tried.`,
});

export const noEffect = ({ da, en }: Text): Text => ({
  da: `Taksten er den samme, uanset ${da}.`,
  en: `The tariff is the same, whatever the ${en}.`,
});

export const EACH_CALCULATED: Text = frozen({
  da: "Hver takst er beregnet for sig, med afrunding; alt andet er som i udgangspunktet.",
  en: "Each tariff is calculated by itself, with its rounding; all else is as in the base case.",
});
