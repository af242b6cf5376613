import { isIsoDate } from "../../dates.ts";
import { fail } from "../../errors.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { findMunicipality } from "../../registers/municipalities.ts";
import { findRegion } from "../../registers/regions.ts";
import type { SchemeDefinition } from "./definition.ts";
import type { KeyDateRule, SchemeArea } from "./scheme.ts";
import * as say from "./words.ts";

const AGES = /^(\d{1,3})(?:-(\d{1,3})|\+)?$/;

/** Inhabitants, or ages with the lowest first. */
function isMeasure(given: string): boolean {
  const [, from, to] = AGES.exec(given) ?? [];
  return given === "inhabitants" || (from !== undefined && Number(from) <= Number(to ?? from));
}

/** What the key counts, checked. */
export function measureOf(given: string | undefined): string | undefined {
  if (given === undefined || isMeasure(given)) return given;
  return fail({
    kind: "malformed",
    path: "measure",
    found: given,
    ...say.notMeasure,
  });
}

/** A day that every year has: 29 February is none. */
export function keyDateOf(given: KeyDateRule | undefined): KeyDateRule | undefined {
  if (given === undefined || isIsoDate(`2021-${given.day}`)) return given;
  return fail({
    kind: "malformed",
    path: "keyDate.day",
    found: given.day,
    ...say.notKeyDate,
  });
}

/** Whose municipalities share, each found and none twice. */
export function areaOf(given: SchemeDefinition["area"]): SchemeArea | undefined {
  if (given === undefined || given === "country" || given === "region") return given;
  if (typeof given === "string" || typeof given === "number") return { region: findRegion(given, "area").id };
  const places = given.map((each, i) => findMunicipality(each, `area[${i}]`));
  refuseTwice(
    places.map(({ name }) => name),
    (i) => `area[${i}]`,
  );
  return { municipalities: places.map(({ code }) => code) };
}
