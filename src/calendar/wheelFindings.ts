import type { Agreement } from "../agreements/agreement.ts";
import type { Finding } from "../findings/finding.ts";
import { carriedAgreement } from "../findings/sharedFindings.ts";
import { frozen } from "../frozen.ts";
import { sources } from "../parameters/parameters.ts";
import type { Deadline, WheelFindingCode } from "./wheel.ts";

const PROPOSED: Finding<WheelFindingCode> = frozen({
  code: "deadlines-proposed",
  severity: "info",
  message: {
    da: "Terminer mærket som forslag er rammetaksts egne. Socialdirektørforum bad den 24. januar 2025 økonomisk arbejdsgruppe om et forslag til et takst-årshjul; hvad der kom ud af det, er ikke kendt.",
    en: "Deadlines marked as proposals are rammetakst's own. On 24 January 2025 the forum of directors asked the economic working group for a proposal for a tariff year wheel; what came of it is not known.",
  },
  figures: {},
  source: sources.forum2025Item6,
  mark: "proposed",
  remedy: {
    da: "Ret dem til jeres egne i events, når hjulet er besluttet.",
    en: "Replace them by your own in events when the wheel has been decided.",
  },
});

const NOT_AGREED: Finding<WheelFindingCode> = frozen({
  code: "no-agreed-deadline",
  severity: "info",
  message: {
    da: "Ingen aftalt frist for varsling af takster er kendt, så intet varsel kan kaldes for sent.",
    en: "No agreed deadline for notices of tariffs is known, so no notice can be called late.",
  },
  figures: {},
  source: sources.forum2025Item6,
  mark: "minutes",
  remedy: {
    da: 'Giv fristen i events med role: "notice", hvis en er aftalt.',
    en: 'Give the deadline in events with role: "notice" if one is agreed.',
  },
});

/** What the reader of a wheel must know of it. */
export function wheelFindings(agreement: Agreement, deadlines: readonly Deadline[]): Finding<WheelFindingCode>[] {
  return [
    ...(deadlines.some(({ isProposal }) => isProposal) ? [PROPOSED] : []),
    ...(deadlines.some(({ role, isProposal }) => role === "notice" && !isProposal) ? [] : [NOT_AGREED]),
    ...carriedAgreement(agreement),
  ];
}
