import * as rammetakst from "rammetakst";
import type { Sheet } from "../../src/reports/sheet.ts";
import { type Case, ONLY } from "./declared.ts";

/** The sheets that a function gives, by their names where there are several. */
export function sheetsOf(name: string, { given }: Case): Readonly<Record<string, Sheet>> {
  const made: unknown = Reflect.apply(Reflect.get(rammetakst, name), undefined, given);
  return (name.endsWith("Sheets") ? made : { [ONLY]: made }) as Readonly<Record<string, Sheet>>;
}
