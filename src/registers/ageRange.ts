import { fail } from "../errors.ts";
import { AGE_SPAN, REGISTERS } from "../generated/registers.ts";
import * as say from "./words.ts";

/** Ages in whole years; both belong to it. */
export interface AgeRange {
  readonly from: number;
  readonly to: number;
}

const PATTERN = /^(0|[1-9]\d{0,2})(?:[-\u2013](0|[1-9]\d{0,2})|(\+))?$/;
const LONGEST = 7;

/** Reads ages such as `0-17`, `17` or `67+`, and refuses those the register does not hold. */
export function ageRange(ages: unknown, path: string): AgeRange {
  const parts = typeof ages === "string" && ages.length <= LONGEST ? PATTERN.exec(ages) : null;
  if (parts === null) {
    const [allowed, remedy] = [say.AGES_AS_TEXT, say.AGES_FOR_EXAMPLE];
    return fail({ kind: "malformed", path, found: ages, allowed, remedy });
  }
  const from = Number(parts[1]);
  const to = parts[3] === "+" ? Number.POSITIVE_INFINITY : Number(parts[2] ?? parts[1]);
  if (to < from) {
    const [allowed, remedy] = [say.AGES_AS_TEXT, say.LOWEST_AGE_FIRST];
    return fail({ kind: "out-of-range", path, found: ages, allowed, remedy });
  }
  if (from >= AGE_SPAN.from && to <= AGE_SPAN.to) return { from, to };
  const allowed = say.agesKnown(`${AGE_SPAN.from}-${AGE_SPAN.to}`, REGISTERS.ages.dates.join(", "));
  return fail({ kind: "unknown-value", path, found: ages, allowed, remedy: say.PASS_YOUR_OWN });
}
