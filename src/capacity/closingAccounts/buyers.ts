import * as z from "zod";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { notNegative, refuseOutOfRange } from "../../given/figures.ts";
import { objectOf } from "../../given/objectOf.ts";
import { nameOrCode, numeric } from "../../given/shape.ts";
import type { Numeric } from "../../numbers/exact.ts";
import { type Fraction, total } from "../../numbers/fraction.ts";
import { findMunicipality } from "../../registers/municipalities.ts";
import { SOME_DAYS } from "../words.ts";

/** The days that a municipality paid for, or is expected to. */
export interface BuyerUse {
  /** By name or code. */
  readonly municipality: string | number;
  /** 0 or more. */
  readonly occupiedDays: Numeric;
}

/** A buyer as a row of a key. */
export interface ReadBuyer {
  readonly id: string;
  readonly key: Fraction;
}

/** @internal The shape of buyers from outside. */
export const buyersSchema: () => z.ZodType<readonly BuyerUse[]> = atFirstUse(() =>
  z.array(objectOf<BuyerUse>()({ municipality: nameOrCode, occupiedDays: numeric })).max(10_000),
);

/** Buyers whose municipalities are found, none of them twice, with days above 0 in all. */
export function readBuyers(buyers: readonly BuyerUse[], path: string): readonly ReadBuyer[] {
  const read = buyers.map(({ municipality, occupiedDays }, i) => ({
    id: findMunicipality(municipality, `${path}[${i}].municipality`).name,
    key: notNegative(occupiedDays, `${path}[${i}].occupiedDays`, "count"),
  }));
  refuseTwice(
    read.map(({ id }) => id),
    (i) => `${path}[${i}].municipality`,
  );
  const days = total(read.map(({ key }) => key));
  if (days.n > 0n) return read;
  return refuseOutOfRange(path, buyers, SOME_DAYS);
}
