import type { Agreement } from "../agreements/agreement.ts";
import type { Finding } from "../findings/finding.ts";
import { carriedAgreement } from "../findings/sharedFindings.ts";
import { frozen } from "../frozen.ts";
import { sources } from "../parameters/parameters.ts";
import type { Deadline, WheelFindingCode } from "./wheel.ts";
import * as say from "./words.ts";

const PROPOSED: Finding<WheelFindingCode> = frozen({
  code: "deadlines-proposed",
  severity: "info",
  message: say.DEADLINES_PROPOSED,
  figures: {},
  source: sources.forum2025Item6,
  mark: "proposed",
  remedy: say.REPLACE_PROPOSALS,
});

const NOT_AGREED: Finding<WheelFindingCode> = frozen({
  code: "no-agreed-deadline",
  severity: "info",
  message: say.NO_AGREED_DEADLINE,
  figures: {},
  source: sources.forum2025Item6,
  mark: "minutes",
  remedy: say.GIVE_AGREED_DEADLINE,
});

/** What the reader of a wheel must know of it. */
export function wheelFindings(agreement: Agreement, deadlines: readonly Deadline[]): Finding<WheelFindingCode>[] {
  return [
    ...(deadlines.some(({ isProposal }) => isProposal) ? [PROPOSED] : []),
    ...(deadlines.some(({ role, isProposal }) => role === "notice" && !isProposal) ? [] : [NOT_AGREED]),
    ...carriedAgreement(agreement),
  ];
}
