import { type Asked, EMPTY_LIST, type Refused } from "../../failureWords.ts";
import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What is given for the inputs.

export const FLAGS: Asked = frozen({
  allowed: {
    da: "en liste af ja og nej eller et Uint8Array af 0 og 1",
    en: "a list of yes and no, or a Uint8Array of 0 and 1",
  },
  remedy: { da: "skriv ja som 1 og nej som 0", en: "write yes as 1 and no as 0" },
});

export const wholeNumbers = (kinds: string): Asked => ({
  allowed: {
    da: `en kolonne af hele tal: en liste af tal, ${kinds}`,
    en: `a column of whole numbers: a list of numbers, ${kinds}`,
  },
  remedy: {
    da: "tæl i en mindre enhed, fx hele øre, og brug Float64Array.from(kolonne, Number)",
    en: "count in a smaller unit, such as whole øre, and use Float64Array.from(column, Number)",
  },
});

export const WITHOUT_MEMORY: Refused = frozen({
  foundAs: {
    da: "en kolonne, hvis hukommelse er givet videre eller gjort mindre, så dens rækker er væk",
    en: "a column whose memory was handed over or made smaller, so that its rows are gone",
  },
  allowed: { da: "en kolonne, der stadig har sine rækker", en: "a column that still has its rows" },
  remedy: {
    da: "regn, før kolonnen gives til en anden tråd, eller giv tråden en kopi",
    en: "compute before the column is given to another thread, or give the thread a copy",
  },
});

export const ONE_COLUMN: Text = frozen({ da: "én kolonne", en: "one column" });

export const listOfColumns = (most: number, unit: string): Asked => ({
  allowed: {
    da: `en liste med 1 til ${most} kolonner eller tal i ${unit}`,
    en: `a list of 1 to ${most} columns or numbers in ${unit}`,
  },
  remedy: { da: "giv elementerne som en liste", en: "give the elements as a list" },
});

export const NOTHING_VARIES: Refused = frozen({
  foundAs: { da: "ingen kolonner", en: "no columns" },
  allowed: {
    da: "mindst én kolonne, som giver antallet af rækker",
    en: "at least one column, which gives the number of rows",
  },
  remedy: { da: "kald reglen direkte for én beregning", en: "call the rule itself for a single calculation" },
});

export const otherLength = (found: number, wanted: string): Refused => ({
  foundAs: { da: `${found} rækker`, en: `${found} rows` },
  allowed: { da: `lige mange rækker (${wanted})`, en: `the same number of rows (${wanted})` },
  remedy: { da: "giv alle kolonner samme længde", en: "give all columns the same length" },
});

// Options.

export const objectLike = (shape: string): Asked => ({
  allowed: { da: `et objekt: ${shape}`, en: `an object: ${shape}` },
  remedy: { da: "giv det ved navn, eller udelad det", en: "give it by name, or leave it out" },
});

export const AS: Asked = frozen({
  allowed: { da: '"whole" eller, uden out, "decimal"', en: '"whole" or, without out, "decimal"' },
  remedy: { da: "udelad as for at få hele tal", en: 'leave "as" out to get whole numbers' },
});

export const ROW_NAMES: Asked = frozen({
  allowed: { da: "en liste med et navn til hver række", en: "a list with a name for each row" },
  remedy: {
    da: "giv rækkernes navne i rækkefølge, eller udelad dem",
    en: "give the rows' names in order, or leave them out",
  },
});

export const GIVE_RESULTS_BY_NAME: Text = frozen({
  da: "giv reglens resultater ved navn",
  en: "give the rule's results by name",
});

export const USE_EARLIER_RESULTS: Text = frozen({
  da: "brug results fra en tidligere kørsel",
  en: "use results of an earlier run",
});

export const SHARED_MEMORY: Refused = frozen({
  foundAs: { da: "hukommelse, som en anden kolonne også bruger", en: "memory that another column uses as well" },
  allowed: { da: "et array for sig selv", en: "an array of its own" },
  remedy: { da: "giv et nyt array, eller udelad det", en: "give a new array, or leave it out" },
});

// Sums by group.

export const GROUPS: Asked = frozen({
  allowed: {
    da: "kolonner ved navn, fx kommune og år",
    en: "columns by name, such as municipality and year",
  },
  remedy: { da: "giv det, der skal lægges sammen efter", en: "give what is to be added up by" },
});

export const NO_GROUPS: Refused = frozen({
  foundAs: { da: "ingen kolonner", en: "no columns" },
  allowed: { da: "mindst én kolonne at lægge sammen efter", en: "at least one column to add up by" },
  remedy: { da: "giv fx kommune eller år", en: "give, say, municipality or year" },
});

export const GROUP_COLUMN: Asked = frozen({
  allowed: { da: "en kolonne af koder eller en liste af navne", en: "a column of codes or a list of names" },
  remedy: { da: "giv en værdi for hver række", en: "give a value for each row" },
});

export const GROUP_KEY: Asked = frozen({
  allowed: { da: "en tekst eller et helt tal", en: "text or a whole number" },
  remedy: {
    da: 'skriv, hvilken gruppe rækken hører til, fx "ikke oplyst"',
    en: 'write which group the row belongs to, such as "not stated"',
  },
});

export const NO_OUT_OF_SUMS: Refused = frozen({
  foundAs: { da: "arrays til rækkernes resultater", en: "arrays for the results of rows" },
  allowed: { da: "enten rækkernes resultater eller deres summer", en: "either the results of rows or their sums" },
  remedy: { da: "udelad dem: summer skrives ikke i dem", en: "leave them away: sums are not written into them" },
});

// Rule sets.

export const NO_RULE_SETS: Refused = frozen({
  foundAs: EMPTY_LIST,
  allowed: { da: "mindst ét regelsæt", en: "at least one rule set" },
  remedy: { da: "giv det regelsæt, rækkerne følger", en: "give the rule set that the rows follow" },
});

export const RULE_SETS: Asked = frozen({
  allowed: {
    da: "sets: en liste af regelsæt, og of: hver rækkes plads i den",
    en: "sets: a list of rule sets, and of: each row's place in it",
  },
  remedy: { da: "skriv { sets: [før, efter], of: [0, 1, 1] }", en: "write { sets: [before, after], of: [0, 1, 1] }" },
});

export const placeInSets = (last: number): Asked => ({
  allowed: { da: `et helt tal fra 0 til ${last}`, en: `a whole number from 0 to ${last}` },
  remedy: { da: "giv rækkens plads i set.sets", en: "give the row's place in set.sets" },
});

// Cells.

export const WHOLE_NUMBER: Text = frozen({ da: "et helt tal under 2^53", en: "a whole number below 2^53" });

/** A float of 2^53 or more does not distinguish one whole number from the next. */
export const COUNT_IN_LARGER_UNIT: Text = frozen({
  da: "tæl i en større enhed, fx hele kroner i stedet for øre, og ret units",
  en: "count in a larger unit, such as whole kroner instead of øre, and change units",
});

/** What may stand in a list that is a column. */
export const NUMBER_CELL: Asked = frozen({
  allowed: {
    da: "et helt tal af kolonnens enhed, eller null for en række uden værdi",
    en: "a whole number of the column's unit, or null for a row without a value",
  },
  remedy: {
    da: "gør tekster og decimaltal til hele tal først, fx 2347,50 kr. til 234750 øre",
    en: "make texts and decimals whole numbers first, such as 234750 øre of 2347.50 kr.",
  },
});

export const FLAG_CELL: Asked = frozen({
  allowed: { da: "ja eller nej: true, false, 1 eller 0", en: "yes or no: true, false, 1 or 0" },
  remedy: { da: "skriv true for ja og false for nej", en: "write true for yes and false for no" },
});

export const COUNT_IN_SMALLER_UNIT: Text = frozen({
  da: "udelad rækker uden værdi, og tæl i en mindre enhed, hvor tallene har decimaler",
  en: "leave out rows without a value, and count in a smaller unit where numbers have decimals",
});

// What a row or a result cannot be computed for.

export const notAllowed = ({ da, en }: Text, allowed: Text): Text => ({
  da: `${da} er ikke ${allowed.da}`,
  en: `${en} is not ${allowed.en}`,
});

export const noValue = ({ da, en }: Text): Text => ({ da: `${da} har ingen værdi`, en: `${en} has no value` });

/** A number that counts no whole unit of its column; a comma stands before its decimals in Danish. */
export const notWhole = ({ da, en }: Text, found: number): Text => ({
  da: `${da} er ${String(found).replace(".", ",")}, som ikke er et helt tal af kolonnens enhed; tæl i en mindre enhed`,
  en: `${en} is ${found}, not a whole number of the column's unit; count in a smaller unit`,
});

export const beyondFloats = ({ da, en }: Text): Text => ({
  da: `${da} er for stor til en kolonne: 2^53 eller mere; tæl i en større enhed`,
  en: `${en} is too large for a column: 2^53 or more; count in a larger unit`,
});

export const notFlag = ({ da, en }: Text): Text => ({
  da: `${da} er hverken ja eller nej`,
  en: `${en} is neither yes nor no`,
});

export const notAboveZero = ({ da, en }: Text): Text => ({ da: `${da} er ikke over 0`, en: `${en} is not above 0` });

export const tooLarge = (unit: string): Text => ({
  da: `resultatet er for stort til en kolonne: over 2^53 gange ${unit}; brug as: "decimal"`,
  en: `the result is too large for a column: above 2^53 times ${unit}; use as: "decimal"`,
});

export const notRounded = ({ da, en }: Text, result: string): Refused => ({
  foundAs: { da: `${da}, som ikke er afrundet`, en: `${en}, which is not rounded` },
  allowed: {
    da: "resultater, der ender på roundedTo og derfor er hele enheder, fx øre",
    en: "results that end with roundedTo and so are whole units, such as øre",
  },
  remedy: {
    da: `afslut ${result} med roundedTo i formlen, eller brug reglens .exact række for række`,
    en: `end ${result} with roundedTo in the formula, or use the rule's .exact row by row`,
  },
});

/** What a column of whole øre must be; `kinds` are the arrays that it may be. */
export const oereColumn = (kinds: string) => ({
  allowed: {
    da: `en kolonne af hele tal (en liste af tal, ${kinds})`,
    en: `a column of whole numbers (a list of numbers, ${kinds})`,
  },
  remedy: {
    da: "tæl beløb i hele øre, og brug fx Float64Array.from(kolonne, Number)",
    en: "count amounts in whole øre, and use Float64Array.from(column, Number) for example",
  },
});

/** What a column must be that is not as long as the first. */
export const sameLength = (rows: number): Asked => ({
  allowed: { da: `${rows} pladser, som den første kolonne`, en: `${rows} places, as the first column` },
  remedy: { da: "giv alle kolonner samme længde", en: "give all columns the same length" },
});
