import { fail } from "../../errors.ts";
import { refuseMissing } from "../../given/missing.ts";
import { findMunicipality, type Municipality } from "../../registers/municipalities.ts";
import { findRegion, type RegionId } from "../../registers/regions.ts";
import type { NoticeGiven, Operator, OperatorGiven } from "./input.ts";
import * as say from "./words.ts";

/** Where an offer lies and who runs it. */
export interface OfferPlace {
  /** The operator as it is called: `Vejen Kommune`, `Region Sjælland`, or a private operator's name. */
  readonly operator: string;
  /** The region that the operator belongs to; a private one belongs to none. */
  readonly operatorRegion: RegionId | undefined;
  /** The municipality that the operator is or, for others, where the offer lies, if that is stated. */
  readonly municipality: string | undefined;
  /** The region where the offer lies, if that is stated. */
  readonly region: RegionId | undefined;
}

const KEYS: Readonly<Record<Operator["kind"], readonly (keyof Operator)[]>> = {
  municipality: ["municipality", "name"],
  region: ["region", "name"],
  private: ["name"],
};

/** A key that says nothing for this kind of operator would otherwise be ignored. */
function refuseOthers(operator: OperatorGiven, at: (key: string) => string): void {
  for (const key of ["municipality", "region"] as const) {
    if (operator[key] === undefined || KEYS[operator.kind].includes(key)) continue;
    fail({
      kind: "unknown-key",
      path: at(`operator.${key}`),
      found: operator[key],
      allowed: say.OPERATORS[operator.kind],
      remedy: say.WRITE_LOCATION,
    });
  }
}

/** An operator with what its kind is found by; without that it is an error. */
function completeOperator({ kind, municipality, region, name }: OperatorGiven, at: (key: string) => string): Operator {
  const named = name === undefined ? {} : { name };
  const missing = (key: string) => refuseMissing(at(`operator.${key}`), say.OPERATORS[kind], say.WRITE_WHO);
  if (kind === "municipality") return { kind, municipality: municipality ?? missing("municipality"), ...named };
  if (kind === "region") return { kind, region: region ?? missing("region"), ...named };
  return { kind, name: name ?? missing("name") };
}

/** Who runs an offer, and where it lies. */
interface RunOffer {
  readonly operator: Operator;
  readonly place: OfferPlace;
}

/** Finds the places that a notice names; a name that does not exist is an error that suggests the right one. */
export function readPlace({ operator: given, location }: NoticeGiven, path: string): RunOffer {
  const at = (key: string) => (path === "" ? key : `${path}.${key}`);
  refuseOthers(given, at);
  const lies = location === undefined ? undefined : findMunicipality(location, at("location"));
  const operator = completeOperator(given, at);
  return { operator, place: placeOf(operator, lies, at) };
}

function placeOf(operator: Operator, lies: Municipality | undefined, at: (key: string) => string): OfferPlace {
  if (operator.kind === "municipality") {
    const own = findMunicipality(operator.municipality, at("operator.municipality"));
    const name = operator.name ?? `${own.name} Kommune`;
    return { operator: name, operatorRegion: own.region, municipality: own.name, region: (lies ?? own).region };
  }
  if (operator.kind === "region") {
    const own = findRegion(operator.region, at("operator.region"));
    return {
      operator: operator.name ?? own.name,
      operatorRegion: own.id,
      municipality: lies?.name,
      region: lies?.region ?? own.id,
    };
  }
  return { operator: operator.name, operatorRegion: undefined, municipality: lies?.name, region: lies?.region };
}
