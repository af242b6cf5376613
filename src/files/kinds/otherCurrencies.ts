import { currencyIn } from "../cells/currencyIn.ts";
import { otherCurrency } from "../cells/words.ts";
import type { TableFault } from "../faults/fault.ts";
import type { Form } from "../kind.ts";
import { placeOf } from "../place.ts";
import type { Assignment } from "./assigned.ts";
import { unitTextOf } from "./heading.ts";

const AMOUNTS: ReadonlySet<Form> = new Set(["amount", "amountOrRate", "amountOrMissing"]);

/** A fault for each column of amounts whose heading says another currency than kroner: `Takst 2024 (EUR)`. */
export function otherCurrencies(sheet: string, row: number, { known }: Assignment): TableFault[] {
  return known.flatMap(({ column, heading, index }): TableFault[] => {
    const found = AMOUNTS.has(column.form) ? currencyIn(unitTextOf(heading)) : undefined;
    if (found === undefined) return [];
    return [
      {
        ...otherCurrency(found),
        kind: "other-currency",
        severity: "error",
        sheet,
        row,
        cells: [placeOf(row, index)],
        heading: heading.text,
        found: heading.text,
        allowed: column.says,
        suggestions: [],
      },
    ];
  });
}
