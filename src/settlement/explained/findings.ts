import { exactAsWritten, toDecimal } from "../../numbers/exact.ts";
import { absolute, compare, type Fraction, fraction, minus, times, total, ZERO } from "../../numbers/fraction.ts";
import { parameters, sources } from "../../parameters/parameters.ts";
import type { RuleSet } from "../../rules/parameter.ts";
import { inBoth } from "../../words.ts";
import { backRegulationFindings } from "../backRegulationFindings.ts";
import { size } from "../inWords.ts";
import type { SettlementFinding } from "../settlementFinding.ts";
import type { Parts } from "./parts.ts";
import type { ReadResultYear } from "./read.ts";

const amountOf = ({ parts }: Parts, kind: string): Fraction => parts.find((part) => part.kind === kind)?.amount ?? ZERO;

/** What the rounding of tariffs can come to over the budgeted days: half a unit for each. */
function roundingOf({ services }: ReadResultYear, set: RuleSet): Fraction {
  const unit = exactAsWritten(set.known(parameters.tariffs.tariffRounding).text);
  return times(times(unit, fraction(1n, 2n)), total(services.map(({ days }) => days.budgetedDays)));
}

function tariffFinding(read: ReadResultYear, parts: Parts, set: RuleSet): SettlementFinding[] {
  const off = minus(amountOf(parts, "tariff-against-budget"), parts.backRegulation);
  if (compare(absolute(off), roundingOf(read, set)) <= 0) return [];
  return [
    {
      code: "tariff-differs-from-budget",
      year: read.year,
      severity: "warning",
      message: inBoth((language) =>
        language === "da"
          ? `Taksten ville ved de budgetterede døgn have givet ${size(off, "da")} ${off.n > 0n ? "mere" : "mindre"} end de budgetterede omkostninger og efterreguleringen; det er mere, end afrunding kan forklare.`
          : `At the budgeted days the tariff would have brought ${size(off, "en")} ${off.n > 0n ? "more" : "less"} than the budgeted costs and the back-regulation; that is more than rounding can explain.`,
      ),
      figures: { difference: toDecimal(off) },
      source: sources.tariffLaw,
      mark: "derived",
      remedy: {
        da: "Kontrollér, om budgettet, de budgetterede døgn og efterreguleringen er dem, taksten er beregnet på.",
        en: "Check whether budget, budgeted days and back-regulation are those that the tariff is computed on.",
      },
    },
  ];
}

function restFinding({ year }: ReadResultYear, parts: Parts): SettlementFinding[] {
  const rest = amountOf(parts, "unexplained");
  if (rest.n === 0n) return [];
  return [
    {
      code: "unexplained-rest",
      year,
      severity: "warning",
      message: inBoth((language) =>
        language === "da"
          ? `${size(rest, "da")} af resultatet kan ikke forklares ud fra det oplyste: provenuet er ikke belagte døgn gange takst, eller beløb er afrundet.`
          : `${size(rest, "en")} of the result cannot be explained by what is told: tariff revenue is not occupied days times tariff, or amounts are rounded.`,
      ),
      figures: { unexplained: toDecimal(rest) },
      source: sources.ownReading,
      mark: "derived",
      remedy: {
        da: "Kontrollér provenu, døgn og takster i regnskabet.",
        en: "Check tariff revenue, days and tariffs in the accounts.",
      },
    },
  ];
}

/** Everything found on the way to the parts of a result. */
export function resultFindings(read: ReadResultYear, parts: Parts, set: RuleSet): readonly SettlementFinding[] {
  return [
    ...tariffFinding(read, parts, set),
    ...restFinding(read, parts),
    ...backRegulationFindings(read.year, read.backRegulation, undefined),
  ];
}
