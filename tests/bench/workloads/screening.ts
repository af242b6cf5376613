import { agreementInForce, assessProposals, screenNotices } from "../../../src/index.ts";
import { column, differing, mustAgree, wholeNumbers } from "../data.ts";
import { type Contestant, race } from "../harness.ts";
import { EARLIER, earlierBuild, figuresRead, noticesOf, VEJEN } from "../notices.ts";
import { atLeast, atMost, type Outcome, type Size, timesOf } from "../outcome.ts";

const SCREENED = "rammetakst, screenNotices";
const ASSESSED = "rammetakst, assessProposals, figures read";
const TIGHT = "float64, tightest";

const [INDEX, NATIONAL] = [1.0551, 1.039];
/** The places of verdicts, as in the library's list. */
const [DECREASE, WITHIN, ROUNDING, OPEN] = [0, 1, 2, 6];
const [ABOVE, ABOVE_NATIONAL, BY_KRONER, BY_CURRENT, UNEXPLAINED, NOT_SEPARATED, FAR, HEARING] = [
  0, 1, 3, 4, 5, 8, 13, 16,
].map((bit) => 1 << bit) as [number, number, number, number, number, number, number, number];

interface Results {
  readonly limit: Float64Array;
  readonly excess: Float64Array;
  readonly nationalLimit: Float64Array;
  readonly verdict: Uint8Array;
  readonly findings: Uint32Array;
}

const empty = (rows: number): Results => ({
  limit: new Float64Array(rows),
  excess: new Float64Array(rows),
  nationalLimit: new Float64Array(rows),
  verdict: new Uint8Array(rows),
  findings: new Uint32Array(rows),
});

/** The same five results in plain floats, which nobody checks: half an øre may go either way. */
function tightest(current: Float64Array, proposed: Float64Array, out: Results): void {
  for (let i = 0; i < current.length; i++) {
    const [before, after] = [current[i] as number, proposed[i] as number];
    const exact = before * INDEX;
    const limit = Math.round(exact);
    const national = before * NATIONAL;
    const nationalLimit = Math.round(national);
    const isAbove = after > Math.max(limit, exact);
    const areKroner = before % 100 === 0 && after % 100 === 0;
    const byKroner = isAbove && areKroner && after <= Math.floor((exact + 50) / 100) * 100;
    const byCurrent = isAbove && !byKroner && after <= Math.ceil((before + 0.5) * INDEX - 0.5);
    const isOpen = isAbove && !byKroner && !byCurrent;
    let bits = NOT_SEPARATED;
    if (isOpen) bits |= ABOVE | UNEXPLAINED | (after > before ? HEARING : 0);
    else if (after > Math.max(nationalLimit, national)) bits |= ABOVE_NATIONAL;
    if (byKroner) bits |= BY_KRONER;
    if (byCurrent) bits |= BY_CURRENT;
    if (after >= before * 5 || after * 5 <= before) bits |= FAR;
    out.limit[i] = limit;
    out.excess[i] = isAbove ? after - limit : 0;
    out.nationalLimit[i] = nationalLimit;
    out.verdict[i] = isOpen ? OPEN : isAbove ? ROUNDING : after < before ? DECREASE : WITHIN;
    out.findings[i] = bits;
  }
}

/** Notified tariffs: screened as columns, and assessed in full. */
export async function screeningWorkload({ rows, few, rounds }: Size): Promise<Outcome> {
  const roll = wholeNumbers(7);
  const current = column(rows, () => 50_000 + roll(400_000));
  const proposed = column(rows, (i) => Math.round((current[i] as number) * (1.03 + roll(50) / 1000)));
  const agreement = agreementInForce("syddanmark", "2025-01-01");
  const columns = { current, proposed, year: 2025, operator: VEJEN };
  const notices = noticesOf(current, proposed, few * 2);
  const plain = empty(rows);
  const base = await earlierBuild();
  const contestants: Contestant[] = [
    { name: SCREENED, rows, run: () => screenNotices(columns, agreement) },
    { name: TIGHT, rows, run: () => tightest(current, proposed, plain) },
    { name: ASSESSED, rows: notices.length, run: () => figuresRead(assessProposals(notices, agreement)) },
    ...(base === undefined
      ? []
      : [{ name: EARLIER, rows: notices.length, run: () => figuresRead(base.round(notices)) }]),
  ];
  const timed = await race(contestants, Math.min(rounds, 11));
  const own = screenNotices(columns, agreement);
  const wrong = (["limit", "excess", "nationalLimit", "verdict", "findings"] as const).map((name) =>
    differing(own[name], plain[name]),
  );
  const inAll = wrong.reduce((sum, each) => sum + each);
  const single = assessProposals(notices, agreement).assessments;
  const excess = single.map(({ agreed }) => agreed.excess.times(100).toNumber());
  mustAgree(ASSESSED, own.excess.subarray(0, notices.length), excess);
  return {
    title: "Notified tariffs: limit, excess, national limit, verdict and findings",
    one: "notice",
    times: timesOf(timed, SCREENED, {
      [TIGHT]: `${inAll} of ${wrong.length * rows} results wrong`,
      [ASSESSED]: "agrees",
    }),
    goals: [
      atMost("screening of notices", "of the tightest float loop", timed.ratio(SCREENED, TIGHT), 1.5),
      ...(base === undefined
        ? []
        : [
            atLeast(
              "screening of notices",
              "× faster than the earlier build's round",
              timed.ratio(EARLIER, SCREENED),
              1500,
            ),
          ]),
    ],
    notes: [],
  };
}
