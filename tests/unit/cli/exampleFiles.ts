import * as kinds from "../../../src/generated/tables.ts";
import type { Language } from "../../../src/words.ts";

interface Column {
  readonly key: string;
  readonly heading: Readonly<Record<Language, string>>;
  readonly repeats?: string;
  readonly example: Readonly<Record<Language, string>> | null;
}

/** Cells by the key of their column, other than those of the kind's own example. */
type Cells = Readonly<Record<string, string>>;

/** What a heading says besides: the month that a column is for, and the year that cases are of. */
function headed({ key, heading, repeats }: Column, language: Language): string {
  if (repeats === "month") return { da: "Januar 2022", en: "January 2022" }[language];
  return key === "cases" ? `${heading[language]} 2025` : heading[language];
}

const SEPARATORS: Readonly<Record<Language, string>> = { da: ";", en: "," };

/** A CSV file of a kind of table, with the cells that the templates show as an example; a row for each of `rows`. */
function fileOf(
  { columns }: { readonly columns: readonly Column[] },
  language: Language,
  rows: readonly Cells[] = [{}],
) {
  const used = columns.filter(({ key, example }) => example !== null || rows.some((row) => key in row));
  const headings = used.map((column) => headed(column, language));
  const lines = rows.map((row) => used.map(({ key, example }) => row[key] ?? example?.[language] ?? ""));
  return `${[headings, ...lines].map((cells) => cells.map((cell) => `"${cell}"`).join(SEPARATORS[language])).join("\n")}\n`;
}

/** A tariff per day has no expected quantity. */
const BY_DAY: Cells = { quantity: "" };

/** An offer that is open all year, and stays so. */
const OPEN: Cells = { openingDaysOfYear: "", closedFrom: "", closedBy: "" };

/** The files that the examples of the help name, in the language of each. */
export const EXAMPLE_FILES: Readonly<Record<string, string>> = Object.fromEntries(
  (["da", "en"] as const).flatMap((language): [string, string][] => {
    const name = (da: string, en: string) => `${{ da, en }[language]}.csv`;
    const of = (kind: { readonly columns: readonly Column[] }, ...rows: Cells[]) =>
      fileOf(kind, language, rows.length === 0 ? [{}] : rows);
    return [
      [name("varsler", "notices"), of(kinds.NOTICES)],
      [name("omkostninger", "costs"), of(kinds.COSTS, BY_DAY)],
      [
        name("takster-2024-2025", "tariffs-2024-2025"),
        of(kinds.COSTS, { ...BY_DAY, year: "2024" }, { ...BY_DAY, year: "2025" }),
      ],
      [name("takster-2024", "tariffs-2024"), of(kinds.COSTS, { ...BY_DAY, year: "2024" })],
      [name("takster-2025", "tariffs-2025"), of(kinds.COSTS, { ...BY_DAY, year: "2025" })],
      [name("belægning", "places"), of(kinds.OCCUPANCY, OPEN)],
      [name("regnskab", "accounts"), of(kinds.SETTLEMENT)],
      [name("sager", "cases"), of(kinds.KEYS)],
      [name("opkrævninger", "bills"), of(kinds.KEYS, { amount: "1000" })],
      [name("anbringelser", "placements"), of(kinds.PLACEMENTS)],
      [name("dyre-sager", "costly-cases"), of(kinds.REFUNDS)],
      [name("udgifter", "spending"), of(kinds.SPENDING)],
      [name("egne", "own"), of(kinds.VALUES)],
    ];
  }),
);
