import { fail } from "../../errors.ts";
import { frozen } from "../../frozen.ts";
import { refuseMissing } from "../../given/missing.ts";
import { findMunicipality } from "../../registers/municipalities.ts";
import { findRegion, type RegionId } from "../../registers/regions.ts";
import type { Text } from "../../words.ts";
import type { Notice, Operator } from "./input.ts";

/** Where an offer lies and who runs it. */
export interface OfferPlace {
  /** The operator as it is called: `Vejen Kommune`, `Region Sjælland`, or a private operator's name. */
  readonly operator: string;
  /** The region that the operator belongs to; a private one belongs to none. */
  readonly operatorRegion: RegionId | undefined;
  /** The municipality that the operator is or, for others, where the offer lies, if that is told. */
  readonly municipality: string | undefined;
  /** The region where the offer lies, if that is told. */
  readonly region: RegionId | undefined;
}

const MISSING: Readonly<Record<Operator["kind"], Text>> = frozen({
  municipality: {
    da: "operator.municipality: kommunens navn eller kode",
    en: "operator.municipality: the municipality's name or code",
  },
  region: { da: "operator.region: regionens navn eller kode", en: "operator.region: the region's name or code" },
  private: { da: "operator.name: den private driftsherres navn", en: "operator.name: the private operator's name" },
});

const WHO: Text = Object.freeze({ da: "skriv, hvem driftsherren er", en: "write who the operator is" });

const KEYS: Readonly<Record<Operator["kind"], readonly (keyof Operator)[]>> = {
  municipality: ["municipality", "name"],
  region: ["region", "name"],
  private: ["name"],
};

/** A key that says nothing for this kind of operator would else be ignored. */
function refuseOthers(operator: Operator, at: (key: string) => string): void {
  for (const key of ["municipality", "region"] as const) {
    if (operator[key] === undefined || KEYS[operator.kind].includes(key)) continue;
    fail({
      kind: "unknown-key",
      path: at(`operator.${key}`),
      found: operator[key],
      allowed: MISSING[operator.kind],
      remedy: {
        da: "skriv tilbuddets kommune i location, eller ret driftsherrens art",
        en: "write the offer's municipality in location, or mend the operator's kind",
      },
    });
  }
}

/** Finds the places that a notice names; a name that does not exist is an error that suggests the right one. */
export function readPlace({ operator, location }: Notice, path: string): OfferPlace {
  const at = (key: string) => (path === "" ? key : `${path}.${key}`);
  refuseOthers(operator, at);
  const lies = location === undefined ? undefined : findMunicipality(location, at("location"));
  if (operator.kind === "municipality") {
    if (operator.municipality === undefined)
      return refuseMissing(at("operator.municipality"), MISSING.municipality, WHO);
    const own = findMunicipality(operator.municipality, at("operator.municipality"));
    const name = operator.name ?? `${own.name} Kommune`;
    return { operator: name, operatorRegion: own.region, municipality: own.name, region: (lies ?? own).region };
  }
  if (operator.kind === "region") {
    if (operator.region === undefined) return refuseMissing(at("operator.region"), MISSING.region, WHO);
    const own = findRegion(operator.region, at("operator.region"));
    return {
      operator: operator.name ?? own.name,
      operatorRegion: own.id,
      municipality: lies?.name,
      region: lies?.region ?? own.id,
    };
  }
  if (operator.name === undefined) return refuseMissing(at("operator.name"), MISSING.private, WHO);
  return { operator: operator.name, operatorRegion: undefined, municipality: lies?.name, region: lies?.region };
}
