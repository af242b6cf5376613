import type { Decimal } from "decimal.js";
import type { Said } from "../faults/fault.ts";
import { isToldBeyond, withinBounds } from "./bounds.ts";
import { shownCell } from "./cellText.ts";
import type { CellContext, CellReader, FilledCell } from "./context.ts";
import { currencyIn } from "./currencyIn.ts";
import { timesPower } from "./decimalOf.ts";
import { bothReadings, numbersMeant } from "./meant.ts";
import { amountIn, hasThreeDecimals, rateIn } from "./numberIn.ts";
import { numberOfCell } from "./numberOfCell.ts";
import * as say from "./words.ts";

const LETTER_AMONG_DIGITS = /\d[oOlI]|[oOlI]\d/;
/** Two marks and nothing but digits around them. */
const MARKS_AMONG_DIGITS = /^-?\d+[.,]\d+[.,][\d.,]*\d$/;

function reasonOf(text: string, numbers: CellContext["numbers"]): Said {
  if (LETTER_AMONG_DIGITS.test(text)) return say.letterForDigit(text);
  return MARKS_AMONG_DIGITS.test(text.trim()) ? say.notInThrees(text) : say.notAmount(text, numbers);
}

/** Why a text is no amount: a rate, a letter for a digit, or something else. */
function tellNoAmount(text: string, context: CellContext): void {
  const { numbers, tell } = context;
  if (rateIn(text, numbers) !== undefined) {
    tell({ ...say.rateForAmount(text, numbers), severity: "error", kind: "rate-for-amount" });
    return;
  }
  if (isToldBeyond(text, context)) return;
  const currency = currencyIn(text);
  if (currency !== undefined && /\d/.test(text)) {
    tell({ ...say.otherCurrency(currency), severity: "error", kind: "other-currency" });
    return;
  }
  const suggestions = numbersMeant(text, numbers);
  tell({ ...reasonOf(text, numbers), severity: "error", kind: "not-an-amount", suggestions });
}

function amountOfText(text: string, context: CellContext): Decimal | undefined {
  const value = amountIn(text, context.numbers);
  if (value === undefined) return void tellNoAmount(text, context);
  if (hasThreeDecimals(text, context.numbers) && !hasOwnPower(text)) {
    const suggestions = bothReadings(text);
    return void context.tell({ ...say.whichNumber(text), severity: "error", kind: "which-number", suggestions });
  }
  if (context.power !== 0 && !hasOwnPower(text) && saysKroner(text)) {
    const reason = say.ownMoney(context.power === 3 ? say.THOUSANDS : say.MILLIONS);
    return void context.tell({ ...reason, severity: "error", kind: "contradiction" });
  }
  // A unit of its own, as 3,3 mio. kr., stands for itself; any other number is in the heading's.
  return timesPower(value, hasOwnPower(text) ? 0 : context.power);
}

const SAYS_KR = /\b(?:kr|dkk|kroner)\b/i;

/** Whether a text says itself that it is in kroner. */
export const saysKroner = (text: string): boolean => SAYS_KR.test(text);

/** Whether a text says thousands or millions itself. */
const hasOwnPower = (text: string): boolean =>
  /\b(?:t\.?|tusind|mio|mill|million(?:er)?|mia|milliard(?:er)?)\b/iu.test(text);

function amountOfCell(cell: FilledCell, context: CellContext): Decimal | undefined {
  if (cell.kind === "text") return amountOfText(cell.text, context);
  if (cell.kind === "number" && cell.currency !== undefined) {
    return void context.tell({ ...say.otherCurrency(cell.currency), severity: "error", kind: "other-currency" });
  }
  if (cell.kind === "number" && cell.isPercent !== true) {
    const value = numberOfCell(cell, context);
    return value === undefined ? undefined : timesPower(value, context.power);
  }
  if (cell.kind === "number") {
    const reason = say.rateForAmount(shownCell(cell, context.numbers), context.numbers);
    return void context.tell({ ...reason, severity: "error", kind: "rate-for-amount" });
  }
  return void context.tell({ ...say.notAmount("", context.numbers), severity: "error", kind: "not-an-amount" });
}

/** An amount in kr.; text as Danes write it, or in the table's own style. */
export const readAmount: CellReader<Decimal> = (cell, context) => {
  const value = amountOfCell(cell, context);
  return value === undefined ? undefined : withinBounds(value, context);
};
