import * as z from "zod";
import { fail } from "../../errors.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { exactlyOne } from "../../given/exactlyOne.ts";
import { aboveZero } from "../../given/figures.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { line, numeric } from "../../given/shape.ts";
import { oneOf } from "../../given/words.ts";
import type { Numeric } from "../../numbers/exact.ts";
import { exactText } from "../../numbers/exactText.ts";
import { equal, type Fraction, ONE, reduced, total } from "../../numbers/fraction.ts";
import type { Text } from "../../words.ts";
import { checkedSeries } from "../indexFactor.ts";
import type { IndexSeries, IndexStep } from "../indexSeries.ts";
import { ownSteps } from "../indexSeries.ts";
import * as say from "./words.ts";

/** A part of a composite index: what it is of, how much it weighs, and its rate, of the user's own or from a series. */
export interface CompositePart {
  /** What the part is of, such as `løn` or `priser`; no two parts of one name. */
  readonly kind: string;
  /** A share of 1, above 0; the weights of all parts sum to exactly 1. */
  readonly weight: Numeric;
  /** The rate that leads to the year, as a share of 1; without it, `series` is asked. */
  readonly rate?: Numeric;
  /** The series that is asked for the year's rate; not together with `rate`. */
  readonly series?: IndexSeries;
}

/** A part that has been read: its figures exact, and what its rate rests on. */
export interface ReadPart {
  readonly kind: string;
  readonly weight: Fraction;
  readonly step: IndexStep;
  /** The title of the series that the rate is from; none for a rate of the user's own. */
  readonly series: Text | undefined;
}

/** Fewer are no composite, and more than this no one weighs. */
const MOST_PARTS = 100;

const schema = atFirstUse(() =>
  z
    .array(
      objectOf<CompositePart>()({
        kind: line,
        weight: numeric,
        rate: numeric.optional(),
        series: z.custom<IndexSeries>(() => true).optional(),
      }),
    )
    .min(1)
    .max(MOST_PARTS),
);

function readPart({ kind, weight, rate, series }: CompositePart, year: number, path: string): ReadPart {
  exactlyOne({ rate, series }, { path, allowed: oneOf(["rate", "series"]), remedy: say.RATE_OR_SERIES });
  const [own] = rate === undefined ? [] : ownSteps({ [year]: rate });
  const step = own ?? checkedSeries(series, `${path}.series`).rate(year);
  return { kind, weight: aboveZero(weight, `${path}.weight`, "as-written"), step, series: series?.title };
}

function refuseWeights(found: Fraction): never {
  return fail({ kind: "out-of-range", path: "parts", ...say.weightsNotOne(exactText(reduced(found))) });
}

/** The parts of a composite index in a year: every name once, every rate known, weights that sum to exactly 1. */
export function readParts(given: unknown, year: number): readonly ReadPart[] {
  const parts = readGiven(schema(), given, "parts");
  refuseTwice(
    parts.map(({ kind }) => kind),
    (i) => `parts[${i}].kind`,
  );
  const read = parts.map((part, i) => readPart(part, year, `parts[${i}]`));
  const sum = total(read.map(({ weight }) => weight));
  return equal(sum, ONE) ? read : refuseWeights(sum);
}
