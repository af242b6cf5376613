import * as z from "zod";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { objectOf } from "../../given/objectOf.ts";
import { integer, line, nameOrCode, numeric, year } from "../../given/shape.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { Text } from "../../words.ts";
import { DIRECTIONS, type Direction, type KeyDateRule } from "./scheme.ts";

/** An objective share and the first year it holds for; it lasts until the next one of the list. */
export interface ShareFrom {
  /** The first budget year it holds for; each only once. */
  readonly fromYear: number;
  /** A share of 1: 0.8 is 80 %. */
  readonly share: Numeric;
}

/** A financing scheme of the user's own, for {@link defineScheme}; what is left out is not known and is asked for when it is needed. */
export interface SchemeDefinition {
  /** A name of its own, such as `communication-centre`. */
  readonly id: string;
  /** What it is called: one text for both languages, or one for each. */
  readonly title: string | Text;
  /** By default `payment`. */
  readonly direction?: Direction;
  /** The share that is paid by the key, 0 to 1, or several from one year after the other; the rest is paid per case. */
  readonly objectiveShare: Numeric | readonly ShareFrom[];
  /** `inhabitants`, or ages such as `0-17`. */
  readonly measure?: string;
  /** Such as `{ day: "01-01", yearsBefore: 1 }` for 1 January of the year before. */
  readonly keyDate?: KeyDateRule;
  /** `country`, `region` for one that each call names, a region, or a list of municipalities. */
  readonly area?: string | number | readonly (string | number)[];
  /** 1 to 10. */
  readonly settlementYears?: number;
  /** 1 to 12. */
  readonly instalments?: number;
  /** Kr. for each person of the key, 0 or more. */
  readonly ratePerKey?: Numeric;
  /** What the scheme rests on, such as the name of an agreement. */
  readonly source?: string;
}

const text = atFirstUse(() => z.union([line, objectOf<Text>()({ da: line, en: line })]));
const shares = atFirstUse(() =>
  z
    .array(objectOf<ShareFrom>()({ fromYear: year, share: numeric }))
    .min(1)
    .max(100),
);

/** @internal The shape of a scheme from outside: every key known, every value of its kind. */
export const schemeDefinition: () => z.ZodType<SchemeDefinition> = atFirstUse(() =>
  objectOf<SchemeDefinition>()({
    id: line,
    title: text(),
    direction: z.enum(DIRECTIONS).optional(),
    objectiveShare: z.union([numeric, shares()]),
    measure: line.optional(),
    keyDate: objectOf<KeyDateRule>()({ day: line, yearsBefore: integer(0, 5) }).optional(),
    area: z.union([nameOrCode, z.array(nameOrCode).min(1).max(98)]).optional(),
    settlementYears: integer(1, 10).optional(),
    instalments: integer(1, 12).optional(),
    ratePerKey: numeric.optional(),
    source: line.optional(),
  }),
);
