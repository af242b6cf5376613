import { toldWhenRead } from "../../findings/toldWhenRead.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { aboveZero } from "../../given/figures.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { numeric } from "../../given/shape.ts";
import { withExact } from "../../named.ts";
import { type Numeric, toDecimal } from "../../numbers/exact.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { decimalsWhenRead, fractionsWhenRead } from "../../numbers/whenRead.ts";
import { sources } from "../../parameters/parameters.ts";
import { account } from "../../rules/explanation.ts";
import type { Text } from "../../words.ts";
import type { ClassTariffs, SupervisionBases, SupervisionFinding, SupervisionTable } from "./result.ts";
import { supervisionTariff } from "./rules.ts";
import { leastPlaces, SIZE_CLASSES, type SizeClass, weightOf } from "./sizeClass.ts";
import * as say from "./words.ts";

/** Computes the tariffs of the size classes; see {@link supervisionTariffs}. */
interface SupervisionTariffs {
  (bases: SupervisionBases): SupervisionTable;
  /** The same tariffs as exact fractions. */
  exact(bases: SupervisionBases): SupervisionTable<Fraction>;
}

interface ReadBases {
  readonly base: Fraction;
  readonly approval: Fraction | undefined;
  readonly change: Fraction | undefined;
}

/** @internal */
export const baseFields = atFirstUse(() => ({
  base: numeric,
  approvalBase: numeric.optional(),
  changeBase: numeric.optional(),
}));
const schema = atFirstUse(() => objectOf<SupervisionBases>()(baseFields()));

export function readBases({ base, approvalBase, changeBase }: SupervisionBases): ReadBases {
  const optional = (value: Numeric | undefined, path: string) =>
    value === undefined ? undefined : aboveZero(value, path);
  return {
    base: aboveZero(base, "base"),
    approval: optional(approvalBase, "approvalBase"),
    change: optional(changeBase, "changeBase"),
  };
}

/** The tariff that a base gives a class. */
function tariffOf(unroundedBase: Fraction, sizeClass: SizeClass): Fraction {
  return supervisionTariff.exact({ unroundedBase, places: leastPlaces(sizeClass) }).supervisionTariff;
}

export function classTariffs({ base, approval, change }: ReadBases, sizeClass: SizeClass): ClassTariffs<Fraction> {
  const given = { unroundedBase: base, places: leastPlaces(sizeClass) };
  const { supervisionTariff: tariff, intensified } = supervisionTariff.exact(given);
  return {
    sizeClass,
    weight: weightOf(sizeClass),
    tariff,
    intensified,
    approval: approval === undefined ? null : tariffOf(approval, sizeClass),
    substantialChange: change === undefined ? null : tariffOf(change, sizeClass),
  };
}

/** A base in whole kroner is most likely the rounded tariff of the first class; the other classes come from the unrounded one. */
export function roundedBaseFindings({ base, approval, change }: ReadBases): SupervisionFinding[] {
  const bases = [base, approval, change].filter((each) => each !== undefined);
  const whole = bases.find(({ n, d }) => n % d === 0n);
  if (whole === undefined) return [];
  return [
    {
      code: "base-may-be-rounded",
      severity: "info",
      mark: "derived",
      source: sources.supervisionOest,
      message: say.baseMayBeRounded(whole),
      figures: { base: toDecimal(whole) },
      remedy: say.GIVE_UNROUNDED_BASE,
    },
  ];
}

function tableOf(given: SupervisionBases): SupervisionTable<Fraction> {
  const bases = readBases(readGiven(schema(), given, ""));
  const classes = SIZE_CLASSES.map((sizeClass) => classTariffs(bases, sizeClass));
  const explain = (messages: readonly Text[]) => {
    const because = SIZE_CLASSES.map((sizeClass) =>
      supervisionTariff.explain({ unroundedBase: bases.base, places: leastPlaces(sizeClass) }),
    );
    return account(say.TARIFFS_BY_PLACES, [...classes.map(say.classCosts), ...messages], because);
  };
  const result = { base: bases.base, classes };
  return toldWhenRead<typeof result, SupervisionFinding>(result, () => roundedBaseFindings(bases), explain);
}

/**
 * The social supervision's tariffs of the four size classes from the unrounded base: a year's supervision, a started month
 * of intensified supervision, and where their bases are given the approval of a new offer and a substantial change.
 *
 * Bases are kr., above 0, for the class of 1-7 places before rounding; the classes of 8-24, 25-49 and 50 places or more
 * cost 1.2, 2 and 3 times as much. Each tariff is rounded once, half away from zero, to whole kroner, and never computed
 * from a rounded one; a base in whole kroner gives a finding. Throws `RuleError`: `missing`, `malformed`, `unknown-key` and
 * `out-of-range` for the bases. Source: Executive Order 617/2020 §§ 32-33; the ratio is derived, the rounding assumed.
 *
 * @example
 * ```ts
 * import { supervisionTariffs } from "rammetakst";
 * const { classes } = supervisionTariffs({ base: "41001.25" });
 * classes.map(({ tariff }) => tariff); // => [41001, 49202, 82003, 123004]
 * classes.map(({ intensified }) => intensified); // => [4100, 4920, 8200, 12300]
 * supervisionTariffs({ base: 41001 }).findings[0]?.code; // => "base-may-be-rounded"
 * ```
 */
export const supervisionTariffs: SupervisionTariffs = withExact(
  "supervisionTariffs",
  (bases: SupervisionBases) => decimalsWhenRead(tableOf(bases)),
  (bases: SupervisionBases) => fractionsWhenRead(tableOf(bases)),
);
