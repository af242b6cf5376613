import * as z from "zod";
import { fail } from "../../errors.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { nameOrCode } from "../../given/shape.ts";
import type { Fraction } from "../../numbers/fraction.ts";
import { findMunicipality, type Municipality, municipalities } from "../../registers/municipalities.ts";
import { findMunicipalityGroup, type MunicipalityGroupId } from "../../registers/municipalityGroups.ts";
import { type Region, regions } from "../../registers/regions.ts";
import type { Text } from "../../words.ts";
import type { MunicipalValue } from "../perInhabitant/values.ts";
import { REGION_IDS } from "../selectionSchema.ts";
import { asGiven } from "../words.ts";
import { type Mean, unweightedMean, weightedMean } from "./means.ts";
import * as say from "./words.ts";

/** Municipalities taken together: all 98, those of a region or of a municipality group, or a list of one's own. */
export type GroupOf = "country" | Region["id"] | MunicipalityGroupId | readonly (string | number)[];

const MOST = 98;

/** The municipality groups by their ids, in the order that messages list them. */
const GROUP_IDS: { readonly [Id in MunicipalityGroupId]: Id } = {
  hovedstadskommuner: "hovedstadskommuner",
  storbykommuner: "storbykommuner",
  provinsbykommuner: "provinsbykommuner",
  oplandskommuner: "oplandskommuner",
  landkommuner: "landkommuner",
};

const ownList = atFirstUse(() => z.array(nameOrCode).min(1).max(MOST));

/** @internal */
export const groupSchema: () => z.ZodType<GroupOf> = atFirstUse(() =>
  z.union([z.enum({ country: "country", ...REGION_IDS, ...GROUP_IDS }), ownList()]),
);
/** @internal */
export const withSchema: () => z.ZodType<"region" | "group" | GroupOf> = atFirstUse(() =>
  z.union([z.enum({ region: "region", group: "group", country: "country", ...REGION_IDS, ...GROUP_IDS }), ownList()]),
);

/** A group and who belongs to it. */
export interface Group {
  readonly name: Text;
  readonly members: readonly Municipality[];
}

function ownGroup(given: readonly (string | number)[], path: string): Group {
  const members = given.map((each, i) => findMunicipality(each, `${path}[${i}]`));
  refuseTwice(
    members.map(({ code }) => code),
    (i) => `${path}[${i}]`,
  );
  return { name: say.OWN_GROUP, members };
}

export function regionGroup(id: Region["id"]): Group {
  const name = regions().find((region) => region.id === id)?.name ?? id;
  return { name: asGiven(name), members: municipalities(id) };
}

export function statisticalGroup(id: MunicipalityGroupId): Group {
  const { name, municipalities: members } = findMunicipalityGroup(id);
  return { name, members };
}

export function groupOf(given: GroupOf, path: string): Group {
  if (given === "country") return { name: say.COUNTRY, members: municipalities() };
  if (typeof given !== "string") return ownGroup(given, path);
  return given in GROUP_IDS ? statisticalGroup(given as MunicipalityGroupId) : regionGroup(given as Region["id"]);
}

/** The means of a group, over those of its members that there are figures of. */
export interface GroupMeans<N> {
  readonly name: Text;
  /** How many of its municipalities are in the means. */
  readonly municipalities: number;
  /** Those that there are no figures of. */
  readonly missing: readonly string[];
  /** `null` where inhabitants are not known of all. */
  readonly weighted: Mean<N> | null;
  readonly unweighted: Mean<N>;
}

function refuseEmptyGroup(path: string, { name }: Group): never {
  return fail({
    kind: "missing",
    path,
    foundAs: say.noFigures(name),
    allowed: say.ONE_OF_GROUP,
    remedy: say.GIVE_GROUP,
  });
}

/** The values of a group's members. */
export function valuesIn(group: Group, values: readonly MunicipalValue[]): readonly MunicipalValue[] {
  const codes = new Set(group.members.map(({ code }) => code));
  return values.filter(({ municipality }) => codes.has(municipality.code));
}

export function meansOf(group: Group, values: readonly MunicipalValue[], path: string): GroupMeans<Fraction> {
  const own = valuesIn(group, values);
  if (own.length === 0) return refuseEmptyGroup(path, group);
  const there = new Set(own.map(({ municipality }) => municipality.code));
  return {
    name: group.name,
    municipalities: own.length,
    missing: group.members.filter(({ code }) => !there.has(code)).map(({ name }) => name),
    weighted: weightedMean(own),
    unweighted: unweightedMean(own),
  };
}
