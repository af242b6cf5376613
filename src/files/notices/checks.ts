import { dateText, yearOf } from "../../dates.ts";
import { type Decimal, ResultDecimal } from "../../decimal.ts";
import { CHOICES, type NOTICES } from "../../generated/tables.ts";
import { perWords } from "../../numbers/perUnit.ts";
import type { TariffUnit } from "../../tariffs/tariffUnit.ts";
import { both, inBothLanguages } from "../../words.ts";
import { dateInStyle, plainText, quotedCell } from "../cells/cellText.ts";
import { choiceCalled } from "../cells/choice.ts";
import { inWords } from "../cells/meant.ts";
import { rateIn } from "../cells/numberIn.ts";
import type { CellFault } from "../faults/fault.ts";
import type { KeyOf } from "../kind.ts";
import { isTold } from "../kinds/isTold.ts";
import { cellIn, columnOf } from "../kinds/rowFault.ts";
import type { RowRead, TableRead } from "../kinds/tableRead.ts";
import { effectOf, type NoticeValues, type SaidByHeadings } from "./noticeOf.ts";
import * as say from "./words.ts";

type Key = KeyOf<typeof NOTICES>;

/** A fault of a row, and the columns it is about, that of the cell to be corrected first. */
export interface RowFault extends CellFault {
  readonly keys: readonly Key[];
}

type Row = RowRead<NoticeValues>;
type Check = (row: Row, read: TableRead<NoticeValues>, said: SaidByHeadings) => RowFault | undefined;

/** A rate stands near the beginning of a reason. */
const LONGEST = 2000;

/** The rates of increase that a row tells in its reason or in columns of its own. */
function ratesTold({ values, own }: Row, { numbers }: TableRead<NoticeValues>): Decimal[] {
  const texts = [values.reason ?? "", ...own.map((cell) => plainText(cell))].map((text) => text.slice(0, LONGEST));
  const written = texts.flatMap((text) => text.match(/\d[\d.,]*\s?(?:%|pct\.?|procent)/gi) ?? []);
  return written.flatMap((text) => rateIn(text, numbers) ?? []);
}

/** A tariff that falls though the row tells of a rise which would lead from the new one to the present: they may be swapped. */
const swapped: Check = (row, read) => {
  const { current, proposed } = row.values;
  if (current === undefined || proposed === undefined || !proposed.lessThan(current)) return undefined;
  const rate = ratesTold(row, read).find(
    (each) => each.greaterThan(0) && proposed.times(each.plus(1)).minus(current).abs().lessThanOrEqualTo("0.01"),
  );
  if (rate === undefined) return undefined;
  const [from, to] = [inWords(current), inWords(proposed)];
  return { ...say.swapped(from, to), kind: "may-be-swapped", severity: "question", keys: ["current", "proposed"] };
};

/** What a heading of quantities counts, as in `Timer pr. år`; nothing where it only says that it is units. */
function unitCounted(text: string): TariffUnit | undefined {
  const words = text.replace(/\s*(?:\/|pr\.?|per|a|om)\s+(?:år|året|year)\.?$/i, "").split(/\s+/);
  return words.flatMap((word) => choiceCalled(word, CHOICES.units) ?? []).at(-1) as TariffUnit | undefined;
}

/** A quantity that its heading counts in other units than the tariff is per: it gives no effect of a year. */
const quantityInOtherUnit: Check = (row, read, said) => {
  const { quantityPerYear, unit = said.unit } = row.values;
  const heading = quantityPerYear === undefined ? undefined : columnOf(read, row, "quantityPerYear")?.heading.text;
  const counted = heading === undefined ? undefined : unitCounted(heading);
  if (counted === undefined || unit === undefined || counted === unit) return undefined;
  const [one, other] = [CHOICES.units[counted].name, CHOICES.units[unit as TariffUnit].name];
  const reason = say.quantityInOther(one, other);
  return { ...reason, kind: "units-may-differ", severity: "question", keys: ["quantityPerYear", "unit"] };
};

/** Further apart than any increase: one of the tariffs is per another unit. */
const FAR_APART = 10;

const otherUnit: Check = ({ values: { current, proposed } }) => {
  if (current === undefined || proposed === undefined || current.isZero() || proposed.isZero()) return undefined;
  if (current.times(FAR_APART).gt(proposed) && proposed.times(FAR_APART).gt(current)) return undefined;
  const ratio = ResultDecimal.max(current, proposed).dividedBy(ResultDecimal.min(current, proposed));
  if (ratio.lessThan(FAR_APART)) return undefined;
  const shown = inWords(ratio.toDecimalPlaces(2));
  const [from, to] = [inWords(current), inWords(proposed)];
  return {
    ...say.otherUnit(from, to, shown),
    kind: "units-may-differ",
    severity: "question",
    keys: ["current", "proposed", "unit"],
  };
};

/** A row whose unit is another than the one that the headings of its tariffs say. */
const unitOtherwise: Check = ({ values: { unit } }, _read, said) => {
  if (unit === undefined || said.unit === undefined || unit === said.unit) return undefined;
  const { [unit]: own, [said.unit]: headings } = CHOICES.units;
  const reason = say.unitOtherwise(own.name, headings.name);
  return { ...reason, kind: "contradiction", severity: "question", keys: ["unit", "current"] };
};

/** What an amount may be per that is neither a unit of tariffs nor a time. */
const NO_TIME =
  /^(?:nat|plads(?:en)?|borger(?:en)?|person|beboer|barn|elev|indbygger|stk|styk|enhed|ydelse|pakke|besøg|km|tur|place|citizen|resident|child|inhabitant|unit|piece|visit)$/i;

/** `timen` as `time`, `sagen` as `sag`. */
const bare = (word: string): string => word.replace(/^(time|sag)e?n$/i, "$1");

/** A tariff whose cell says itself what it is per, and says another unit than the row's. */
function unitInAmount(key: "current" | "proposed"): Check {
  return (row, read, said) => {
    const unit = row.values.unit ?? said.unit;
    if (unit === undefined || row.values[key] === undefined) return undefined;
    const cell = cellIn(read, row, key);
    // A number of a workbook says nothing beside it.
    if (cell?.kind !== "text") return undefined;
    const words = perWords(quotedCell(cell, read.numbers)).filter((word) => !NO_TIME.test(word));
    const units = words.map((word) => choiceCalled(word, CHOICES.units) ?? choiceCalled(bare(word), CHOICES.units));
    const [first] = words;
    if (first === undefined || units.includes(unit)) return undefined;
    const [own] = units;
    const name = own === undefined ? inBothLanguages(first) : CHOICES.units[own as typeof unit].name;
    const reason = say.unitInAmount(name, CHOICES.units[unit].name);
    return { ...reason, kind: "contradiction", severity: "error", keys: [key, "unit"] };
  };
}

const notifiedLate: Check = ({ values }, _, said) => {
  const { notifiedOn } = values;
  const effectiveFrom = effectOf(values, said).day;
  if (notifiedOn === undefined || effectiveFrom === "" || notifiedOn <= effectiveFrom) return undefined;
  const [notified, effect] = [both(dateText, notifiedOn), both(dateText, effectiveFrom)];
  return {
    ...say.notifiedLate(notified, effect),
    kind: "notified-after-effect",
    severity: "warning",
    keys: ["notifiedOn", "effectiveFrom"],
  };
};

/** Back-regulation that is larger than the tariff it is part of. */
function largerThanTariff(
  tariffKey: "current" | "proposed",
  key: "currentBackRegulation" | "proposedBackRegulation",
): Check {
  return ({ values }) => {
    const [tariff, part] = [values[tariffKey], values[key]];
    if (tariff === undefined || part === undefined || part.lessThan(tariff)) return undefined;
    // A new tariff may come to nothing without it; of a current one of nothing no increase can be told.
    if (tariffKey === "proposed" && part.equals(tariff)) return undefined;
    const reason = say.largerThanTariff(inWords(part), inWords(tariff));
    return { ...reason, kind: "out-of-range", severity: "error", keys: [key, tariffKey] };
  };
}

/** More days sold than are occupied, or one of the two numbers without the other. */
const daysSold: Check = (row, read) => {
  const { soldDays, occupiedDays } = row.values;
  if (soldDays !== undefined && occupiedDays !== undefined) {
    if (soldDays.lessThanOrEqualTo(occupiedDays)) return undefined;
    const reason = say.soldAboveOccupied(inWords(soldDays), inWords(occupiedDays));
    return { ...reason, kind: "out-of-range", severity: "error", keys: ["soldDays", "occupiedDays"] };
  }
  if (soldDays === undefined && occupiedDays === undefined) return undefined;
  const key = soldDays === undefined ? "soldDays" : "occupiedDays";
  // A cell that was refused has its own fault.
  return isTold(read, [row], key)
    ? undefined
    : {
        ...say.DAYS_TOGETHER,
        kind: "missing",
        severity: "warning",
        keys: key === "soldDays" ? ["soldDays", "occupiedDays"] : ["occupiedDays", "soldDays"],
      };
};

/** A day of effect whose year is far from the one that the new tariff is called by. */
const farOff: Check = ({ values }, { numbers }, said) => {
  const { day, isMeant } = effectOf(values, said);
  if (!isMeant || values.effectiveFrom === undefined) return undefined;
  const suggestion = dateInStyle(day, numbers);
  const reason = say.yearFarOff(yearOf(values.effectiveFrom), yearOf(day), suggestion);
  return { ...reason, kind: "year-far-off", severity: "question", keys: ["effectiveFrom"], suggestions: [suggestion] };
};

/** What is asked of every row by itself. */
const CHECKS: readonly Check[] = [
  swapped,
  otherUnit,
  unitOtherwise,
  quantityInOtherUnit,
  unitInAmount("current"),
  unitInAmount("proposed"),
  notifiedLate,
  largerThanTariff("current", "currentBackRegulation"),
  largerThanTariff("proposed", "proposedBackRegulation"),
  daysSold,
  farOff,
];

/** What is wrong with a row, or must be asked, though each of its cells can be read. */
export function rowFaults(row: Row, read: TableRead<NoticeValues>, said: SaidByHeadings): RowFault[] {
  return CHECKS.flatMap((check) => check(row, read, said) ?? []);
}
