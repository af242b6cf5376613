import type { Decimal } from "decimal.js";
import type { FilledCell, NumberStyle } from "../../../../src/files/cells/context.ts";
import { READERS } from "../../../../src/files/cells/readers.ts";
import type { CellFault } from "../../../../src/files/faults/fault.ts";
import type { Form, KindColumn } from "../../../../src/files/kind.ts";

/** What a cell holds, apart from its place; a text stands for a cell of text. */
type Given =
  | string
  | { readonly number: number; readonly isPercent?: true }
  | { readonly date: string }
  | { readonly flag: boolean };

/** How the cell is read, where it is not as a table of Danish numbers has it. */
interface Reading {
  readonly column?: Partial<KindColumn>;
  readonly numbers?: NumberStyle;
  readonly power?: number;
}

const WORD = { da: "kolonne", en: "column" };

function cellOf(given: Given): FilledCell {
  const at = "A2";
  if (typeof given === "string") return { kind: "text", at, text: given };
  if ("number" in given) return { kind: "number", at, ...given };
  return "date" in given ? { kind: "date", at, ...given } : { kind: "flag", at, ...given };
}

/** What a cell is read as, and everything that is told of it. */
export function readCell(form: Form, given: Given, { column = {}, numbers = "danish", power = 0 }: Reading = {}) {
  const told: CellFault[] = [];
  const all: KindColumn = { key: "x", form, heading: WORD, headings: [], says: WORD, example: null, ...column };
  const value = READERS[form](cellOf(given), { column: all, numbers, power, tell: (fault) => told.push(fault) });
  return { value, told };
}

/** The text of a value that must have been read without a word. */
export function silently(form: Form, given: Given, reading: Reading = {}): unknown {
  const { value, told } = readCell(form, given, reading);
  if (told.length > 0) throw new Error(`told: ${told.map(({ what }) => what.da).join("; ")}`);
  return isDecimal(value) ? value.toFixed() : value;
}

/** The one fault of a cell that is not read: its kind and what may be meant. */
export function refused(form: Form, given: Given, reading: Reading = {}): readonly [string, ...string[]] {
  const { value, told } = readCell(form, given, reading);
  const [fault, ...others] = told;
  if (value !== undefined || fault === undefined || others.length > 0) throw new Error("not one refusal");
  if (fault.severity !== "error") throw new Error(`only a ${fault.severity}`);
  return [fault.kind, ...(fault.suggestions ?? [])];
}

const isDecimal = (value: unknown): value is Decimal =>
  typeof value === "object" && value !== null && "toFixed" in value;
