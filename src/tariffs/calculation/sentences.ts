import { frozen } from "../../frozen.ts";
import { formatAmount } from "../../numbers/amountText.ts";
import { equal, type Fraction, ONE } from "../../numbers/fraction.ts";
import { kr } from "../../numbers/krText.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { valueText } from "../../rules/explanation.ts";
import { provenanceText } from "../../rules/explanationText.ts";
import { figureWithUnit } from "../../rules/figureText.ts";
import { inBoth, type Language, type Text } from "../../words.ts";
import { COST_KINDS, costKindTitle, isIncome } from "../costKind.ts";
import { tariffUnitWords } from "../tariffUnit.ts";
import { type Computed, roundingOf } from "./computed.ts";
import type { IndexedLine } from "./indexedCosts.ts";

/** An amount that may never end, rounded to øre for reading. */
const inOere = (amount: Fraction, language: Language) => formatAmount(amount, language);

function headline(computed: Computed): Text {
  const { tariff, tariffWithoutBackRegulation: without, backRegulationPerUnit: back, input } = computed;
  return inBoth((language) => {
    const per = tariffUnitWords(input.unit)[language];
    const charged = kr(tariff, language);
    if (back.n === 0n) {
      return language === "da"
        ? `Taksten er ${charged} ${per}. Den indeholder ingen efterregulering.`
        : `The tariff is ${charged} ${per}. It holds no back-regulation.`;
    }
    const [own, earlier] = [kr(without, language), kr(back, language)];
    return language === "da"
      ? `Taksten er ${charged} ${per}: ${own} uden efterregulering og ${earlier} i efterregulering af tidligere år.`
      : `The tariff is ${charged} ${per}: ${own} without back-regulation and ${earlier} in back-regulation of earlier years.`;
  });
}

function basisText({ costBasis, costs, input: { year } }: Computed): Text {
  const end = costs.lines.length === 0 ? "." : ":";
  return {
    da: `Omkostningsgrundlaget er ${inOere(costBasis, "da")} i ${year}-niveau${end}`,
    en: `The cost basis is ${inOere(costBasis, "en")} at the ${year} level${end}`,
  };
}

/** Lines by kind, in the order of the kinds. */
function inOrder(lines: readonly IndexedLine[]): IndexedLine[] {
  return lines.toSorted((a, b) => COST_KINDS.indexOf(a.line.kind) - COST_KINDS.indexOf(b.line.kind));
}

function lineText({ line, indexed, lift }: IndexedLine, direct: Fraction, year: number): Text {
  return inBoth((language) => {
    const da = language === "da";
    const name = line.name === undefined ? "" : ` (${line.name})`;
    const less = isIncome(line.kind) ? (da ? "fratrukket " : "subtracted, ") : "";
    const title = `${costKindTitle(line.kind, language)}${name}: ${less}${inOere(indexed, language)}`;
    if ("rate" in line) {
      const [rate, base] = [formatRate(line.rate, language, { decimals: "exact" }), inOere(direct, language)];
      return da
        ? `${title}, ${rate} af de direkte omkostninger på ${base}`
        : `${title}, ${rate} of the direct costs of ${base}`;
    }
    if (lift === undefined) return title;
    const given = inOere(line.amount, language);
    const back = lift.from > year;
    return da
      ? `${title}, ${back ? "regnet tilbage" : "fremskrevet"} fra ${given} i ${lift.from}-niveau`
      : `${title}, ${back ? "brought back" : "indexed"} from ${given} at the ${lift.from} level`;
  });
}

function useText({ use, input: { unit } }: Computed): Text {
  const { quantity, places, occupancy, units } = use;
  return inBoth((language) => {
    const da = language === "da";
    const all = figureWithUnit(valueText(quantity), unit, language);
    if (units === undefined || places === undefined || occupancy === undefined) {
      const shown = occupancy === undefined ? "" : formatRate(occupancy, language, { decimals: "exact" });
      const beside = da ? ` Den forudsatte belægning er ${shown}.` : ` The assumed occupancy is ${shown}.`;
      const told = da
        ? `Grundlaget er delt med ${all}, som det forventede antal er oplyst til.`
        : `The basis is divided by ${all}, as the expected quantity was told.`;
      return shown === "" ? told : told + beside;
    }
    const each = unit === "year" ? "" : ` · ${figureWithUnit(valueText(units.number), unit, language)}`;
    const isOne = equal(places, ONE);
    const count = `${formatNumber(places, language)} ${da ? (isOne ? "plads" : "pladser") : isOne ? "place" : "places"}`;
    const rate = formatRate(occupancy, language, { decimals: "exact" });
    return da
      ? `Grundlaget er delt med ${all}: ${count} · ${rate} budgetteret belægning${each}.`
      : `The basis is divided by ${all}: ${count} · ${rate} budgeted occupancy${each}.`;
  });
}

const COUNTED = frozen({
  actual: { da: "Døgnene er kalenderens.", en: "The days are those of the calendar." },
  given: { da: "Antallet af døgn er oplyst af driftsherren.", en: "The number of days was told by the operator." },
} as const satisfies Record<string, Text>);

function unitsText({ use: { units } }: Computed): Text[] {
  if (units?.known !== undefined) {
    const { known } = units;
    const { title } = known.parameter;
    return [
      inBoth((language) => {
        const text = title[language].charAt(0).toUpperCase() + title[language].slice(1);
        return `${text}: ${formatNumber(units.number, language)} – ${provenanceText(known, language)}`;
      }),
    ];
  }
  return units?.counting === "actual" || units?.counting === "given" ? [COUNTED[units.counting]] : [];
}

function roundingText(computed: Computed): Text {
  const { unrounded, unroundedBackRegulation, backRegulation, input } = computed;
  const rounding = roundingOf(computed);
  return inBoth((language) => {
    const da = language === "da";
    const to = input.rounding === "kroner" ? (da ? "hele kroner" : "whole kroner") : da ? "hele øre" : "whole øre";
    const shown = (amount: Fraction) => formatAmount(amount, language, { decimals: 6 });
    const difference = `${rounding.n > 0n ? "+" : ""}${shown(rounding)}`;
    if (backRegulation.n === 0n) {
      return da
        ? `Uafrundet er taksten ${shown(unrounded)}; den er afrundet til ${to} (afrunding ${difference}).`
        : `Unrounded the tariff is ${shown(unrounded)}; it is rounded to ${to} (rounding ${difference}).`;
    }
    return da
      ? `Uafrundet er taksten ${shown(unrounded)} og efterreguleringen ${shown(unroundedBackRegulation)}; de er afrundet til ${to} hver for sig, så de to tal tilsammen er taksten (afrunding ${difference}).`
      : `Unrounded the tariff is ${shown(unrounded)} and the back-regulation ${shown(unroundedBackRegulation)}; each is rounded to ${to}, so that the two together are the tariff (rounding ${difference}).`;
  });
}

/** What a tariff is, what it is made of, what it was divided by, and how it was rounded: sentences for a note. */
export function tariffSentences(computed: Computed): Text[] {
  const { costs, input } = computed;
  return [
    headline(computed),
    basisText(computed),
    ...inOrder(costs.lines).map((line) => lineText(line, costs.direct, input.year)),
    useText(computed),
    ...unitsText(computed),
    roundingText(computed),
  ];
}
