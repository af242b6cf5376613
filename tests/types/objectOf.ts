import * as z from "zod";
import { objectOf } from "../../src/given/objectOf.ts";
import { line, numeric } from "../../src/given/shape.ts";
import type { Numeric } from "../../src/numbers/exact.ts";

interface Given {
  readonly name: string;
  readonly kind: "a" | "b";
  readonly amount?: Numeric;
}

const shape = { name: line, kind: z.enum(["a", "b"]), amount: numeric.optional() };
export const whole: z.ZodType<Given> = objectOf<Given>()(shape);

// @ts-expect-error a field of the type is missing, though it may be left out
objectOf<Given>()({ name: line, kind: shape.kind });
// @ts-expect-error a field is read that the type does not have
objectOf<Given>()({ ...shape, note: line });
// @ts-expect-error a field that must be given may be left out
objectOf<Given>()({ ...shape, name: line.optional() });
// @ts-expect-error a field that may be left out must be given
objectOf<Given>()({ ...shape, amount: numeric });
// @ts-expect-error a field is read as something else than the type says
objectOf<Given>()({ ...shape, kind: z.enum(["a", "c"]) });
