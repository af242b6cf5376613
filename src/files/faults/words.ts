import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";
import type { FaultSeverity } from "./fault.ts";

export const FAULTS: Text = frozen({ da: "Fejl i filen", en: "Faults in the file" });

export const SEVERITY: Text = frozen({ da: "Vægt", en: "Severity" });
export const SHEET: Text = frozen({ da: "Ark", en: "Sheet" });
export const ROW: Text = frozen({ da: "Række", en: "Row" });
export const CELL: Text = frozen({ da: "Celle", en: "Cell" });
export const COLUMN: Text = frozen({ da: "Kolonne", en: "Column" });
export const FOUND: Text = frozen({ da: "Der står", en: "What stands there" });
export const WHAT: Text = frozen({ da: "Hvad er der galt", en: "What is wrong" });
export const WRITE: Text = frozen({ da: "Hvad skal der gøres", en: "What to do" });
export const SUGGESTIONS: Text = frozen({ da: "Forslag", en: "Suggestions" });
export const ALLOWED: Text = frozen({ da: "Hvad kolonnen er til", en: "What the column is for" });

export const SEVERITIES: Readonly<Record<FaultSeverity, Text>> = frozen({
  error: { da: "fejl", en: "error" },
  question: { da: "spørgsmål", en: "question" },
  warning: { da: "advarsel", en: "warning" },
});
