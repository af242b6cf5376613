import { sheetOfFindings } from "../../findings/sheetOfFindings.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { TariffFinding } from "../../tariffs/calculation/finding.ts";
import type { CalculatedLine, TariffCalculation, TariffPart } from "../../tariffs/calculation/result.ts";
import { calculateTariffSheet } from "../../tariffs/calculation/sheet.ts";
import type { CostKind } from "../../tariffs/costKind.ts";
import { costKindTitle, EARLIER_YEARS, tariffUnitWords } from "../../tariffs/words.ts";
import { both, type Text } from "../../words.ts";
import { ownColumns } from "../kinds/ownColumns.ts";
import type { Explained } from "../shown/explained.ts";
import { placeColumns } from "../shown/placeColumns.ts";
import type { ComputedTariff } from "./computed.ts";
import type { CostsRead } from "./readCosts.ts";
import { amountOf, type CostRow, rateOf } from "./rowChecks.ts";
import * as say from "./sheetWords.ts";

/** A row for each tariff, with what it is made of and divided by. */
export function tariffsSheet(calculations: readonly TariffCalculation[]): Sheet {
  return tableOf(say.TARIFFS, calculations, [
    { word: "offer", unit: "text", cell: ({ name }) => name ?? null },
    { word: "year", unit: "year", cell: ({ year }) => year },
    { word: "unit", unit: "text", cell: ({ unit }) => tariffUnitWords(unit), code: ({ unit }) => unit },
    { word: "tariff", unit: "kr", cell: ({ tariff }) => tariff },
    { word: "tariffWithoutBackRegulation", unit: "kr", cell: (each) => each.tariffWithoutBackRegulation },
    { word: "backRegulationPerUnit", unit: "kr", cell: ({ backRegulation }) => backRegulation },
    { word: "costBasis", unit: "kr", cell: ({ costBasis }) => costBasis },
    { word: "expectedQuantity", unit: "count", cell: ({ quantity }) => quantity },
    { word: "places", unit: "count", cell: ({ places }) => places ?? null },
    { word: "budgetedOccupancy", unit: "rate", cell: ({ occupancy }) => occupancy ?? null },
    { word: "indirectCosts", unit: "rate", qualifier: say.OF_DIRECT, cell: ({ overhead }) => overhead.ofDirectCosts },
    { word: "expectedRevenue", unit: "kr", cell: ({ revenue }) => revenue },
  ]);
}

interface Part extends TariffPart {
  readonly calculation: TariffCalculation;
}

/** What each tariff is made of: a row for each kind of cost, and one for the back-regulation. */
function partsSheet(calculations: readonly TariffCalculation[]): Sheet {
  const parts = calculations.flatMap((calculation) =>
    calculation.composition.map((part): Part => ({ ...part, calculation })),
  );
  return tableOf(
    say.COMPOSITION,
    parts,
    [
      { word: "offer", unit: "text", cell: ({ calculation: { name } }) => name ?? null },
      { word: "year", unit: "year", cell: ({ calculation: { year } }) => year },
      { word: "costKind", unit: "text", cell: ({ kind }) => both(costKindTitle, kind), code: ({ kind }) => kind },
      { word: "amount", unit: "kr", qualifier: say.IN_YEAR, cell: ({ amount }) => amount },
      { word: "amount", unit: "kr", qualifier: say.PER_UNIT, cell: ({ perUnit }) => perUnit },
      {
        word: "unit",
        unit: "text",
        cell: ({ calculation: { unit } }) => tariffUnitWords(unit),
        code: ({ calculation: { unit } }) => unit,
      },
      { word: "share", unit: "rate", cell: ({ share }) => share },
    ],
    { notes: [say.UNROUNDED] },
  );
}

/** What tariffs are made of: of one the library's own table, of several a row for each kind of cost of each. */
export function compositionSheet(calculations: readonly TariffCalculation[]): Sheet {
  const [only, ...others] = calculations;
  return only !== undefined && others.length === 0 ? calculateTariffSheet(only) : partsSheet(calculations);
}

/** A row of the table and what its amount comes to; nothing where it is outside the costs. */
interface Line {
  readonly row: CostRow;
  readonly line?: CalculatedLine;
  readonly calculation: TariffCalculation;
}

/** The rows of a tariff, each with its line of the costs: the residents' own payment has one only where it is inside. */
function linesOf({ read, calculation }: ComputedTariff): Line[] {
  const { lines } = calculation;
  const isInside = lines.length === read.costRows.length;
  const counted = read.costRows.filter(({ values }) => isInside || values.cost !== "residents-payment");
  const byRow = new Map(counted.map((row, i) => [row, lines[i]]));
  return read.rows.map((row) => {
    const line = byRow.get(row);
    return { row, calculation, ...(line === undefined ? {} : { line }) };
  });
}

function kindTitle({ row: { values } }: Line): Text {
  if (values.cost === "back-regulation") return EARLIER_YEARS;
  return both(costKindTitle, values.cost as CostKind);
}

const LINE_COLUMNS: readonly Shown<Line>[] = [
  { word: "offer", unit: "text", cell: ({ calculation: { name } }) => name ?? null },
  { word: "year", unit: "year", cell: ({ calculation: { year } }) => year },
  { word: "costKind", unit: "text", cell: kindTitle, code: ({ row: { values } }) => values.cost ?? null },
  { word: "note", unit: "text", cell: ({ row: { values } }) => values.remark ?? null },
  { word: "amount", unit: "kr", cell: ({ row: { values } }) => amountOf(values) ?? null },
  { word: "overheadRate", unit: "rate", cell: ({ row: { values } }) => rateOf(values) ?? null },
  { word: "priceLevel", unit: "year", cell: ({ line }) => line?.priceLevel ?? null },
  { word: "indexed", unit: "kr", cell: ({ line }) => line?.indexed ?? null },
];

/** Every row of the tariffs as it was read and what it comes to, with the columns of the user's own. */
export function costLinesSheet(read: CostsRead, computed: readonly ComputedTariff[]): Sheet {
  const columns = [...placeColumns<Line>(read, ({ row }) => row), ...LINE_COLUMNS];
  const own = ownColumns<Line>(read, ({ row }) => row, columns);
  return tableOf<Line>(say.LINES, computed.flatMap(linesOf), [...columns, ...own], {
    notes: [say.INCOMES_POSITIVE, say.OUTSIDE_COSTS],
  });
}

/** A tariff or a comparison: whose it is, what was found, and why it is what it is. */
interface OfTariff {
  readonly name?: string;
  readonly year: number;
  readonly findings: readonly TariffFinding[];
  readonly explanation: Explanation;
}

/** What was found on tariffs, with those it is said of. */
export function tariffFindingsSheet(tariffs: readonly OfTariff[]): Sheet {
  const said = tariffs.flatMap(({ name = "", year, findings }) =>
    findings.map((finding) => ({ of: say.ofYear(name, year), finding })),
  );
  return sheetOfFindings(say.FINDINGS, "offer", said, tariffs.length);
}

/** Why each is what it is. */
export const explainedTariffs = (tariffs: readonly OfTariff[]): Explained[] =>
  tariffs.map(({ name = "", year, explanation }) => ({ of: say.ofYear(name, year), explanation }));
