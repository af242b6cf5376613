import { currencyIn } from "../cells/currencyIn.ts";
import { otherCurrency } from "../cells/words.ts";
import type { TableFault } from "../faults/fault.ts";
import type { Form } from "../kind.ts";
import type { Assignment } from "./assigned.ts";
import { unitTextOf } from "./heading.ts";
import { headingFault } from "./headingFault.ts";

const AMOUNTS: ReadonlySet<Form> = new Set(["amount", "amountOrRate", "amountOrMissing"]);

/** A fault for each column of amounts whose heading says another currency than kroner: `Takst 2024 (EUR)`. */
export function otherCurrencies(sheet: string, row: number, { known }: Assignment): TableFault[] {
  return known.flatMap((each): TableFault[] => {
    const found = AMOUNTS.has(each.column.form) ? currencyIn(unitTextOf(each.heading)) : undefined;
    if (found === undefined) return [];
    return [headingFault(sheet, row, each, { ...otherCurrency(found), kind: "other-currency", severity: "error" })];
  });
}
