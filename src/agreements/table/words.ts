import type { Asked, Refused } from "../../failureWords.ts";
import { frozen } from "../../frozen.ts";
import type { Parameter } from "../../rules/parameter.ts";
import type { Text } from "../../words.ts";

export const listOf = (what: Text, example: string): Asked => ({
  allowed: { da: `en liste med mindst én ${what.da}`, en: `a list of at least one ${what.en}` },
  remedy: { da: `skriv fx ${example}`, en: `write ${example}, for example` },
});

export const REGION: Text = frozen({ da: "region eller rammeaftale", en: "region or framework agreement" });
export const YEAR: Text = frozen({ da: "årstal", en: "year" });
export const PARAMETER: Text = frozen({ da: "parameter", en: "parameter" });

export const A_YEAR: Asked = frozen({
  allowed: { da: "et år fra 1900 til 2200", en: "a year from 1900 to 2200" },
  remedy: { da: "skriv året med fire cifre, 2025", en: "write the year with four digits, 2025" },
});

export const NO_NUMBER: Asked = frozen({
  allowed: { da: "en parameter, der er et tal", en: "a parameter that is a number" },
  remedy: {
    da: "udelad den: ord og serier regnes der ikke med i tabeller",
    en: "leave it out: tables do not compute with words and series",
  },
});

export const TWICE: Asked = frozen({
  allowed: { da: "hver kun én gang", en: "each only once" },
  remedy: { da: "fjern den ene", en: "remove one of them" },
});

export const DAY: Asked = frozen({
  allowed: { da: "en dag i alle år som måned og dag, 12-31", en: "a day of every year as month and day, 12-31" },
  remedy: {
    da: "skriv 01-01 for den første eller 12-31 for den sidste dag i året",
    en: "write 01-01 for the first or 12-31 for the last day of the year",
  },
});

/** A value that is another at the end of a year than at its beginning. */
export const changes = ({ title }: Parameter, year: number): Refused => ({
  foundAs: { da: `${title.da}, som ændres i løbet af ${year}`, en: `${title.en}, which changes during ${year}` },
  allowed: { da: "en dag, som årets værdier tages på", en: "a day that the year's values are taken on" },
  remedy: DAY.remedy,
});

/** What to do about a value that is not known, said to whoever reads the table. */
export const STATE_VALUE: Pick<Asked, "remedy"> = frozen({
  remedy: {
    da: "oplys værdien som jeres egen; ellers kan rækker fra den region og det år ikke regnes",
    en: "state the value as your own; otherwise rows of that region and year cannot be computed",
  },
});

export const TABLE: Asked = frozen({
  allowed: { da: "en tabel, som den blev lavet", en: "a table as it was made" },
  remedy: {
    da: "lav tabellen med parameterTable, og giv den uændret",
    en: "make the table with parameterTable, and give it unchanged",
  },
});

export const BOTH_NAMES: Asked = frozen({
  allowed: {
    da: "både tabellen, der læses, og viewets navn, eller ingen af dem",
    en: "both the table that is read and the name of the view, or neither",
  },
  remedy: { da: "skriv begge navne", en: "write both names" },
});

export const ONE_REGION_COLUMN: Asked = frozen({
  allowed: {
    da: "den kolonne, regionen står i: som navn, fx syddanmark, eller som kode, fx 1083",
    en: "the column that the region stands in: as a name, such as syddanmark, or as a code, such as 1083",
  },
  remedy: {
    da: "skriv den ene af de to; begge kan kun udelades, når tabellen har én region",
    en: "write one of the two; both can be left out only where the table has one region",
  },
});
