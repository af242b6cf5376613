import { DIGITS, ResultDecimal } from "../../decimal.ts";
import { registerOf } from "../../registers/registerOf.ts";
import { both, type Text } from "../../words.ts";
import { kroner } from "../figures.ts";
import type { AuditedRow, DistributionAudit, RateInterval, RegisterCheck } from "./result.ts";
import * as say from "./words.ts";

const LEAST_DECIMALS = 6;

/** The ends of an interval as they are shown are rounded into it, so that every rate between them belongs to it. */
function ratesText({ from, to }: RateInterval) {
  const width = to.minus(from);
  const decimals = width.isZero() ? DIGITS : Math.min(DIGITS, Math.max(LEAST_DECIMALS, 2 - width.e));
  return {
    low: both(kroner, from.toDecimalPlaces(decimals, ResultDecimal.ROUND_CEIL), decimals),
    high: both(kroner, to.toDecimalPlaces(decimals, ResultDecimal.ROUND_FLOOR), decimals),
  };
}

function rateNote({ rate, explained, rows, unit }: DistributionAudit): Text {
  return say.atRate(ratesText(rate), { explained, amounts: rows.length, unit: both(kroner, unit) });
}

function residueNote({ roundingResidue: { from, to } }: DistributionAudit): Text {
  return say.roundingMoved({ low: both(kroner, from, 2), high: both(kroner, to, 2) });
}

function registerNote({ measure, date }: RegisterCheck, rows: readonly AuditedRow[]): Text {
  const isAll = measure === "inhabitants";
  const { source } = registerOf(isAll ? "inhabitants" : "ages");
  const differing = rows.filter(({ differsFromRegister }) => differsFromRegister).length;
  const counted = isAll ? say.INHABITANTS : say.ofAges(measure);
  return say.keysAgainstRegister({ differing, keys: rows.length }, counted, date, source);
}

/** What a reader must know of an audit: the rate, how sure it is, what rounding moved, and how many keys differ from the register. */
export function auditNotes(audit: DistributionAudit): Text[] {
  const { candidates, register, rows } = audit;
  return [
    rateNote(audit),
    ...(candidates.length > 1 ? [say.severalIntervals(candidates.length)] : []),
    residueNote(audit),
    ...(register === undefined ? [] : [registerNote(register, rows)]),
  ];
}
