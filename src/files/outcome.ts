import type { Severity } from "../findings/finding.ts";
import type { Sheet } from "../reports/sheet.ts";
import type { Text } from "../words.ts";
import type { TableFault } from "./faults/fault.ts";

/** What computing on the tables of a file comes to, ready to be shown and written. */
export interface Outcome {
  /** The tables to show and to write, the one to look at first on top. */
  readonly sheets: Readonly<Record<string, Sheet>>;
  /** Sentences for whoever runs it: what was read and found, and what to look at first. */
  readonly says: readonly Text[];
  /** The worst severity among the findings; absent where there are none. */
  readonly worst?: Severity;
  /** What is wrong in the file, by cell. */
  readonly faults: readonly TableFault[];
}
