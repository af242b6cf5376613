import { fail } from "../errors.ts";
import { frozen } from "../frozen.ts";
import { REGISTERS } from "../generated/registers.ts";
import type { Provenance } from "../rules/parameter.ts";
import type { Text } from "../words.ts";
import * as say from "./words.ts";

/** The registers the library holds. */
export type RegisterName = keyof typeof REGISTERS;

/** What a register holds and where it comes from, for results that cite it. */
export interface Register extends Provenance {
  readonly name: RegisterName;
  readonly title: Text;
  /** The name of the table or classification at the source. */
  readonly table: string;
  /** Whom to credit when the figures are passed on, as the licence asks. */
  readonly credit: string;
  readonly licence: string;
  /** The dates the figures are for, in order; none for places, whose source gives no date. */
  readonly dates: readonly string[];
}

/**
 * What a register holds, and the source, mark, credit and licence to name when its figures are used.
 *
 * `inhabitants` are all inhabitants of a municipality, `ages` those of single years of age.
 *
 * @param name `regions`, `municipalities`, `areas` (StatBank's codes of all other areas), `groups`, `inhabitants` or `ages`
 * @throws RuleError `unknown-name` for any other name
 *
 * @example
 * ```ts
 * import { registerOf } from "rammetakst";
 * registerOf("inhabitants").source.da; // => "Danmarks Statistik, FOLK1A"
 * registerOf("ages").dates.includes("2021-01-01"); // => true
 * ```
 */
export function registerOf(name: RegisterName): Register {
  if (typeof name === "string" && Object.hasOwn(REGISTERS, name)) {
    const register = frozen(REGISTERS[name]);
    return { name, ...register, dates: [...register.dates] };
  }
  const allowed = say.aRegister(Object.keys(REGISTERS).join(", "));
  return fail({ kind: "unknown-name", path: "name", found: name, allowed, remedy: say.CHOOSE_REGISTER });
}
