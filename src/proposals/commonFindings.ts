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

/** Whether two findings say the same: all that is said, but not how serious it is or what is to be done on each notice. */
const isSame = (a: Said, b: Said): boolean =>
  a.message.da === b.message.da && a.source.da === b.source.da && a.mark === b.mark && a.code === b.code;

type Form = Pick<ProposalFinding, "severity" | "remedy">;

/** Whether two findings that say the same are as serious, and ask for the same to be done. */
const isSameForm = (a: Form, b: Form): boolean => a.severity === b.severity && a.remedy.da === b.remedy.da;

/** What is looked at of an assessment. */
export type FoundOn = Pick<Assessment, "id" | "findings">;

/** How many notices have something, and the last of them, so that none is counted twice. */
interface Count {
  number: number;
  last: number;
}

/** A finding with its severity and remedy, and on how many notices it is that. */
interface FormCount extends Count {
  readonly finding: ProposalFinding;
}

/** A thing that is found, on how many notices, and in which forms. */
interface Tally extends Count {
  readonly first: ProposalFinding;
  readonly forms: FormCount[];
}

function count(each: Count, at: number): void {
  if (each.last !== at) each.number++;
  each.last = at;
}

/** How many findings of each code there are. */
function countsOf(assessments: readonly FoundOn[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { findings } of assessments) {
    for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/** Each thing that is found, in the order met; what has a code that few notices have is out of question. */
function tallies(assessments: readonly FoundOn[]): Tally[] {
  const [all, byMessage, counts] = [[] as Tally[], new Map<string, Tally[]>(), countsOf(assessments)];
  const note = (finding: ProposalFinding, at: number): void => {
    const alike = byMessage.get(finding.message.da) ?? [];
    let tally = alike.find(({ first }) => isSame(first, finding));
    if (tally === undefined) {
      tally = { first: finding, number: 0, last: -1, forms: [] };
      byMessage.set(finding.message.da, [...alike, tally]);
      all.push(tally);
    }
    let form = tally.forms.find((each) => isSameForm(each.finding, finding));
    if (form === undefined) {
      form = { finding, number: 0, last: -1 };
      tally.forms.push(form);
    }
    count(tally, at);
    count(form, at);
  };
  for (const [at, { findings }] of assessments.entries()) {
    for (const finding of findings) {
      if (isOfNearlyAll(counts.get(finding.code) ?? 0, assessments.length)) note(finding, at);
    }
  }
  return all;
}

/** The form that most notices have, and of two that as many have the more serious one. */
function mostOf(forms: readonly FormCount[]): ProposalFinding[] {
  const rank = ({ finding }: FormCount) => SEVERITIES.indexOf(finding.severity);
  const [most] = forms.toSorted((a, b) => b.number - a.number || rank(a) - rank(b));
  return most === undefined ? [] : [most.finding];
}

/** What is said of all, or nothing where too few have it or one has it as an error. */
function commonOf({ number, forms }: Tally, assessments: readonly FoundOn[]): CommonFinding[] {
  const isError = forms.some(({ finding }) => finding.severity === "error");
  if (isError || !isOfNearlyAll(number, assessments.length)) return [];
  return mostOf(forms).map((most) => {
    const { figures, ...common } = most;
    const isWithout = ({ findings }: FoundOn) => !findings.some((each) => isSame(each, most));
    const without = number === assessments.length ? [] : assessments.filter(isWithout);
    return { ...common, number, except: without.map(({ id }) => id) };
  });
}

/** What is found on all assessed notices of a round or nearly all, the most serious first. */
export function commonFindings(assessments: readonly FoundOn[]): CommonFinding[] {
  return worstFirst(tallies(assessments).flatMap((each) => commonOf(each, assessments)));
}

/** What is found on a notice and not on nearly all, or otherwise than on most, the most serious first, for each notice of a round. */
export function ownFindingsBeside(common: readonly CommonFinding[]): (of: FoundOn) => ProposalFinding[] {
  const byCode = groupsOf(common, ({ code }) => code);
  const isShared = (finding: ProposalFinding) =>
    byCode.get(finding.code)?.some((each) => isSame(each, finding) && isSameForm(each, finding)) === true;
  return ({ findings }) => worstFirst(findings.filter((finding) => !isShared(finding)));
}
