import { type GivenTable, readTables } from "rammetakst/files";

const HEADINGS =
  "Tilbud;Takstår;Enhed;Pladser;Belægning;Dage;Forventet antal;Omkostning;Bemærkning;Beløb (kr.);PL-niveau";

/** A table of costs as a CSV file, with the headings of an office. */
export const costs = (rows: string, headings = HEADINGS): Promise<readonly GivenTable[]> =>
  readTables(`${headings}\n${rows}\n`);

/** What of a fault is asserted: how much it matters, what it is, and the cells. */
export const told = (fault: { severity: string; kind: string; cells: readonly string[] }) =>
  `${fault.severity} ${fault.kind} ${fault.cells.join(" ")}`;
