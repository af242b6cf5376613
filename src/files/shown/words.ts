import { frozen } from "../../frozen.ts";
import { inBothLanguages, type Text } from "../../words.ts";
import { rowsOf } from "../kinds/words.ts";

export const EXPLANATIONS: Text = frozen({ da: "Forklaringer", en: "Explanations" });
export const OF: Text = frozen({ da: "Hvad", en: "What" });
export const EXPLANATION: Text = frozen({ da: "Forklaring", en: "Explanation" });

export const SOURCES: Text = frozen({ da: "Kilder", en: "Sources" });
export const WHAT: Text = frozen({ da: "Regel eller forudsætning", en: "Rule or parameter" });
export const VALUE: Text = frozen({ da: "Værdi", en: "Value" });
export const SOURCE: Text = frozen({ da: "Kilde", en: "Source" });
export const MARK: Text = frozen({ da: "Mærke", en: "Mark" });
export const CARRIED: Text = frozen({ da: "Videreført fra", en: "Carried forward from" });

export const SHEET: Text = frozen({ da: "Ark", en: "Sheet" });
export const ROW: Text = frozen({ da: "Række", en: "Row" });

export const OVERVIEW: Text = frozen({ da: "Oversigt", en: "Overview" });
export const TOPIC: Text = frozen({ da: "Emne", en: "Topic" });
export const TOLD: Text = frozen({ da: "Oplysning", en: "What there is" });
export const SEE_SHEET: Text = frozen({ da: "Se arket", en: "See the sheet" });
export const RESULT: Text = frozen({ da: "Resultat", en: "Result" });
export const COLUMNS_READ: Text = frozen({ da: "Kolonner læst", en: "Columns read" });

export const COLOURS: Text = frozen({
  da: "I projektmappen er det, der skal ses på først, mørkt og fedt; det, der er værd at vide, er lyst og kursivt.",
  en: "In the workbook, what must be looked at first is dark and bold; what should be known is light and italic.",
});

/** The columns of a file that were read, with its sheet's name where it has one. */
export const columnsIn = (sheet: string, names: readonly string[]): Text => {
  const list = names.join(" · ");
  return sheet === "" ? inBothLanguages(list) : { da: `arket ${sheet}: ${list}`, en: `the sheet ${sheet}: ${list}` };
};

/** What the sheets hold that every job or several have. */
const HOLDS: Readonly<Record<string, Text>> = frozen({
  summary: { da: "Summer", en: "Sums" },
  notices: {
    da: "Filens rækker med grænse, overskridelse og vurdering, og egne kolonner bagest",
    en: "The file's rows with limit, excess and verdict, and own columns behind",
  },
  faults: { da: "Hvad der er galt i filen, og hvad der skal gøres", en: "What is wrong in the file, and what to do" },
  findings: { da: "Bemærkninger til resultaterne, de vigtigste øverst", en: "Findings, the most serious on top" },
  byOperatorKind: { da: "Summer efter driftsherretype", en: "Sums by kind of operator" },
  byMunicipality: { da: "Summer efter kommune", en: "Sums by municipality" },
  explanations: {
    da: "Hvordan hvert tal er beregnet, trin for trin",
    en: "How each figure was computed, step by step",
  },
  sources: { da: "Hvad beregningen bygger på", en: "What the computation rests on" },
  reading: {
    da: "Hvad hver kolonne er læst som, og hvad der er udeladt",
    en: "What each column was read as, and what was left out",
  },
});

/** What a sheet holds and how many rows it has. */
export const sheetHolds = (key: string, rows: number): Text => {
  const { da, en } = rowsOf(rows);
  const holds = Object.hasOwn(HOLDS, key) ? HOLDS[key] : undefined;
  return holds === undefined ? { da, en } : { da: `${holds.da} (${da})`, en: `${holds.en} (${en})` };
};
