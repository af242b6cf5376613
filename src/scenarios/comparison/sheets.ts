import { municipalitiesOf } from "../../distribution/participants.ts";
import { sheetOfFindings } from "../../findings/sheetOfFindings.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import type { Text } from "../../words.ts";
import { partTitle } from "./partTitle.ts";
import type { ComparedRow, PartTotal, ScenarioComparison } from "./result.ts";
import * as say from "./words.ts";

/** The tables of a comparison: row by row, the parts over all rows, and every part of every row. */
export interface CompareScenariosSheets {
  readonly rows: Sheet;
  readonly parts: Sheet;
  readonly rowParts: Sheet;
}

type Named = Pick<ComparedRow, "id">;

/** What rows are called: code and name where all are municipalities, else the id as it was given. */
function idColumns<Row extends Named>(rows: readonly Row[], total?: Text): Shown<Row>[] {
  const municipalities = municipalitiesOf(rows.map(({ id }) => id));
  const below = total && { total };
  if (municipalities === undefined) return [{ word: "scenarioRow", unit: "text", cell: ({ id }) => id, ...below }];
  const of = new Map(rows.map((row, i) => [row.id, municipalities[i]]));
  return [
    { word: "municipalityCode", unit: "text", cell: ({ id }) => of.get(id)?.code ?? null },
    { word: "municipality", unit: "text", cell: ({ id }) => of.get(id)?.name ?? null, ...below },
  ];
}

/** The change of each part, where there are several. */
function changeColumns(parts: readonly PartTotal[]): Shown<ComparedRow>[] {
  if (parts.length < 2) return [];
  return parts.map(({ title, change }, i) => ({
    word: "scenarioChange",
    unit: "kr",
    qualifier: title,
    cell: (row) => row.parts[i]?.change ?? null,
    total: change,
  }));
}

function rowsSheet({ title, parts, rows, total, explanation, findings }: ScenarioComparison): Sheet {
  const isOneSided = rows.some(({ foundIn }) => foundIn !== "both");
  const shown: Shown<ComparedRow>[] = [
    ...idColumns(rows, say.TOTAL),
    ...changeColumns(parts),
    { word: "baseline", unit: "kr", cell: ({ baseline }) => baseline, total: total.baseline },
    { word: "scenarioProposal", unit: "kr", cell: ({ proposal }) => proposal, total: total.proposal },
    { word: "scenarioChange", unit: "kr", cell: ({ change }) => change, total: total.change },
  ];
  if (isOneSided) {
    shown.push({
      word: "scenarioSide",
      unit: "text",
      cell: ({ foundIn }) => say.SIDES[foundIn],
      code: ({ foundIn }) => foundIn,
    });
  }
  const notes = [...explanation.says, ...findings.map(({ message }) => message)];
  return tableOf(say.comparisonTitle(title), rows, shown, { notes });
}

function partsSheet({ title, parts, total }: ScenarioComparison): Sheet {
  return tableOf(say.partsTitle(title), parts, [
    { word: "scenarioPart", unit: "text", cell: (part) => part.title, total: say.TOTAL },
    { word: "baseline", unit: "kr", cell: ({ baseline }) => baseline, total: total.baseline },
    { word: "scenarioProposal", unit: "kr", cell: ({ proposal }) => proposal, total: total.proposal },
    { word: "scenarioChange", unit: "kr", cell: ({ change }) => change, total: total.change },
  ]);
}

function rowPartsSheet({ title, rows }: ScenarioComparison): Sheet {
  const all = rows.flatMap(({ id, parts }) => parts.map((each) => ({ id, ...each })));
  return tableOf(say.rowPartsTitle(title), all, [
    ...idColumns(all),
    { word: "scenarioPart", unit: "text", cell: ({ part }) => partTitle(part) },
    { word: "baseline", unit: "kr", cell: ({ baseline }) => baseline },
    { word: "scenarioProposal", unit: "kr", cell: ({ proposal }) => proposal },
    { word: "scenarioChange", unit: "kr", cell: ({ change }) => change },
  ]);
}

/**
 * A comparison as tables: `rows` with a row for each id and its change part by part, `parts` with each part over all rows,
 * both with totals, and `rowParts` with every part of every row. Amounts in kr.; an amount that a side does not have is
 * empty, and a column says which side has the row where not all are on both. Throws `RuleError` (`missing` or
 * `malformed`) for what is no result of {@link compareScenarios}.
 *
 * @example
 * ```ts
 * import { compareScenarios, compareScenariosSheets } from "rammetakst";
 * const sheets = compareScenariosSheets(
 *   compareScenarios([{ id: "Odense", parts: { share: 200 } }], [{ id: "Odense", parts: { share: 150 } }]),
 * );
 * sheets.rows.rows[0]?.map(String); // => ["461", "Odense", "200", "150", "-50"]
 * ```
 */
export function compareScenariosSheets(comparison: ScenarioComparison): CompareScenariosSheets {
  const result = resultOf("compareScenarios", comparison, ["rows", "parts", "increases"]);
  return { rows: rowsSheet(result), parts: partsSheet(result), rowParts: rowPartsSheet(result) };
}

/**
 * What was found on a comparison, as a table: what must be looked at first on top, each with source, mark and remedy. Throws
 * `RuleError` (`missing` or `malformed`) for what is no result of {@link compareScenarios}.
 *
 * @example
 * ```ts
 * import { compareScenarios, compareScenariosFindingSheet } from "rammetakst";
 * const rows = [{ id: "Odense", parts: { share: 200 } }];
 * compareScenariosFindingSheet(compareScenarios(rows, rows)).rows.length; // => 1
 * ```
 */
export function compareScenariosFindingSheet(comparison: ScenarioComparison): Sheet {
  const { title, findings } = resultOf("compareScenarios", comparison, ["rows", "parts", "increases"]);
  const name = say.comparisonTitle(title);
  return sheetOfFindings(
    say.FINDINGS,
    "scenario",
    findings.map((finding) => ({ of: name, finding })),
  );
}
