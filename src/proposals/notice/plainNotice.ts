import { isFraction, toDecimal } from "../../numbers/exact.ts";
import { fraction } from "../../numbers/fraction.ts";
import type { Notice } from "./input.ts";

const isPlainObject = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;

/** Whether a bigint is somewhere in a value, alone or in a fraction; few notices have one. */
function holdsBigint(value: unknown): boolean {
  if (typeof value === "bigint") return true;
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some(holdsBigint);
  if (!isPlainObject(value)) return false;
  for (const key in value) if (holdsBigint(value[key as never])) return true;
  return false;
}

/** A bigint, alone or in a fraction, as a `Decimal`, since JSON has none; anything else as it is, in lists and objects too. */
function plain(value: unknown): unknown {
  if (typeof value === "bigint") return toDecimal(fraction(value));
  if (isFraction(value)) return toDecimal(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null || !isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
}

/** A notice that can be kept with its assessment and written as JSON. What the schema made of the one given is a copy already. */
export function plainNotice(notice: Notice): Notice {
  return holdsBigint(notice) ? (plain(notice) as Notice) : notice;
}
