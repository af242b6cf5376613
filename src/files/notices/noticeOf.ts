import { type IsoDate, monthsAfter, yearOf } from "../../dates.ts";
import type { NOTICES } from "../../generated/tables.ts";
import type { Notice, NoticeCoverage, NoticeTariff, Reason } from "../../proposals/notice/input.ts";
import type { TariffUnit } from "../../tariffs/tariffUnit.ts";
import type { ValuesOf } from "../kind.ts";
import { reasonKindOf } from "./reasonKind.ts";

/** A row of a table of notices. */
export type NoticeValues = ValuesOf<typeof NOTICES>;

/** What the headings say of all rows. */
export interface SaidByHeadings {
  readonly unit?: TariffUnit;
  readonly currentLevel?: number;
  readonly proposedLevel?: number;
}

/** The years of whose prices the tariffs of a row are: as its own columns say, as the headings say, or the year of effect and the one before. */
export function levelsOf(values: NoticeValues, said: SaidByHeadings): { current: number; proposed: number } {
  const year = yearOf(values.effectiveFrom ?? "");
  const proposed = values.proposedLevel ?? said.proposedLevel ?? year;
  return { current: values.currentLevel ?? said.currentLevel ?? proposed - 1, proposed };
}

const MONTHS = 12;

/**
 * The day of effect that a row is read with. One whose year is more than a year from the one that the new tariff is called by is
 * a slip: the row is read as from that day in the tariff's own year, which is asked about.
 */
export function effectOf(
  values: NoticeValues,
  said: SaidByHeadings,
): { readonly day: IsoDate; readonly isMeant: boolean } {
  const { effectiveFrom = "" } = values;
  const { proposed } = levelsOf(values, said);
  const isFar = effectiveFrom !== "" && Math.abs(yearOf(effectiveFrom) - proposed) > 1;
  return {
    day: isFar ? monthsAfter(effectiveFrom, MONTHS * (proposed - yearOf(effectiveFrom))) : effectiveFrom,
    isMeant: isFar,
  };
}

const given = <K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> =>
  value === undefined ? {} : ({ [key]: value } as Record<K, V>);

/** The row's reason; what kind it is of is read from its words where no column says it. */
function reasonsOf({ reason, reasonKind, reasonAmount, reasonReference }: NoticeValues): Reason[] {
  if (reason === undefined && reasonKind === undefined && reasonAmount === undefined) return [];
  return [
    {
      kind: reasonKind ?? reasonKindOf(reason ?? ""),
      evidence: reasonReference === undefined ? "stated" : "documented",
      ...given("amount", reasonAmount),
      ...given("reference", reasonReference),
      ...given("text", reason),
    },
  ];
}

/** What coverage is measured on, where both numbers of days are there. */
const coverageOf = ({ soldDays, occupiedDays }: NoticeValues): NoticeCoverage | undefined =>
  soldDays === undefined || occupiedDays === undefined ? undefined : { soldDays, occupiedDays };

const tariff = (
  amount: NoticeTariff["amount"] | undefined,
  priceLevel: number,
  backRegulation: NoticeTariff["backRegulation"],
): NoticeTariff => ({
  amount: amount ?? 0,
  priceLevel,
  ...given("backRegulation", backRegulation),
});

/** The notice of a row that has all that is needed. */
export function noticeOf(values: NoticeValues, said: SaidByHeadings): Notice {
  const { id = "", offer = "", operator, unit = said.unit } = values;
  const levels = levelsOf(values, said);
  const reasons = reasonsOf(values);
  return {
    id,
    offer,
    operator: operator as Notice["operator"],
    unit: unit as TariffUnit,
    current: tariff(values.current, levels.current, values.currentBackRegulation),
    proposed: tariff(values.proposed, levels.proposed, values.proposedBackRegulation),
    effectiveFrom: effectOf(values, said).day,
    ...given("service", values.service),
    ...given("paragraph", values.paragraph),
    ...given("location", values.location),
    ...given("notifiedOn", values.notifiedOn),
    ...given("buyer", values.buyer),
    ...given("citizens", values.citizens),
    ...given("quantityPerYear", values.quantityPerYear),
    ...given("roundTheClock", values.roundTheClock),
    ...given("coverage", coverageOf(values)),
    ...(reasons.length === 0 ? {} : { reasons }),
  };
}
