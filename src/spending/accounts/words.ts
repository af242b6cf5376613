import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What is refused.

export const TABLE: Text = frozen({
  da: "en liste af rækker, eller et objekt med en liste for hver kolonne",
  en: "a list of rows, or an object with a list for each column",
});

export const GIVE_TABLE: Text = frozen({
  da: "giv [{ payer, year, area, account, amount, priceLevel }, …] eller { payer: […], year: […], … }",
  en: "give [{ payer, year, area, account, amount, priceLevel }, …] or { payer: […], year: […], … }",
});

export const rowsFound = (rows: number): Text => ({ da: `${rows} rækker`, en: `${rows} rows` });

export const rowsAsInPayer = (rows: number): Text => ({
  da: `${rows} rækker som i payer`,
  en: `${rows} rows as in payer`,
});

export const SAME_LENGTH: Text = frozen({
  da: "giv alle kolonner den samme længde",
  en: "give all columns the same length",
});

export const sameLine = (path: string): Text => ({ da: `samme linje som ${path}`, en: `the same line as ${path}` });

export const ONE_ROW_EACH: Text = frozen({
  da: "én række for hver betaler, år, område, funktion, driftsherretype og regnskab",
  en: "one row for each payer, year, area, function, operator kind and account",
});

export const REMOVE_OR_ADD: Text = frozen({
  da: "fjern den ene, eller læg dem sammen, hvis de er to dele af samme linje",
  en: "remove one of them, or add them together if they are two parts of one line",
});

export const level = (year: number): Text => ({ da: `${year}-niveau`, en: `the ${year} level` });

export const otherLevel = (level: number, table: Text): Text => ({
  da: `${level}-niveau i en tabel i ${table.da}`,
  en: `the ${level} level in a table in ${table.en}`,
});

export const ONE_BASIS: Text = frozen({
  da: "hele tabellen i løbende priser, eller hele tabellen i ét års priser",
  en: "the whole table in nominal prices, or all of it in the prices of one year",
});

export const CONVERT: Text = frozen({
  da: "omregn beløbene med index(beløb, år, serie), før de gives",
  en: "convert the amounts with index(amount, year, series) before they are given",
});

export const YEAR: Text = frozen({ da: "et årstal fra 1900 til 2200", en: "a year from 1900 to 2200" });

export const name = (most: number): Text => ({
  da: `et navn som tekst på højst ${most} tegn`,
  en: `a name as text of at most ${most} characters`,
});

export const PRICE_LEVEL: Text = frozen({ da: 'et årstal eller "nominal"', en: 'a year or "nominal"' });

export const FILL_IN: Text = frozen({ da: "udfyld cellen; intet gættes", en: "fill in the cell; nothing is guessed" });

export const CORRECT_CELL: Text = frozen({ da: "ret cellen", en: "correct the cell" });

export const AMOUNT: Text = frozen({
  da: "et beløb i kr. med højst to decimaler, højst 4,5 · 10^13",
  en: "an amount in DKK of at most two decimals, at most 4.5 · 10^13",
});

export const ACTIVITY: Text = frozen({
  da: "et antal på 0 eller mere med højst fire decimaler",
  en: "a number of 0 or more of at most four decimals",
});

export const EMPTY_TABLE: Text = frozen({ da: "en tom tabel", en: "an empty table" });

export const ONE_ROW: Text = frozen({ da: "mindst én række", en: "at least one row" });

export const GIVE_ROWS: Text = frozen({
  da: "giv en række for hver linje i regnskabet",
  en: "give a row for each line of the accounts",
});

/** What to do about the first fault of a table, where it has more. */
export const andMore = (remedy: Text, more: number): Text => ({
  da: `${remedy.da}; checkSpending viser ${more} fejl mere`,
  en: `${remedy.en}; checkSpending shows ${more} more that is wrong`,
});
