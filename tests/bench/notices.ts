import type { Agreement, agreementInForce, assessProposals, Decimal, Notice, ProposalRound } from "../../src/index.ts";

/** The code of a municipality. */
export const VEJEN = 575;

/** Ordinary notices of one municipality, in kroner as offices have them. */
export function noticesOf(current: Float64Array, proposed: Float64Array, rows: number): Notice[] {
  return Array.from({ length: rows }, (_, i) => ({
    id: i,
    offer: `Tilbud ${i}`,
    operator: { kind: "municipality", municipality: VEJEN },
    unit: "day",
    current: { amount: (current[i] as number) / 100, priceLevel: 2024 },
    proposed: { amount: (proposed[i] as number) / 100, priceLevel: 2025 },
    effectiveFrom: "2025-01-01",
    notifiedOn: "2024-10-15",
    citizens: 1,
    roundTheClock: true,
  }));
}

/** Reads a number without the cost of turning it into a float. */
const seen = (figure: Decimal | null | undefined): number => figure?.e ?? 0;

/** Reads every figure and verdict of a round; what is read is added up, so that none is left out. */
export function figuresRead({ assessments }: ProposalRound): number {
  let sum = 0;
  for (const each of assessments) {
    const { agreed, national, increase, paidChange, annualEffect, roundingLimit } = each;
    sum += seen(agreed.rate) + seen(agreed.exactLimit) + seen(agreed.limit) + seen(agreed.excess);
    sum += seen(national?.rate) + seen(national?.exactLimit) + seen(national?.limit) + seen(national?.excess);
    sum += seen(increase.amount) + seen(increase.rate) + seen(paidChange.amount) + seen(paidChange.rate);
    sum += seen(each.substantiated) + seen(each.explained) + seen(each.unexplained) + seen(roundingLimit);
    sum += seen(annualEffect?.thisYear) + seen(annualEffect?.fullYear) + seen(annualEffect?.ofExcess);
    sum += each.verdict.length;
  }
  return sum;
}

/** Reads the texts of every finding, and every explanation. */
export function textsRead({ assessments }: ProposalRound): number {
  let sum = 0;
  for (const { findings, explanation } of assessments) {
    for (const { message, remedy, source } of findings) {
      sum += message.da.length + message.en.length + remedy.da.length + remedy.en.length + source.da.length;
    }
    for (const { da, en } of explanation.says) sum += da.length + en.length;
    for (const each of explanation.because) sum += each.calculation?.steps.length ?? 0;
  }
  return sum;
}

/** The name of the build in the folder that BENCH_BASE names. */
export const EARLIER = "an earlier build, assessProposals, figures read";

/** The build in the folder that BENCH_BASE names, such as that of an earlier release; nothing where it names none. */
export async function earlierBuild() {
  const folder = process.env.BENCH_BASE;
  if (folder === undefined) return undefined;
  const base = (await import(`${folder}/dist/index.js`)) as {
    assessProposals: typeof assessProposals;
    agreementInForce: typeof agreementInForce;
  };
  const agreement: Agreement = base.agreementInForce("syddanmark", "2025-01-01");
  return { round: (notices: readonly Notice[]) => base.assessProposals(notices, agreement) };
}

/** How many KiB a round keeps for each notice, before and after every figure is read. */
export function kept(notices: readonly Notice[], round: (notices: readonly Notice[]) => ProposalRound) {
  const used = (): number => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed;
  };
  const before = used();
  const made = round(notices);
  const unread = used() - before;
  figuresRead(made);
  const read = used() - before;
  const each = (bytes: number) => bytes / 1024 / made.assessments.length;
  return { unread: each(unread), read: each(read) };
}
