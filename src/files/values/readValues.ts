import type { LocalValues } from "../../agreements/localValues.ts";
import { type LocalFile, type LocalValue, readLocalValues } from "../../agreements/readLocalValues.ts";
import { VALUES } from "../../generated/tables.ts";
import { parameterOfId } from "../../parameters/parameters.ts";
import { inOneForm } from "../../sameText.ts";
import type { Text } from "../../words.ts";
import { attempted } from "../attempted.ts";
import type { GivenTable } from "../cell.ts";
import type { CellContext } from "../cells/context.ts";
import { parameterNamed, parametersMeant } from "../cells/parameter.ts";
import type { CellFault, TableFault } from "../faults/fault.ts";
import type { KeyOf } from "../kind.ts";
import { readKind } from "../kinds/readKind.ts";
import { rowFault } from "../kinds/rowFault.ts";
import { rowKey } from "../kinds/rowKey.ts";
import type { TableRead } from "../kinds/tableRead.ts";
import { withFaults } from "../kinds/withFaults.ts";
import { overlaps } from "./overlaps.ts";
import type { OwnRow, ValueRow, ValueValues } from "./ownRow.ts";
import { statedValue } from "./statedValue.ts";
import * as say from "./words.ts";

type Key = KeyOf<typeof VALUES>;

/** Values of one's own read from the tables of a file. */
export interface ValuesRead extends TableRead<ValueValues> {
  /** The values that can be used, as the JSON file of a working group would have them. */
  readonly file: LocalFile;
  /** The same, checked: what `agreementInForce` takes as `local`. */
  readonly local: LocalValues;
  /** The rows that they stand in, in the order of the file. */
  readonly valueRows: readonly OwnRow[];
}

type Tell = (keys: readonly Key[], fault: CellFault) => void;

const contextOf = (read: TableRead<ValueValues>, key: Key, tell: Tell): CellContext => ({
  column: VALUES.columns.find((column) => column.key === key) ?? VALUES.columns[0],
  numbers: read.numbers,
  power: 0,
  tell: (fault) => tell([key], fault),
});

/** The id of the row's parameter: as its own cell says, or where that is empty by its title. */
function parameterOf({ values, hasError }: ValueRow, read: TableRead<ValueValues>, tell: Tell): string | undefined {
  const { parameter, title } = values;
  if (parameter !== undefined || hasError) return parameter;
  if (title === undefined) return void tell(["parameter"], { ...say.NO_PARAMETER, kind: "missing", severity: "error" });
  const found = parameterNamed(title);
  if (found !== undefined) return found.id;
  const suggestions = parametersMeant(title, read.numbers);
  const fault = { ...say.unknownTitle(title), kind: "unknown-parameter", severity: "error", suggestions } as const;
  return void tell(["title"], fault);
}

/** The region that a row's value holds in; nothing of the whole country. */
function scopeOf({ values: { scope } }: ValueRow, tell: Tell): string | null {
  const isAgreed = scope === undefined || scope.kind === "region" || scope.kind === "country";
  if (!isAgreed) tell(["scope"], { ...say.NOT_AREA, kind: "unknown-place", severity: "error" });
  return scope?.kind === "region" ? scope.region : null;
}

/** The value that a row states; nothing where it cannot be read, which has then been told. */
function valueIn(row: ValueRow, read: TableRead<ValueValues>, tell: Tell): LocalValue | undefined {
  const { from = null, to = null, source = "", note, value = "", unit = "" } = row.values;
  const id = parameterOf(row, read, tell);
  const scope = scopeOf(row, tell);
  if (from !== null && to !== null && from > to) {
    tell(["to", "from"], { ...say.SWAPPED, kind: "may-be-swapped", severity: "error" });
  }
  if (id === undefined || value === "") return undefined;
  const parameter = parameterOfId(id);
  const context = { value: contextOf(read, "value", tell), unit: contextOf(read, "unit", tell) };
  const found = statedValue({ parameter, value: inOneForm(value), unit: inOneForm(unit) }, context);
  if (found === undefined) return undefined;
  return {
    parameter: id,
    unit: parameter.unit,
    scope,
    from,
    to,
    ...found,
    source: inOneForm(source),
    ...(note === undefined ? {} : { note: inOneForm(note) }),
  };
}

/** The column that a refusal is about. */
function keyOf(path: string): Key {
  const part = path.replace(/^values\[\d+\]\.?/, "");
  return VALUES.columns.find(({ key }) => key === part)?.key ?? "value";
}

interface ReadRow {
  readonly row: ValueRow;
  readonly value?: LocalValue;
  readonly faults: readonly TableFault[];
}

function readRow(row: ValueRow, read: TableRead<ValueValues>): ReadRow {
  const faults: TableFault[] = [];
  const tell: Tell = (keys, fault) => void faults.push(rowFault(read, row, keys, fault));
  const value = valueIn(row, read, tell);
  const hasError = row.hasError || faults.some(({ severity }) => severity === "error");
  if (value === undefined || hasError) return { row, faults };
  const tried = attempted(() => readLocalValues({ title: say.VALUES, values: [value] }));
  if ("made" in tried) return { row, faults, value };
  tell([keyOf(tried.failure.path)], { ...say.notTaken(tried.failure), kind: "not-usable", severity: "error" });
  return { row, faults };
}

/**
 * Values of one's own in the tables of a file, with everything that is wrong in it told by cell: a row for each value, with
 * headings such as `Parameter`, `Værdi`, `Enhed`, `Område`, `Gælder fra`, `Gælder til`, `Kilde` in any order.
 *
 * A parameter is named by id, or by its title in Danish or English; a near miss is asked about with what may be meant. A
 * value is a number with or without its unit (`4 %`, `3 procentpoint`, `1,00 kr.`), a word, `ukendt` for one that takes an
 * embedded value away, or `ophørt` for a rule that has ended. Its unit is held against the parameter's and never converted.
 * An empty area is the whole country, an empty day is open. `local` is what {@link agreementInForce} takes; a row with a
 * fault of severity `error` is not in it. `title` is what the values are called in results, by default "Egne værdier".
 * Throws nothing for what stands in the file.
 *
 * @example
 * ```ts
 * import { agreementInForce, parameters } from "rammetakst";
 * import { readTables, readValues } from "rammetakst/files";
 * const file = "Parameter;Værdi;Enhed;Område;Gælder fra;Kilde\n" +
 *   "frist for varsling af takststigninger;92;dage;Syddanmark;01-01-2026;referat, pkt. 4\nsettlement.bånd;4 %;andel;;;referat\n";
 * const { local, faults } = readValues(await readTables(file));
 * agreementInForce("syddanmark", "2026-01-01", { local }).known(parameters.proposals.noticeDeadline).text; // => "92"
 * faults.map(({ cells, suggestions }) => [cells[0], suggestions[0]]); // => [["A3", "settlement.band"]]
 * ```
 */
export function readValues(tables: readonly GivenTable[], title: string | Text = say.VALUES): ValuesRead {
  const given = readKind(tables, VALUES);
  const all = given.rows.map((row) => readRow(row, given));
  const stated = all.flatMap(({ row, value }) => (value === undefined ? [] : [{ row, value }]));
  const twice = overlaps(stated, given);
  const read = withFaults(given, [...all.flatMap(({ faults }) => faults), ...twice]);
  const sound = new Set(read.rows.filter(({ hasError }) => !hasError).map(rowKey));
  const valueRows = stated.filter(({ row }) => sound.has(rowKey(row)));
  const file = { title, values: valueRows.map(({ value }) => value) };
  return { ...read, file, local: readLocalValues(file), valueRows };
}
