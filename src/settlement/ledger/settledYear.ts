import { distribute } from "../../distribution/distribute.ts";
import type { Distribution } from "../../distribution/distribution.ts";
import { inDecimals } from "../../numbers/inDecimals.ts";
import { placedAs } from "../../refusals.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import { at } from "../readAccounts.ts";
import { settlementOf } from "../words.ts";
import type { SettledYear } from "./result.ts";
import type { Settled } from "./settle.ts";
import { yearFindings } from "./yearFindings.ts";
import { yearText } from "./yearText.ts";

/** What is left, divided between the buyers by their days; an error about a buyer names its place in the year. */
function byBuyers({ read, figures: { settledWithBuyers } }: Settled): Distribution | undefined {
  const buyers = read.closure?.buyers;
  if (buyers === undefined) return undefined;
  const placed = (path: string) => path.replace(/^keys/, at(read.path, "closure.buyers")).replace(/\.key$/, ".days");
  return placedAs(placed, () => distribute(settledWithBuyers, buyers));
}

function explanationOf(settled: Settled): Explanation {
  const title = settlementOf(String(settled.read.year));
  const provenance = settled.closureRule === undefined ? [] : [settled.closureRule.known];
  return account(title, [yearText(settled)], settled.because(), provenance);
}

/** A year as it is given: its figures as `Decimal`s, with findings and explanation. */
export function settledYear(settled: Settled): SettledYear {
  const shares = byBuyers(settled);
  return {
    ...inDecimals(settled.figures),
    agreement: settled.set.id,
    closed: settled.read.closure !== undefined,
    ...(shares !== undefined && { settlementByBuyers: shares }),
    findings: yearFindings(settled),
    explanation: explanationOf(settled),
  };
}
