import type { IsoDate } from "../../dates.ts";
import type { Decimal } from "../../decimal.ts";
import { type Fraction, fraction, ONE, ZERO } from "../../numbers/fraction.ts";
import type { Explanation } from "../../rules/explanation.ts";
import { type AssetFinding, type AssetState, idleAsset } from "./findings.ts";
import type { ReadAsset } from "./input.ts";
import { straightLine } from "./rule.ts";

/** What one asset costs in a year; kr. in whole øre. */
export interface AssetCost<N = Decimal> {
  readonly id: string;
  readonly name: string;
  readonly acquisitionCost: N;
  readonly acquired: number | IsoDate;
  readonly lifetimeYears: number;
  readonly state: AssetState;
  readonly depreciation: N;
  readonly interest: N;
  /** At the start of the year; in the year of acquisition the acquisition cost. */
  readonly bookValue: N;
  /** At the end of the year; 0 when the lifetime is over. */
  readonly bookValueEnd: N;
}

/** One asset in a year; its calculation, where it costs something, and its findings are made when they are asked for. */
export interface AssetInYear {
  readonly cost: AssetCost<Fraction>;
  readonly explain: () => readonly Explanation[];
  readonly findings: () => readonly AssetFinding[];
}

const MONTHS = 12;

/** What the rule is given for an asset in a year. */
function inputsOf(
  { acquisitionCost, acquisitionYear, month, lifetimeYears }: ReadAsset,
  year: number,
  interestRate: Fraction,
) {
  const used = (year - acquisitionYear) * MONTHS - (month - 1);
  const isFirst = year === acquisitionYear;
  return {
    acquisitionCost,
    lifetime: lifetimeYears * MONTHS,
    monthsBefore: Math.max(used, 0),
    monthsAfter: Math.max(used + MONTHS, 0),
    interestRate,
    shareOfYear: isFirst ? fraction(BigInt(MONTHS - (month - 1)), BigInt(MONTHS)) : ONE,
  };
}

type Inputs = ReturnType<typeof inputsOf>;

function stateOf({ acquisitionYear }: ReadAsset, { monthsBefore, lifetime }: Inputs, year: number): AssetState {
  if (year < acquisitionYear) return "not-yet-acquired";
  return monthsBefore >= lifetime ? "fully-depreciated" : "in-use";
}

const NOTHING = { depreciation: ZERO, interest: ZERO, bookValue: ZERO, bookValueEnd: ZERO };

/** What one asset costs in a year, and why. */
export function assetInYear(asset: ReadAsset, year: number, interestRate: Fraction): AssetInYear {
  const { id, name, acquisitionCost, acquired, lifetimeYears } = asset;
  const inputs = inputsOf(asset, year, interestRate);
  const state = stateOf(asset, inputs, year);
  const figures = state === "in-use" ? straightLine.exact(inputs) : NOTHING;
  const cost: AssetCost<Fraction> = { id, name, acquisitionCost, acquired, lifetimeYears, state, ...figures };
  const explain = () =>
    state === "in-use" ? [{ ...straightLine.explain(inputs), title: { da: name, en: name } }] : [];
  return { cost, explain, findings: () => idleAsset(asset, state, year) };
}
