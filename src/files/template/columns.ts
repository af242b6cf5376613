import { MONTHS } from "../../dates.ts";
import { type Language, withCapital } from "../../words.ts";
import type { Kind, KindColumn } from "../kind.ts";
import * as say from "./words.ts";

/** A column of a template: one of the kind's, or one of the months or years that it has a column for. */
export interface TemplateColumn {
  readonly column: KindColumn;
  /** As it is written, with the unit in parentheses, which readers leave out. */
  readonly heading: string;
}

/** The years that a template has columns for where a kind has one for each. */
const YEARS = ["2024", "2025"] as const;

function headingsOf({ heading, repeats }: KindColumn, language: Language): readonly string[] {
  if (repeats === "month") return MONTHS[language].map(withCapital);
  return repeats === "year" ? YEARS : [heading[language]];
}

/** Whether a column must be filled whatever else is: one that others may stand instead of need not. */
export const isNeeded = ({ isRequired, unless }: KindColumn): boolean => isRequired === true && unless === undefined;

/** The columns of a template in the kind's own order; sums of a row are left to the spreadsheet. */
export function templateColumns({ columns }: Kind, language: Language): TemplateColumn[] {
  return columns
    .filter(({ isRowTotal }) => isRowTotal !== true)
    .flatMap((column) =>
      headingsOf(column, language).map((heading) => {
        const unit = say.UNITS[column.form]?.[language];
        const mark = isNeeded(column) ? ` ${say.REQUIRED_MARK}` : "";
        return { column, heading: `${heading}${unit === undefined ? "" : ` (${unit})`}${mark}` };
      }),
    );
}
