import { AREAS, MUNICIPALITIES, REGIONS } from "../generated/registers.ts";
import { nameKey } from "./names.ts";

/** The key of one of the five regions. */
export type RegionId = "hovedstaden" | "sjaelland" | "syddanmark" | "midtjylland" | "nordjylland";

/** One of the five regions. */
export interface Region {
  readonly id: RegionId;
  /** Statistics Denmark's code, 1081 to 1085. */
  readonly code: number;
  /** The code in StatBank's tables, `081` to `085`. */
  readonly statBankCode: string;
  /** The full name, such as `Region Syddanmark`. */
  readonly name: string;
}

/** What StatBank's tables write as an area and is neither a region nor a municipality. */
export type OtherArea = (typeof AREAS)[number];

/** One of the 98 municipalities. */
export interface Municipality {
  /** Statistics Denmark's code, such as 461. */
  readonly code: number;
  /** The name without "Kommune", such as `Odense`. */
  readonly name: string;
  readonly region: RegionId;
  /** The part of the country that Statistics Denmark counts it to, such as `Fyn`. */
  readonly landsdel: string;
}

/** The places with everything they are called, by the keys that names are compared in. */
interface Places {
  readonly regions: readonly Region[];
  readonly municipalities: readonly Municipality[];
  readonly regionByKey: ReadonlyMap<string, Region>;
  readonly municipalityByKey: ReadonlyMap<string, Municipality>;
  /** Whole names only, for what was most likely meant. */
  readonly municipalityByName: ReadonlyMap<string, Municipality>;
  readonly areaByKey: ReadonlyMap<string, OtherArea>;
}

/** A code as a column of numbers keeps it: `083` is 83 there. */
const withoutZeros = (code: string): string => String(Number(code));

function regionKeys({ id, code, statBankCode, name }: Region): string[] {
  const full = nameKey(name);
  const codes = [String(code), statBankCode, withoutZeros(statBankCode)];
  return [nameKey(id), ...codes, full, full.replace(/^region /, "")];
}

const areaKeys = ({ code, name }: OtherArea): string[] => [code, withoutZeros(code), nameKey(name)];

/** "Københavns Kommune": a municipality is often written in the genitive. */
function genitive(key: string): string {
  return key.endsWith("s") ? key : `${key}s`;
}

/** The municipalities by code, each with what it is called beside its name. */
function printedMunicipalities(): (Municipality & { readonly also: readonly string[] })[] {
  const all = MUNICIPALITIES.flatMap(([region, landsdel, texts]) =>
    texts.split(";").map((text) => {
      const [called = "", ...also] = text.split("|");
      return { code: Number(called.slice(0, 3)), name: called.slice(4), region, landsdel, also };
    }),
  );
  return all.sort((a, b) => a.code - b.code);
}

function built(): Places {
  const regions = REGIONS.map((region): Region => Object.freeze(region));
  const municipalities: Municipality[] = [];
  const byKey = new Map<string, Municipality>();
  const byName = new Map<string, Municipality>();
  for (const { also, ...rest } of printedMunicipalities()) {
    const municipality = Object.freeze(rest);
    municipalities.push(municipality);
    for (const name of [rest.name, ...also]) byName.set(nameKey(name), municipality);
    byKey.set(String(rest.code), municipality).set(genitive(nameKey(rest.name)), municipality);
  }
  return {
    regions: Object.freeze(regions),
    municipalities: Object.freeze(municipalities),
    regionByKey: new Map(regions.flatMap((region) => regionKeys(region).map((key) => [key, region] as const))),
    municipalityByKey: new Map([...byKey, ...byName]),
    municipalityByName: byName,
    areaByKey: new Map(AREAS.flatMap((area) => areaKeys(area).map((key) => [key, area] as const))),
  };
}

let cache: Places | undefined;

/** The places of the registers; made at the first use. */
export function places(): Places {
  cache ??= built();
  return cache;
}

/** What a place was called by, as the key it is looked up by; empty for what is neither a name nor a code. */
export function placeKey(given: unknown): string {
  if (typeof given === "number" || typeof given === "bigint") return String(given);
  return typeof given === "string" ? nameKey(given) : "";
}

/** What is wrong with something that names no place: text and numbers may be names and codes, nothing else may. */
export function placeFailure(given: unknown): "unknown-name" | "malformed" | "missing" {
  if (given === undefined || given === null) return "missing";
  return typeof given === "string" || typeof given === "bigint" || Number.isFinite(given)
    ? "unknown-name"
    : "malformed";
}

/** The key of what may be a municipality: "Kommune" after the name and a zero before the code are left out. */
export function municipalityKey(given: unknown): string {
  return placeKey(given)
    .replace(/ kommune$/, "")
    .replace(/^0(?=\d{3}(?: |$))/, "");
}

/** StatBank writes code and name in one: `482 Langeland`. */
const CODED = /^(\d{2,4}) (.+)$/;

/** The code and the name of a key that holds both. */
export function codeAndName(key: string): { readonly code: string; readonly name: string } | undefined {
  const [, code, name] = CODED.exec(key) ?? [];
  return code === undefined || name === undefined ? undefined : { code, name };
}

/** What a key stands for: a code with a name only where both are of the same place. */
function calledIn<T>(byKey: ReadonlyMap<string, T>, key: string): T | undefined {
  const both = codeAndName(key);
  if (both === undefined) return byKey.get(key);
  const found = byKey.get(both.code);
  return found !== undefined && found === byKey.get(both.name) ? found : undefined;
}

/** The municipality called so, or nothing. */
export function municipalityCalled(given: unknown): Municipality | undefined {
  return calledIn(places().municipalityByKey, municipalityKey(given));
}

/** The region called so, or nothing. */
export function regionCalled(given: unknown): Region | undefined {
  return calledIn(places().regionByKey, placeKey(given));
}

/** The other area of StatBank's tables called so, such as `000 Hele landet`, or nothing. */
export function otherAreaCalled(given: unknown): OtherArea | undefined {
  return calledIn(places().areaByKey, municipalityKey(given));
}

/** Whether the whole country is meant: `country`, or as StatBank writes it. */
export function isWholeCountry(given: unknown): boolean {
  return given === "country" || otherAreaCalled(given)?.kind === "country";
}
