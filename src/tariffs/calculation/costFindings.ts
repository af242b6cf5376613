import { toDecimal } from "../../numbers/exact.ts";
import { kr } from "../../numbers/krText.ts";
import { sources } from "../../parameters/parameters.ts";
import type { Language } from "../../words.ts";
import { type CostKind, costKindWords } from "../costKind.ts";
import type { Computed } from "./computed.ts";
import type { TariffFinding } from "./finding.ts";

/** Kinds in a sentence, each once: "løn, lokaler". */
function kindsText(kinds: readonly CostKind[], language: Language): string {
  return [...new Set(kinds)].map((kind) => costKindWords(kind)[language]).join(", ");
}

function levelAssumed({ costs, input: { year } }: Computed): TariffFinding[] {
  const untold = costs.lines.flatMap(({ line }) =>
    "amount" in line && line.level === undefined && line.amount.n !== 0n ? [line.kind] : [],
  );
  if (untold.length === 0) return [];
  return [
    {
      code: "level-assumed",
      severity: "info",
      message: {
        da: `Prisniveauet er ikke oplyst for ${kindsText(untold, "da")}; beløbene er taget som ${year}-niveau og ikke fremskrevet.`,
        en: `The price level is not told for ${kindsText(untold, "en")}; the amounts are taken to be at the ${year} level and not indexed.`,
      },
      figures: { kinds: [...new Set(untold)].join(", "), level: String(year) },
      source: sources.ownReading,
      mark: "assumed",
      remedy: { da: "Angiv priceLevel på hvert beløb.", en: "State priceLevel with each amount." },
    },
  ];
}

function levelAfter({ costs, input: { year } }: Computed): TariffFinding[] {
  const later = costs.lines.flatMap(({ line, lift }) => (lift !== undefined && lift.from > year ? [line.kind] : []));
  if (later.length === 0) return [];
  return [
    {
      code: "level-after-tariff-year",
      severity: "warning",
      message: {
        da: `${kindsText(later, "da")} er oplyst i et senere prisniveau end takståret ${year} og er regnet tilbage.`,
        en: `${kindsText(later, "en")} are told at a later price level than the tariff year ${year} and were brought back.`,
      },
      figures: { kinds: [...new Set(later)].join(", "), level: String(year) },
      source: sources.ownReading,
      mark: "derived",
      remedy: { da: "Kontrollér takståret og prisniveauet.", en: "Check the tariff year and the price level." },
    },
  ];
}

function signFindings({ costBasis, tariff }: Computed): TariffFinding[] {
  const derived = { source: sources.ownReading, mark: "derived" } as const;
  const basis: TariffFinding = {
    code: "basis-not-above-zero",
    severity: "error",
    message: {
      da: `Omkostningsgrundlaget er ${kr(costBasis, "da")}: der er ingen omkostninger at dække.`,
      en: `The cost basis is ${kr(costBasis, "en")}: there are no costs to cover.`,
    },
    figures: { costBasis: toDecimal(costBasis) },
    ...derived,
    remedy: { da: "Kontrollér omkostninger og indtægter.", en: "Check costs and incomes." },
  };
  const below: TariffFinding = {
    code: "tariff-below-zero",
    severity: "error",
    message: {
      da: `Taksten er ${kr(tariff, "da")}, altså under 0 kr.`,
      en: `The tariff is ${kr(tariff, "en")}, which is below DKK 0.`,
    },
    figures: { tariff: toDecimal(tariff) },
    ...derived,
    remedy: {
      da: "Kontrollér grundlaget og fortegnet på efterreguleringen: et underskud er positivt og sætter taksten op.",
      en: "Check the basis and the sign of the back-regulation: a deficit is positive and raises the tariff.",
    },
  };
  return [...(costBasis.n <= 0n ? [basis] : []), ...(tariff.n < 0n ? [below] : [])];
}

/** What is to be known of the cost basis as a whole: its sign and its price levels. */
export function costFindings(computed: Computed): TariffFinding[] {
  return [...signFindings(computed), ...levelAssumed(computed), ...levelAfter(computed)];
}
