import { type Law, lawOn } from "../../agreements/lawOn.ts";
import { fail } from "../../errors.ts";
import { refuseOutOfRange, wholeOere } from "../../given/figures.ts";
import type { Numeric } from "../../numbers/exact.ts";
import { exactText } from "../../numbers/exactText.ts";
import { compare, type Fraction, ZERO } from "../../numbers/fraction.ts";
import { exactParameter } from "../../parameters/exactParameter.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { Parameter } from "../../rules/parameter.ts";
import * as say from "./refusalWords.ts";
import type { Provision, RefundCase } from "./result.ts";

const { refunds } = parameters;

/** A limit a year and the share refunded above it. */
export interface LawBracket<N = Fraction> {
  readonly limit: N;
  readonly share: N;
}

/** What holds for a case in its year. */
export interface RefundLaw {
  readonly law: Law;
  readonly brackets: readonly LawBracket[];
  /** From 2021; before then the year's cost is counted. */
  readonly isByMonth: boolean;
  readonly provision: Provision | undefined;
  readonly limitsGiven: boolean;
}

const FROM_2021 = 2021;

type Scheme = readonly LawBracket<Parameter>[];

const THREE: Scheme = [
  { limit: refunds.firstRefundLimit, share: refunds.firstRefundShare },
  { limit: refunds.secondRefundLimit, share: refunds.secondRefundShare },
  { limit: refunds.thirdRefundLimit, share: refunds.thirdRefundShare },
];
const OLDER: Readonly<Record<Provision, Scheme>> = {
  "176": [
    { limit: refunds.olderFirstRefundLimit, share: refunds.olderFirstRefundShare },
    { limit: refunds.olderSecondRefundLimit, share: refunds.olderSecondRefundShare },
  ],
  "176a": [
    { limit: refunds.childFirstRefundLimit, share: refunds.olderFirstRefundShare },
    { limit: refunds.childSecondRefundLimit, share: refunds.olderSecondRefundShare },
  ],
};

/** The years whose limits are known, from the data: before 2021 those of one paragraph. */
function knownYears(provision: Provision): string {
  const values = [OLDER[provision], THREE].flatMap(([first]) => first?.limit.values ?? []);
  const years = values.flatMap(({ value, from }) => (value === null || from === null ? [] : [from.slice(0, 4)]));
  return years.join(", ");
}

function refuseUnknownLimits(year: number, provision: Provision | undefined, path: string): never {
  const known = knownYears(provision ?? "176");
  return fail({ kind: "unknown-value", path, ...say.limitsNotKnown(year, known, schemeOf(provision).length) });
}

const schemeOf = (provision: Provision | undefined): Scheme => (provision === undefined ? THREE : OLDER[provision]);

/** Limits as they are given: as many as the year's rules have, in whole øre, rising. */
function checkedLimits(limits: readonly Numeric[], scheme: Scheme, year: number, path: string): Fraction[] {
  if (limits.length !== scheme.length) {
    fail({ kind: "malformed", path, ...say.wrongNumberOfLimits(limits.length, scheme.length, year) });
  }
  const exacts = limits.map((limit, i) => wholeOere(limit, `${path}[${i}]`));
  for (const [i, limit] of exacts.entries()) {
    const before = i === 0 ? ZERO : (exacts[i - 1] ?? ZERO);
    if (compare(limit, before) > 0) continue;
    refuseOutOfRange(`${path}[${i}]`, limits[i], i === 0 ? say.ABOVE_ZERO : say.ABOVE_LIMIT_BEFORE);
  }
  return exacts;
}

/** Refuses limits that cannot be those of a year, before any case is computed by them. */
export function checkLimits(year: number, limits: readonly Numeric[], path: string): void {
  checkedLimits(limits, year < FROM_2021 ? OLDER["176"] : THREE, year, path);
}

function provisionOf({ year, provision }: RefundCase, path: string): Provision | undefined {
  if (year < FROM_2021) return provision ?? "176";
  if (provision === undefined) return undefined;
  return fail({ kind: "out-of-range", path, found: provision, ...say.provisionFrom2021 });
}

const LAW_OF_YEAR = new Map<number, Law>();

/** What holds as a year ends. It never changes, and what rules remember of it is then remembered for all cases of the year. */
function lawOfYear(year: number): Law {
  const before = LAW_OF_YEAR.get(year);
  if (before !== undefined) return before;
  const law = lawOn(`${year}-12-31`);
  LAW_OF_YEAR.set(year, law);
  return law;
}

/** The limits and shares in force in the year of a case, or those that are given with it. */
export function refundLawOf(given: RefundCase, at: (key: string) => string): RefundLaw {
  const { year, limits } = given;
  const provision = provisionOf(given, at("provision"));
  const scheme = schemeOf(provision);
  const own = limits && checkedLimits(limits, scheme, year, at("limits"));
  const scenario = (own ?? []).map((limit, i) => [scheme[i]?.limit.name ?? "", exactText(limit)] as const);
  const plain = lawOfYear(year);
  const law = own === undefined ? plain : plain.with(Object.fromEntries(scenario));
  const isKnown = scheme.every(({ limit, share }) => law.find(limit) !== undefined && law.find(share) !== undefined);
  if (!isKnown) refuseUnknownLimits(year, provision, at("year"));
  const value = (parameter: Parameter) => exactParameter(parameter, law);
  const brackets = scheme.map(({ limit, share }) => ({ limit: value(limit), share: value(share) }));
  return { law, brackets, isByMonth: provision === undefined, provision, limitsGiven: own !== undefined };
}
