import { frozen } from "../frozen.ts";
import type { Text } from "../words.ts";

// What is refused of a table.

export const notTable = frozen({
  allowed: { da: "en arquero-tabel", en: "an arquero table" },
  remedy: { da: "lav den med aq.table, aq.from eller aq.fromCSV", en: "make it with aq.table, aq.from or aq.fromCSV" },
});

export const byteOrderMark = frozen({
  allowed: {
    da: "overskrifter, der er læst uden filens byte order mark",
    en: "headings that were read without the file's byte order mark",
  },
  remedy: {
    da: 'tag mærket af teksten, før den læses: text.replace("\\uFEFF", "")',
    en: 'take the mark off the text before it is read: text.replace("\\uFEFF", "")',
  },
});

export const timeOfDay = frozen({
  allowed: { da: "en dato uden klokkeslæt", en: "a date without a time of day" },
  remedy: { da: "giv datoen som tekst, 2025-01-31", en: "give the date as text, 2025-01-31" },
});

// What is refused of the names given for its columns.

export const notText = frozen({
  allowed: { da: "tabellens kolonne ved navn, som tekst", en: "the table's column by its name, as text" },
  remedy: { da: 'skriv { payer: "Kommune", amount: "Beløb" }', en: 'write { payer: "Kommune", amount: "Beløb" }' },
});

export const aColumn = (names: string): Text => ({ da: `en kolonne: ${names}`, en: `a column: ${names}` });

export const WRITE_NAME: Text = frozen({
  da: "skriv kolonnens navn, som det står i tabellen",
  en: "write the column's name as it is in the table",
});

export const aNameBeside = (other: string): Text => ({
  da: `et navn, der går an ved siden af ${other}`,
  en: `a name that can be used together with ${other}`,
});

export const TWO_KINDS: Text = frozen({
  da: "navnene peger ind i den samme værdi som to slags; giv den ene et andet navn, eller udelad den",
  en: "the names lead into the same value as two kinds; give one another name, or leave it out",
});
