import type { SETTLEMENT } from "../../generated/tables.ts";
import { findMunicipality } from "../../registers/municipalities.ts";
import type { RegionId } from "../../registers/places.ts";
import type { AccountingYear, Closure } from "../../settlement/ledger/input.ts";
import type { ValuesOf } from "../kind.ts";
import type { RowRead } from "../kinds/tableRead.ts";
import { inOere } from "./inOere.ts";

/** A row of a table of settlement years. */
export type SettlementValues = ValuesOf<typeof SETTLEMENT>;

export type SettlementRow = RowRead<SettlementValues>;

/** An offer's years as `settlementLedger` takes them, in order. */
export interface SettlementOffer {
  readonly offer: string;
  readonly years: readonly AccountingYear[];
  /** The rows that they stand in, in the same order. */
  readonly yearRows: readonly SettlementRow[];
  /** Where the offer lies, if the table tells it. */
  readonly region?: RegionId;
}

/** The region that a row tells, by its municipality or outright. */
export function regionOf({ location, region }: SettlementValues): RegionId | undefined {
  return location === undefined ? (region as RegionId | undefined) : findMunicipality(location).region;
}

const given = <K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> =>
  value === undefined ? {} : ({ [key]: value } as Record<K, V>);

function closureOf({ closedBy, closingCosts }: SettlementValues): Closure | undefined {
  if (closedBy === undefined) return undefined;
  return { by: closedBy as Closure["by"], ...given("closingCosts", closingCosts && inOere(closingCosts)) };
}

/** The accounting year of a row that has all that is needed; what was carried in counts in an offer's first year only. */
function yearOf({ values }: SettlementRow, isFirst: boolean): AccountingYear {
  const { year = 0, revenue = 0, costs = 0, budget = 0, backRegulationInTariff, carriedIn, carry } = values;
  return {
    year,
    revenue: inOere(revenue),
    costs: inOere(costs),
    budget,
    ...given("backRegulationInTariff", backRegulationInTariff && inOere(backRegulationInTariff)),
    ...(isFirst ? given("carriedIn", carriedIn && inOere(carriedIn)) : {}),
    ...given("carry", carry && inOere(carry)),
    ...given("closure", closureOf(values)),
  };
}

/** An offer of rows that can be settled, in the order of their years. */
export function offerOf(offer: string, yearRows: readonly SettlementRow[]): SettlementOffer {
  const years = yearRows.map((row, i) => yearOf(row, i === 0));
  const region = yearRows.map(({ values }) => regionOf(values)).find((each) => each !== undefined);
  return { offer, years, yearRows, ...given("region", region) };
}
