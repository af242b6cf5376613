import * as z from "zod";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { objectOf } from "../../given/objectOf.ts";
import { toWrite } from "../../given/remedies.ts";
import { date, levelYear, line, nameOrCode, numeric } from "../../given/shape.ts";
import { OPERATOR_KINDS } from "../../registers/operatorKind.ts";
import { tariffUnitGiven } from "../../tariffs/tariffUnitGiven.ts";
import {
  EVIDENCE,
  MOST_REASONS,
  type NoticeCapacity,
  type NoticeCoverage,
  type NoticeGiven,
  type NoticeTariff,
  type OperatorGiven,
  REASON_KINDS,
  type Reason,
} from "./input.ts";
import { WRITE_OPERATOR } from "./words.ts";

const tariff = atFirstUse(() =>
  objectOf<NoticeTariff>()({ amount: numeric, priceLevel: levelYear, backRegulation: numeric.optional() }),
);

const reason = atFirstUse(() =>
  objectOf<Reason>()({
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
    objectOf<OperatorGiven>()({
      kind: z.enum(OPERATOR_KINDS),
      municipality: nameOrCode.optional(),
      region: nameOrCode.optional(),
      name: line.optional(),
    }),
    WRITE_OPERATOR,
  ),
);

const coverage = atFirstUse(() => objectOf<NoticeCoverage>()({ soldDays: numeric, occupiedDays: numeric }));

const capacityChange = atFirstUse(() =>
  objectOf<NoticeCapacity>()({
    placesBefore: numeric,
    placesAfter: numeric,
    isHighlySpecialised: z.boolean().optional(),
  }),
);

/** The shape of a notice from outside: every key known, every value of its kind. */
export const noticeSchema: () => z.ZodType<NoticeGiven> = atFirstUse(() =>
  objectOf<NoticeGiven>()({
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
    coverage: coverage().optional(),
    capacityChange: capacityChange().optional(),
  }),
);
