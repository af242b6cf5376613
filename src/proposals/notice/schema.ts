import * as z from "zod";
import { frozen } from "../../frozen.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { toWrite } from "../../given/remedies.ts";
import { date, levelYear, line, nameOrCode, numeric } from "../../given/shape.ts";
import { OPERATOR_KINDS } from "../../registers/operatorKind.ts";
import { tariffUnitGiven } from "../../tariffs/tariffUnitGiven.ts";
import type { Text } from "../../words.ts";
import { EVIDENCE, MOST_REASONS, type Notice, type Operator, REASON_KINDS } from "./input.ts";

const WRITE_OPERATOR: Text = frozen({
  da: 'skriv { kind: "municipality", municipality: "Vejen" }, { kind: "region", region: "Syddanmark" } eller { kind: "private", name: "…" }',
  en: 'write { kind: "municipality", municipality: "Vejen" }, { kind: "region", region: "Syddanmark" } or { kind: "private", name: "…" }',
});

const tariff = atFirstUse(() =>
  z.strictObject({ amount: numeric, priceLevel: levelYear, backRegulation: numeric.optional() }),
);

const reason = atFirstUse(() =>
  z.strictObject({
    kind: z.enum(REASON_KINDS),
    evidence: z.enum(EVIDENCE),
    amount: numeric.optional(),
    reference: line.optional(),
    text: line.optional(),
  }),
);

/** Which key a kind of operator needs is asked for where its place is found, in words of its own. */
const operator = atFirstUse(() =>
  toWrite(
    z.strictObject({
      kind: z.enum(OPERATOR_KINDS),
      municipality: nameOrCode.optional(),
      region: nameOrCode.optional(),
      name: line.optional(),
    }) as unknown as z.ZodType<Operator>,
    WRITE_OPERATOR,
  ),
);

const notice = atFirstUse(() =>
  z.strictObject({
    id: nameOrCode,
    offer: line,
    service: line.optional(),
    paragraph: line.optional(),
    operator: operator(),
    location: nameOrCode.optional(),
    unit: tariffUnitGiven(),
    current: tariff(),
    proposed: tariff(),
    effectiveFrom: date,
    notifiedOn: date.optional(),
    buyer: nameOrCode.optional(),
    citizens: numeric.optional(),
    quantityPerYear: numeric.optional(),
    roundTheClock: z.boolean().optional(),
    reasons: z.array(reason()).max(MOST_REASONS).optional(),
    coverage: z.strictObject({ soldDays: numeric, occupiedDays: numeric }).optional(),
    capacityChange: z
      .strictObject({ placesBefore: numeric, placesAfter: numeric, isHighlySpecialised: z.boolean().optional() })
      .optional(),
  }),
);

/** The shape of a notice from outside: every key known, every value of its kind. */
export const noticeSchema: () => z.ZodType<Notice> = atFirstUse(() => notice() as z.ZodType<Notice>);
