import { z } from "zod";
import { type IsoDate, isIsoDate } from "../dates.ts";
import { isFraction, type Numeric } from "../numbers/exact.ts";
import { EVIDENCE, MOST_REASONS, type Notice, OPERATOR_KINDS, REASON_KINDS, TARIFF_UNITS } from "./notice.ts";

const LONGEST = 2_000;

const line = z.string().trim().min(1).max(LONGEST);
const place = z.union([line, z.int()]);
const date = z.custom<IsoDate>((value) => typeof value === "string" && isIsoDate(value), {
  params: { wanted: "date" },
});
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

const notice = z.strictObject({
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
  reasons: z.array(reason).max(MOST_REASONS).optional(),
});

/** The shape of a notice from outside: every key known, every value of its kind. */
export const noticeSchema: z.ZodType<Notice> = notice as z.ZodType<Notice>;

const KEYS: ReadonlyMap<PropertyKey | undefined, readonly string[]> = new Map<PropertyKey, readonly string[]>([
  ["current", Object.keys(tariff.shape)],
  ["proposed", Object.keys(tariff.shape)],
  ["operator", Object.keys(operator.shape)],
  ["reasons", Object.keys(reason.shape)],
]);

/** The keys that may stand at a place of a notice: in the notice itself, or in one of its parts. */
export function keysAt([part]: readonly PropertyKey[]): readonly string[] {
  return KEYS.get(part) ?? Object.keys(notice.shape);
}
