import { SEVERITIES } from "../findings/finding.ts";
import { worstFirst } from "../findings/worstFirst.ts";
import { groupsOf } from "../groups.ts";
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

/** Whether two findings are one: all that is said, but not how serious it is or what is to be done on each notice. */
const isSame = (a: Said, b: Said): boolean =>
  a.message.da === b.message.da && a.source.da === b.source.da && a.mark === b.mark && a.code === b.code;

/** A thing that is found, on how many notices, and the most serious that it is on any of them. */
interface Tally {
  worst: ProposalFinding;
  number: number;
  /** The last of the notices that have it, so that none is counted twice. */
  last: number;
}

const isWorse = (a: ProposalFinding, b: ProposalFinding) =>
  SEVERITIES.indexOf(a.severity) < SEVERITIES.indexOf(b.severity);

/** How many findings of each code there are. */
function countsOf(assessments: readonly Assessment[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { findings } of assessments) {
    for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/** Each thing that is found, in the order met; what has a code that few notices have is out of question. */
function tallies(assessments: readonly Assessment[]): Tally[] {
  const [all, byMessage, counts] = [[] as Tally[], new Map<string, Tally[]>(), countsOf(assessments)];
  const note = (finding: ProposalFinding, at: number): void => {
    const alike = byMessage.get(finding.message.da) ?? [];
    const before = alike.find(({ worst }) => isSame(worst, finding));
    if (before === undefined) {
      const made: Tally = { worst: finding, number: 1, last: at };
      byMessage.set(finding.message.da, [...alike, made]);
      all.push(made);
      return;
    }
    if (isWorse(finding, before.worst)) before.worst = finding;
    if (before.last !== at) before.number++;
    before.last = at;
  };
  for (const [at, { findings }] of assessments.entries()) {
    for (const finding of findings) {
      if (isOfNearlyAll(counts.get(finding.code) ?? 0, assessments.length)) note(finding, at);
    }
  }
  return all;
}

/** What is said of all, or nothing where too few have it or one has it as an error. */
function commonOf({ worst, number }: Tally, assessments: readonly Assessment[]): CommonFinding[] {
  if (worst.severity === "error" || !isOfNearlyAll(number, assessments.length)) return [];
  const { figures, ...common } = worst;
  const isWithout = ({ findings }: Assessment) => !findings.some((each) => isSame(each, worst));
  const without = number === assessments.length ? [] : assessments.filter(isWithout);
  return [{ ...common, number, except: without.map(({ id }) => id) }];
}

/** What is found on all assessed notices of a round or nearly all, the most serious first. */
export function commonFindings(assessments: readonly Assessment[]): CommonFinding[] {
  return worstFirst(tallies(assessments).flatMap((each) => commonOf(each, assessments)));
}

/** What is found on a notice and not on nearly all, the most serious first, for each notice of a round. */
export function ownFindingsBeside(common: readonly CommonFinding[]): (of: Assessment) => ProposalFinding[] {
  const byCode = groupsOf(common, ({ code }) => code);
  const isShared = (finding: ProposalFinding) =>
    byCode.get(finding.code)?.some((each) => isSame(each, finding)) === true;
  return ({ findings }) => worstFirst(findings.filter((finding) => !isShared(finding)));
}
