import { z } from "zod";
import type { RateInterval } from "../distribution/audit.ts";
import { inBoth } from "../distribution/figures.ts";
import { fail } from "../errors.ts";
import { refuseTwice } from "../given/distinct.ts";
import { aboveZero } from "../given/figures.ts";
import { readGiven } from "../given/readGiven.ts";
import { line, numeric } from "../given/shape.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { inDecimals } from "../numbers/inDecimals.ts";
import { kr } from "../numbers/krText.ts";
import { sources } from "../parameters/parameters.ts";
import { account } from "../rules/explanation.ts";
import type { Language, Text } from "../words.ts";
import { auditBase, type PublishedCell } from "./supervisionAuditBase.ts";
import type {
  AuditedBase,
  AuditedBaseKind,
  ClassAudit,
  PublishedClass,
  PublishedColumn,
} from "./supervisionAuditTable.ts";
import { classNamed } from "./supervisionClass.ts";

/** Finds the bases behind a table; see {@link auditClassTariffs}. */
interface AuditClassTariffs {
  (rows: readonly PublishedClass[]): ClassAudit;
  /** The same audit as exact fractions. */
  exact(rows: readonly PublishedClass[]): ClassAudit<Fraction>;
}

const amount = numeric.nullable().optional();
const MOST_ROWS = 4;
const schema = z
  .array(
    z.strictObject({
      sizeClass: line,
      tariff: amount,
      intensified: amount,
      approval: amount,
      substantialChange: amount,
    }),
  )
  .max(MOST_ROWS) as unknown as z.ZodType<readonly PublishedClass[]>;

/** The columns that are made of one base. */
const COLUMNS: Readonly<Record<AuditedBaseKind, readonly PublishedColumn[]>> = {
  tariff: ["tariff", "intensified"],
  approval: ["approval"],
  substantialChange: ["substantialChange"],
};
const KINDS = Object.keys(COLUMNS) as AuditedBaseKind[];

const BASE_OF: Readonly<Record<AuditedBaseKind, Text>> = {
  tariff: { da: "årstakst og skærpet tilsyn", en: "yearly tariff and intensified supervision" },
  approval: { da: "nygodkendelse", en: "approval" },
  substantialChange: { da: "væsentlig ændring", en: "substantial change" },
};

/** A column that no row has is no part of the table; in one that some have, the others are looked for. */
function cellsOf(rows: readonly PublishedClass[]): PublishedCell[] {
  const cells = rows.flatMap((row, i) => {
    const sizeClass = classNamed(row.sizeClass, `rows[${i}].sizeClass`);
    return KINDS.flatMap((kind) => COLUMNS[kind]).map((column) => {
      const path = `rows[${i}].${column}`;
      const given = row[column];
      return { sizeClass, column, amount: given == null ? undefined : aboveZero(given, path), path };
    });
  });
  const there = new Set(cells.filter((cell) => cell.amount !== undefined).map(({ column }) => column));
  return cells.filter(({ column }) => there.has(column));
}

function nothingToAudit(): never {
  return fail({
    kind: "missing",
    path: "rows",
    foundAs: { da: "ingen takster", en: "no tariffs" },
    allowed: { da: "mindst én række med en takst", en: "at least one row with a tariff" },
    remedy: { da: "giv taksterne, som de er udmeldt", en: "give the tariffs as they are announced" },
  });
}

function intervalText({ from, to, includesFrom, includesTo }: RateInterval<Fraction>, language: Language): string {
  const [low, high] = [kr(from, language), kr(to, language)];
  if (language === "da")
    return `${includesFrom ? "mindst" : "over"} ${low} og ${includesTo ? "højst" : "under"} ${high}`;
  return `${includesFrom ? "at least" : "above"} ${low} and ${includesTo ? "at most" : "below"} ${high}`;
}

function baseText({ kind, base, candidates, rows, outside }: AuditedBase<Fraction>): Text {
  const printed = rows.filter((row) => row.amount !== null).length;
  return inBoth((language) => {
    const [what, range] = [BASE_OF[kind][language], intervalText(base, language)];
    const doubt = candidates.length > 1;
    if (language === "da") {
      const also = doubt ? `; ${candidates.length} intervaller forklarer lige mange, så basistaksten er usikker` : "";
      return `Basistakst for ${what}: ${range} forklarer ${printed - outside.length} af ${printed} beløb${also}.`;
    }
    const also = doubt ? `; ${candidates.length} intervals explain equally many, so the base is in doubt` : "";
    return `Base of ${what}: ${range} explains ${printed - outside.length} of ${printed} amounts${also}.`;
  });
}

function exactly(list: readonly PublishedClass[]): ClassAudit<Fraction> {
  const rows = readGiven(schema, list, "rows");
  const cells = cellsOf(rows);
  if (cells.length === 0) nothingToAudit();
  refuseTwice(
    rows.map(({ sizeClass }, i) => classNamed(sizeClass, `rows[${i}].sizeClass`)),
    (i) => `rows[${i}].sizeClass`,
  );
  const bases = KINDS.flatMap((kind) => {
    const own = cells.filter(({ column }) => COLUMNS[kind].includes(column));
    return own.length === 0 ? [] : [auditBase(kind, own)];
  });
  const title = { da: "Kontrol af tilsynstakster", en: "Audit of supervision tariffs" };
  const explanation = account(title, bases.map(baseText), [], [{ mark: "law", source: sources.supervisionOrder }]);
  return { fits: bases.every(({ outside }) => outside.length === 0), bases, explanation };
}

/**
 * Finds the unrounded bases behind a table of supervision tariffs as announced, or the rows that do not fit.
 *
 * An amount is explained by a base when the base times the weight of its class (times 10 % for intensified supervision),
 * rounded to whole kroner with halves away from zero, is the amount. The yearly and the intensified tariffs share one base;
 * approval and substantial change have their own. Amounts are kr., above 0; an amount that cannot be read is `null`, and what
 * the base implies for it is told. Gives for each base the interval that explains most amounts, every amount with whether it
 * fits, and what does not.
 *
 * Throws `RuleError`: `missing` for a table without amounts; `unknown-name` for a class; `duplicate` for one given twice;
 * `unknown-key`, `malformed` and `out-of-range` for rows and amounts; `not-computable` where no amount of a kind is in whole
 * kroner. Source: Executive Order 617/2020 §§ 32-33; the ratio is derived.
 *
 * @example
 * ```ts
 * import { auditClassTariffs } from "rammetakst";
 * const [yearly] = auditClassTariffs([
 *   { sizeClass: "0-7", tariff: 41001 },
 *   { sizeClass: "8-24", tariff: 49202 },
 *   { sizeClass: "25-49", tariff: 82003 },
 *   { sizeClass: "50+", tariff: 123004 },
 * ]).bases;
 * yearly?.base.from; // => 41001.25
 * yearly?.base.to; // => 41001.5
 * [yearly?.base.includesFrom, yearly?.base.includesTo]; // => [true, false]
 * yearly?.outside; // => []
 * ```
 */
export const auditClassTariffs: AuditClassTariffs = Object.assign(
  (rows: readonly PublishedClass[]) => inDecimals(exactly(rows)),
  { exact: exactly },
);
