import * as z from "zod";
import { fail } from "../../errors.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { wholeOere } from "../../given/figures.ts";
import { objectOf } from "../../given/objectOf.ts";
import { line, nameOrCode, numeric, year } from "../../given/shape.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { findMunicipality, type Municipality } from "../../registers/municipalities.ts";
import type { Text } from "../../words.ts";
import { functionName } from "../functionCode.ts";
import { text } from "../selectionSchema.ts";
import * as say from "./words.ts";

/** One figure for each year, one list of them for each function; `null` where the table has none. */
export type FiguresByFunction = readonly (readonly (Numeric | null)[])[];

/** A function that the table has figures of. */
interface TableFunction {
  /** The function of the chart of accounts, such as `5.28.21`. */
  readonly function: string;
  /** The area that its rows get, such as `children` or `adults`. */
  readonly area: string;
  /** What the function is called, for tables. */
  readonly name?: Text;
}

/** A municipality and its figures. */
interface TableMunicipality {
  /** The municipality's code, such as 461. */
  readonly code: string | number;
  /** Where it is given, it must be the name of the code. */
  readonly name?: string;
  /** Kr. per inhabitant, in the order of the table's functions and years. */
  readonly perInhabitant: FiguresByFunction;
}

/** A published table of spending per inhabitant: municipalities by functions by years. */
export interface PerInhabitantTable {
  /** What the table is called. */
  readonly title?: Text;
  /** Where it is published. */
  readonly source?: Text;
  /** Whom to credit when the figures are passed on. */
  readonly credit?: string;
  /** The licence it is published under. */
  readonly licence?: string;
  /** What must be said of its figures. */
  readonly note?: Text;
  /** In the order of each list of figures. */
  readonly years: readonly number[];
  /** In the order of each municipality's lists of figures. */
  readonly functions: readonly TableFunction[];
  /** Each only once; one without figures may be left out. */
  readonly municipalities: readonly TableMunicipality[];
  /** The table's own figures for the whole country, against which the municipalities' are held. */
  readonly nation?: FiguresByFunction;
}

const MOST = 10_000;
const figures = atFirstUse(() => z.array(z.array(numeric.nullable()).max(MOST)).max(MOST));

/** @internal */
export const perInhabitantSchema = atFirstUse(() =>
  objectOf<PerInhabitantTable>()({
    title: text().optional(),
    source: text().optional(),
    credit: line.optional(),
    licence: line.optional(),
    note: text().optional(),
    years: z.array(year).min(1).max(MOST),
    functions: z
      .array(objectOf<TableFunction>()({ function: functionName(), area: line, name: text().optional() }))
      .min(1)
      .max(MOST),
    municipalities: z
      .array(objectOf<TableMunicipality>()({ code: nameOrCode, name: line.optional(), perInhabitant: figures() }))
      .min(1)
      .max(MOST),
    nation: figures().optional(),
  }),
);

/** A figure of the table, read, and where it is. */
export interface TableCell {
  readonly municipality: Municipality;
  readonly year: number;
  readonly function: string;
  readonly area: string;
  /** Nothing where the table has none. */
  readonly perInhabitant: Fraction | undefined;
  readonly path: string;
}

function checkLength(found: number, wanted: number, path: string, of: Text): void {
  if (found === wanted) return;
  fail({
    kind: "out-of-range",
    path,
    foundAs: say.inList(found),
    allowed: say.oneFor(wanted, of),
    remedy: say.WRITE_NULL,
  });
}

/** Refuses a block of figures without a list for each function and a figure for each year. */
export function checkFigures(given: FiguresByFunction, { functions, years }: PerInhabitantTable, path: string): void {
  checkLength(given.length, functions.length, path, say.EACH_FUNCTION);
  for (const [i, list] of given.entries()) {
    checkLength(list.length, years.length, `${path}[${i}]`, say.EACH_YEAR);
  }
}

/** A name next to a code is a check of it, so that a municipality does not get the figures of another. */
function checkName(name: string | undefined, municipality: Municipality, path: string): void {
  if (name === undefined || findMunicipality(name, path) === municipality) return;
  fail({
    kind: "malformed",
    path,
    found: name,
    allowed: say.nameOfCode(municipality.name),
    remedy: say.CORRECT_NAME_OR_CODE,
  });
}

/** Every cell of a table, its places found and its figures read in whole øre. */
export function cellsOfTable(table: PerInhabitantTable): TableCell[] {
  const { municipalities: rows, functions, years } = table;
  refuseTwice(years, (i) => `years[${i}]`);
  refuseTwice(
    functions.map((each) => each.function),
    (i) => `functions[${i}].function`,
  );
  const found = rows.map(({ code }, i) => findMunicipality(code, `municipalities[${i}].code`));
  refuseTwice(
    found.map(({ code }) => code),
    (i) => `municipalities[${i}].code`,
  );
  return rows.flatMap(({ name, perInhabitant }, i) => {
    const municipality = found[i] as Municipality;
    const at = `municipalities[${i}]`;
    checkName(name, municipality, `${at}.name`);
    checkFigures(perInhabitant, table, `${at}.perInhabitant`);
    return functions.flatMap(({ function: functionOf, area }, f) =>
      years.map((each, y): TableCell => {
        const path = `${at}.perInhabitant[${f}][${y}]`;
        const given = perInhabitant[f]?.[y] ?? null;
        const figure = given === null ? undefined : wholeOere(given, path);
        return { municipality, year: each, function: functionOf, area, perInhabitant: figure, path };
      }),
    );
  });
}
