import { worstFirst } from "../findings/worstFirst.ts";
import { groupsByAll, groupsOf } from "../groups.ts";
import type { ProposalFinding } from "./finding.ts";
import type { Assessment } from "./judgement/result.ts";
import type { CommonFinding } from "./round.ts";

/** What only a notice or two have is their own, and what two have alike may be chance. */
const LEAST = 3;
/** Nearly all are four of five: the few others can still be named. */
const NEARLY_ALL = { at: 4, of: 5 } as const;

function isOfNearlyAll(number: number, all: number): boolean {
  return number >= LEAST && number * NEARLY_ALL.of >= all * NEARLY_ALL.at;
}

type Said = Pick<ProposalFinding, "code" | "message" | "source" | "mark">;

/** What makes two findings one: all that is said, but not how serious it is or what is to be done on each notice. */
function said({ code, message, source, mark }: Said): readonly [string, ...string[]] {
  return [code, mark, source.da, message.da];
}

const isSame = (a: Said, b: Said): boolean =>
  a.message.da === b.message.da && a.source.da === b.source.da && a.mark === b.mark && a.code === b.code;

/** A finding and the assessment that has it. */
interface Found {
  readonly assessment: Assessment;
  readonly finding: ProposalFinding;
}

/** What is said of all, or nothing where too few have it or one has it as an error. */
function commonOf(found: readonly Found[], assessments: readonly Assessment[]): CommonFinding[] {
  const having = new Set(found.map(({ assessment }) => assessment));
  const [worst] = worstFirst(found.map(({ finding }) => finding));
  if (worst === undefined || worst.severity === "error" || !isOfNearlyAll(having.size, assessments.length)) return [];
  const { figures, ...common } = worst;
  const except = assessments.filter((each) => !having.has(each)).map(({ id }) => id);
  return [{ ...common, number: having.size, except }];
}

/** How many findings of each code there are. */
function countsOf(assessments: readonly Assessment[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { findings } of assessments) {
    for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/** What is found on all assessed notices of a round or nearly all, the most serious first. */
export function commonFindings(assessments: readonly Assessment[]): CommonFinding[] {
  const counts = countsOf(assessments);
  const isOften = ({ code }: ProposalFinding) => isOfNearlyAll(counts.get(code) ?? 0, assessments.length);
  const often = assessments.flatMap((assessment) =>
    assessment.findings.filter(isOften).map((finding) => ({ assessment, finding })),
  );
  const groups = groupsByAll(often, ({ finding }) => said(finding));
  return worstFirst(groups.flatMap((found) => commonOf(found, assessments)));
}

/** What is found on a notice and not on nearly all, the most serious first, for each notice of a round. */
export function ownFindingsBeside(common: readonly CommonFinding[]): (of: Assessment) => ProposalFinding[] {
  const byCode = groupsOf(common, ({ code }) => code);
  const isShared = (finding: ProposalFinding) =>
    byCode.get(finding.code)?.some((each) => isSame(each, finding)) === true;
  return ({ findings }) => worstFirst(findings.filter((finding) => !isShared(finding)));
}
