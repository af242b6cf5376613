import { fail } from "../errors.ts";
import { GROUPS } from "../generated/registers.ts";
import { atFirstUse } from "../given/atFirstUse.ts";
import type { Text } from "../words.ts";
import { findMunicipality, type Municipality } from "./municipalities.ts";
import { nameKey } from "./names.ts";
import { codeAndName, otherAreaCalled, placeFailure, places } from "./places.ts";
import * as say from "./words.ts";

/** The key of one of the five municipality groups. */
export type MunicipalityGroupId = (typeof GROUPS)[number]["id"];

/** One of Statistics Denmark's five municipality groups. */
export interface MunicipalityGroup {
  readonly id: MunicipalityGroupId;
  /** The code in StatBank's tables, `910` to `960`. */
  readonly statBankCode: string;
  /** What it is called: `Landkommuner`, `Rural municipalities`. */
  readonly name: Text;
  /** Its municipalities, sorted by code. */
  readonly municipalities: readonly Municipality[];
}

const all = atFirstUse((): readonly MunicipalityGroup[] =>
  Object.freeze(
    GROUPS.map(({ id, code, name, english, municipalities }): MunicipalityGroup => {
      const codes: ReadonlySet<number> = new Set(municipalities);
      const members = places().municipalities.filter((each) => codes.has(each.code));
      return Object.freeze({
        id,
        statBankCode: code,
        name: Object.freeze({ da: name, en: english }),
        municipalities: Object.freeze(members),
      });
    }),
  ),
);

/**
 * Statistics Denmark's five municipality groups and which municipalities they hold: capital, metropolitan, provincial,
 * commuter and rural municipalities (hovedstads-, storby-, provinsby-, oplands- and landkommuner).
 *
 * They are grouped by access to jobs and the size of the largest town; each of the 98 is in one group. Source: Danmarks
 * Statistik, Kommunegrupper v1:2018-, valid from 2018; {@link registerOf} says how it was read.
 *
 * @example
 * ```ts
 * import { municipalityGroups } from "rammetakst";
 * municipalityGroups().map(({ municipalities }) => municipalities.length); // => [24, 3, 16, 24, 31]
 * municipalityGroups()[1]?.municipalities.map(({ name }) => name); // => ["Odense", "Aarhus", "Aalborg"]
 * ```
 */
export function municipalityGroups(): readonly MunicipalityGroup[] {
  return all();
}

/** The group that a municipality is in; each is in one. */
export function groupOfMunicipality({ code }: Municipality): MunicipalityGroup {
  const found = all().find(({ municipalities }) => municipalities.some((each) => each.code === code));
  if (found === undefined) throw new Error(`the municipality ${code} is in no group`);
  return found;
}

/** The group that an id, a name, or StatBank's code or text in Danish or English stands for, or nothing. */
export function groupCalled(given: unknown): MunicipalityGroup | undefined {
  const area = otherAreaCalled(given);
  const key = typeof given === "string" ? nameKey(given) : "";
  const both = codeAndName(key);
  return all().find(({ id, statBankCode, name }) => {
    const english = nameKey(name.en);
    const isCoded = both?.code === statBankCode && both.name === english;
    return isCoded || id === key || english === key || statBankCode === area?.code;
  });
}

/** A municipality whose group is asked for. */
export interface OfMunicipality {
  /** By name or code. */
  readonly municipality: string | number;
}

/**
 * The municipality group that an id, a name or a code stands for, or the one that a municipality is in.
 *
 * @param given an id or a name (`landkommuner`, `Rural municipalities`), StatBank's code or text (960, `"960 Landkommuner"`), or
 *   `{ municipality }` by name or code for the group it is in
 * @param path where in the input it is, for the error
 * @throws RuleError `unknown-name` for what is no group or no municipality; `missing` for nothing, `malformed` for anything else
 *   that is neither text nor a finite number
 *
 * @example
 * ```ts
 * import { findMunicipalityGroup } from "rammetakst";
 * findMunicipalityGroup("960 Landkommuner").id; // => "landkommuner"
 * findMunicipalityGroup({ municipality: "Langeland" }).name.da; // => "Landkommuner"
 * ```
 */
export function findMunicipalityGroup(given: string | number | OfMunicipality, path = ""): MunicipalityGroup {
  if (typeof given === "object" && given !== null && "municipality" in given) {
    return groupOfMunicipality(
      findMunicipality(given.municipality, path === "" ? "municipality" : `${path}.municipality`),
    );
  }
  const found = groupCalled(given);
  if (found !== undefined) return found;
  return fail({ kind: placeFailure(given), path, found: given, allowed: say.A_GROUP, remedy: say.CHOOSE_GROUP });
}
