import type { GivenTable } from "../../files/cell.ts";
import { frozen } from "../../frozen.ts";
import { inBothLanguages, type Text } from "../../words.ts";
import type { Example } from "../command.ts";

export const TITLE: Text = frozen({ da: "Hvad en fil læses som", en: "What a file is read as" });
export const DESCRIPTION: Text = frozen({
  da: "Viser hver tabel i en projektmappe (.xlsx) eller CSV-fil: hvordan den læses, hvor mange rækker og kolonner den har,\nog hvad der står øverst.",
  en: "Shows each table of a workbook (.xlsx) or CSV file: how it is read, how many rows and columns it has,\nand what stands at its top.",
});
export const FILE: Text = frozen({ da: "FIL", en: "FILE" });
export const FILE_SAYS: Text = frozen({
  da: "en .xlsx eller .csv, eller - for det, der sendes ind",
  en: "an .xlsx or .csv, or - for what is piped in",
});
export const EXAMPLES: readonly Example[] = frozen([
  {
    line: { da: "tables varsler.csv", en: "tables notices.csv" },
    says: { da: "Se, om filen læses rigtigt", en: "See whether the file is read right" },
  },
]);
export const SHEET_TITLE: Text = frozen({ da: "Tabeller i filen", en: "Tables of the file" });

/** How a table was read: `CSV, Windows-1252, semikolon`. */
export function formText({ form, isHidden }: GivenTable): Text {
  if (form.kind === "xlsx") return isHidden ? { da: "ark, skjult", en: "sheet, hidden" } : { da: "ark", en: "sheet" };
  const separators: Readonly<Record<string, Text>> = {
    ";": { da: "semikolon", en: "semicolon" },
    ",": { da: "komma", en: "comma" },
    "\t": { da: "tabulator", en: "tab" },
  };
  const { da, en } = separators[form.separator] ?? inBothLanguages(form.separator);
  return { da: `CSV, ${form.encoding}, ${da}`, en: `CSV, ${form.encoding}, ${en}` };
}
