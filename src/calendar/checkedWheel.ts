import * as z from "zod";
import { fail } from "../errors.ts";
import { atFirstUse } from "../given/atFirstUse.ts";
import { readGiven } from "../given/readGiven.ts";
import { date, line } from "../given/shape.ts";
import { bothTexts, whenShape } from "./ownEvents.ts";
import { ROLES, type YearWheel } from "./wheel.ts";

/** What is read of a deadline; the rest of it is told and not counted with. */
const deadline = atFirstUse(() =>
  z.looseObject({
    id: line,
    role: z.enum(ROLES),
    date,
    named: date,
    when: whenShape(),
    title: bothTexts(),
    mark: line,
    source: bothTexts(),
    isProposal: z.boolean(),
    opens: whenShape().optional(),
  }),
);
const wheel = atFirstUse(
  () => z.looseObject({ deadlines: z.array(deadline()) }) as unknown as z.ZodType<Pick<YearWheel, "deadlines">>,
);

/** The wheel given, also one that was stored, or an error that shows how to make one. */
export function checkedWheel(given: unknown, path = "wheel"): Pick<YearWheel, "deadlines"> {
  if (typeof given === "object" && given !== null && "deadlines" in given) return readGiven(wheel(), given, path);
  return fail({
    kind: given === undefined ? "missing" : "malformed",
    path,
    found: given,
    allowed: { da: "et årshjul, som yearWheel giver det", en: "a year wheel as yearWheel gives it" },
    remedy: {
      da: 'skriv yearWheel(agreementInForce("syddanmark", "2026-01-01"), 2026)',
      en: 'write yearWheel(agreementInForce("syddanmark", "2026-01-01"), 2026)',
    },
  });
}
