import { toDecimal } from "../../numbers/exact.ts";
import { type Fraction, larger, ZERO } from "../../numbers/fraction.ts";
import { OWN_READING, type SpendingFinding } from "../finding.ts";
import type { MunicipalValue } from "../perInhabitant/values.ts";
import { perInhabitantText } from "../perInhabitant/words.ts";
import { listed } from "../words.ts";
import type { GroupMeans } from "./groups.ts";
import type { CompareFindingCode } from "./result.ts";
import * as say from "./words.ts";

type Found = SpendingFinding<CompareFindingCode>;

function incomplete({ name, municipalities, missing }: GroupMeans<Fraction>): Found[] {
  if (missing.length === 0) return [];
  const all = municipalities + missing.length;
  return [
    {
      ...OWN_READING,
      mark: "derived",
      code: "group-incomplete",
      severity: "warning",
      message: say.groupIncomplete(name, municipalities, all, listed(missing)),
      figures: { municipalities: String(municipalities), missing: missing.join(", ") },
      remedy: say.GIVE_ALL,
    },
  ];
}

function notWeighted(values: readonly MunicipalValue[]): Found[] {
  const without = values.filter(({ inhabitants }) => inhabitants === undefined);
  if (without.length === 0) return [];
  const names = without.map(({ municipality }) => municipality.name);
  return [
    {
      ...OWN_READING,
      code: "not-weighted",
      severity: "info",
      message: say.notWeighted(listed(names)),
      figures: { municipalities: String(names.length) },
      remedy: say.COUNT_INHABITANTS,
    },
  ];
}

/** That figures are rounded, so that small differences say nothing. */
export function figuresRounded(values: readonly MunicipalValue[]): SpendingFinding<"figures-rounded">[] {
  const most = values.reduce((so, { uncertainty }) => larger(so, uncertainty), ZERO);
  if (most.n === 0n) return [];
  return [
    {
      ...OWN_READING,
      mark: "derived",
      code: "figures-rounded",
      severity: "info",
      message: say.figuresRounded(perInhabitantText(most)),
      figures: { uncertainty: toDecimal(most) },
      remedy: say.IGNORE_SMALL,
    },
  ];
}

/** What the reader must know of a comparison. */
export function compareFindings(groups: readonly GroupMeans<Fraction>[], values: readonly MunicipalValue[]): Found[] {
  const all = groups.flatMap(incomplete);
  const once = new Map(all.map((each) => [each.message.da, each]));
  return [...once.values(), ...notWeighted(values), ...figuresRounded(values)];
}
