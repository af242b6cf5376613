import * as z from "zod";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { refuseOutOfRange, shareOfOne } from "../../given/figures.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { integer, numeric } from "../../given/shape.ts";
import { compare, type Fraction, fraction } from "../../numbers/fraction.ts";
import type { DrawOptions } from "./input.ts";
import * as say from "./words.ts";

const LEAST_DRAWS = 2;
const MOST_DRAWS = 1_000_000;
/** So many drawn years fit into some 200 MB. */
const MOST_DRAWN_YEARS = 5_000_000;
const USUAL_DRAWS = 10_000;
const USUAL_SEED = 1;
const USUAL_QUANTILES: readonly Fraction[] = [5n, 25n, 50n, 75n, 95n].map((n) => fraction(n, 100n));

const schema = atFirstUse(() =>
  objectOf<DrawOptions>()({
    draws: integer(LEAST_DRAWS, MOST_DRAWS).optional(),
    seed: integer(0).optional(),
    quantiles: z.array(numeric).min(1).max(20).optional(),
  }),
);

/** Options that were checked. */
export interface ReadDrawOptions {
  readonly draws: number;
  readonly seed: number;
  readonly quantiles: readonly Fraction[];
}

function quantilesOf(given: DrawOptions["quantiles"]): readonly Fraction[] {
  if (given === undefined) return USUAL_QUANTILES;
  const shares = given.map((share, i) => shareOfOne(share, `options.quantiles[${i}]`));
  const at = shares.findIndex((share, i) => i > 0 && compare(share, shares[i - 1] as Fraction) <= 0);
  if (at >= 0) refuseOutOfRange(`options.quantiles[${at}]`, given[at], say.rising.allowed, say.rising.remedy);
  return shares;
}

/** The options, with nothing unknown among them; `years` is how many years each draw has. */
export function readDrawOptions(given: DrawOptions, years: number): ReadDrawOptions {
  const { draws = USUAL_DRAWS, seed = USUAL_SEED, quantiles } = readGiven(schema(), given, "options");
  if (draws * years > MOST_DRAWN_YEARS) {
    const { allowed, remedy } = say.fewerDraws(Math.floor(MOST_DRAWN_YEARS / years));
    refuseOutOfRange("options.draws", draws, allowed, remedy);
  }
  return { draws, seed, quantiles: quantilesOf(quantiles) };
}
