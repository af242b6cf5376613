import { ResultDecimal } from "../../../src/decimal.ts";
import { type Word, words } from "../../../src/words.ts";
import { IN_ALL, restsOn, type Told } from "../cells.ts";
import { type Declared, each, row, shown } from "../declared.ts";

/** A term as the beginning of a line. */
const titled = (word: Word): Told => {
  const [da, en] = (["da", "en"] as const).map((language) => {
    return `${words[word][language].charAt(0).toUpperCase()}${words[word][language].slice(1)}`;
  });
  return () => ({ da, en, code: word });
};

const RATE = { rate: new ResultDecimal("0.0275"), exact: { n: 11n, d: 400n } };
const NONE = () => undefined;

export const INDEXATION: Declared = {
  compositeIndexSheet: [
    shown(
      "compositeIndex",
      [
        each("parts", "weight rate contribution", { indexPart: "kind", source: restsOn("rests") }),
        row("", { indexPart: IN_ALL, weight: () => 1, contribution: () => RATE.rate }),
      ],
      { rate: [() => RATE], find: [NONE], findSpan: [NONE], with: [NONE] },
    ),
  ],
  revisedWageEstimateSheet: [
    shown("revisedWageEstimate", [
      row("year", { measure: titled("wageBudget"), amount: "wageBudget" }),
      row("year", { measure: titled("resultEffect"), amount: "resultEffect" }),
      each("next", "year", { measure: titled("uncorrected"), amount: "uncorrected" }),
      each("next", "year", { measure: titled("corrected"), amount: "corrected" }),
      each("next", "year", { measure: titled("correction"), amount: "correction" }),
      each("next", "year", { measure: titled("correctedByAdding"), amount: "byAdding.corrected" }),
      each("next", "year", { measure: titled("correctionByAdding"), amount: "byAdding.correction" }),
    ]),
  ],
};
