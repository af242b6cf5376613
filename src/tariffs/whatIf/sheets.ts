import { resultOf } from "../../reports/resultOf.ts";
import type { Cell, Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import { inBothLanguages, type Text } from "../../words.ts";
import { tariffUnitWords } from "../words.ts";
import type { TriedValue, WhatIf, WhatIfAxis, WhatIfCell, WhatIfRow } from "./result.ts";
import * as say from "./words.ts";

/** The tables of a tariff that was tried: the tariffs, and what they differ from the base case by. */
export interface WhatIfSheets {
  readonly tariffs: Sheet;
  readonly differences: Sheet;
}

const marked = ({ title, isBase }: TriedValue, text: Text = title): Text => (isBase ? say.asBase(text) : text);

/** A column for each value of the second axis, or the one there is. */
function valueColumns(
  { axes: [, axis], columns, unit }: WhatIf,
  word: "tariff" | "change",
  of: (cell: WhatIfCell) => Cell,
): Shown<WhatIfRow>[] {
  const headings = columns.map((value) => marked(value, say.withValue(axis?.title ?? value.title, value.title)));
  return (axis === undefined ? [tariffUnitWords(unit)] : headings).map((qualifier, j) => ({
    word,
    unit: "kr",
    qualifier,
    cell: ({ cells }) => (cells[j] === undefined ? null : of(cells[j])),
  }));
}

/** The base case with the values that it rests on, or why there is none. */
function baseNote({ base, axes }: WhatIf): Text {
  if (base === undefined) return say.noBase(axes.find((axis) => axis.base === undefined)?.title ?? say.EACH_CALCULATED);
  return say.baseIs(base, axes.map(baseValue));
}

const baseValue = ({ title, base = "", baseTitle = inBothLanguages(base) }: WhatIfAxis): Text =>
  say.withValue(title, baseTitle);

function notesOf(result: WhatIf): Text[] {
  const idle = result.axes.filter(({ hasEffect }) => !hasEffect).map(({ title }) => say.noEffect(title));
  const grave = result.findings.filter(({ severity }) => severity !== "info").map(({ message }) => message);
  return [baseNote(result), say.EACH_CALCULATED, ...idle, ...grave];
}

/**
 * A tariff that was tried with other values as two tables: the tariffs, and their difference to the base case, which is
 * marked in the row and the column it stands in. A row for each value of the first axis, a column for each of the second. Notes
 * say what the base case is, and what is without effect. Throws `RuleError` (`missing` or `malformed`) for what is no
 * result of {@link whatIf}.
 *
 * @example
 * ```ts
 * import { agreementInForce, whatIf, whatIfSheets } from "rammetakst";
 * const costs = [{ kind: "wages", amount: 12_000_000, priceLevel: 2025 }] as const;
 * const input = { year: 2025, unit: "day", costs, places: 24, occupancy: "0.96" } as const;
 * const tried = whatIf(input, agreementInForce("syddanmark", "2025-01-01"), { occupancy: ["0.92", "0.96"] });
 * whatIfSheets(tried).tariffs.rows.length; // => 2
 * ```
 */
export function whatIfSheets(tried: WhatIf): WhatIfSheets {
  const result = resultOf("whatIf", tried, ["axes", "rows", "columns"]);
  const { axes, rows } = result;
  const [axis] = axes;
  const named: Shown<WhatIfRow> = {
    word: "assumption",
    unit: "text",
    ...(axis && { qualifier: axis.title }),
    cell: (row) => marked(row),
  };
  const notes = notesOf(result);
  const tariffs = valueColumns(result, "tariff", ({ tariff }) => tariff);
  const differences = valueColumns(result, "change", ({ difference }) => difference);
  return {
    tariffs: tableOf(say.tariffsTitle(result), rows, [named, ...tariffs], { notes }),
    differences: tableOf(say.differencesTitle(result), rows, [named, ...differences], { notes }),
  };
}
