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

// What rows of one's own are.

export const TABLE: Text = frozen({ da: "Tabel", en: "Table" });

/** Headings that end with a unit, or are the word for a year, as the library writes them in either language. */
export const ENDS_IN_KRONER = / \((?:kr\.|DKK)\)$/;
export const ENDS_IN_SHARE = / \((?:andel af 1|share of 1)\)$/;
export const YEAR = /^(?:år|year)$/i;

export const CELLS_OF = frozen({
  number: { da: "tal", en: "numbers" },
  text: { da: "tekst", en: "text" },
  date: { da: "datoer", en: "dates" },
} as const satisfies Readonly<Record<string, Text>>);

// What is refused of rows.

export const notRows = frozen({
  allowed: { da: "en liste af rækker, eller en arquero-tabel", en: "a list of rows, or an arquero table" },
  remedy: { da: 'skriv [{ Tilbud: "Birk", Takst: 2347.5 }]', en: 'write [{ Tilbud: "Birk", Takst: 2347.5 }]' },
});

export const notRow = frozen({
  allowed: {
    da: "en række som et objekt med en celle for hver kolonne",
    en: "a row as an object with a cell for each column",
  },
  remedy: { da: 'skriv { Tilbud: "Birk", Takst: 2347.5 }', en: 'write { Tilbud: "Birk", Takst: 2347.5 }' },
});

export const noRows = frozen({
  foundAs: { da: "ingen rækker", en: "no rows" },
  allowed: {
    da: "mindst én række, som siger, hvad kolonnerne hedder",
    en: "at least one row, which names the columns",
  },
  remedy: {
    da: "giv rækker, eller lad arket ude, når der ingen er",
    en: "give rows, or leave the sheet out where there are none",
  },
});

export const notCell = frozen({
  allowed: {
    da: "en celle: et tal, en tekst, en dato, ja eller nej som boolesk værdi, eller null",
    en: "a cell: a number, a text, a date, a boolean, or null",
  },
  remedy: {
    da: "giv hver del sin egen kolonne, eller skriv delene som én tekst",
    en: "give each part a column of its own, or write the parts as one text",
  },
});

/** A cell of another kind than those above it in its column. */
export const otherKind = (kind: keyof typeof CELLS_OF, first: string, name: string) => {
  const { da, en } = CELLS_OF[kind];
  const units = `units: { ${JSON.stringify(name)}: "text" }`;
  const [readFirst, asText] =
    kind === "number"
      ? [
          { da: "læs taltekst med parseAmount eller parseRate", en: "read number text with parseAmount or parseRate" },
          { da: `gør kolonnen til tekst: ${units}`, en: `make the column text: ${units}` },
        ]
      : [
          { da: "skriv alle celler som samme slags", en: "write all cells as one kind" },
          { da: "lad kolonnen ude", en: "leave the column out" },
        ];
  return {
    allowed: { da: `${da}, som kolonnen begynder med i ${first}`, en: `${en}, as the column begins with in ${first}` },
    remedy: {
      da: `${readFirst.da}, skriv null, hvor cellen er tom, eller ${asText.da}`,
      en: `${readFirst.en}, write null where the cell is empty, or ${asText.en}`,
    },
  };
};

export const notUnits = frozen({
  allowed: { da: "enheder ved kolonnernes navne", en: "units by the names of columns" },
  remedy: { da: 'skriv { Takst: "kr", Stigning: "rate" }', en: 'write { Takst: "kr", Stigning: "rate" }' },
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
