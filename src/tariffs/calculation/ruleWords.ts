import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What the light core needs of these words; the others load with the whole library.

export const OVERHEAD_COSTS: Text = frozen({
  da: "Indirekte omkostninger efter overheadprocent",
  en: "Indirect costs by an overhead rate",
});
