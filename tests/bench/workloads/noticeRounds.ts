import { agreementInForce, assessProposals, municipalities, type Notice } from "../../../src/index.ts";
import { readNotice } from "../../../src/proposals/notice/read.ts";
import { column, wholeNumbers } from "../data.ts";
import { type Contestant, race } from "../harness.ts";
import { EARLIER, earlierBuild, figuresRead, kept, noticesOf, textsRead } from "../notices.ts";
import { atLeast, atMost, type Outcome, type Size, timesOf } from "../outcome.ts";

const FIGURES = "rammetakst, assessProposals, figures read";
const TEXTS = "rammetakst, assessProposals, findings and explanations read";
const READING = "rammetakst, notices read and checked";
const BY_HAND = "checks written by hand";
const EARLIER_TEXTS = "an earlier build, findings and explanations read";

const NOTICES = 16_000;

const KEYS = new Set([
  "id",
  "offer",
  "service",
  "operator",
  "location",
  "buyer",
  "unit",
  "current",
  "proposed",
  "effectiveFrom",
  "notifiedOn",
  "citizens",
  "roundTheClock",
]);
const UNITS = new Set(["day", "month", "year", "hour", "case"]);
const DATE = /^\d{4}-\d{2}-\d{2}$/;

type Row = Readonly<Record<string, unknown>>;

function isTariff(value: unknown): value is Notice["current"] {
  if (typeof value !== "object" || value === null) return false;
  for (const key in value) if (key !== "amount" && key !== "priceLevel" && key !== "backRegulation") return false;
  const { amount, priceLevel, backRegulation } = value as Row;
  return (
    typeof amount === "number" &&
    Number.isFinite(amount) &&
    Number.isInteger(priceLevel) &&
    (backRegulation === undefined || typeof backRegulation === "number")
  );
}

function isDate(value: unknown): value is string {
  if (typeof value !== "string" || !DATE.test(value)) return false;
  const [year, month, day] = [Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8))];
  const days = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : DAYS[month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Good rows looked at by hand as a careful programmer would: every key known, every value of its kind, the municipality found, a copy made. */
function checkedByHand(row: Row, codes: ReadonlyMap<unknown, string>) {
  for (const key in row) if (!KEYS.has(key)) throw new Error(key);
  const { id, offer, operator, unit, current, proposed, effectiveFrom, notifiedOn, citizens, roundTheClock } = row;
  if (typeof id !== "string" && typeof id !== "number") throw new Error("id");
  if (typeof offer !== "string" || offer === "" || offer.length > 1000) throw new Error("offer");
  if (typeof unit !== "string" || !UNITS.has(unit)) throw new Error("unit");
  const { kind, municipality } = operator as Row;
  const name = codes.get(municipality);
  if (kind !== "municipality" || name === undefined) throw new Error("operator");
  if (!isTariff(current) || !isTariff(proposed)) throw new Error("tariff");
  if (!((current.amount as number) > 0) || !((proposed.amount as number) >= 0)) throw new Error("amount");
  if (!isDate(effectiveFrom) || (notifiedOn !== undefined && !isDate(notifiedOn))) throw new Error("date");
  if (citizens !== undefined && !(typeof citizens === "number" && citizens >= 0)) throw new Error("citizens");
  if (roundTheClock !== undefined && typeof roundTheClock !== "boolean") throw new Error("roundTheClock");
  return { ...row, current: { ...current }, proposed: { ...proposed }, operator: { ...(operator as Row) }, name };
}

/** A round of notices in full: its figures read, its texts read, and the notices read and checked alone. */
export async function noticeRoundsWorkload({ few, rounds }: Size): Promise<Outcome> {
  const size = Math.min(NOTICES, few * 2);
  const roll = wholeNumbers(7);
  const current = column(size, () => 50_000 + roll(400_000));
  const proposed = column(size, (i) => Math.round((current[i] as number) * (1.03 + roll(50) / 1000)));
  const agreement = agreementInForce("syddanmark", "2025-01-01");
  const notices = noticesOf(current, proposed, size);
  const round = () => assessProposals(notices, agreement);
  const codes = new Map<unknown, string>(municipalities().map(({ code, name }) => [code, name]));
  const base = await earlierBuild();
  const contestants: Contestant[] = [
    { name: FIGURES, rows: size, run: () => figuresRead(round()) },
    { name: TEXTS, rows: size, run: () => textsRead(round()) },
    { name: READING, rows: size, run: () => notices.map((notice) => readNotice(notice, "notice")).length },
    {
      name: BY_HAND,
      rows: size,
      run: () => notices.map((notice) => checkedByHand(notice as unknown as Row, codes)).length,
    },
    ...(base === undefined
      ? []
      : [
          { name: EARLIER, rows: size, run: () => figuresRead(base.round(notices)) },
          { name: EARLIER_TEXTS, rows: size, run: () => textsRead(base.round(notices)) },
        ]),
  ];
  const timed = await race(contestants, Math.min(rounds, 9));
  const memory = kept(notices, round);
  return {
    title: "A round of notices",
    one: "notice",
    times: timesOf(timed, FIGURES),
    goals: [
      atMost("round of notices, figures read", "KiB kept a notice", memory.read, 2, "KiB"),
      atMost("reading notices", "of checks written by hand", timed.ratio(READING, BY_HAND), 3),
      ...(base === undefined
        ? []
        : [
            atLeast(
              "round of notices, figures read",
              "× faster than the earlier build",
              timed.ratio(EARLIER, FIGURES),
              12,
            ),
            atLeast(
              "round of notices, findings and explanations read",
              "× faster than the earlier build",
              timed.ratio(EARLIER_TEXTS, TEXTS),
              2.5,
            ),
          ]),
    ],
    notes: [
      `A round that nobody has read keeps ${memory.unread.toFixed(2)} KiB a notice, with every figure read ${memory.read.toFixed(2)} KiB.`,
      ...(base === undefined
        ? []
        : [`The earlier build keeps ${kept(notices, base.round).read.toFixed(1)} KiB a notice.`]),
    ],
  };
}
