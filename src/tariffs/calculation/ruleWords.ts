import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What its rules are called, apart from the other words: the light core loads these alone.

export const OVERHEAD_COSTS: Text = frozen({
  da: "Indirekte omkostninger efter overheadprocent",
  en: "Indirect costs by an overhead rate",
});
