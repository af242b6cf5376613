import type { Asked, Refused } from "../failureWords.ts";
import { frozen } from "../frozen.ts";
import type { Text } from "../words.ts";

// The text of a rule.

export const RULE: Text = frozen({
  da: "en regel med title, mark, source, inputs, gives og formula",
  en: "a rule with title, mark, source, inputs, gives and formula",
});

export const TEXT_IN_BOTH: Text = frozen({
  da: "en tekst på begge sprog: { da, en }",
  en: "a text in both languages: { da, en }",
});

export const oneOfMarks = (marks: readonly string[]): Text => ({
  da: `et grundlag: ${marks.join(", ")}`,
  en: `a mark: ${marks.join(", ")}`,
});

export const INPUTS: Text = frozen({
  da: 'hvert input med sin enhed, som { costs: ["kr"], months: "month" }',
  en: 'each input with its unit, such as { costs: ["kr"], months: "month" }',
});

export const GIVES: Text = frozen({
  da: 'hvert resultat med sin enhed, som { total: "kr" }',
  en: 'each result with its unit, such as { total: "kr" }',
});

export const BOUNDS: Text = frozen({
  da: 'hvad input, der er tal og ikke lister, må være, som { hours: { least: "0" } } af least, above, most og below',
  en: 'what inputs that are numbers and no lists may be, such as { hours: { least: "0" } } of least, above, most and below',
});

export const PARAMETERS: Text = frozen({
  da: "parametre af parameters, som { tariffRounding: parameters.tariffs.tariffRounding }",
  en: "parameters of parameters, such as { tariffRounding: parameters.tariffs.tariffRounding }",
});

export const OWN_WORDS: Text = frozen({
  da: "egne ord med tekst på begge sprog",
  en: "your own words with a text in both languages",
});

export const NAME: Text = frozen({
  da: "et navn af bogstaver og tal, som monthlyRent",
  en: "a name of letters and digits, such as monthlyRent",
});

export const FORMULA: Text = frozen({
  da: "en funktion af input og parametre",
  en: "a function of inputs and parameters",
});

export const WRITE_IT: Text = frozen({ da: "skriv det", en: "write it" });

export const CORRECT_IT: Text = frozen({ da: "ret det, så det passer", en: "correct it so that it fits" });

export const ONE_NAME_EACH: Asked = frozen({
  allowed: { da: "et navn til hvert input og hver parameter", en: "one name for each input and parameter" },
  remedy: { da: "omdøb den ene", en: "rename one of them" },
});

// Its formula.

export const inputsAndParameters = (names: readonly string[]): Text => ({
  da: `reglens input og parametre: ${names.join(", ")}`,
  en: `the rule's inputs and parameters: ${names.join(", ")}`,
});

export const DECLARE_NAME: Text = frozen({
  da: "erklær det under inputs eller parameters",
  en: "declare it under inputs or parameters",
});

export const quantitiesCan = (operations: readonly string[]): Text => ({
  da: `størrelser kan ${operations.join(", ")}`,
  en: `quantities can ${operations.join(", ")}`,
});

export const USE_ONLY_THESE: Text = frozen({
  da: "ret formlen, så den kun bruger dem på sine input",
  en: "correct the formula so that it uses only these on its inputs",
});

export const writeIfMeant = (near: string): Text => ({
  da: `skriv ${near}, hvis det er det, der menes`,
  en: `write ${near} if that is what is meant`,
});

export const TERM: Asked = frozen({
  allowed: { da: "en størrelse af den samme formel, eller 0", en: "a quantity of the same formula, or 0" },
  remedy: { da: "gør tallet til et input eller en parameter", en: "make the number an input or a parameter" },
});

export const TERMS: Asked = frozen({
  allowed: {
    da: "en liste af formlens størrelser, mindst én",
    en: "a list of the formula's quantities, at least one",
  },
  remedy: { da: "skriv sum(costs) om et input, der er en liste", en: "write sum(costs) of an input that is a list" },
});

export const ROUNDING: Asked = frozen({
  allowed: { da: "en af reglens afrundingsparametre", en: "a rounding parameter of the rule" },
  remedy: { da: "erklær afrundingen under parameters", en: "declare the rounding under parameters" },
});

export const STEP_NAME: Asked = frozen({
  allowed: {
    da: "et ord af words eller en tekst på begge sprog",
    en: "a word of words, or a text in both languages",
  },
  remedy: { da: 'skriv { da: "husleje", en: "rent" }', en: 'write { da: "husleje", en: "rent" }' },
});

export const DECLARE_RESULT: Text = frozen({
  da: "erklær resultatet under gives, eller fjern det",
  en: "declare the result under gives, or remove it",
});

export const RESULT: Asked = frozen({
  allowed: {
    da: "en størrelse eller betingelse, som formlen giver",
    en: "a quantity or condition that the formula gives",
  },
  remedy: { da: "lad formlen give resultatet", en: "let the formula give the result" },
});

// Its units.

export const UNIT: Asked = frozen({
  allowed: {
    da: 'en enhed som "kr@now/day", "rate", "1" eller "flag"',
    en: 'a unit such as "kr@now/day", "rate", "1" or "flag"',
  },
  remedy: { da: "ret enheden i reglens erklæring", en: "correct the unit in the rule's declaration" },
});

export const UNITS_THAT_FIT: Asked = frozen({
  allowed: { da: "enheder, der passer sammen", en: "units that fit together" },
  remedy: {
    da: "ret formlen, eller fremskriv beløbet til det samme prisniveau først",
    en: "correct the formula, or index the amount to the same price level first",
  },
});

export const CORRECT_FORMULA_OR_UNIT: Text = frozen({
  da: "ret formlen eller resultatets enhed",
  en: "correct the formula or the unit of the result",
});

// Its inputs.

export const GIVE_BY_NAME: Text = frozen({ da: "giv reglens input ved navn", en: "give the rule's inputs by name" });

export const listOfNumbers = (most: number, unit: string): Asked => ({
  allowed: {
    da: `en liste med 1 til ${most} tal i ${unit}`,
    en: `a list of 1 to ${most} numbers in ${unit}`,
  },
  remedy: { da: "giv værdierne som en liste", en: "give the values as a list" },
});

export const ANSWER_YES_OR_NO: Text = frozen({
  da: "svar ja eller nej med en boolesk værdi",
  en: "answer yes or no with a boolean",
});

export const missingInput = (name: string, unit: string): Asked => ({
  allowed: { da: `en værdi i ${unit}`, en: `a value in ${unit}` },
  remedy: { da: `giv ${name}; 0 skal skrives`, en: `give ${name}; 0 must be written` },
});

export const elementOf = ({ da, en }: Text, place: number): Text => ({ da: `${da} ${place}`, en: `${en} ${place}` });

export const zeroDivisor = (divisor: Text, { da, en }: Text, rule: Text): Refused => ({
  foundAs: { da: `0 som divisor (${divisor.da})`, en: `0 as a divisor (${divisor.en})` },
  allowed: { da: `en divisor, der ikke er 0, i „${rule.da}“`, en: `a divisor that is not 0 in "${rule.en}"` },
  remedy: { da: `kontrollér ${da}`, en: `check ${en}` },
});

// Price levels.

export const priceLevel = (first: number, last: number): Asked => ({
  allowed: { da: `et årstal fra ${first} til ${last}`, en: `a year from ${first} to ${last}` },
  remedy: {
    da: "skriv det år, hvis priser beløbet er i: 24-pl er 2024",
    en: "write the year whose prices the amount is in: 24-pl is 2024",
  },
});

export const EXACT: Asked = frozen({
  allowed: { da: "brøken fra et tidligere resultats .exact", en: "the fraction from an earlier result's .exact" },
  remedy: { da: "udelad exact; tallet selv er nok", en: "leave exact out; the number itself is enough" },
});

export const levelOf = (year: number): Text => ({ da: `${year}-niveau`, en: `the ${year} level` });

export const sameLevel = (year: number): Text => ({
  da: `${year}-niveau, som resten af beregningen`,
  en: `the ${year} level, like the rest of the calculation`,
});

export const indexBetween = (from: number, to: number): Text => ({
  da: `en fremskrivning fra ${from} til ${to}`,
  en: `an index from ${from} to ${to}`,
});

export const indexFirst = (found: number, wanted: number): Text => ({
  da: `fremskriv beløbet fra ${found} til ${wanted} med index(…) først, og kun én gang`,
  en: `index the amount from ${found} to ${wanted} with index(…) first, and only once`,
});

export const useOtherFactor = (wanted: number): Text => ({
  da: `brug en faktor til eller fra ${wanted}, fx indexFactor(fra, til, serie); et beløb fremskrives kun én gang`,
  en: `use a factor to or from ${wanted}, such as indexFactor(from, to, series); an amount is indexed only once`,
});

/** What an input takes, by how many price levels its unit names. */
export const TAKES: readonly Text[] = frozen([
  { da: "et tal uden prisniveau", en: "a number without a price level" },
  { da: "et beløb i ét prisniveau", en: "an amount at one price level" },
  { da: "en fremskrivningsfaktor mellem to prisniveauer", en: "an index between two price levels" },
]);

export const takes = ({ da, en }: Text, unit: string): Asked => ({
  allowed: { da: `${da} (${unit})`, en: `${en} (${unit})` },
  remedy: {
    da: "giv det, der bedes om, eller tallet alene (.amount, .factor eller .exact)",
    en: "give what is asked for, or the number alone (.amount, .factor or .exact)",
  },
});

// What its columns count.

export const COUNTED_UNITS: Asked = frozen({
  allowed: { da: 'et objekt som { current: "0.01" }', en: 'an object such as { current: "0.01" }' },
  remedy: { da: "giv hver kolonnes enhed ved navn", en: "give each column's unit by name" },
});

export const missingUnit = (name: string): Asked => ({
  allowed: { da: 'den enhed, kolonnen tæller, fx "0.01"', en: 'the unit that the column counts, such as "0.01"' },
  remedy: {
    da: `skriv units: { ${name}: "0.01" }, hvis kolonnen er i hele øre`,
    en: `write units: { ${name}: "0.01" } if the column is in whole øre`,
  },
});

export const COUNTED_UNIT_ABOVE_ZERO: Asked = frozen({
  allowed: { da: "en enhed over 0, fx 0.01", en: "a unit above 0, such as 0.01" },
  remedy: { da: "lad kolonnen bære fortegnet", en: "let the column carry the sign" },
});

export const GIVE_UNITS_OF_COLUMNS_ONLY: Text = frozen({
  da: "giv kun enheder for kolonner af tal; én værdi for alle rækker er i reglens egen enhed",
  en: "give units for columns of numbers only; one value for all rows is in the rule's own unit",
});
