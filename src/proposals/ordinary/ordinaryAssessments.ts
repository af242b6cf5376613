import type { Agreement } from "../../agreements/agreement.ts";
import { addReadFromBehind, behind, putBehind } from "../../madeWhenRead.ts";
import { NOTHING } from "../../numbers/exact.ts";
import { isSteady } from "../../rules/steadyRuleSet.ts";
import type { CheckedOptions } from "../assessOptions.ts";
import { isOutsideAgreement } from "../findings/place.ts";
import type { Assessment } from "../judgement/result.ts";
import type { ReadNotice } from "../notice/read.ts";
import { Gathering, type OrdinaryGroup } from "./group.ts";
import { isOrdinary } from "./ordinary.ts";
import { OrdinaryNotice } from "./ordinaryNotice.ts";

/** The assessment of an ordinary notice, its keys in the order that every assessment has. */
function assessmentOf(read: ReadNotice, own: OrdinaryNotice, group: OrdinaryGroup): Assessment {
  const { operator, municipality } = read.place;
  const assessment: Record<string, unknown> = { id: read.notice.id };
  const late = (key: keyof Assessment & keyof OrdinaryNotice) => addReadFromBehind(assessment, key);
  putBehind(assessment, own);
  late("notice");
  assessment.operator = operator;
  if (municipality !== undefined) assessment.municipality = municipality;
  if (read.buyer !== undefined) assessment.buyer = read.buyer;
  assessment.tariffYear = read.year;
  assessment.agreement = group.agreement.id;
  late("increase");
  late("paidChange");
  late("agreed");
  late("roundingLimit");
  if (group.national !== undefined) late("national");
  assessment.substantiated = NOTHING;
  assessment.explained = NOTHING;
  late("unexplained");
  if (own.hasEffect) late("annualEffect");
  assessment.verdict = own.verdict(isOutsideAgreement(read, group.agreement));
  late("findings");
  late("explanation");
  return assessment as unknown as Assessment;
}

/** What stands behind the assessment of an ordinary notice; nothing behind any other. */
export function ordinaryBehind(assessment: Assessment): OrdinaryNotice | undefined {
  const stands = behind(assessment);
  return stands instanceof OrdinaryNotice ? stands : undefined;
}

/** Ordinary notices by the years that their limits rest on, which those of a round have alike. */
class ByYears {
  readonly #asked: Agreement;
  readonly #options: CheckedOptions;
  readonly all = new Map<number, Gathering>();

  constructor(asked: Agreement, options: CheckedOptions) {
    this.#asked = asked;
    this.#options = options;
  }

  add(read: ReadNotice, place: number): void {
    const years = { year: read.year, from: read.current.priceLevel, to: read.proposed.priceLevel };
    const key = (years.year * YEARS + years.from) * YEARS + years.to;
    const gathering = this.all.get(key) ?? new Gathering(years, this.#asked, this.#options);
    this.all.set(key, gathering);
    gathering.add(read, place);
  }
}

/** Years have four digits. */
const YEARS = 10_000;

/**
 * The assessments of those notices that the loops over columns take, each in its place: the rules are run over all of them at once,
 * and what an assessment shows is made when it is read. `notices` holds those that stand by themselves. None where what is judged by
 * may change before it is read: a rule set, a series or a wheel of the user's own.
 */
export function ordinaryAssessments(
  notices: readonly (ReadNotice | undefined)[],
  agreement: Agreement,
  options: CheckedOptions,
): (Assessment | undefined)[] {
  const all = new Array<Assessment | undefined>(notices.length).fill(undefined);
  const { series, national, wheel } = options;
  if (!isSteady(agreement) || [series, national, wheel].some((own) => own !== undefined)) return all;
  const groups = new ByYears(agreement, options);
  for (const [place, read] of notices.entries()) {
    if (read !== undefined && isOrdinary(read)) groups.add(read, place);
  }
  for (const gathering of groups.all.values()) {
    const group = gathering.run();
    if (group === undefined) continue;
    for (const [at, place] of gathering.places.entries()) {
      const read = notices[place] as ReadNotice;
      all[place] = assessmentOf(read, new OrdinaryNotice(group, at, read.notice), group);
    }
  }
  return all;
}
