import type { Decimal } from "../../decimal.ts";
import type { CellContext } from "../cells/context.ts";
import { timesPower } from "../cells/decimalOf.ts";
import { inStyle } from "../cells/meant.ts";
import { amountIn, plainNumberIn, rateIn } from "../cells/numberIn.ts";
import { readRate } from "../cells/rate.ts";
import { saysPercent, unitCalled, type WrittenUnit } from "./unit.ts";
import * as say from "./words.ts";

/** A number as a cell writes it, and the unit that stands behind it. */
export interface WrittenNumber {
  readonly value: Decimal;
  readonly unit?: WrittenUnit;
}

const NUMBER_AND_REST = /^([+\-\u2212\u2013]?\s*\d[\d.,\s]*?)\s*([^\d.,\s+-].*)$/su;
const POINTS = /^(?:procent\s?point|%\s?-?\s?point|pct\.?\s?-?\s?point|pp|percentage points?|points?)\.?$/i;

const parted = (text: string): readonly [number: string, rest: string] => {
  const [, number = text, rest = ""] = NUMBER_AND_REST.exec(text.trim()) ?? [];
  return [number.trim(), rest.trim()];
};

/** Per cent that are written as a number alone, under a unit that says so; below 1 it may be a share as well, which is asked. */
function bareHundredths(value: Decimal, { numbers, tell }: CellContext): Decimal | undefined {
  if (value.isZero() || value.abs().greaterThanOrEqualTo(1)) return timesPower(value, -2);
  const suggestions = [value, timesPower(value, 2)].map((each) => `${inStyle(each, numbers)} %`);
  return void tell({ ...say.whichShare(suggestions), severity: "error", kind: "which-number", suggestions });
}

/** A share of 1: with its sign, as a number under "procent", or as a share such as 0,04. */
export function rateWritten(text: string, unit: string, context: CellContext): WrittenNumber | undefined {
  const signed = rateIn(text, context.numbers);
  if (signed !== undefined) return { value: signed, unit: { unit: "rate" } };
  const bare = saysPercent(unit) ? plainNumberIn(text, context.numbers) : undefined;
  const value =
    bare === undefined ? readRate({ kind: "text", at: "A1", text }, context) : bareHundredths(bare, context);
  return value === undefined ? undefined : { value };
}

/** A difference of shares: `3 procentpoint`, and else as a share is written. */
export function pointsWritten(text: string, unit: string, context: CellContext): WrittenNumber | undefined {
  const [number, rest] = parted(text);
  const points = POINTS.test(rest) ? plainNumberIn(number, context.numbers) : undefined;
  if (points !== undefined) return { value: timesPower(points, -2), unit: { unit: "rate-difference" } };
  const written = rateWritten(text, unit, context);
  return written === undefined ? undefined : { value: written.value };
}

/** A number of any other unit, with the unit that stands behind it; nothing where it is none. */
export function numberWritten(text: string, { numbers }: CellContext): WrittenNumber | undefined {
  const alone = plainNumberIn(text, numbers);
  if (alone !== undefined) return { value: alone };
  const whole = amountIn(text, numbers);
  if (whole !== undefined) return { value: whole, unit: { unit: "kr" } };
  const [number, rest] = parted(text.replace(/^(?:kr\.?|dkk)\s*(?=\d)/i, ""));
  const value = plainNumberIn(number, numbers);
  const unit = unitCalled(/^(?:kr\.?|dkk)\s*\d/i.test(text) && !/^(?:kr|dkk)/i.test(rest) ? `kr ${rest}` : rest);
  return value === undefined || unit === undefined ? undefined : { value, unit };
}
