import { toDecimal } from "../../numbers/exact.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import { inBoth, type Language } from "../../words.ts";
import { OWN_READING, type SpendingFinding } from "../finding.ts";
import { listed } from "../labels.ts";
import { dayText, type KeyDay } from "./keyDay.ts";
import type { TableCell } from "./read.ts";
import type { NationalControl, PerInhabitantFindingCode } from "./result.ts";

interface Facts {
  readonly halfUnit: Fraction;
  readonly date: KeyDay;
  readonly control: readonly NationalControl<Fraction>[];
  readonly untold: readonly TableCell[];
}

type Found = SpendingFinding<PerInhabitantFindingCode>;

const HALF_KRONE = Object.freeze({ da: "en halv krone", en: "half a krone" });

/** `en halv krone`, or kr. as they are. */
function halfText(halfUnit: Fraction, language: Language): string {
  if (halfUnit.n * 2n === halfUnit.d) return HALF_KRONE[language];
  const number = formatNumber(halfUnit, language);
  return language === "da" ? `${number} kr.` : `DKK ${number}`;
}

function rounding(halfUnit: Fraction): Found[] {
  if (halfUnit.n === 0n) return [];
  return [
    {
      ...OWN_READING,
      mark: "derived",
      code: "known-to-rounding",
      severity: "info",
      message: inBoth((language) =>
        language === "da"
          ? `Tabellen er afrundet, så et beløb kendes kun på ${halfText(halfUnit, language)} pr. indbygger nær; lægges flere funktioner sammen, lægges usikkerheden sammen.`
          : `The table is rounded, so that an amount is known only to ${halfText(halfUnit, language)} per inhabitant; where functions are added, so is what is unknown.`,
      ),
      figures: { halfUnit: toDecimal(halfUnit) },
      remedy: {
        da: "Brug beløb fra kommunens regnskab, hvor kronerne skal kendes nøje.",
        en: "Use amounts from the municipality's accounts where the kroner must be known closely.",
      },
    },
  ];
}

function disagreeing(control: readonly NationalControl<Fraction>[], date: KeyDay): Found[] {
  const off = control.filter(({ agrees }) => !agrees);
  if (off.length === 0) return [];
  const cells = off.map((each) => `${each.function} ${each.year}`);
  return [
    {
      ...OWN_READING,
      mark: "derived",
      code: "national-figure-disagrees",
      severity: "warning",
      message: inBoth((language) =>
        language === "da"
          ? `Kommunernes tal, vægtet med indbyggerne den ${dayText(date, language)}, giver ikke tabellens tal for hele landet i ${off.length} af ${control.length} celler: ${listed(cells, language)}.`
          : `The municipalities' figures, weighted by the inhabitants of ${dayText(date, language)}, do not give the table's national figure in ${off.length} of ${control.length} cells: ${listed(cells, language)}.`,
      ),
      figures: { cells: cells.join(", ") },
      remedy: {
        da: "Kontrollér nøgledatoen, og om alle 98 kommuner er med.",
        en: "Check the key date, and whether all 98 municipalities are there.",
      },
    },
  ];
}

function missing(untold: readonly TableCell[]): Found[] {
  if (untold.length === 0) return [];
  const cells = untold.map(({ municipality, function: of, year }) => `${municipality.name} ${of} ${year}`);
  return [
    {
      ...OWN_READING,
      code: "cell-missing",
      severity: "warning",
      message: inBoth((language) =>
        language === "da"
          ? `Tabellen har intet tal for ${listed(cells, language)}; der er ingen række for det, og intet er sat i stedet.`
          : `The table has no figure for ${listed(cells, language)}; there is no row for it, and nothing is put in its place.`,
      ),
      figures: { cells: String(untold.length), first: untold[0]?.path ?? "" },
      remedy: {
        da: "Find tallet hos kilden; skriv 0, hvis der ingen udgift var.",
        en: "Find the figure at the source; write 0 if there was no spending.",
      },
    },
  ];
}

/** What the reader must know of kroner that come from figures per inhabitant. */
export function tableFindings({ halfUnit, date, control, untold }: Facts): Found[] {
  return [...rounding(halfUnit), ...disagreeing(control, date), ...missing(untold)];
}
