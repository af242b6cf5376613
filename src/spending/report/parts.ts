import type { Decimal } from "../../decimal.ts";
import { type Failure, RuleError } from "../../errors.ts";
import { fromExactText } from "../../numbers/exactText.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import type { Report } from "../../reports/report.ts";
import type { Sheet } from "../../reports/sheet.ts";
import type { Text } from "../../words.ts";
import type { Levels } from "../line.ts";
import type { ReportBasis } from "./basis.ts";
import * as say from "./words.ts";

/** What is in a chapter. */
export type Parts = Report["parts"];

/** A result's number as an exact fraction, for sentences. */
export function fractionOf(value: Decimal): Fraction {
  return fromExactText(value.toFixed());
}

const NOT_STATED: readonly Failure["kind"][] = ["missing", "unknown-value", "not-computable"];

function isNotStated(error: unknown): error is RuleError {
  return error instanceof RuleError && NOT_STATED.includes(error.failure.kind);
}

/** What a table shows, or nothing where it does not hold what that takes. Other errors are the caller's to correct. */
export function orNothing<T>(made: () => T): T | undefined {
  try {
    return made();
  } catch (error) {
    if (!isNotStated(error)) throw error;
    return undefined;
  }
}

/**
 * A chapter's parts, or in their place what the table does not hold for it, in words for those who read the report: of a
 * value that is not known the error says how to give it in code. Other errors are the caller's to correct.
 */
function orWhatIsMissing(parts: () => Parts): Parts {
  try {
    return parts();
  } catch (error) {
    if (!isNotStated(error)) throw error;
    const { kind, found, remedy } = error.failure;
    return [say.cannotBeComputed(found, kind === "unknown-value" ? say.STATE_VALUE : remedy)];
  }
}

/** A chapter. */
export function chapter(title: Text, parts: () => Parts): Report {
  return { title, parts: orWhatIsMissing(parts) };
}

/** A result at the level of payers alone, so that its sheet has a row for each of them. */
export function byPayerOnly<L, R extends Levels<L>>(result: R): R {
  return { ...result, rows: result.byPayer, byPayer: [], byArea: [] };
}

/** A sheet of payers without the columns that would say the same in every row, and without notes that the chapter has already. */
export function payerSheet(sheet: Sheet, shown: readonly Text[] = []): Sheet {
  const kept = sheet.columns.flatMap(({ word }, i) => (word === "area" || word === "payerCode" ? [] : [i]));
  const said = new Set(shown.map(({ da }) => da));
  return {
    ...sheet,
    columns: kept.flatMap((i) => sheet.columns[i] ?? []),
    rows: sheet.rows.map((row) => kept.map((i) => row[i] ?? null)),
    notes: (sheet.notes ?? []).filter(
      ({ da }, i, all) => !said.has(da) && all.findIndex((each) => each.da === da) === i,
    ),
  };
}

/** What is said under a picture's title: first what the table holds, so that the picture can be shown alone. */
export function subtitled({ options: { subject } }: ReportBasis, says?: Text): { readonly subtitle?: Text } {
  if (subject === undefined) return says === undefined ? {} : { subtitle: says };
  return { subtitle: say.subjectAnd(subject, says) };
}

/** The entry with the largest number, where there is one. */
export function largest<T>(list: readonly T[], numberOf: (each: T) => Decimal | null): T | undefined {
  return extreme(list, numberOf, 1);
}

/** The entry with the least number, where there is one. */
export function least<T>(list: readonly T[], numberOf: (each: T) => Decimal | null): T | undefined {
  return extreme(list, numberOf, -1);
}

function extreme<T>(list: readonly T[], numberOf: (each: T) => Decimal | null, sign: 1 | -1): T | undefined {
  return list.reduce<T | undefined>((best, each) => {
    const [own, other] = [numberOf(each), best === undefined ? null : numberOf(best)];
    if (own === null) return best;
    return other === null || own.comparedTo(other) * sign > 0 ? each : best;
  }, undefined);
}
