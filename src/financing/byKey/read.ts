import { fail } from "../../errors.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { aboveZero, notNegative, refuseOutOfRange, shareOfOne, wholeOere } from "../../given/figures.ts";
import { readGiven } from "../../given/readGiven.ts";
import { exactAsWritten } from "../../numbers/exact.ts";
import { exactText } from "../../numbers/exactText.ts";
import { type Fraction, minus, total } from "../../numbers/fraction.ts";
import { exactParameter } from "../../parameters/exactParameter.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { KnownValue, RuleSet } from "../../rules/parameter.ts";
import { schemeSet } from "../schemes/inForce.ts";
import { type FinancingScheme, knownInYear, type UnreadScheme } from "../schemes/scheme.ts";
import { schemeGiven } from "../schemes/schemes.ts";
import { countsByMunicipality } from "./areaCounts.ts";
import { budgetByRate } from "./budgetByRate.ts";
import { type FinancedArea, financedArea } from "./financedArea.ts";
import { refuseKeyWithoutUse } from "./keyFailures.ts";
import { type FinancingKeys, financingKeys } from "./keys.ts";
import * as say from "./refusalWords.ts";
import type { FinanceInput, SettledResult } from "./result.ts";
import { financeSchema } from "./schema.ts";

/** What is to be financed, checked: figures exact, places found. */
export interface ReadFinance {
  readonly scheme: FinancingScheme;
  readonly year: number;
  readonly set: RuleSet;
  readonly share: KnownValue;
  /** The split is a scenario: of another year, or the user's own share. */
  readonly splitOfYear: number | undefined;
  readonly isOwnShare: boolean;
  readonly area: FinancedArea;
  /** Nothing where nothing is paid by a key. */
  readonly keys: FinancingKeys | undefined;
  readonly sumOfKeys: Fraction | undefined;
  readonly budget: Fraction;
  readonly isByRate: boolean;
  readonly earlierResults: readonly SettledResult<Fraction>[];
  readonly toFinance: Fraction;
  readonly expectedCases: Fraction | undefined;
  /** For each municipality of the area, in its order. */
  readonly cases: readonly Fraction[] | undefined;
  readonly at: (key: string) => string;
}

function ruleSetOf(scheme: FinancingScheme, given: UnreadScheme<FinanceInput>, at: ReadFinance["at"]): RuleSet {
  const { year, splitOfYear, objectiveShare } = given;
  if (splitOfYear !== undefined && objectiveShare !== undefined) {
    fail({ kind: "malformed", path: at("objectiveShare"), ...say.twoSplits });
  }
  const set = schemeSet(scheme, year, splitOfYear);
  if (objectiveShare === undefined) return set;
  return set.with({ objectiveShare: exactText(shareOfOne(objectiveShare, at("objectiveShare"))) });
}

function settled(
  scheme: FinancingScheme,
  given: UnreadScheme<FinanceInput>,
  at: ReadFinance["at"],
): SettledResult<Fraction>[] {
  const { year, earlierResults = [] } = given;
  refuseTwice(
    earlierResults.map((each) => each.year),
    (i) => at(`earlierResults[${i}].year`),
  );
  const years = knownInYear(scheme.settlementYears, year)?.value;
  return earlierResults.map((each, i) => {
    if (each.year >= year) refuseOutOfRange(at(`earlierResults[${i}].year`), each.year, say.EARLIER_YEAR);
    const deadline = years === undefined ? null : each.year + years;
    const result = wholeOere(each.result, at(`earlierResults[${i}].result`));
    return { year: each.year, result, deadline, isLate: deadline === null ? null : year > deadline };
  });
}

/**
 * The key, where something is paid by one or the budget is made of it. A scheme that pays by use alone takes none; a
 * scenario of its year leaves aside the key that its scheme has.
 */
function keysOf(
  given: UnreadScheme<FinanceInput>,
  scheme: FinancingScheme,
  area: FinancedArea,
  set: RuleSet,
  at: ReadFinance["at"],
): FinancingKeys | undefined {
  const { year, keys, keyDate, budget } = given;
  const isByRate = budget === undefined && set.find(parameters.financing.ratePerKey) !== undefined;
  if (isByRate || exactParameter(parameters.financing.objectiveShare, set).n !== 0n) {
    return financingKeys(scheme, year, area, { keys, keyDate }, at);
  }
  const own = knownInYear(scheme.objectiveShare, year)?.value;
  if (own === undefined || exactAsWritten(own).n !== 0n) return undefined;
  for (const [name, found] of Object.entries({ keys, keyDate })) {
    if (found !== undefined) refuseKeyWithoutUse(found, scheme, year, at(name));
  }
  return undefined;
}

function budgetOf(
  given: UnreadScheme<FinanceInput>,
  sumOfKeys: Fraction | undefined,
  set: RuleSet,
  at: ReadFinance["at"],
): Fraction {
  const { budget } = given;
  if (budget !== undefined) {
    notNegative(budget, at("budget"));
    return wholeOere(budget, at("budget"));
  }
  if (sumOfKeys !== undefined && set.find(parameters.financing.ratePerKey) !== undefined)
    return budgetByRate.exact({ keyPersons: sumOfKeys }, set).budget;
  return fail({ kind: "missing", path: at("budget"), ...say.missingBudget(set.title) });
}

function casesOf(given: UnreadScheme<FinanceInput>, area: FinancedArea, at: ReadFinance["at"]): Fraction[] | undefined {
  if (given.cases === undefined) return undefined;
  const rows = given.cases.map(({ municipality, cases }) => ({ municipality, count: cases }));
  const counts = countsByMunicipality(rows, area, { path: at("cases"), field: "cases" });
  return area.municipalities.map(({ code }) => counts.get(code) ?? { n: 0n, d: 1n });
}

/**
 * What is to be financed, from outside, checked in full; `path` is its place for errors, and `called` what the caller
 * calls a key otherwise.
 */
export function readFinance(input: unknown, path: string, called: Readonly<Record<string, string>> = {}): ReadFinance {
  const at = (key: string) => (path === "" ? (called[key] ?? key) : `${path}.${key}`);
  const given = readGiven(financeSchema(), input, path);
  const { year, splitOfYear } = given;
  const scheme = schemeGiven(given.scheme, at("scheme"));
  const set = ruleSetOf(scheme, given, at);
  const share = set.known(parameters.financing.objectiveShare);
  const area = financedArea(scheme, year, given.area, at("area"));
  const keys = keysOf(given, scheme, area, set, at);
  const sumOfKeys = keys && total(keys.counts);
  const budget = budgetOf(given, sumOfKeys, set, at);
  const earlierResults = settled(scheme, given, at);
  return {
    scheme,
    year,
    set,
    share,
    splitOfYear: splitOfYear === year ? undefined : splitOfYear,
    isOwnShare: given.objectiveShare !== undefined,
    area,
    keys,
    sumOfKeys,
    budget,
    isByRate: given.budget === undefined,
    earlierResults,
    toFinance: minus(budget, total(earlierResults.map(({ result }) => result))),
    expectedCases:
      given.expectedCases === undefined ? undefined : aboveZero(given.expectedCases, at("expectedCases"), "count"),
    cases: casesOf(given, area, at),
    at,
  };
}
