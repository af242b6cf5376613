import { fail, refuseKey } from "../../errors.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { refuseOutOfRange } from "../../given/figures.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { line } from "../../given/shape.ts";
import { isPlain } from "../../isRecord.ts";
import { exact, isFraction, type Numeric } from "../../numbers/exact.ts";
import { exactText } from "../../numbers/exactText.ts";
import { type Fraction, reduced } from "../../numbers/fraction.ts";
import { resultNumber } from "../../numbers/resultNumber.ts";
import { isDecimal } from "../../numbers/storedDecimal.ts";
import { placedAs, unlessRefused } from "../../refusals.ts";
import type { Case, CaseValue, SensitivityOptions } from "./input.ts";
import * as say from "./words.ts";

const optionsSchema = atFirstUse(() => objectOf<SensitivityOptions>()({ title: line.optional() }));

/** The options, with nothing unknown among them. */
export function readSensitivityOptions(given: SensitivityOptions): SensitivityOptions {
  return readGiven(optionsSchema(), given, "options");
}

/** A value of a case; what is none, such as a list or nothing, is refused. */
export function caseValue(value: unknown, path: string): CaseValue {
  if (typeof value === "boolean" || typeof value === "bigint" || isFraction(value) || isDecimal(value)) return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (typeof value === "string") return readGiven(line, value, path);
  return fail({ kind: value === undefined ? "missing" : "malformed", path, found: value, ...say.caseValue });
}

/** A value as it was given, for tables. */
export const valueText = (value: CaseValue): string => (isFraction(value) ? exactText(value) : String(value));

/** What a value is, however it is written: `22` and `"22.0"` are one. */
export function valueKey(value: CaseValue): string {
  if (typeof value === "boolean") return valueText(value);
  const number = unlessRefused(() => reduced(isDecimal(value) ? resultNumber(value, "") : exact(value, "")));
  return number === undefined ? valueText(value) : `${number.n}/${number.d}`;
}

/** The base case, each of its values checked. */
export function readBase<C extends Case>(given: C): C {
  if (!isPlain(given)) {
    return fail({ kind: given === undefined ? "missing" : "malformed", path: "base", found: given, ...say.baseCase });
  }
  const values = Object.entries(given).map(([name, value]) => [name, caseValue(value, `base.${name}`)] as const);
  if (values.length === 0) refuseOutOfRange("base", given, say.baseCase.allowed, say.baseCase.remedy);
  return Object.fromEntries(values) as C;
}

/** Some lists of values by the inputs they are of, which the base case has. */
export function readTried(
  given: unknown,
  base: Case,
  path: string,
): readonly (readonly [string, readonly unknown[]])[] {
  if (!isPlain(given)) {
    return fail({ kind: given === undefined ? "missing" : "malformed", path, found: given, ...say.triedInputs });
  }
  return Object.entries(given)
    .filter(([, values]) => values !== undefined)
    .map(([name, values]) => {
      if (!Object.hasOwn(base, name)) return refuseKey(name, Object.keys(base), path);
      if (!Array.isArray(values)) {
        return fail({ kind: "malformed", path: `${path}.${name}`, found: values, ...say.listOfValues });
      }
      return [name, [...(values as readonly unknown[])]] as const;
    });
}

/** The amount of a case, exactly; an error of the library in it is told by the place of what was tried. */
export function amountAt<C extends Case>(amountOf: (given: C) => Numeric, given: C, path: string): Fraction {
  if (typeof amountOf !== "function") {
    const kind = amountOf === undefined ? "missing" : "malformed";
    return fail({ kind, path: "amountOf", found: amountOf, ...say.amountFunction });
  }
  const placed = (inside: string) => (inside === "" ? path : `${path}: ${inside}`);
  return placedAs(placed, () => {
    // A case of its own, on which the caller may write.
    const amount = amountOf({ ...given });
    return isDecimal(amount) ? resultNumber(amount, "") : exact(amount, "");
  });
}
