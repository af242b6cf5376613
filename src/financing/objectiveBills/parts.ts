import type { Municipality } from "../../registers/municipalities.ts";
import { type ComposedArea, type FinancingScheme, knownInYear, type SchemeArea } from "../schemes/scheme.ts";

const isComposed = (area: SchemeArea): area is ComposedArea => typeof area === "object" && "region" in area;

function isIn({ region, without = [], also = [] }: ComposedArea, { name, region: own }: Municipality): boolean {
  return (own === region && !without.includes(name)) || also.includes(name);
}

/**
 * Whether a municipality takes part in a scheme, as far as its sources say: where they do not settle the area, or name
 * only some of several areas, it may, and is counted.
 */
export function mayTakePart(scheme: FinancingScheme, municipality: Municipality, year: number): boolean {
  const area = knownInYear(scheme.area, year)?.value;
  if (area === undefined || typeof area === "string" || "named" in area) return true;
  if (isComposed(area)) return isIn(area, municipality);
  return area.municipalities.some((each) => each === municipality.code || each === municipality.name);
}

/** The area that a call need not name: a region scheme's is the municipality's own region. */
export function ownArea(scheme: FinancingScheme, municipality: Municipality, year: number): string | undefined {
  const area = knownInYear(scheme.area, year)?.value;
  if (area === "region") return municipality.region;
  if (typeof area !== "object" || !("named" in area)) return undefined;
  return Object.entries(area.named).find(([, each]) => isIn(each, municipality))?.[0];
}

/** A scheme that is only proposed is no bill until someone gives its budget. */
export function isProposed({ objectiveShare }: FinancingScheme): boolean {
  return objectiveShare.some(({ mark }) => mark === "proposed");
}
