import type { Decimal } from "../../decimal.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { type Fraction, fraction, times } from "../../numbers/fraction.ts";
import { numberText } from "../../numbers/numberText.ts";
import { both, type Language, type Text } from "../../words.ts";
import { cellNumber } from "../cellNumber.ts";
import { cellText } from "../cellText.ts";
import { columnName } from "../headings.ts";
import { oneLine } from "../plainText.ts";
import type { Column } from "../sheet.ts";
import { type Scale, UNSCALED } from "./scale.ts";
import * as say from "./words.ts";

/** A number as it is drawn and as it is written. */
export interface Figure {
  /** In the unit of the axis: kr., thousands or millions of them, a share of 1, or a number. */
  readonly value: number;
  readonly text: Text;
}

/** A column of figures; `null` where a cell is empty. */
export interface Figures {
  /** What is measured, with its unit: what is written along the axis. */
  readonly measure: Text;
  /** The name of the column without its unit, and the unit alone: `DKK million`, `%`, or nothing for a count. */
  readonly name: Text;
  readonly unit: Text;
  /** The same without what qualifies the column, such as its year. */
  readonly measureInAll: Text;
  /** How Vega writes the numbers of the axis. */
  readonly format: string;
  readonly figures: readonly (Figure | null)[];
  /** A number of the column's unit that the column does not hold, such as a mean, as a figure of the same axis. */
  figure(value: number | Decimal, path: string): Figure;
}

/** A column whose cells are numbers. */
export type NumberColumn = Column & { readonly unit: "kr" | "rate" | "count" };

/** The heading of a column without its unit. */
function nameOf(column: Column): Text {
  return both((each, language) => oneLine(columnName(each, language, "")), column);
}

function unqualified({ qualifier, ...column }: NumberColumn): Column {
  return column;
}

/** What is written along an axis: a name, and the unit of what is drawn. */
function withUnit(name: Text, unit: Text): Text {
  return unit === say.NO_TEXT || unit === say.PER_CENT ? name : say.measureIn(name, unit);
}

const shownIn = (value: Fraction, language: Language, column: Column): string =>
  cellText(toDecimal(value), { column, language, style: "shown", path: "" });

/** A value as its cell writes it; where the axis is in thousands or millions, as many of them. */
function figureOf(value: Fraction, column: Column, scale: Scale): Figure {
  const scaled = times(value, fraction(1n, scale.from));
  const text = scale === UNSCALED ? both(shownIn, value, column) : both(numberText, scaled, scale.decimals);
  return { value: toDecimal(scaled).toNumber(), text };
}

/** The figures of a column on a scale. */
export function figuresOf(column: NumberColumn, values: readonly (Fraction | null)[], scale: Scale): Figures {
  const other = column.unit === "rate" ? say.PER_CENT : say.NO_TEXT;
  const unit = column.unit === "kr" ? scale.unit : other;
  return {
    name: nameOf(column),
    unit,
    measure: withUnit(nameOf(column), unit),
    measureInAll: withUnit(nameOf(unqualified(column)), unit),
    format: column.unit === "rate" ? ",.1~%" : ",~f",
    figures: values.map((value) => value && figureOf(value, column, scale)),
    figure: (value, path) => figureOf(cellNumber(value, column.unit, path), column, scale),
  };
}
