import { fail, RuleError } from "../errors.ts";
import { isFraction } from "../numbers/exact.ts";
import { isDecimal, storedDecimal } from "../numbers/storedDecimal.ts";
import { below } from "./refuse.ts";
import { restored } from "./restored.ts";
import { type KnownResult, resultsWithKeysOf } from "./resultsByKeys.ts";
import { fromStoredForm, isStoredForm, ROUND_MADE_BY, withSlimJson } from "./roundForm.ts";
import { isReport, isSheet, REPORT, SHEET } from "./sheetKind.ts";
import * as say from "./words.ts";

/** What a value turned out to be: what was made of it, and whether any result was in it. */
interface Found {
  readonly value: unknown;
  readonly isResult: boolean;
}

/** Whether a refusal says that a result was changed; an object that only has the keys of a rule's results may be no result. */
const saysChanged = ({ failure }: RuleError, { all }: KnownResult): boolean =>
  all.has("explanation") || all.has("findings") || failure.found.en === say.WITHOUT_FUNCTIONS.en;

/** A result by the first kind that it fits. */
function asResult(value: object, path: string): Found | undefined {
  const refusals: RuleError[] = [];
  for (const known of resultsWithKeysOf(value)) {
    try {
      const made = known.kind.restored(value, { made: known.made, path, orExact: true });
      return { value: known.made === ROUND_MADE_BY ? withSlimJson(made as object) : made, isResult: true };
    } catch (error) {
      if (!(error instanceof RuleError)) throw error;
      if (saysChanged(error, known)) refusals.push(error);
    }
  }
  if (refusals[0] !== undefined) throw refusals[0];
  return undefined;
}

/** A round that was kept in its slim form. */
function asRound(form: Readonly<Record<string, unknown>>, path: string): Found {
  return { value: withSlimJson(restored(ROUND_MADE_BY, fromStoredForm(form, path), path)), isResult: true };
}

/** A `Decimal` that was stored alone. */
function aloneIn(text: string): Found {
  const value = storedDecimal(text);
  return { value, isResult: value !== undefined };
}

/** Lists and objects of results, as an application keeps them. */
function asHolder(value: object, path: string): Found {
  const entries = Object.entries(value);
  const place = (key: string) => below({ made: "", path }, Array.isArray(value) ? Number(key) : key).path;
  const each = entries.map(([key, one]) => [key, found(one, place(key))] as const);
  const isResult = each.some(([, one]) => one.isResult);
  if (Array.isArray(value)) return { value: each.map(([, one]) => one.value), isResult };
  return { value: Object.fromEntries(each.map(([key, one]) => [key, one.value])), isResult };
}

function found(value: unknown, path: string): Found {
  if (typeof value !== "object" || value === null) return { value, isResult: false };
  if (isDecimal(value) || isFraction(value)) return { value, isResult: true };
  const number = storedDecimal(value);
  if (number !== undefined) return { value: number, isResult: true };
  if (isStoredForm(value)) return asRound(value, path);
  if (isPicture(value)) return { value, isResult: true };
  if (isSheet(value)) return { value: SHEET.restored(value, { made: "revive", path }), isResult: true };
  if (isReport(value)) return { value: REPORT.restored(value, { made: "revive", path }), isResult: true };
  return (Array.isArray(value) ? undefined : asResult(value, path)) ?? asHolder(value, path);
}

/** A picture holds no `Decimal`s. */
const isPicture = (value: object): boolean => "title" in value && "alt" in value && "spec" in value;

/** Whether a holder is empty: a list without results is one of none. */
const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/**
 * A stored result as it was made: what `JSON.parse(JSON.stringify(result))` or `structuredClone(result)` gave, with its
 * `Decimal`s again, to the digit.
 *
 * Takes results of every function of this library, of its rules, its tables and its reports, and lists and objects that
 * hold such. Results need it before they are computed with; functions that take a result, such as `settlementLedgerSheet`, take a
 * copy as it is. The results of a user's own rule are not known and stay as they are, and so do numbers among the figures of a
 * finding that JSON made texts. A revived amount, factor or rate has its `.exact` again, unless it has 34 digits and
 * so may have been rounded. Results of `.exact` hold `bigint`s, which `structuredClone` keeps and JSON refuses.
 *
 * A round of notices comes back from the slim form that JSON gives it (`storedRound`), with the figures that it was stored with;
 * its explanations say that they were not kept, unless they were.
 *
 * Throws `RuleError`: `malformed` or `missing`, with the place, for a result that was changed, for what holds no result,
 * and for a copy of what has functions, such as an agreement or a series, which is asked for again; `out-of-range` for a form that only a later release reads.
 *
 * @example
 * ```ts
 * import { distribute, revive } from "rammetakst";
 * const result = distribute(100, [{ id: "1234", key: 2 }, { id: "1235", key: 1 }]);
 * const copy: typeof result = revive(JSON.parse(JSON.stringify(result)));
 * copy.shares[0]?.share.plus(1); // => 67.67
 * copy.shares[0]?.id; // => "1234"
 * revive({ kept: structuredClone(result) }).kept.distributed.toNumber(); // => 100
 * ```
 */
export function revive<T>(copy: T): T {
  const { value, isResult } = typeof copy === "string" ? aloneIn(copy) : found(copy, "");
  if (isResult || isEmpty(value)) return value as T;
  return fail({ kind: copy === undefined ? "missing" : "malformed", path: "", found: copy, ...say.A_STORED_RESULT });
}
