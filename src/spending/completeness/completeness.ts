import { fieldsWhenRead } from "../../madeWhenRead.ts";
import { exactAsWritten } from "../../numbers/exact.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { inDecimals } from "../../numbers/inDecimals.ts";
import { parameters } from "../../parameters/parameters.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { Text } from "../../words.ts";
import type { SpendingData } from "../accounts/data.ts";
import { type SpendingGiven, spendingData } from "../accounts/spendingData.ts";
import { breakFindings } from "../breaks/findings.ts";
import { allBreaks } from "../breaks/seriesBreak.ts";
import type { SpendingFinding } from "../finding.ts";
import { rulesOf } from "../rulesOf.ts";
import { accountText, areaText, asGiven, kindText } from "../words.ts";
import { partlyStatedMeasures } from "./activity.ts";
import { type Expected, readExpected } from "./expected.ts";
import { gapFindings, jumpFindings, missingWhole, notExpected } from "./findings.ts";
import { gapsOf } from "./gaps.ts";
import { jumpsOf } from "./jumps.ts";
import type { Completeness, CompletenessFindingCode, CompletenessOptions } from "./result.ts";
import * as say from "./words.ts";

type Found = SpendingFinding<CompletenessFindingCode>;

/** What is asked for and is not in the table at all. */
function missingIn(data: SpendingData, expected: Expected): Found[] {
  const without = <T>(wanted: readonly T[] | undefined, has: readonly unknown[], text: (each: T) => Text) =>
    (wanted ?? []).filter((each) => !has.includes(each)).map(text);
  const codes = data.payers.map(({ code }) => code);
  const payers = expected.payers.filter(({ code }) => !codes.includes(code)).map(({ name }) => asGiven(name));
  return [
    ...missingWhole("payer-missing", payers),
    ...missingWhole(
      "year-missing",
      without(expected.years, data.years, (year) => asGiven(String(year))),
    ),
    ...missingWhole("area-missing", without(expected.areas, data.areas, areaText)),
    ...missingWhole("function-missing", without(expected.functions, data.functions, asGiven)),
    ...missingWhole("operator-kind-missing", without(expected.operatorKinds, data.operatorKinds, kindText)),
    ...missingWhole("account-missing", without(expected.accounts, data.accounts, accountText)),
  ];
}

function unexpected({ payers }: SpendingData, expected: Expected): Found[] {
  const wanted = new Set(expected.payers.map(({ code }) => code));
  return notExpected(payers.filter(({ code }) => !wanted.has(code)).map(({ name }) => name));
}

/** Breaks between the first and the last year of the table. */
function breaksIn(data: SpendingData, expected: Expected): Found[] {
  const breaks = allBreaks(expected.breaks);
  const [first, last] = [data.years[0], data.years.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  return breakFindings(data, breaks, [first, last]);
}

function why(data: SpendingData, missingRows: number, findings: readonly Found[]): Explanation {
  const { rows, payers, years } = data;
  const span = years.length === 1 ? `${years[0]}` : `${years[0]}–${years.at(-1)}`;
  const what = say.table(rows, payers.length, span, missingRows);
  return account(say.TITLE, [what, say.NOTHING_IN_PLACE, ...findings.map(({ message }) => message)]);
}

function exactly(given: SpendingGiven, options: CompletenessOptions = {}): Completeness<Fraction> {
  const data = spendingData(given);
  const expected = readExpected(options, data);
  const found = gapsOf(data, expected);
  const { count: missingRows, gaps } = found;
  const last = data.years.at(-1) ?? 0;
  const above = exactAsWritten(expected.jumpAbove ?? rulesOf(last).known(parameters.spending.growthJump).text);
  const missing = [...missingIn(data, expected), ...gapFindings(found)];
  const others = [...unexpected(data, expected), ...partlyStatedMeasures(data, expected), ...breaksIn(data, expected)];
  const isComplete = missing.every(({ severity }) => severity === "info");
  const result: Completeness<Fraction> = fieldsWhenRead(
    { isComplete, missingRows, gaps },
    {
      jumps: jumpsOf(data, above),
      findings: (): readonly Found[] => [...missing, ...others, ...jumpFindings(result.jumps, above)],
      explanation: () => why(data, missingRows, result.findings),
    },
  );
  return result;
}

/**
 * Looks an account table through before it is analysed: missing payers, years, areas and accounts, rows that others have
 * and a payer does not, activity that only some rows state, series breaks, and changes of over 50% from one year to the
 * next.
 *
 * What is expected is given by `payers` (`"country"`, a region or a list), `years`, `areas`, `functions`,
 * `operatorKinds` and `accounts`; what is not given is what the table has, and every year from its first to its last. A
 * line that nobody has in a year is reported once. Activity is counted with the accounts: a budget none of whose rows
 * states a measure is complete, one that states it in some row is to state it in all. Jumps are of a payer's accounts
 * by area and function, over operator kinds. Nothing is imputed. Misspelt names, doubled rows, text for amounts and
 * mixed price levels are no findings: {@link checkSpending} reports them, and no analysis takes them.
 *
 * Throws `RuleError` as {@link spendingData} does, and `unknown-name`, `duplicate`, `malformed` or `unknown-key` for the
 * options. Source: derived; the threshold is assumed.
 *
 * @example
 * ```ts
 * import { completeness } from "rammetakst";
 * const row = { area: "adults", account: "accounts", amount: 1_000_000, priceLevel: "nominal" } as const;
 * const rows = [
 *   { ...row, payer: "Odense", year: 2022 },
 *   { ...row, payer: "Odense", year: 2024 },
 *   { ...row, payer: "Nyborg", year: 2022 },
 * ];
 * const result = completeness(rows, { payers: ["Odense", "Nyborg", "Fanø"] });
 * result.findings.map(({ code }) => code).slice(0, 3); // => ["payer-missing", "year-missing", "rows-missing"]
 * result.gaps[0]?.payer; // => "Nyborg"
 * ```
 */
export function completeness(data: SpendingGiven, options: CompletenessOptions = {}): Completeness {
  return inDecimals(exactly(data, options));
}
