import * as z from "zod";
import { fail } from "../errors.ts";
import { atFirstUse } from "../given/atFirstUse.ts";
import { oneOf } from "../given/oneOf.ts";
import { readGiven } from "../given/readGiven.ts";
import { date, line } from "../given/shape.ts";
import { MARKS } from "../rules/explanationWords.ts";
import { bothTexts, whenShape } from "./ownEvents.ts";
import { type Deadline, ROLES } from "./wheel.ts";
import type { When } from "./when.ts";
import * as say from "./words.ts";

/** What is read of a deadline; the rest of it is shown only. */
export interface ReadDeadline
  extends Pick<Deadline, "id" | "role" | "date" | "named" | "when" | "title" | "mark" | "source" | "isProposal"> {
  readonly opens?: When | undefined;
}

/** A wheel as far as it is read. */
export interface ReadWheel {
  readonly deadlines: readonly ReadDeadline[];
}

const deadline: () => z.ZodType<ReadDeadline> = atFirstUse(() =>
  z.looseObject({
    id: line,
    role: z.enum(ROLES),
    date,
    named: date,
    when: whenShape(),
    title: bothTexts(),
    mark: oneOf(MARKS),
    source: bothTexts(),
    isProposal: z.boolean(),
    opens: whenShape().optional(),
  }),
);
const wheel: () => z.ZodType<ReadWheel> = atFirstUse(() => z.looseObject({ deadlines: z.array(deadline()) }));

/** The wheel given, also one that was stored, or an error that shows how to make one. */
export function checkedWheel(given: unknown, path = "wheel"): ReadWheel {
  if (typeof given === "object" && given !== null && "deadlines" in given) return readGiven(wheel(), given, path);
  return fail({ kind: given === undefined ? "missing" : "malformed", path, found: given, ...say.notWheel });
}
