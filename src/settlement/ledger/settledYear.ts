import { distribute } from "../../distribution/distribute.ts";
import type { Distribution } from "../../distribution/distribution.ts";
import { placedAs } from "../../refusals.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import { isSteady } from "../../rules/steadyRuleSet.ts";
import { at } from "../readAccounts.ts";
import { settlementOf } from "../words.ts";
import type { ExactYear } from "./exactYear.ts";
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

/** A settled year of a ledger; what is refused of its buyers is refused at once. */
export function settledYear(settled: Settled): ExactYear {
  return {
    figures: settled.figures,
    agreement: settled.set.id,
    closed: settled.read.closure !== undefined,
    settlementByBuyers: byBuyers(settled),
    findings: () => yearFindings(settled),
    explanation: () => explanationOf(settled),
  };
}

/** Whether the rules of a year say later what they say now, so that its words can wait until they are read. */
export const canWait = ({ set }: Settled): boolean => isSteady(set);
