import type {
  Assessment,
  FindingCode,
  Notice,
  NoticeTariff,
  Numeric,
  ProposalFinding,
  ProposalRound,
} from "rammetakst";
import { type Agreement, type AssessOptions, agreementInForce, assessProposal, assessProposals } from "rammetakst";

/** Syddanmark's agreement 2025–26, whose agreed indexation from 2024 to 2025 is 5.51 per cent. */
export const AGREEMENT: Agreement = agreementInForce("syddanmark", "2025-01-01");

/** 2 000 kr. a day: by 5.51 per cent the limit is 2 110.20, by 3.9 per cent 2 078.00. */
const SOUND: Notice = {
  id: "n1",
  offer: "Solgården",
  service: "Døgnophold",
  operator: { kind: "municipality", municipality: "Vejen" },
  unit: "day",
  current: { amount: 2000, priceLevel: 2024, backRegulation: 0 },
  proposed: { amount: "2110.20", priceLevel: 2025, backRegulation: 0 },
  effectiveFrom: "2025-01-01",
};

export const notice = (changes: Partial<Notice> = {}): Notice => ({ ...SOUND, ...changes });

export const tariff = (amount: Numeric, priceLevel: number, backRegulation: Numeric = 0): NoticeTariff => ({
  amount,
  priceLevel,
  backRegulation,
});

/** The notice with another proposed tariff; 2 210.20 lies 100 kr. above the agreed limit. */
export const rising = (to: Numeric, changes: Partial<Notice> = {}): Notice =>
  notice({ proposed: tariff(to, 2025), ...changes });

export const assessed = (changes: Partial<Notice>, options?: AssessOptions, agreement = AGREEMENT): Assessment =>
  assessProposal(notice(changes), agreement, options);

export const assessedRise = (to: Numeric, changes: Partial<Notice> = {}): Assessment =>
  assessProposal(rising(to, changes), AGREEMENT);

export const round = (notices: readonly unknown[], agreement = AGREEMENT): ProposalRound =>
  assessProposals(notices as readonly Notice[], agreement);

/** The assessment of a notice in a round by its id. */
export function inRound(id: string | number, notices: readonly Notice[]): Assessment {
  const found = round(notices).assessments.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no assessment of ${id}`);
  return found;
}

export const codesOf = ({ findings }: Assessment): FindingCode[] => findings.map(({ code }) => code);

export function findingOf({ findings }: Assessment, code: FindingCode): ProposalFinding {
  const found = findings.find((each) => each.code === code);
  if (found === undefined) throw new Error(`no finding ${code} among ${findings.map((each) => each.code).join(", ")}`);
  return found;
}

/** What a notice is and what is wanted of it, as the texts of its decimals. */
export const excessOf = ({ agreed }: Assessment): string => agreed.excess.toString();

export const partsOf = ({ substantiated, explained, unexplained }: Assessment): string[] =>
  [substantiated, explained, unexplained].map(String);
