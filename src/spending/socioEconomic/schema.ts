import * as z from "zod";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { objectOf } from "../../given/objectOf.ts";
import { nameOrCode, numeric } from "../../given/shape.ts";
import { INDEX_BASES, type IndexBase, type MunicipalIndex } from "./result.ts";

/** @internal An index of a municipality. */
export const municipalIndex = atFirstUse(() =>
  objectOf<MunicipalIndex>()({ municipality: nameOrCode, index: numeric }),
);

/** @internal The index of a municipality with the same need as the mean. */
export const indexBase: () => z.ZodType<IndexBase> = atFirstUse(() =>
  z.union(INDEX_BASES.map((base) => z.literal(base))),
);
