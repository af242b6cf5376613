import type { Decimal } from "decimal.js";
import type { IsoDate } from "../dates.ts";
import type { MunicipalityGroupId } from "../registers/municipalityGroups.ts";
import type { Text } from "../words.ts";

/** A choice that a cell may name: what it is called, and the other words for it. */
export interface Choice {
  readonly name: Text;
  readonly words: readonly string[];
}

/** What the cells of a column may hold. */
export type Form =
  | "text"
  | "amount"
  | "amountOrRate"
  | "amountOrMissing"
  | "count"
  | "countOrAll"
  | "rate"
  | "year"
  | "date"
  | "operator"
  | "municipality"
  | "place"
  | "yesNo"
  | "choice"
  | "parameter"
  | "value";

/** A column of a kind of table: what it is called, what its cells hold, and within what bounds. */
export interface KindColumn {
  readonly key: string;
  readonly form: Form;
  readonly isRequired?: true;
  readonly isUnique?: true;
  /** Needed only where these other columns say nothing. */
  readonly unless?: readonly string[];
  readonly isWhole?: true;
  readonly least?: string;
  readonly above?: string;
  readonly most?: string;
  /** Of two columns that differ by their years only, which one this is. */
  readonly ofYears?: "earlier" | "later";
  /** A column for each month or year, whose heading names it. */
  readonly repeats?: "month" | "year";
  /** The sum of a row's other amounts: recognised, so that it is told, and never read as one of them. */
  readonly isRowTotal?: true;
  /** Amounts of a whole year: one that its heading calls an amount per month or place would be wrong in every sum. */
  readonly isInAll?: true;
  readonly heading: Text;
  readonly yearHeading?: Text;
  /** What its heading may be, as `headingKey` gives it. */
  readonly headings: readonly string[];
  /** What its heading may be apart from a year that stands in it. */
  readonly yearHeadings?: readonly string[];
  readonly choices?: Readonly<Record<string, Choice>>;
  readonly says: Text;
  readonly example: Text | null;
}

/** A kind of table that offices keep, such as one of notices. */
export interface Kind {
  readonly id: string;
  readonly title: Text;
  /** What a file of it is called: `varsler`, `notices`. */
  readonly name?: Text;
  /** What a row of it is. */
  readonly row: Text;
  /** Further rows of a template's example, by the keys of columns; a column that is not named is empty. */
  readonly furtherExamples?: readonly Readonly<Record<string, Text>>[];
  readonly columns: readonly KindColumn[];
}

/** An operator as a cell names it. */
export type NamedOperator =
  | { readonly kind: "municipality"; readonly municipality: number }
  | { readonly kind: "region"; readonly region: string }
  | { readonly kind: "private"; readonly name: string };

/** A place as a cell names it. */
export type NamedPlace =
  | { readonly kind: "country" }
  | { readonly kind: "region"; readonly region: string }
  /** One of Statistics Denmark's five municipality groups, by its key. */
  | { readonly kind: "group"; readonly group: MunicipalityGroupId }
  | { readonly kind: "municipality"; readonly municipality: number };

/** What a cell of each form is read as. */
interface Values {
  readonly text: string;
  readonly amount: Decimal;
  readonly amountOrRate: { readonly amount: Decimal } | { readonly rate: Decimal };
  readonly amountOrMissing: Decimal | "missing";
  readonly count: Decimal;
  readonly countOrAll: Decimal | "all";
  readonly rate: Decimal;
  readonly year: number;
  readonly date: IsoDate;
  readonly operator: NamedOperator;
  /** The municipality's code. */
  readonly municipality: number;
  readonly place: NamedPlace;
  readonly yesNo: boolean;
  /** The parameter's id. */
  readonly parameter: string;
  /** What is written, whatever it is: a number with its unit, or a word. */
  readonly value: string;
}

type CellValue<C extends KindColumn> = C["form"] extends keyof Values
  ? Values[C["form"]]
  : C extends { readonly choices: infer Choices }
    ? keyof Choices & string
    : string;

type ColumnValue<C extends KindColumn> = C extends { readonly repeats: string }
  ? ReadonlyMap<string, CellValue<C>>
  : CellValue<C>;

/** The values of a row by the keys of its columns; what is empty is left out. */
export type ValuesOf<K extends Kind> = {
  readonly [C in K["columns"][number] as C["key"]]?: ColumnValue<C>;
};

/** The keys of a kind's columns. */
export type KeyOf<K extends Kind> = K["columns"][number]["key"];
