import type { Fraction } from "../../numbers/fraction.ts";
import { at, oereFromZero, type ReadAccounts, readAccounts } from "../readAccounts.ts";
import type { SetAsideYear } from "./input.ts";

/** A year with set-asides that has been checked: its figures exact. */
export interface ReadSetAsideYear extends ReadAccounts {
  readonly setAside: Fraction | undefined;
  readonly use: Fraction | undefined;
}

/** A year whose shape is known, checked in full; `path` is its place for errors. */
export function readSetAsideYear(given: SetAsideYear, path: string): ReadSetAsideYear {
  const { setAside, use } = given;
  return {
    ...readAccounts(given, path),
    setAside: setAside === undefined ? undefined : oereFromZero(setAside, at(path, "setAside")),
    use: use === undefined ? undefined : oereFromZero(use, at(path, "use")),
  };
}
