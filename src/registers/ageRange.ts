import { fail } from "../errors.ts";
import { AGE_SPAN, REGISTERS } from "../generated/registers.ts";
import type { Text } from "../words.ts";

/** Ages in whole years; both belong to it. */
export interface AgeRange {
  readonly from: number;
  readonly to: number;
}

const PATTERN = /^(0|[1-9]\d{0,2})(?:[-\u2013](0|[1-9]\d{0,2})|(\+))?$/;
const LONGEST = 7;

const WRITTEN: Text = Object.freeze({
  da: 'alderen i hele år som tekst: "0-17", "15-17" eller "17"',
  en: 'the age in whole years as text: "0-17", "15-17" or "17"',
});
const DATES = REGISTERS.ages.dates.join(", ");
const KNOWN: Text = Object.freeze({
  da: `indbyggere i alderen ${AGE_SPAN.from}-${AGE_SPAN.to} år, som kendes den ${DATES}`,
  en: `inhabitants aged ${AGE_SPAN.from}-${AGE_SPAN.to}, who are known on ${DATES}`,
});
const SMALLEST_FIRST: Text = Object.freeze({ da: "skriv den laveste alder først", en: "write the lowest age first" });
const AS_SHOWN: Text = Object.freeze({ da: 'skriv for eksempel "0-17"', en: 'write "0-17", for instance' });

/** What to do about figures the registers do not hold. */
export const PASS_YOUR_OWN: Text = Object.freeze({
  da: "giv selv tallene, for eksempel som fordelingsnøgler, og nævn kilden til dem",
  en: "pass the counts yourself, for instance as keys, and name their source",
});

/** Reads ages such as `0-17`, `17` or `67+`, and refuses those the register does not hold. */
export function ageRange(ages: unknown, path: string): AgeRange {
  const parts = typeof ages === "string" && ages.length <= LONGEST ? PATTERN.exec(ages) : null;
  if (parts === null) return fail({ kind: "malformed", path, found: ages, allowed: WRITTEN, remedy: AS_SHOWN });
  const from = Number(parts[1]);
  const to = parts[3] === "+" ? Number.POSITIVE_INFINITY : Number(parts[2] ?? parts[1]);
  if (to < from) return fail({ kind: "out-of-range", path, found: ages, allowed: WRITTEN, remedy: SMALLEST_FIRST });
  if (from >= AGE_SPAN.from && to <= AGE_SPAN.to) return { from, to };
  return fail({ kind: "unknown-value", path, found: ages, allowed: KNOWN, remedy: PASS_YOUR_OWN });
}
