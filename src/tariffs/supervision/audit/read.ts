import * as z from "zod";
import { fail } from "../../../errors.ts";
import { atFirstUse } from "../../../given/atFirstUse.ts";
import { refuseTwice } from "../../../given/distinct.ts";
import { aboveZero } from "../../../given/figures.ts";
import { objectOf } from "../../../given/objectOf.ts";
import { readGiven } from "../../../given/readGiven.ts";
import { line, numeric } from "../../../given/shape.ts";
import { classNamed } from "../sizeClass.ts";
import type { PublishedCell } from "./base.ts";
import { AUDITED_KINDS, type AuditedBaseKind, type PublishedClass, type PublishedColumn } from "./result.ts";
import { noTariffs } from "./words.ts";

const amount = atFirstUse(() => numeric.nullable().optional());
const MOST_ROWS = 4;
const rowSchema = atFirstUse(() =>
  objectOf<PublishedClass>()({
    sizeClass: line,
    tariff: amount(),
    intensified: amount(),
    approval: amount(),
    substantialChange: amount(),
  }),
);
const schema = atFirstUse(() => z.array(rowSchema()).max(MOST_ROWS));

/** The columns that are made of one base. */
export const AUDITED_COLUMNS: Readonly<Record<AuditedBaseKind, readonly PublishedColumn[]>> = {
  tariff: ["tariff", "intensified"],
  approval: ["approval"],
  substantialChange: ["substantialChange"],
};

/** A column without any amount is no part of the table; in a column with some, the missing amounts are implied. */
function cellsOf(rows: readonly PublishedClass[]): PublishedCell[] {
  const cells = rows.flatMap((row, i) => {
    const sizeClass = classNamed(row.sizeClass, `rows[${i}].sizeClass`);
    return AUDITED_KINDS.flatMap((kind) => AUDITED_COLUMNS[kind]).map((column) => {
      const path = `rows[${i}].${column}`;
      const given = row[column];
      return { sizeClass, column, amount: given == null ? undefined : aboveZero(given, path), path };
    });
  });
  const there = new Set(cells.filter((cell) => cell.amount !== undefined).map(({ column }) => column));
  return cells.filter(({ column }) => there.has(column));
}

function refuseNothingToAudit(): never {
  return fail({ kind: "missing", path: "rows", ...noTariffs });
}

/** The amounts of a table as announced, and the empty cells of the same columns. */
export function readCells(list: readonly PublishedClass[]): PublishedCell[] {
  const rows = readGiven(schema(), list, "rows");
  const cells = cellsOf(rows);
  if (cells.length === 0) refuseNothingToAudit();
  refuseTwice(
    rows.map(({ sizeClass }, i) => classNamed(sizeClass, `rows[${i}].sizeClass`)),
    (i) => `rows[${i}].sizeClass`,
  );
  return cells;
}
