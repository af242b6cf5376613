import type { Agreement } from "../../agreements/agreement.ts";
import { fail, RuleError } from "../../errors.ts";
import { fromExactText } from "../../numbers/exactText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { both, type Text } from "../../words.ts";
import type { TariffInput } from "../calculation/input.ts";
import { MOST_VALUES } from "./input.ts";
import * as say from "./words.ts";

/** What a tariff is calculated of. */
export interface TariffCase {
  readonly input: TariffInput;
  readonly agreement: Agreement;
}

/** A value that is tried, and the case with it. */
export interface Variation {
  readonly value: string;
  readonly title: Text;
  /** Its place, for errors: `axes.occupancy[2]`. */
  readonly path: string;
  /** Where a calculation says that this value is refused. */
  readonly refusedAt: string;
  tried(before: TariffCase): TariffCase;
}

/** What is varied, read. */
export interface ReadAxis {
  readonly key: string;
  readonly title: Text;
  readonly year?: number;
  /** The value of the case as given, where it has one. */
  readonly base: string | undefined;
  readonly baseTitle: Text | undefined;
  readonly variations: readonly Variation[];
}

/** A call whose refusal of a value names the place of that value among those tried. */
export function atPlace<T>(places: readonly Pick<Variation, "path" | "refusedAt">[], call: () => T): T {
  try {
    return call();
  } catch (error) {
    const place =
      error instanceof RuleError ? places.find(({ refusedAt }) => refusedAt === error.failure.path) : undefined;
    throw error instanceof RuleError && place ? new RuleError({ ...error.failure, path: place.path }) : error;
  }
}

/** The values to try, in a list. */
export function valuesAt(given: unknown, path: string): readonly unknown[] {
  if (Array.isArray(given) && given.length > 0 && given.length <= MOST_VALUES) return Array.from(given);
  const kind = Array.isArray(given) ? "out-of-range" : "malformed";
  return fail({ kind, path, found: given, ...say.valuesInList(MOST_VALUES) });
}

/** The variations, none of which is tried twice. */
export function refuseTwice(variations: readonly Variation[]): readonly Variation[] {
  const seen = new Set<string>();
  for (const { value, path } of variations) {
    if (seen.has(value)) fail({ kind: "duplicate", path, found: value, ...say.sameValue });
    seen.add(value);
  }
  return variations;
}

/** A share of 1 as per cent, with all its decimals. */
export const shareText = (value: string): Text => both(formatRate, fromExactText(value), { decimals: "exact" });
