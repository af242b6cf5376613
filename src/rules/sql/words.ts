import type { Asked, Refused } from "../../failureWords.ts";
import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// Options.

export const GIVE_FROM_AND_COLUMNS: Text = frozen({
  da: "giv mindst from og columns",
  en: "give at least from and columns",
});

export const oneOf = (choices: readonly string[]): Asked => ({
  allowed: { da: choices.join(" eller "), en: choices.join(" or ") },
  remedy: { da: "vælg en af dem", en: "choose one of them" },
});

export const rulesAlone = (database: string, others: readonly string[]): Asked => ({
  allowed: {
    da: `${others.join(", ")}: til ${database} skrives kun regler, der regnes række for række`,
    en: `${others.join(", ")}: for ${database} only rules are written, which are computed row by row`,
  },
  remedy: {
    da: "vælg en af de andre databaser, eller regn det uden for databasen",
    en: "choose one of the other databases, or compute it outside the database",
  },
});

export const namesUpTo = (most: number): Asked => ({
  allowed: { da: `1 til ${most} navne`, en: `1 to ${most} names` },
  remedy: { da: "giv et navn, eller en liste af navne", en: "give a name, or a list of names" },
});

export const nameUpTo = (mostBytes: number): Asked => ({
  allowed: {
    da: `et navn på 1 til ${mostBytes} byte uden styretegn`,
    en: `a name of 1 to ${mostBytes} bytes without control characters`,
  },
  remedy: {
    da: "giv navnet, som det står i databasen, uden anførselstegn omkring",
    en: "give the name as it is in the database, without quotes around it",
  },
});

export const LETTERS_DIGITS_AND_STROKES: Asked = frozen({
  allowed: {
    da: "navne på tabeller, views og skemaer af bogstaverne a–z, cifre og understregning",
    en: "names of tables, views and schemas of the letters a–z, digits and underscores",
  },
  remedy: {
    da: "lav et view, der hedder sådan, over tabellen, og læs fra det",
    en: "make a view with such a name over the table, and read from that",
  },
});

export const NO_SETTING_IN_A_NAME: Asked = frozen({
  allowed: {
    da: "et navn uden ${, som denne database læser som en indstilling",
    en: "a name without ${, which this database reads as a setting",
  },
  remedy: {
    da: "læs fra et view, hvor kolonnen hedder noget andet",
    en: "read from a view in which the column has another name",
  },
});

export const NAMES_APART: Asked = frozen({
  allowed: {
    da: "kolonner, der hedder noget andet end resultaterne; store og små bogstaver regnes for ens",
    en: "columns with names different from those of the results; upper and lower case count as the same",
  },
  remedy: {
    da: "læs fra et view, hvor kolonnen hedder noget andet",
    en: "read from a view in which the column has another name",
  },
});

// Columns.

export const COLUMN_OR_VALUE: Asked = frozen({
  allowed: {
    da: 'navnet på en kolonne, { column: "kr", decimals: 2 } for en med decimaler, eller én værdi for alle rækker som { value: "1.0551" }',
    en: 'the name of a column, { column: "kr", decimals: 2 } for one with decimals, or one value for all rows as { value: "1.0551" }',
  },
  remedy: { da: "skriv værdien som { value: … }", en: "write the value as { value: … }" },
});

export const decimalsUpTo = (most: number): Asked => ({
  allowed: { da: `1 til ${most} decimaler`, en: `1 to ${most} decimals` },
  remedy: {
    da: "skriv, hvor mange decimaler kolonnens tal højst har, fx 2 for kroner og øre; en kolonne af hele tal gives ved sit navn",
    en: "write how many decimals the column's numbers have at most, such as 2 for kroner and øre; a column of whole numbers is given by its name",
  },
});

export const listOfColumns = (most: number, input: string): Asked => ({
  allowed: {
    da: `en liste med 1 til ${most} kolonner eller værdier`,
    en: `a list of 1 to ${most} columns or values`,
  },
  remedy: { da: `skriv ${input}: ["a", "b"]`, en: `write ${input}: ["a", "b"]` },
});

export const tooManyColumns = (most: number): Refused => ({
  foundAs: { da: `mere end ${most} kolonner`, en: `more than ${most} columns` },
  allowed: { da: `højst ${most} kolonner i alt`, en: `at most ${most} columns in all` },
  remedy: {
    da: "giv det, der er ens i alle rækker, som { value: … }",
    en: "give what is the same in every row as { value: … }",
  },
});

export const NOTHING_READ: Refused = frozen({
  foundAs: { da: "ingen kolonner", en: "no columns" },
  allowed: { da: "mindst én kolonne, som rækkerne læses fra", en: "at least one column that rows are read from" },
  remedy: { da: "kald reglen direkte for én beregning", en: "call the rule itself for a single calculation" },
});

// Numbers.

export const fixedNumbers = (type: string): Asked => ({
  allowed: { da: `faste tal, der kan være i ${type}`, en: `fixed numbers that fit in ${type}` },
  remedy: {
    da: 'brug width: "wide", eller grovere enheder',
    en: 'use width: "wide", or coarser units',
  },
});
