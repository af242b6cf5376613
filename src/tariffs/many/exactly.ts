import { type Fraction, fraction, negated, plus, times, total, ZERO } from "../../numbers/fraction.ts";
import { at } from "../../rules/columns/columnReader.ts";
import { tariffRule } from "../calculation/computed.ts";
import { COST_KINDS, type CostKind } from "../costKind.ts";
import { BIT } from "./codes.ts";
import type { Computing } from "./computeGroup.ts";
import type { ExactTariff } from "./out.ts";

const OERE = fraction(1n, 100n);

const kroner = (oere: number): Fraction => times(fraction(BigInt(oere)), OERE);

/** Each kind that is in the basis with what it adds, incomes negative, in the order of the kinds. */
function byKindOf({ columns, bound, options }: Computing, row: number): [CostKind, Fraction][] {
  const sums = new Map<CostKind, Fraction>();
  let direct = ZERO;
  for (const [i, { kind, oere }] of columns.costs.entries()) {
    const each = bound.costs[i];
    if (each === undefined || each.isOutside) continue;
    const cost = times(kroner(oere[row] as number), each.factor);
    sums.set(kind, each.sign < 0 ? negated(cost) : cost);
    if (each.isDirect) direct = plus(direct, cost);
  }
  if (columns.overheadRate !== undefined) {
    const rate = times(fraction(BigInt(at(columns.overheadRate, row))), options.units.overheadRate);
    sums.set("indirect", plus(sums.get("indirect") ?? ZERO, times(direct, rate)));
  }
  return COST_KINDS.filter((kind) => sums.has(kind)).map((kind) => [kind, sums.get(kind) ?? ZERO]);
}

function counted(
  { columns, options }: Computing,
  key: "places" | "occupancy" | "quantity" | "days",
  row: number,
): Fraction {
  const each = columns[key];
  if (each === undefined || typeof each === "string") return ZERO;
  return times(fraction(BigInt(at(each, row))), options.units[key]);
}

/** What the costs of a row are divided by, and the finding where it is not what places and occupancy give. */
function useOf(computing: Computing, row: number): { readonly quantity: Fraction; readonly bits: number } {
  const { columns, bound, options } = computing;
  const full = times(counted(computing, "places", row), counted(computing, "occupancy", row));
  if (columns.quantity === undefined) {
    return { quantity: times(full, bound.unitsInYear ?? counted(computing, "days", row)), bits: 0 };
  }
  const quantity = counted(computing, "quantity", row);
  const isCompared = options.unit === "year" && columns.places !== undefined && columns.occupancy !== undefined;
  const differs = isCompared && full.n * quantity.d !== quantity.n * full.d;
  return { quantity, bits: differs ? BIT["quantity-differs-from-places"] : 0 };
}

/** The tariff of a row whose figures are as the loops take them, exactly; `bits` are those that floats may have set wrongly. */
export function exactly(computing: Computing, row: number): ExactTariff & { readonly bits: number } {
  const { columns, bound, options } = computing;
  const { quantity, bits } = useOf(computing, row);
  const byKind = byKindOf(computing, row);
  const costBasis = total(byKind.map(([, amount]) => amount));
  const backRegulation = kroner(columns.backRegulation?.[row] ?? 0);
  const { agreement } = bound;
  const given = { costBasis, backRegulation, expectedQuantity: quantity };
  return { agreement, byKind, quantity, costBasis, bits, ...tariffRule(options).exact(given, agreement) };
}
