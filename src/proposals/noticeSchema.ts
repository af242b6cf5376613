import { z } from "zod";
import { isIsoDate } from "../dates.ts";
import { isFraction, type Numeric } from "../numbers/exact.ts";
import { EVIDENCE, type Notice, OPERATOR_KINDS, REASON_KINDS, TARIFF_UNITS } from "./notice.ts";

const LONGEST = 2_000;

const line = z.string().trim().min(1).max(LONGEST);
const place = z.union([line, z.int()]);
const date = z.string().refine(isIsoDate, { params: { wanted: "date" } });
/** A number by its looks; its bounds are checked where it is read as an exact number. */
const numeric = z.custom<Numeric>(
  (value) => ["number", "string", "bigint"].includes(typeof value) || isFraction(value) || isDecimal(value),
  { params: { wanted: "number" } },
);

function isDecimal(value: unknown): boolean {
  return typeof value === "object" && value !== null && typeof (value as { toFixed?: unknown }).toFixed === "function";
}

const tariff = z.strictObject({ amount: numeric, priceLevel: z.int(), backRegulation: numeric.optional() });

const reason = z.strictObject({
  kind: z.enum(REASON_KINDS),
  evidence: z.enum(EVIDENCE),
  amount: numeric.optional(),
  reference: line.optional(),
  text: line.optional(),
});

const operator = z.strictObject({
  kind: z.enum(OPERATOR_KINDS),
  municipality: place.optional(),
  region: place.optional(),
  name: line.optional(),
});

/** The shape of a notice from outside: every key known, every value of its kind. */
export const noticeSchema: z.ZodType<Notice> = z.strictObject({
  id: place,
  offer: line,
  service: line.optional(),
  paragraph: line.optional(),
  operator,
  location: place.optional(),
  unit: z.enum(TARIFF_UNITS),
  current: tariff,
  proposed: tariff,
  effectiveFrom: date,
  notifiedOn: date.optional(),
  buyer: place.optional(),
  citizens: numeric.optional(),
  quantityPerYear: numeric.optional(),
  roundTheClock: z.boolean().optional(),
  reasons: z.array(reason).max(100).optional(),
}) as z.ZodType<Notice>;

/** The keys that may stand at a place of a notice, for suggestions. */
export const NOTICE_KEYS: readonly string[] = [
  ...Object.keys((noticeSchema as unknown as { shape: object }).shape),
  ...Object.keys(tariff.shape),
  ...Object.keys(reason.shape),
  ...Object.keys(operator.shape),
];
