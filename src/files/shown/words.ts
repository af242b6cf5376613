import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

export const EXPLANATIONS: Text = frozen({ da: "Forklaringer", en: "Explanations" });
export const OF: Text = frozen({ da: "Hvad", en: "What" });
export const EXPLANATION: Text = frozen({ da: "Forklaring", en: "Explanation" });

export const SOURCES: Text = frozen({ da: "Kilder og forudsætninger", en: "Sources and parameters" });
export const WHAT: Text = frozen({ da: "Regel eller forudsætning", en: "Rule or parameter" });
export const VALUE: Text = frozen({ da: "Værdi", en: "Value" });
export const SOURCE: Text = frozen({ da: "Kilde", en: "Source" });
export const MARK: Text = frozen({ da: "Mærke", en: "Mark" });
export const CARRIED: Text = frozen({ da: "Videreført fra", en: "Carried forward from" });

export const SHEET: Text = frozen({ da: "Ark", en: "Sheet" });
export const ROW: Text = frozen({ da: "Række", en: "Row" });
