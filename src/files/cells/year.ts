import type { CellReader } from "./context.ts";
import * as say from "./words.ts";

const YEAR =
  /^(?:år(?:et)?|year|p\/?l|prisniveau|price level)?\s*((?:19|20|21)\d\d)(?:[- ]?(?:niveau|priser|pl|prices|level))?\.?$/i;
/** `24-pl` is 2024-prices. */
const SHORT = /^'?(\d\d)[- ]?(?:niveau|priser|pl|prices|level)$/i;

/** A year of four digits, also as `2024-niveau` and `24-pl`. */
export const readYear: CellReader<number> = (cell, { tell }) => {
  const text = cell.kind === "number" ? String(cell.number) : cell.kind === "text" ? cell.text.trim() : "";
  const [, year] = YEAR.exec(text) ?? [];
  if (year !== undefined) return Number(year);
  const [, short] = SHORT.exec(text) ?? [];
  if (short !== undefined) return 2000 + Number(short);
  return void tell({ ...say.notYear, severity: "error", kind: "not-a-year" });
};
