import { ResultDecimal } from "../../decimal.ts";
import type { SETTLEMENT } from "../../generated/tables.ts";
import { inStyle, inWords } from "../cells/meant.ts";
import type { CellFault, TableFault } from "../faults/fault.ts";
import type { KeyOf } from "../kind.ts";
import { rowFault } from "../kinds/rowFault.ts";
import type { TableRead } from "../kinds/tableRead.ts";
import { inOere, isInOere } from "./inOere.ts";
import type { SettlementRow, SettlementValues } from "./settlementOf.ts";
import * as say from "./words.ts";

type Key = KeyOf<typeof SETTLEMENT>;
type Read = TableRead<SettlementValues>;

interface RowFault extends CellFault {
  readonly keys: readonly Key[];
}

/** Amounts that are settled to the øre; a budget may have more decimals. */
const OERE_KEYS = ["revenue", "costs", "backRegulationInTariff", "carriedIn", "carry", "closingCosts"] as const;

/** Amounts of a formula that go beyond øre: they are taken as the spreadsheet shows them, and that is told. */
function beyondOere({ values }: SettlementRow, { numbers }: Read): RowFault[] {
  return OERE_KEYS.flatMap((key): RowFault[] => {
    const amount = values[key];
    if (amount === undefined || isInOere(amount)) return [];
    const taken = inOere(amount);
    const written = inStyle(taken, numbers);
    return [
      {
        ...say.beyondOere(inWords(amount), inWords(taken), written),
        kind: "not-whole",
        severity: "warning",
        keys: [key],
        suggestions: [written],
      },
    ];
  });
}

/** Further apart than costs and budget of a year ever are: one of them is most likely in thousands. */
const FAR_APART = 10;

function otherUnit({ values: { costs, budget } }: SettlementRow): RowFault[] {
  if (costs === undefined || budget === undefined || costs.isZero() || budget.isZero()) return [];
  const ratio = ResultDecimal.max(costs, budget).dividedBy(ResultDecimal.min(costs, budget));
  if (ratio.lessThan(FAR_APART)) return [];
  const reason = say.otherUnit(inWords(costs), inWords(budget));
  return [{ ...reason, kind: "units-may-differ", severity: "question", keys: ["costs", "budget"] }];
}

function closing({ values: { closedBy, closingCosts, carry } }: SettlementRow): RowFault[] {
  const faults: RowFault[] = [];
  if (closedBy === undefined && closingCosts !== undefined && !closingCosts.isZero()) {
    const keys = ["closingCosts", "closedBy"] as const;
    faults.push({
      ...say.closedByWhom(inWords(closingCosts)),
      kind: "contradiction",
      severity: "error",
      keys,
    });
  }
  if (closedBy !== undefined && carry !== undefined) {
    const keys = ["carry", "closedBy"] as const;
    faults.push({ ...say.carryAtClosure(inWords(carry)), kind: "contradiction", severity: "error", keys });
  }
  return faults;
}

/** What is wrong with a year by itself, though each of its cells can be read. */
export function yearFaults(row: SettlementRow, read: Read): TableFault[] {
  const found = [...beyondOere(row, read), ...otherUnit(row), ...closing(row)];
  return found.map(({ keys, ...fault }) => rowFault(read, row, keys, fault));
}
