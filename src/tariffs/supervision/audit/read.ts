import * as z from "zod";
import { fail } from "../../../errors.ts";
import { atFirstUse } from "../../../given/atFirstUse.ts";
import { refuseTwice } from "../../../given/distinct.ts";
import { aboveZero } from "../../../given/figures.ts";
import { readGiven } from "../../../given/readGiven.ts";
import { line, numeric } from "../../../given/shape.ts";
import { classNamed } from "../sizeClass.ts";
import type { PublishedCell } from "./base.ts";
import type { AuditedBaseKind, PublishedClass, PublishedColumn } from "./result.ts";

const amount = atFirstUse(() => numeric.nullable().optional());
const MOST_ROWS = 4;
const schema = atFirstUse(
  () =>
    z
      .array(
        z.strictObject({
          sizeClass: line,
          tariff: amount(),
          intensified: amount(),
          approval: amount(),
          substantialChange: amount(),
        }),
      )
      .max(MOST_ROWS) as unknown as z.ZodType<readonly PublishedClass[]>,
);

/** The columns that are made of one base. */
export const AUDITED_COLUMNS: Readonly<Record<AuditedBaseKind, readonly PublishedColumn[]>> = {
  tariff: ["tariff", "intensified"],
  approval: ["approval"],
  substantialChange: ["substantialChange"],
};
export const AUDITED_KINDS = Object.keys(AUDITED_COLUMNS) as AuditedBaseKind[];

/** A column that no row has is no part of the table; in one that some have, the others are looked for. */
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
  return fail({
    kind: "missing",
    path: "rows",
    foundAs: { da: "ingen takster", en: "no tariffs" },
    allowed: { da: "mindst én række med en takst", en: "at least one row with a tariff" },
    remedy: { da: "giv taksterne, som de er udmeldt", en: "give the tariffs as they are announced" },
  });
}

/** The amounts of a table as announced, with those to be told. */
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
