import { isPlain } from "../isRecord.ts";
import { isUnread, madeWhenRead } from "../madeWhenRead.ts";
import { isFraction } from "./exact.ts";
import { copied } from "./fraction.ts";
import { type InDecimals, inDecimals } from "./inDecimals.ts";

type Fields = Record<string, unknown>;

/** What is found and said of a result holds no fractions. */
const SAID: ReadonlySet<string> = new Set(["findings", "explanation"]);

/** Lists of figures are long to make. A number by itself takes as long to make as a getter takes to add. */
const isListOfFigures = (value: unknown): boolean =>
  Array.isArray(value) && typeof value[0] === "object" && value[0] !== null;

const isObjectOfFigures = (value: unknown): value is Fields => isPlain(value) && !isFraction(value);

function shownWhenRead(result: Fields, show: (value: unknown) => unknown): Fields {
  const shown: Fields = {};
  for (const key of Object.keys(result)) {
    if (isUnread(result, key)) madeWhenRead(shown, key, () => (SAID.has(key) ? result[key] : show(result[key])));
    else if (SAID.has(key)) shown[key] = result[key];
    else if (isListOfFigures(result[key])) madeWhenRead(shown, key, () => show(result[key]));
    else {
      const value = result[key];
      shown[key] = isObjectOfFigures(value) ? shownWhenRead(value, show) : show(value);
    }
  }
  return shown;
}

/**
 * A result with its exact fractions as `Decimal`s, whose lists of figures are made when they are first read. So is what the exact
 * result makes when it is read. Nobody else may have the exact result, for what is done to it later would be shown.
 */
export function decimalsWhenRead<T extends object>(result: T): InDecimals<T> {
  return shownWhenRead(result as Fields, inDecimals) as InDecimals<T>;
}

function inCopies(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (isFraction(value)) return copied(value);
  if (Array.isArray(value)) return value.map(inCopies);
  if (!isPlain(value)) return value;
  const copy: Fields = {};
  for (const key of Object.keys(value)) copy[key] = inCopies(value[key]);
  return copy;
}

/** The same result in fractions of its own, so that what is done to them changes nothing of what is read of it later. */
export function fractionsWhenRead<T extends object>(result: T): T {
  return shownWhenRead(result as Fields, inCopies) as T;
}
