import { wholeYear } from "../../dates.ts";
import { fail, nearest } from "../../errors.ts";
import { didYouMean, NOTHING } from "../../failureWords.ts";
import { frozen } from "../../frozen.ts";
import { refuseOutOfRange } from "../../given/figures.ts";
import { plainText } from "../../given/plainText.ts";
import { exact, type NumberKind, type Numeric } from "../../numbers/exact.ts";
import { findMunicipality } from "../../registers/municipalities.ts";
import { OPERATOR_KINDS } from "../../registers/operatorKind.ts";
import { regionCalled } from "../../registers/places.ts";
import { inOneForm } from "../../sameText.ts";
import { plainWhole } from "../../wholeNumber.ts";
import type { Text } from "../../words.ts";
import { functionCode } from "../functionCode.ts";
import { asGiven } from "../words.ts";
import type { Payer } from "./data.ts";
import { ACCOUNTS } from "./row.ts";
import * as say from "./words.ts";

const LONGEST = 200;
/** Sums of such numbers are taken in floats, exactly, as long as they stay below 2^53. */
const MOST_WHOLE = 2 ** 52;

export function readPayer(given: unknown, path: string): Payer {
  const region = regionCalled(given);
  if (region !== undefined) return { kind: "region", code: region.code, name: region.name, region: region.id };
  const municipality = findMunicipality(given as string | number, path);
  const { code, name } = municipality;
  return { kind: "municipality", code, name, region: municipality.region, municipality };
}

export function readYear(cell: unknown, path: string): number {
  const given = wholeYear(cell);
  if (Number.isInteger(given) && (given as number) >= 1900 && (given as number) <= 2200) return given as number;
  return refuse(given, path, say.YEAR);
}

export function readName(given: unknown, path: string): string {
  const name = typeof given === "string" ? inOneForm(given) : "";
  if (name !== "" && name.length <= LONGEST) return plainText(name, path, LONGEST);
  return refuse(given, path, say.name(LONGEST));
}

/** A function by its code, which StatBank's tables hold as a number, or by a name of the user's own. */
export function readFunction(given: unknown, path: string): string {
  const whole = plainWhole(given);
  return functionCode(readName(Number.isInteger(whole) ? String(whole) : whole, path));
}

function readChoice<T extends string>(given: unknown, path: string, choices: readonly T[]): T {
  const named = typeof given === "string" ? inOneForm(given) : given;
  const chosen = choices.find((choice) => choice === named);
  return chosen ?? refuse(given, path, asGiven(choices.join(", ")), choices);
}

export const readAccount = (given: unknown, path: string) => readChoice(given, path, ACCOUNTS);
export const readOperatorKind = (given: unknown, path: string) => readChoice(given, path, OPERATOR_KINDS);

/** The level an amount is stated at; `nominal` is that of its own year. */
export function readLevel(cell: unknown, year: number, path: string): number {
  const given = wholeYear(cell);
  if (typeof given === "string" && inOneForm(given) === "nominal") return year;
  if (Number.isInteger(given) && (given as number) >= 1900 && (given as number) <= 2200) return given as number;
  return refuse(given, path, say.PRICE_LEVEL, ["nominal"]);
}

function refuse(found: unknown, path: string, allowed: Text, choices: readonly string[] = []): never {
  if (found === undefined) {
    return fail({ kind: "missing", path, foundAs: NOTHING, allowed, remedy: say.FILL_IN });
  }
  const near = typeof found === "string" ? nearest(found, choices) : undefined;
  const remedy = near === undefined ? say.CORRECT_CELL : didYouMean(near);
  return fail({ kind: "malformed", path, found, allowed, remedy });
}

/** How many of a small unit a number is: 100 for øre in a krone. */
export interface Scale {
  readonly perOne: 100 | 10_000;
  readonly kind: NumberKind;
  readonly allowed: Text;
}

export const OERE: Scale = frozen({
  perOne: 100,
  kind: "amount",
  allowed: say.AMOUNT,
});

export const ACTIVITY: Scale = frozen({
  perOne: 10_000,
  kind: "count",
  allowed: say.ACTIVITY,
});

/** A number as a whole number of a small unit; a float counts as the decimal it is the nearest float of. */
export function readWhole(cell: unknown, { perOne, kind, allowed }: Scale, path: string): number {
  const given = plainWhole(cell);
  if (typeof given === "number") {
    const whole = Math.round(given * perOne);
    if (whole / perOne === given && Math.abs(whole) <= MOST_WHOLE) return whole + 0;
  }
  if (given === undefined) return refuse(given, path, allowed);
  const { n, d } = exact(given as Numeric, path, kind);
  const scaled = n * BigInt(perOne);
  const whole = scaled / d;
  if (scaled % d !== 0n || whole > MOST_WHOLE || whole < -MOST_WHOLE) return refuseOutOfRange(path, given, allowed);
  return Number(whole);
}
