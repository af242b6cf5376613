import type { LocalValues } from "../../agreements/localValues.ts";
import type { LocalValue } from "../../agreements/readLocalValues.ts";
import { valueWords } from "../../agreements/unknownValue.ts";
import { lookUp } from "../../parameters/lookUp.ts";
import { parameterCalled, parameterOfId } from "../../parameters/parameters.ts";
import { findRegion } from "../../registers/regions.ts";
import { knownKeys } from "../../reports/given.ts";
import type { Cell, Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import type { KnownValue } from "../../rules/parameter.ts";
import { both, type Text } from "../../words.ts";
import type { GivenTable } from "../cell.ts";
import { faultSheet } from "../faults/faultSheet.ts";
import { errorIn, faultsSaid } from "../kinds/faultsSaid.ts";
import { hiddenSaid } from "../kinds/hiddenSaid.ts";
import { readingSheet } from "../kinds/readingSheet.ts";
import { rowKey } from "../kinds/rowKey.ts";
import type { Outcome } from "../outcome.ts";
import { withOwn } from "../shown/withOwn.ts";
import type { ValueRow } from "./ownRow.ts";
import { readValues, type ValuesRead } from "./readValues.ts";
import * as say from "./words.ts";

/** How own values are read and shown. */
export interface ValuesTablesOptions {
  /** What the values are called in results; by default "Egne værdier". */
  readonly title?: string | Text;
}

/** A file of own values, read and shown. */
export interface ValuesTables extends Outcome {
  readonly read: ValuesRead;
  /** What `agreementInForce` takes as `local`. */
  readonly local: LocalValues;
}

const LAST_DAY = "9999-12-31";

/** What would be used without the own value, on its first day. */
function embedded({ parameter, scope, from }: LocalValue): KnownValue | undefined {
  const found = lookUp(parameterOfId(parameter), scope ?? "", from ?? LAST_DAY);
  return found.inForce ?? (from === null ? found.lastKnown : undefined);
}

function ownWords({ parameter, value, ended }: LocalValue): Text {
  if (value === null) return ended === true ? say.ENDED : say.UNKNOWN;
  const known = { parameter: parameterOfId(parameter), text: value } as KnownValue;
  return both(valueWords, known);
}

function embeddedWords(value: LocalValue): Text {
  const known = embedded(value);
  return known === undefined ? say.UNKNOWN : both(valueWords, known);
}

/** A row of the file, and the value that it states where it can be used. */
interface Line {
  readonly row: ValueRow;
  readonly value?: LocalValue;
}

function linesOf({ rows, valueRows }: ValuesRead): Line[] {
  const values = new Map(valueRows.map(({ row, value }) => [rowKey(row), value]));
  return rows.map((row) => {
    const value = values.get(rowKey(row));
    return value === undefined ? { row } : { row, value };
  });
}

/** Where the fault is that keeps a row from being used. */
const statusOf = ({ row, value }: Line, read: ValuesRead): Text =>
  value === undefined ? say.notTakenAt(errorIn(read, [row])) : say.TAKEN;

const areaOf = ({ value }: Line) => {
  if (value === undefined) return null;
  return value.scope === null ? say.WHOLE_COUNTRY : findRegion(value.scope).name;
};

/** What is said of the value of a line that can be used. */
const ofValue =
  (pick: (value: LocalValue) => Cell) =>
  ({ value }: Line): Cell =>
    value === undefined ? null : pick(value);

/** Every row of the file: the value as it was read, or where the fault is that keeps it from being used. */
function valuesSheet(read: ValuesRead): Sheet {
  const idOf = ({ row, value }: Line) => value?.parameter ?? row.values.parameter;
  const sheet = tableOf<Line>(
    say.VALUES,
    linesOf(read),
    [
      { heading: say.STATUS, unit: "text", cell: (line) => statusOf(line, read) },
      {
        heading: say.PARAMETER,
        unit: "text",
        cell: (line) => parameterCalled(idOf(line) ?? "")?.title ?? line.row.values.title ?? null,
      },
      { heading: say.ID, unit: "text", cell: (line) => idOf(line) ?? null },
      {
        heading: say.VALUE,
        unit: "text",
        cell: ({ row, value }) => (value === undefined ? (row.values.value ?? null) : ownWords(value)),
      },
      { heading: say.EMBEDDED, unit: "text", cell: ofValue(embeddedWords) },
      { heading: say.AREA, unit: "text", cell: areaOf },
      { word: "from", unit: "date", cell: ofValue(({ from }) => from) },
      { word: "to", unit: "date", cell: ofValue(({ to }) => to) },
      { word: "source", unit: "text", cell: ofValue(({ source }) => source) },
      { word: "note", unit: "text", cell: ofValue(({ note }) => note ?? null) },
    ],
    { notes: say.NOTES },
  );
  return withOwn(
    sheet,
    read,
    read.rows.map((row, result) => ({ row, result })),
  );
}

function saidOf(read: ValuesRead): Text[] {
  const { rows, valueRows, faults, tables } = read;
  const unknown = valueRows.filter(({ value }) => value.value === null).length;
  const used = new Set(valueRows.map(({ row }) => rowKey(row)));
  const open = rows.filter((row) => !used.has(rowKey(row))).map(({ row }) => row);
  return [
    say.valuesRead(rows.length, valueRows.length, unknown),
    ...(open.length === 0 ? [] : [say.notTakenRows(open)]),
    ...faultsSaid(faults, tables),
  ];
}

/**
 * Shows values of one's own as they were read from the tables of a file by {@link readValues}: a row for each with the
 * parameter's title, the value with its unit, what would be used without it, area, period, source and the file's own columns;
 * then `faults`, by cell, and `reading`, how the file was read. `local` is what {@link agreementInForce} takes.
 *
 * Throws `RuleError` for options that cannot be read, and nothing for what stands in the file.
 *
 * @example
 * ```ts
 * import { readTables, valuesTables } from "rammetakst/files";
 * const file = "Parameter;Værdi;Enhed;Område;Gælder fra;Kilde\nsettlement.band;4 %;andel;Syddanmark;01-01-2027;referat\n";
 * const { sheets, says } = valuesTables(await readTables(file));
 * sheets.values?.rows[0]?.[4]; // => { da: "4\u00a0%", en: "4%" }
 * says[0]?.en; // => "1 value read; it can be used."
 * ```
 */
export function valuesTables(tables: readonly GivenTable[], options: ValuesTablesOptions = {}): ValuesTables {
  knownKeys(options, ["title"], "options");
  const read = readValues(tables, options.title);
  const { faults, local } = read;
  return {
    read,
    local,
    sheets: {
      ...(read.rows.length === 0 ? {} : { values: valuesSheet(read) }),
      ...(faults.length === 0 ? {} : { faults: faultSheet(faults) }),
      reading: readingSheet(read),
    },
    says: [...saidOf(read), ...hiddenSaid(read)],
    faults,
  };
}
