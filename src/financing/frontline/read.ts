import * as z from "zod";
import { checkedAgreement } from "../../agreements/checkedAgreement.ts";
import { onDay } from "../../agreements/onDay.ts";
import { type IsoDate, yearOf } from "../../dates.ts";
import { fail } from "../../errors.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { date, nameOrCode, numeric } from "../../given/shape.ts";
import type { Numeric } from "../../numbers/exact.ts";
import { findMunicipality } from "../../registers/municipalities.ts";
import { findRegion } from "../../registers/regions.ts";
import * as say from "./words.ts";

/** What the compensation of small municipalities is computed from. */
export interface CompensationInput {
  /** The project's surplus of the year, kr. */
  readonly surplus: Numeric;
  /** The date that inhabitants are counted on; the minutes state none. */
  readonly date: IsoDate;
  /** Municipalities with a co-operation agreement with a larger one. */
  readonly cooperating?: readonly (string | number)[];
}

const shape = atFirstUse(() =>
  objectOf<CompensationInput>()({ surplus: numeric, date, cooperating: z.array(nameOrCode).max(98).optional() }),
);

function refuseNotInRegion(found: string, region: string, path: string): never {
  return fail({
    kind: "out-of-range",
    path,
    found,
    ...say.notInRegion(region),
  });
}

/** The input checked, and the agreement with it: only municipalities of its region can be in the project. */
export function readCompensation(input: unknown, agreement: unknown) {
  const read = readGiven(shape(), input, "");
  const asked = checkedAgreement(agreement, read.date);
  const inForce = onDay(asked, `${yearOf(asked.date)}-01-01`);
  const { name, id } = findRegion(inForce.region);
  const places = (read.cooperating ?? []).map((each, i) => {
    const place = findMunicipality(each, `cooperating[${i}]`);
    return place.region === id ? place : refuseNotInRegion(place.name, name, `cooperating[${i}]`);
  });
  refuseTwice(
    places.map((place) => place.name),
    (i) => `cooperating[${i}]`,
  );
  return { ...read, inForce, cooperating: new Set(places.map(({ code }) => code)) };
}
