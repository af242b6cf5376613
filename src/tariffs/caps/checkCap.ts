import * as z from "zod";
import { fail, refuseKey } from "../../errors.ts";
import { toldWhenRead } from "../../findings/toldWhenRead.ts";
import { frozenCopy } from "../../frozen.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { aboveZero } from "../../given/figures.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { amountOf, type GivenAmount, readAmount } from "../../indexation/amount.ts";
import { checkedSeries, indexFactor } from "../../indexation/indexFactor.ts";
import { areFixed } from "../../indexation/indexSeries.ts";
import { withExact } from "../../named.ts";
import { exactAsWritten } from "../../numbers/exact.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { decimalsWhenRead, fractionsWhenRead } from "../../numbers/whenRead.ts";
import { parameters } from "../../parameters/parameters.ts";
import { alwaysKnown } from "../../rules/binding.ts";
import { account } from "../../rules/explanation.ts";
import type { KnownValue, Parameter } from "../../rules/parameter.ts";
import { seriesSchema } from "../seriesSchema.ts";
import type { CapFinding } from "./finding.ts";
import { capFindings, withinCap } from "./findings.ts";
import { CAP_KINDS, type CapCheck, type CapKind, type CapQuestion } from "./input.ts";
import { capLimit } from "./rules.ts";
import * as say from "./words.ts";

/** Compares a tariff with a cap; see {@link checkCap}. */
interface CheckCap {
  (question: CapQuestion): CapCheck;
  /** The same check as exact fractions. */
  exact(question: CapQuestion): CapCheck<Fraction>;
}

const CAPS: Readonly<Record<CapKind, Parameter>> = {
  shelter: parameters.caps.shelterCap,
  "crisis-centre": parameters.caps.crisisCentreCap,
};

/** A question whose tariff is some object: what that holds is checked where the amount is read. */
interface UnreadQuestion extends Omit<CapQuestion, "tariff"> {
  readonly tariff: Readonly<Record<string, unknown>>;
}

const schema = atFirstUse(() =>
  objectOf<UnreadQuestion>()({
    kind: z.enum(CAP_KINDS),
    tariff: z.looseObject({}),
    series: seriesSchema().optional(),
  }),
);

/** What `amount` and `index` give; any other key, such as a unit, would be ignored. */
const AMOUNT_KEYS = ["amount", "priceLevel", "factor", "series", "steps", "rounding", "explanation"];

function checkedTariff(tariff: unknown): { readonly value: Fraction; readonly level: number } {
  const extra = Object.keys(tariff as object).find((key) => !AMOUNT_KEYS.includes(key));
  if (extra !== undefined) refuseKey(extra, ["amount", "priceLevel"], "tariff");
  const { value, level } = readAmount(tariff as GivenAmount, "tariff");
  return { value: aboveZero(value, "tariff.amount"), level };
}

/** The price level that a parameter's unit names: `kr@2024/day`. */
function levelOf({ parameter }: KnownValue): number {
  return Number(/@(\d{4})/.exec(parameter.unit)?.[1]);
}

function refuseMissingSeries(from: number, to: number): never {
  return fail({ kind: "missing", path: "series", ...say.noSeriesToLevel(from, to) });
}

function checkOf(question: CapQuestion): CapCheck<Fraction> {
  const { kind } = readGiven(schema(), question, "");
  const { value, level } = checkedTariff(question.tariff);
  const known = alwaysKnown(CAPS[kind]);
  const [cap, capPriceLevel] = [exactAsWritten(known.text), levelOf(known)];
  const same = level === capPriceLevel;
  const series =
    same && question.series === undefined
      ? undefined
      : checkedSeries(question.series ?? refuseMissingSeries(capPriceLevel, level));
  const index = series === undefined || same ? undefined : indexFactor(capPriceLevel, level, series);
  const given = {
    cap: amountOf(cap, capPriceLevel),
    capTariff: amountOf(value, level),
    index: index ?? 1,
  };
  const { limit, excess, isAbove } = capLimit.exact(given);
  const check = { kind, tariff: value, priceLevel: level, cap, capPriceLevel, limit, excess, isAbove };
  const led = series && index && { title: frozenCopy(series.title), factor: index.factor };
  const { mark, source, note } = known;
  const rests = [{ mark, source, ...(note && { note }) }];
  return toldWhenRead<typeof check, CapFinding>(
    { ...check },
    () => capFindings(check, known, led),
    (messages) => account(say.capTitle(kind), [...withinCap(check), ...messages], [capLimit.explain(given)], rests),
    index === undefined || areFixed(index.steps),
  );
}

/**
 * Compares the day tariff of a shelter (§ 110) or a crisis centre (§ 109) with its agreed cap: 2 322 and 3 197 kr. a day at
 * the 2024 level.
 *
 * A tariff exactly at the cap is within it, one øre more is above. A tariff at another price level is compared with the cap
 * indexed along the series that is named, rounded once to whole øre. Findings state what is above, that the date from which
 * the caps apply is not known, and which further caps were announced without their amounts.
 *
 * Throws `RuleError`: `missing` for a tariff at another level without a series; `unknown-value` for a year that the series
 * does not have; `malformed`, `out-of-range` and `unknown-key` for what is given. Source: press release of the Ministry of
 * Social Affairs and Housing; how the caps are indexed is assumed.
 *
 * @example
 * ```ts
 * import { amount, checkCap, indexSeries } from "rammetakst";
 * checkCap({ kind: "shelter", tariff: amount(2322, 2024) }).isAbove; // => false
 * checkCap({ kind: "shelter", tariff: amount("2322.01", 2024) }).excess; // => 0.01
 * checkCap({ kind: "crisis-centre", tariff: amount(3400, 2025), series: indexSeries("kl-general") }).limit; // => 3321.68
 * ```
 */
export const checkCap: CheckCap = withExact(
  "checkCap",
  (question: CapQuestion) => decimalsWhenRead(checkOf(question)),
  (question: CapQuestion) => fractionsWhenRead(checkOf(question)),
);
