import type { IsoDate } from "../../dates.ts";
import type { Provenance } from "../../rules/parameter.ts";
import type { Text } from "../../words.ts";

/** Whether the municipalities pay by the key, or are granted funds by it. */
export type Direction = (typeof DIRECTIONS)[number];

export const DIRECTIONS = ["payment", "grant"] as const;

/** A value of a scheme, in force from one date to another; both days belong to it, `null` is open, and a `null` value is not known. */
export interface SchemeValue<V> extends Provenance {
  readonly value: V | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** The day a key is counted on: month and day, and how many years before the budget year. */
export interface KeyDateRule {
  /** `MM-DD`. */
  readonly day: string;
  /** Whole years before the budget year, 0 to 5. */
  readonly yearsBefore: number;
}

/** A region's municipalities, without some of them and with some others. */
export interface ComposedArea {
  readonly region: string;
  readonly without?: readonly string[];
  readonly also?: readonly string[];
}

/**
 * Whose municipalities share: those of the whole `country`; of one `region`, which the call names; of a composed area; of
 * one of several areas, by the name the call gives; or a list of the user's own.
 */
export type SchemeArea =
  | "country"
  | "region"
  | ComposedArea
  | { readonly named: Readonly<Record<string, ComposedArea & { readonly title: Text }>> }
  | { readonly municipalities: readonly (string | number)[] };

/**
 * How a joint offer or task is paid for, as dated data: every value has its period, mark and source, and what is not
 * known in the sources is `null`.
 */
export interface FinancingScheme {
  readonly id: string;
  readonly title: Text;
  /** Whether the municipalities pay by the key, or are granted funds by it. */
  readonly direction: Direction;
  /** The share of the budget that is paid by the key, used or not, as decimal text; the rest is paid per case. */
  readonly objectiveShare: readonly SchemeValue<string>[];
  /** What the key counts: `inhabitants`, or ages such as `0-17`. */
  readonly measure: readonly SchemeValue<string>[];
  readonly keyDate: readonly SchemeValue<KeyDateRule>[];
  readonly area: readonly SchemeValue<SchemeArea>[];
  /** How many years after its own a result must be in a budget. */
  readonly settlementYears: readonly SchemeValue<number>[];
  /** How many equal parts a year's payment falls in. */
  readonly instalments: readonly SchemeValue<number>[];
  /** Kr. for each person of the key, as decimal text, where the budget is made of it. */
  readonly ratePerKey: readonly SchemeValue<string>[];
}

/** An input whose scheme is looked up after it is read, so that the scheme's own error says what is wrong with it. */
export type UnreadScheme<T extends { readonly scheme: unknown }> = Omit<T, "scheme"> & { readonly scheme: unknown };

/** The value of a list that holds for a budget year; values change at the turn of a year only. */
function inYear<V>(values: readonly SchemeValue<V>[], year: number): SchemeValue<V> | undefined {
  const day = `${year}-01-01`;
  return values.find(({ from, to }) => (from === null || from <= day) && (to === null || day <= to));
}

/** A value that is known for a year, with what it rests on; nothing where it is not. */
export function knownInYear<V>(
  values: readonly SchemeValue<V>[],
  year: number,
): (SchemeValue<V> & { readonly value: V }) | undefined {
  const found = inYear(values, year);
  return found === undefined || found.value === null ? undefined : { ...found, value: found.value };
}
