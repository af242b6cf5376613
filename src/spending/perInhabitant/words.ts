import { frozen } from "../../frozen.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import { both, inBothLanguages, type Text } from "../../words.ts";
import type { Subject } from "./subject.ts";

// Figures and titles.

/** `1.226,0 kr. pr. indbygger`, rounded to a tenth for showing. */
export function perInhabitantText(value: Fraction): Text {
  const number = both(formatNumber, value, { decimals: 1 });
  return { da: `${number.da} kr. pr. indbygger`, en: `DKK ${number.en} per inhabitant` };
}

/** A title with what it is about. */
export function titleWith(title: Text, subject: Subject | undefined): Text {
  if (subject === undefined) return title;
  const of = inBothLanguages(subject);
  return { da: `${title.da}: ${of.da}`, en: `${title.en}: ${of.en}` };
}

// What is refused.

export const rowsOf = (payers: Text): Text => ({ da: `rækker for ${payers.da}`, en: `rows of ${payers.en}` });

export const MUNICIPALITIES: Text = frozen({ da: "kommuner", en: "municipalities" });

export const CHOOSE_MUNICIPALITIES: Text = frozen({
  da: "vælg kommunerne med payers, eller skriv withoutRegions: true",
  en: "choose the municipalities by payers, or write withoutRegions: true",
});

export const inList = (count: number): Text => ({ da: `${count} i listen`, en: `${count} in the list` });

export const oneFor = (count: number, each: Text): Text => ({
  da: `${count}, én for ${each.da}`,
  en: `${count}, one for ${each.en}`,
});

export const WRITE_NULL: Text = frozen({
  da: "skriv null, hvor tabellen ingen har",
  en: "write null where the table has none",
});

export const EACH_FUNCTION: Text = frozen({ da: "hver funktion", en: "each function" });

export const EACH_YEAR: Text = frozen({ da: "hvert år", en: "each year" });

export const nameOfCode = (name: string): Text => ({ da: `${name}, som koden er`, en: `${name}, whose code it is` });

export const CORRECT_NAME_OR_CODE: Text = frozen({ da: "ret navnet eller koden", en: "correct the name or the code" });

export const INHABITANTS_FOR_AMOUNT: Text = frozen({
  da: "indbyggere, når beløbet er i kr.",
  en: "inhabitants where the amount is in DKK",
});

export const GIVE_INHABITANTS: Text = frozen({
  da: 'giv dem, eller lad registret tælle dem: inhabitantsOn: "2024-07-01"',
  en: 'give them, or let the register count them: inhabitantsOn: "2024-07-01"',
});

export const WRITE_VALUE: Text = frozen({
  da: "giv beløbet i kr. og indbyggerne, eller beløbet pr. indbygger",
  en: "give the amount in DKK and the inhabitants, or the amount per inhabitant",
});

// The explanation.

export const HOW: Text = frozen({
  da: "Kroner = tabellens kr. pr. indbygger × indbyggere på nøgledatoen. Beløbene er i løbende priser.",
  en: "Kroner = the table's DKK per inhabitant × inhabitants on the key date. The amounts are nominal.",
});

export const TITLE: Text = frozen({ da: "Udgifter pr. indbygger som kroner", en: "Spending per inhabitant as kroner" });

// Findings.

export const knownToRounding = (half: Text): Text => ({
  da: `Tabellen er afrundet, så et beløb kendes kun på ${half.da} pr. indbygger nær; lægges flere funktioner sammen, lægges usikkerheden sammen.`,
  en: `The table is rounded, so that an amount is known only to ${half.en} per inhabitant; where functions are added, so is what is unknown.`,
});

export const USE_ACCOUNTS: Text = frozen({
  da: "Brug beløb fra kommunens regnskab, hvor kronerne skal kendes nøje.",
  en: "Use amounts from the municipality's accounts where the kroner must be known closely.",
});

export const nationalDisagrees = (day: Text, off: number, all: number, cells: Text): Text => ({
  da: `Kommunernes tal, vægtet med indbyggerne den ${day.da}, giver ikke tabellens tal for hele landet i ${off} af ${all} celler: ${cells.da}.`,
  en: `The municipalities' figures, weighted by the inhabitants of ${day.en}, do not give the table's national figure in ${off} of ${all} cells: ${cells.en}.`,
});

export const CHECK_KEY_DATE: Text = frozen({
  da: "Kontrollér nøgledatoen, og om alle 98 kommuner er med.",
  en: "Check the key date, and whether all 98 municipalities are there.",
});

export const noFigure = (cells: Text): Text => ({
  da: `Tabellen har intet tal for ${cells.da}; der er ingen række for det, og intet er sat i stedet.`,
  en: `The table has no figure for ${cells.en}; there is no row for it, and nothing is put in its place.`,
});

export const FIND_FIGURE: Text = frozen({
  da: "Find tallet hos kilden; skriv 0, hvis der ingen udgift var.",
  en: "Find the figure at the source; write 0 if there was no spending.",
});

const HALF_KRONE: Text = frozen({ da: "en halv krone", en: "half a krone" });

/** `en halv krone`, or kr. as they are. */
export function halfText(halfUnit: Fraction): Text {
  if (halfUnit.n * 2n === halfUnit.d) return HALF_KRONE;
  const number = both(formatNumber, halfUnit);
  return { da: `${number.da} kr.`, en: `DKK ${number.en}` };
}
