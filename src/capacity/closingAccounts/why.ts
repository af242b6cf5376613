import { minus, plus } from "../../numbers/fraction.ts";
import type { Text } from "../../words.ts";
import type { ComputedClosing } from "./computed.ts";
import * as say from "./words.ts";

function closedSays({ read: { given }, figures }: ComputedClosing): Text[] {
  const { year, closedOn, closedBy = "operator" } = given;
  return [
    say.leftAtClosure({ ...figures, year, closedOn, closedBy }),
    say.whoEndsWithWhat(figures.settledWithBuyers, figures.borneByOperator),
  ];
}

function goingOnSays({ read: { given }, figures, tariffYear }: ComputedClosing): Text[] {
  const available = plus(minus(figures.result, figures.closingCosts), figures.carriedIn);
  return [say.settledAsUsual({ ...figures, available, nextYear: given.year + 1, tariffYear })];
}

/** What happened and who bears what, in sentences for a note. */
export function closingSays(closing: ComputedClosing): readonly Text[] {
  return closing.read.given.kind === "closure" ? closedSays(closing) : goingOnSays(closing);
}
