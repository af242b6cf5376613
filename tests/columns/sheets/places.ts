import { IN_ALL, type Told } from "../cells.ts";

/** Two municipalities, for results whose rows are looked up in the register. */
export const CODES: readonly number[] = [461, 479];
export const NAMES: readonly string[] = ["Odense", "Svendborg"];

/** The columns of municipalities, whose code stands in a field. */
export function placesBy(code: string): Readonly<Record<string, Told>> {
  return { municipalityCode: code, municipality: (row) => NAMES[CODES.indexOf(Number(row.at(code)))] };
}

export const ALL_PLACES: Readonly<Record<string, Told>> = { municipality: IN_ALL };
