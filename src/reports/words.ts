import { frozen } from "../frozen.ts";
import { inBothLanguages, type Language, type Text } from "../words.ts";

// How numbers are written in cells of their own.

export const DECIMAL_SIGN: Text = frozen({ da: ",", en: "." });

export const THOUSANDS_SIGN: Text = frozen({ da: ".", en: "," });

/** Danish spreadsheets expect a semicolon between cells, since the comma is their decimal sign. */
export const CSV_SEPARATOR: Readonly<Record<Language, ";" | ",">> = frozen({ da: ";", en: "," });

// Reports.

export const pictureHeading = (title: string): Text => ({ da: `Figur: ${title}`, en: `Figure: ${title}` });

export const tooDeep = frozen({
  foundAs: { da: "et afsnit på sjette niveau", en: "a section at the sixth level" },
  allowed: { da: "afsnit i højst fem niveauer", en: "sections at most five deep" },
  remedy: { da: "læg afsnittet højere oppe i rapporten", en: "put the section higher up in the report" },
});

export const linkWithSpaces = frozen({
  allowed: { da: "et filnavn eller en adresse uden mellemrum", en: "a file name or address without spaces" },
  remedy: { da: "omdøb filen, eller skriv %20 for mellemrum", en: "rename the file, or write %20 for a space" },
});

export const notBilingual = frozen({
  allowed: { da: "en tekst på dansk og engelsk, { da, en }", en: "a text in Danish and English, { da, en }" },
  remedy: { da: "skriv teksten på begge sprog", en: "write the text in both languages" },
});

// What is refused of any input.

export const anObject = (keys: string): Text => ({
  da: `et objekt med nøglerne ${keys}`,
  en: `an object with the keys ${keys}`,
});

export const give = ({ da, en }: Text): Text => ({ da: `giv ${da}`, en: `give ${en}` });

export const oneOf = (choices: string): Text => ({ da: `en af ${choices}`, en: `one of ${choices}` });

export const CHOOSE_ONE: Text = frozen({ da: "vælg en af dem", en: "choose one of them" });

export const writeFlag = (name: string): Text => ({
  da: `skriv fx { ${name}: false }`,
  en: `write { ${name}: false }, for example`,
});

export const unknownLanguage = frozen({
  allowed: { da: '"da" eller "en"', en: '"da" or "en"' },
  remedy: { da: "vælg dansk eller engelsk", en: "choose Danish or English" },
});

export const notList = frozen({
  allowed: { da: "en liste", en: "a list" },
  remedy: { da: "giv en liste, om så den er tom", en: "give a list, even an empty one" },
});

export const notResultOf = (made: string) => ({
  allowed: { da: `et resultat af ${made}`, en: `a result of ${made}` },
  remedy: { da: `giv det, som ${made} gav, uændret`, en: `give what ${made} gave, unchanged` },
});

// What is refused of a sheet and its columns.

export const A_TABLE: Text = frozen({ da: "en tabel, ikke et ark", en: "a table, not a sheet" });

export const notSheet = frozen({
  allowed: { da: "et ark: { title, columns, rows }", en: "a sheet: { title, columns, rows }" },
  remedy: {
    da: "lav et ark af rækkerne eller tabellen: sheetOf(…) fra rammetakst/rows",
    en: "make a sheet of the rows or the table: sheetOf(…) of rammetakst/rows",
  },
});

export const noColumns = frozen({
  foundAs: { da: "ingen kolonner", en: "no columns" },
  allowed: { da: "mindst én kolonne", en: "at least one column" },
  remedy: { da: "giv tabellen en kolonne", en: "give the table a column" },
});

export const A_WORD: Text = frozen({ da: "nøglen til et ord i ordlisten", en: "the key of a term in the word list" });

export const USE_WORD: Text = frozen({
  da: 'brug en nøgle fra words, eller giv kolonnen sin egen overskrift: heading: { da: "Sagsnr.", en: "Case no." }',
  en: 'use a key of words, or give the column a heading of its own: heading: { da: "Sagsnr.", en: "Case no." }',
});

export const NO_HEADING: Text = frozen({ da: "en tom overskrift", en: "an empty heading" });

export const needsHeading = frozen({
  allowed: { da: "en overskrift på dansk og engelsk, { da, en }", en: "a heading in Danish and English, { da, en }" },
  remedy: { da: "skriv, hvad kolonnen rummer", en: "write what the column holds" },
});

export const wordAndHeading = frozen({
  foundAs: { da: "både word og heading", en: "both word and heading" },
  allowed: { da: "enten word eller heading", en: "either word or heading" },
  remedy: { da: "fjern den ene", en: "remove one of them" },
});

export const decimalsUpTo = (most: number): Text => ({
  da: `0 til ${most} decimaler for kr, rate og count`,
  en: `0 to ${most} decimals for kr, rate and count`,
});

export const WHOLE_DECIMALS: Text = frozen({
  da: "skriv antallet som et helt tal",
  en: "write how many as a whole number",
});

export const noDecimals = (unit: string): Text => ({
  da: `fjern decimals; ${unit} har ingen`,
  en: `remove decimals; ${unit} has none`,
});

export const codedIsText = frozen({
  allowed: { da: "coded: true, for kolonner med enheden text", en: "coded: true, for columns of the unit text" },
  remedy: { da: "fjern coded, eller giv kolonnen enheden text", en: "remove coded, or give the column the unit text" },
});

/** What qualifies a column of codes: what qualifies that of the words, if anything, and that these are codes. */
export function codesOf(qualifier: number | Text | undefined): Text {
  if (qualifier === undefined) return { da: "kode", en: "code" };
  const { da, en } = typeof qualifier === "number" ? inBothLanguages(String(qualifier)) : qualifier;
  return { da: `${da}, kode`, en: `${en}, code` };
}

const WRITE_YEAR: Text = { da: "skriv året som 2025", en: "write the year as 2025" };

export const notQualifier = frozen({
  allowed: { da: "et helt årstal eller en tekst, { da, en }", en: "a whole year or a text, { da, en }" },
  remedy: WRITE_YEAR,
});

export const sameHeading = frozen({
  allowed: { da: "kolonner med hver sin overskrift", en: "columns that each have a heading of their own" },
  remedy: {
    da: "skil dem ad med qualifier, fx et år, eller giv den ene en anden overskrift",
    en: "distinguish them with qualifier, such as a year, or give one of them another heading",
  },
});

export const notTotalRows = (most: number) => ({
  allowed: { da: `et helt tal fra 0 til ${most}`, en: `a whole number from 0 to ${most}` },
  remedy: {
    da: "skriv, hvor mange af de sidste rækker der er summer",
    en: "write how many of the last rows are totals",
  },
});

export const cellsInRow = (found: number, columns: number) => ({
  foundAs:
    found === 1
      ? { da: "1 celle i rækken", en: "1 cell in the row" }
      : { da: `${found} celler i rækken`, en: `${found} cells in the row` },
  allowed: { da: `${columns}, en for hver kolonne`, en: `${columns}, one for each column` },
  remedy: { da: "skriv null, hvor en celle er tom", en: "write null where a cell is empty" },
});

// What is refused of a cell.

export const NUMBERS = frozen({
  kr: { da: "et beløb i kr. som tal, bigint eller Decimal", en: "an amount in DKK as a number, bigint or Decimal" },
  rate: { da: "en andel af 1 som tal eller Decimal", en: "a share of 1 as a number or Decimal" },
  count: { da: "et tal, en bigint eller en Decimal", en: "a number, bigint or Decimal" },
} as const satisfies Readonly<Record<string, Text>>);

export const READ_FIRST: Text = frozen({
  da: "læs taltekst med parseAmount eller parseRate først; en tom celle skrives null",
  en: "read number text with parseAmount or parseRate first; an empty cell is written null",
});

/** Digits with a point before the decimals, and nothing else, are what JSON makes of a `Decimal`. */
export const REVIVE: Text = frozen({
  da: "kommer tabellen fra JSON, så giv revive(tabellen); ellers skriv cellen som tal, uden anførselstegn",
  en: "if the table comes from JSON, give revive(table); otherwise write the cell as a number, without quotes",
});

export const notYear = frozen({
  allowed: { da: "et årstal fra 1000 til 9999 som tal", en: "a year from 1000 to 9999 as a number" },
  remedy: WRITE_YEAR,
});

export const notCoded = frozen({
  allowed: { da: "en kode kun i en kolonne med coded: true", en: "a code only in a column with coded: true" },
  remedy: { da: "giv kolonnen coded: true, eller fjern koden", en: "give the column coded: true, or remove the code" },
});

export const codeIsText = frozen({
  allowed: { da: "en kode som tekst", en: "a code as text" },
  remedy: { da: 'skriv fx { da, en, code: "within" }', en: 'write { da, en, code: "within" }, for example' },
});

export const notTextCell = frozen({
  allowed: {
    da: "en tekst, { da, en }, ja eller nej som boolesk værdi, eller en kode som helt tal fra 0",
    en: "a text, { da, en }, a boolean, or a code as a whole number from 0",
  },
  remedy: {
    da: "giv kolonnen enheden kr, rate eller count, hvis den rummer tal; en tom celle skrives null",
    en: "give the column the unit kr, rate or count if it holds numbers; an empty cell is written null",
  },
});
