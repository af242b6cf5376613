import { daysInMonth, type IsoDate, isNear, isoOf } from "../../dates.ts";
import { dateInStyle } from "./cellText.ts";
import type { CellContext, CellReader } from "./context.ts";
import { datesIn, type WrittenDate } from "./datesIn.ts";
import { fromSerial } from "./serialDate.ts";
import * as say from "./words.ts";

const iso = ({ year, month, day }: WrittenDate): IsoDate => isoOf(year, month, day);

const exists = ({ year, month, day }: WrittenDate): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** The last day of the month and the first of the next, for a day that the month does not have. */
function near({ year, month, day }: WrittenDate): IsoDate[] {
  if (month > 12)
    return [iso({ year, month: 1, day }), iso({ year, month: day, day: month })].filter((each) => isReal(each));
  if (month < 1 || day < 1) return [];
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  return [iso({ year, month, day: daysInMonth(year, month) }), iso(next)];
}

const isReal = (date: IsoDate): boolean => {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return exists({ year, month, day });
};

function noSuch({ year, month, day }: WrittenDate) {
  if (month > 12 || month < 1) return say.noMonth(month);
  return day < 1 ? say.NO_DAY_0 : say.noDay(month, year, daysInMonth(year, month));
}

function tellNoSuchDate(written: WrittenDate, { numbers, tell }: CellContext): void {
  const reason = !exists(written) ? noSuch(written) : say.farYear(written.year);
  const suggestions = near(written)
    .filter(isNear)
    .map((date) => dateInStyle(date, numbers));
  tell({ ...reason, severity: "error", kind: "no-such-date", suggestions });
}

/** A text as a date; where it fits several, that is asked and not guessed. */
function dateOfText(text: string, context: CellContext): IsoDate | undefined {
  const written = datesIn(text, context.numbers);
  const real = [...new Set(written.filter(exists).map(iso))].filter(isNear);
  const [only, ...others] = real;
  if (others.length > 0) {
    const suggestions = real.map((date) => dateInStyle(date, context.numbers));
    return void context.tell({ ...say.WHICH_DATE, severity: "error", kind: "which-date", suggestions });
  }
  if (only !== undefined) return only;
  const [first] = written;
  if (first !== undefined) return void tellNoSuchDate(first, context);
  const serial = /^\d{5}$/.test(text.trim()) ? fromSerial(Number(text)) : undefined;
  if (serial !== undefined) return told(serial, text, context);
  const [month] = datesIn(`1. ${text}`, context.numbers).filter(exists).map(iso).filter(isNear);
  const suggestions = month === undefined ? [] : [dateInStyle(month, context.numbers)];
  return void context.tell({ ...say.NOT_DATE, severity: "error", kind: "not-a-date", suggestions });
}

/** A date that a spreadsheet shows as the number of its day: read, and told. */
function told(date: IsoDate, found: string, { numbers, tell }: CellContext): IsoDate {
  const shown = dateInStyle(date, numbers);
  tell({ ...say.serialDate(found, shown), severity: "warning", kind: "serial-date", suggestions: [shown] });
  return date;
}

/** A date: a date cell, or text in the forms that people write. */
export const readDate: CellReader<IsoDate> = (cell, context) => {
  if (cell.kind === "date") {
    if (isNear(cell.date)) return cell.date;
    return void context.tell({
      ...say.farYear(Number(cell.date.slice(0, 4))),
      severity: "error",
      kind: "no-such-date",
    });
  }
  if (cell.kind === "text") return dateOfText(cell.text, context);
  const serial = cell.kind === "number" ? fromSerial(cell.number) : undefined;
  if (cell.kind === "number" && serial !== undefined) return told(serial, String(cell.number), context);
  return void context.tell({ ...say.NOT_DATE, severity: "error", kind: "not-a-date" });
};
