import * as z from "zod";
import { fail } from "../../errors.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { date } from "../../given/shape.ts";
import { withExact } from "../../named.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { equal, type Fraction, minus, ONE, reduced, times, total } from "../../numbers/fraction.ts";
import { inDecimals } from "../../numbers/inDecimals.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import { sources } from "../../parameters/parameters.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import { both } from "../../words.ts";
import { figuresRounded } from "../compare/findings.ts";
import { MEAN_KINDS, type MeanKind } from "../compare/meanKind.ts";
import { type Mean, unweightedMean, weightedMean } from "../compare/means.ts";
import { meanKindText } from "../compare/words.ts";
import { type SpendingFinding, USERS_OWN } from "../finding.ts";
import { type Subject, subjectField } from "../perInhabitant/subject.ts";
import {
  type MunicipalAmount,
  type MunicipalFigure,
  type MunicipalValue,
  ranksOf,
  readValues,
} from "../perInhabitant/values.ts";
import { GIVE_INHABITANTS, perInhabitantText, titleWith } from "../perInhabitant/words.ts";
import { krText } from "../words.ts";
import { readIndices } from "./indices.ts";
import type {
  AdjustedMunicipality,
  SocioEconomicAdjustment,
  SocioEconomicFindingCode,
  SocioEconomicOptions,
} from "./result.ts";
import { indexBase, municipalIndex } from "./schema.ts";
import * as say from "./words.ts";

/** {@link socioEconomicAdjustment} and its exact form. */
interface SocioEconomicAdjustmentOf {
  (values: readonly (MunicipalAmount | MunicipalFigure)[], options: SocioEconomicOptions): SocioEconomicAdjustment;
  /** The same with exact fractions. */
  exact(
    values: readonly (MunicipalAmount | MunicipalFigure)[],
    options: SocioEconomicOptions,
  ): SocioEconomicAdjustment<Fraction>;
}

const MOST = 1_000;

const optionsSchema = atFirstUse(() =>
  objectOf<SocioEconomicOptions>()({
    index: z.array(municipalIndex()).min(1).max(MOST),
    base: indexBase().optional(),
    mean: z.enum(MEAN_KINDS).optional(),
    inhabitantsOn: date.optional(),
    ...subjectField(),
  }),
);

type Weighed = MunicipalValue & { readonly inhabitants: Fraction };

/** Residuals in kr. are of all inhabitants, so they must be known of everyone. */
function weighed(values: readonly MunicipalValue[]): readonly Weighed[] {
  return values.map((each, i) => {
    const { inhabitants } = each;
    if (inhabitants !== undefined) return { ...each, inhabitants };
    return fail({
      kind: "missing",
      path: `values[${i}].inhabitants`,
      found: undefined,
      allowed: say.MUNICIPALITYS_INHABITANTS,
      remedy: GIVE_INHABITANTS,
    });
  });
}

function meanBy(kind: MeanKind, values: readonly Weighed[]): Mean<Fraction> {
  return (kind === "weighted" ? weightedMean(values) : null) ?? unweightedMean(values);
}

/** The mean of the indices, weighted as spending is; at 1, what is expected of all is what all spent. */
function meanIndex(kind: MeanKind, values: readonly Weighed[], indices: ReadonlyMap<number, Fraction>): Fraction {
  const of = (each: Weighed) => indices.get(each.municipality.code) ?? ONE;
  const asValues = values.map((each) => ({ ...each, perInhabitant: of(each) }));
  return reduced(meanBy(kind, asValues).value);
}

function adjusted(value: Weighed, index: Fraction, mean: Mean<Fraction>): Omit<AdjustedMunicipality<Fraction>, "rank"> {
  const { municipality, perInhabitant, inhabitants, uncertainty } = value;
  const expected = reduced(times(mean.value, index));
  const residual = reduced(minus(perInhabitant, expected));
  const residualAmount = reduced(times(residual, inhabitants));
  const { name, code } = municipality;
  return {
    municipality: name,
    code,
    perInhabitant,
    uncertainty,
    index,
    inhabitants,
    expected,
    residual,
    residualAmount,
  };
}

function offMean(kind: MeanKind, mean: Fraction, amount: Fraction): SpendingFinding<SocioEconomicFindingCode>[] {
  if (equal(mean, ONE)) return [];
  return [
    {
      ...USERS_OWN,
      mark: "derived",
      code: "index-off-mean",
      severity: "info",
      message: say.indexOffMean(meanKindText(kind), both(formatNumber, mean, { decimals: 4 }), krText(amount)),
      figures: { meanIndex: toDecimal(mean), residualAmount: toDecimal(amount) },
      remedy: say.COMPUTE_ON_ALL,
    },
  ];
}

function why(
  mean: Mean<Fraction>,
  count: number,
  findings: readonly SpendingFinding<SocioEconomicFindingCode>[],
  subject: Subject | undefined,
): Explanation {
  const how = say.expectedSpending(mean.kind, count, perInhabitantText(mean.value));
  return account(
    titleWith(say.TITLE, subject),
    [how, say.USERS_INDEX, ...findings.map(({ message }) => message)],
    [],
    [{ mark: "minutes", source: sources.forum2024Item5 }, USERS_OWN],
  );
}

function exactly(
  given: readonly (MunicipalAmount | MunicipalFigure)[],
  options: SocioEconomicOptions,
): SocioEconomicAdjustment<Fraction> {
  const read = readGiven(optionsSchema(), options, "options");
  const { mean: kind = "weighted", inhabitantsOn, subject } = read;
  const values = weighed(readValues(given, "values", inhabitantsOn));
  const indices = readIndices(read, values);
  const mean = meanBy(kind, values);
  const rows = values.map((each) => adjusted(each, indices.get(each.municipality.code) ?? ONE, mean));
  const ranks = ranksOf(rows.map(({ residual }) => residual));
  const ranked = rows.map((row, i): AdjustedMunicipality<Fraction> => ({ ...row, rank: ranks[i] ?? 0 }));
  const residualAmount = reduced(total(rows.map((row) => row.residualAmount)));
  const findings = [...offMean(kind, meanIndex(kind, values, indices), residualAmount), ...figuresRounded(values)];
  return {
    mean,
    municipalities: ranked.toSorted((a, b) => a.rank - b.rank || a.code - b.code),
    residualAmount,
    findings,
    explanation: why(mean, rows.length, findings, subject),
  };
}

/**
 * Spending per inhabitant corrected for socio-economic conditions: what a municipality's index lets expect, and how far it
 * is from that, per inhabitant and in kr., ranked.
 *
 * Values are `{ municipality, amount, inhabitants }` in kr. as {@link municipalAmounts} gives them, or
 * `{ municipality, perInhabitant, inhabitants }`. The index is the user's, one for each of them, to the base 1 or 100.
 * expected = mean × index, where the mean is of the municipalities given, weighted by inhabitants unless `mean` says
 * otherwise; residual = actual − expected, above 0 where more is spent than expected. Rank 1 is the most above; equal
 * ones share a rank. `.exact` gives fractions.
 *
 * Throws `RuleError`: `missing` for a municipality without index or inhabitants, `unknown-name` for an index of one
 * without spending, `duplicate` for one that is given twice, `out-of-range` for an index not above 0 or above ten times the
 * base. Source: the forum of Syddanmark, 6 September 2024, item 5; the formula is the usual one, the index the user's.
 *
 * @example
 * ```ts
 * import { socioEconomicAdjustment } from "rammetakst";
 * const values = [
 *   { municipality: "Odense", amount: 240_000_000, inhabitants: 200_000 },
 *   { municipality: "Nyborg", amount: 30_000_000, inhabitants: 40_000 },
 * ];
 * const index = [{ municipality: "Odense", index: "1.04" }, { municipality: "Nyborg", index: "0.80" }];
 * const result = socioEconomicAdjustment(values, { index });
 * result.mean.value; // => 1125
 * result.municipalities.map(({ expected }) => expected); // => [1170, 900]
 * result.municipalities.map(({ residual }) => residual); // => [30, -150]
 * result.municipalities[0]?.residualAmount; // => 6000000
 * ```
 */
export const socioEconomicAdjustment: SocioEconomicAdjustmentOf = withExact(
  "socioEconomicAdjustment",
  (values: readonly (MunicipalAmount | MunicipalFigure)[], options: SocioEconomicOptions) =>
    inDecimals(exactly(values, options)),
  exactly,
);
