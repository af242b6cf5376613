import { isIsoDate } from "../dates.ts";
import { NUMBER, TRUE_OR_FALSE } from "../failureWords.ts";
import { isFraction } from "../numbers/exact.ts";
import { isDecimal, storedDecimal } from "../numbers/storedDecimal.ts";
import { MARKS } from "../rules/explanationWords.ts";
import type { Text } from "../words.ts";
import type { Kind } from "./kind.ts";
import { refuseLost, refuseStored } from "./refuse.ts";
import * as say from "./words.ts";

/** A kind whose copies are as they were made. */
function plain(called: Text, isMade: (value: unknown) => boolean): Kind {
  return {
    called,
    isMade,
    restored: (value, place) => (isMade(value) ? value : refuseStored(value, called, place)),
  };
}

/** A kind that holds a `Decimal`, which copies lose. */
function withDecimal(called: Text, isMade: (value: unknown) => boolean): Kind {
  return {
    called,
    isMade,
    restored(value, place) {
      if (isMade(value) || (place.orExact === true && isFraction(value))) return value;
      return storedDecimal(value) ?? refuseStored(value, called, place);
    },
  };
}

const isText = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): boolean => typeof value === "number" && Number.isFinite(value);

/** A text in both languages. */
export function isBoth(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { da, en } = value as Partial<Text>;
  return isText(da) && isText(en);
}

/** Whether a value is a list of one kind, without holes. */
export function areAll(value: unknown, isOne: (each: unknown) => boolean): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) if (!isOne(value[i])) return false;
  return true;
}

function isProvenance(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { source, mark } = value as Readonly<Record<string, unknown>>;
  return isBoth(source) && isText(mark) && Object.hasOwn(MARKS, mark);
}

/** An explanation by its looks; what it rests on is looked at when it is shown. */
function isExplanation(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { version, title, says, provenance, because } = value as Readonly<Record<string, unknown>>;
  if (version !== 1 || !isBoth(title) || !Array.isArray(because)) return false;
  return areAll(says, isBoth) && areAll(provenance, isProvenance);
}

/** Text with just three decimals, which in an amount of a caller's may be thousands, can only have been a `Decimal`. */
const THREE_DECIMALS = /^[+-]?\d+\.\d{3}$/;

function isGivenNumber(value: unknown): boolean {
  if (isText(value)) return !THREE_DECIMALS.test(value);
  return isNumber(value) || typeof value === "bigint" || isDecimal(value) || isFraction(value);
}

/** The kinds that a shape writes in one sign. */
export const PLAIN_KINDS: Readonly<Record<string, Kind>> = {
  "0": plain(say.NULL, (value) => value === null),
  "*": plain(say.SOMETHING, () => true),
  b: plain(TRUE_OR_FALSE, (value) => typeof value === "boolean"),
  i: plain(NUMBER, (value) => typeof value === "bigint"),
  n: plain(NUMBER, isNumber),
  d: plain(say.A_DATE, (value) => isText(value) && isIsoDate(value)),
  t: plain(say.A_TEXT, isText),
  E: plain(say.A_FRACTION, isFraction),
  T: plain(say.TEXT_IN_BOTH, isBoth),
  X: plain(say.AN_EXPLANATION, isExplanation),
  D: withDecimal(say.A_DECIMAL, isDecimal),
  F: withDecimal(say.DECIMAL_OR_TEXT, (value) => isText(value) || isDecimal(value)),
  N: {
    called: NUMBER,
    isMade: isGivenNumber,
    restored: (value, place) =>
      storedDecimal(value) ?? (isGivenNumber(value) ? value : refuseStored(value, NUMBER, place)),
  },
  f: {
    called: say.A_FUNCTION,
    isMade: (value) => typeof value === "function",
    restored: (value, place) => (typeof value === "function" ? value : refuseLost(place)),
  },
};

/** One of some texts. */
export function oneOfTexts(choices: readonly string[]): Kind {
  const all: ReadonlySet<unknown> = new Set(choices);
  return plain(say.oneOfTexts(choices), (value) => all.has(value));
}
