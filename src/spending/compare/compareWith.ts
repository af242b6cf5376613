import { frozenCopy } from "../../frozen.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { date } from "../../given/shape.ts";
import { madeWhenRead } from "../../madeWhenRead.ts";
import { withExact } from "../../named.ts";
import { copied, type Fraction } from "../../numbers/fraction.ts";
import { inDecimals } from "../../numbers/inDecimals.ts";
import { groupOfMunicipality } from "../../registers/municipalityGroups.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import { eachOnce, type Text } from "../../words.ts";
import { messagesOf } from "../finding.ts";
import { type Subject, subjectField } from "../perInhabitant/subject.ts";
import {
  type MunicipalAmount,
  type MunicipalFigure,
  type MunicipalValue,
  ranksOf,
  readValues,
} from "../perInhabitant/values.ts";
import { perInhabitantText, titleWith } from "../perInhabitant/words.ts";
import { compareFindings } from "./findings.ts";
import {
  type Group,
  type GroupMeans,
  groupOf,
  groupSchema,
  meansOf,
  regionGroup,
  statisticalGroup,
  valuesIn,
  withSchema,
} from "./groups.ts";
import { differenceOf, type Mean } from "./means.ts";
import type { ComparedSpending, CompareOptions, Differences, SpendingComparison } from "./result.ts";
import * as say from "./words.ts";

/** {@link compareWith} and its exact form. */
interface CompareWith {
  (values: readonly (MunicipalAmount | MunicipalFigure)[], options: CompareOptions): SpendingComparison;
  /** The same with exact fractions. */
  exact(values: readonly (MunicipalAmount | MunicipalFigure)[], options: CompareOptions): SpendingComparison<Fraction>;
}

const optionsSchema = atFirstUse(() =>
  objectOf<CompareOptions>()({
    with: withSchema(),
    of: groupSchema().optional(),
    inhabitantsOn: date.optional(),
    ...subjectField(),
  }),
);

/** The groups that the municipalities are in, and which of them each belongs to. */
function ownGroups<Id>(
  subjects: readonly MunicipalValue[],
  idOf: (municipality: MunicipalValue["municipality"]) => Id,
  named: (id: Id) => Group,
) {
  const ids = [...new Set(subjects.map(({ municipality }) => idOf(municipality)))];
  return {
    groups: ids.map(named),
    groupAt: ({ municipality }: MunicipalValue) => ids.indexOf(idOf(municipality)),
  };
}

/** The groups compared with, each once, and which of them a municipality belongs to. */
function groupsFor(given: CompareOptions["with"], subjects: readonly MunicipalValue[]) {
  if (given === "region") return ownGroups(subjects, ({ region }) => region, regionGroup);
  if (given === "group") return ownGroups(subjects, (each) => groupOfMunicipality(each).id, statisticalGroup);
  return { groups: [groupOf(given, "options.with")], groupAt: () => 0 };
}

/** A municipality's own figure, as a mean of either kind of itself alone. */
function differencesOf({ perInhabitant: value, uncertainty }: MunicipalValue, group: GroupMeans<Fraction>) {
  const own = (kind: Mean["kind"]): Mean<Fraction> => ({ kind, value, uncertainty });
  return {
    weighted: group.weighted && differenceOf(own("weighted"), group.weighted),
    unweighted: differenceOf(own("unweighted"), group.unweighted),
  };
}

function between(of: GroupMeans<Fraction>, group: GroupMeans<Fraction>): Differences<Fraction> {
  return {
    weighted: of.weighted && group.weighted && differenceOf(of.weighted, group.weighted),
    unweighted: differenceOf(of.unweighted, group.unweighted),
  };
}

/** All of the subjects: the group asked for, or everyone there are figures of. */
function subjectGroup(of: CompareOptions["of"], values: readonly MunicipalValue[]): Group {
  if (of !== undefined) return groupOf(of, "options.of");
  return {
    name: say.THOSE_COMPARED,
    members: values.map(({ municipality }) => municipality),
  };
}

function meanSays({ name, weighted, unweighted, municipalities }: GroupMeans<Fraction>): Text {
  const means = (weighted === null ? [unweighted] : [weighted, unweighted]).map(({ kind, value }) =>
    say.ofKind(kind, perInhabitantText(value)),
  );
  return say.meansOfGroup(name, municipalities, means);
}

function why(
  means: readonly GroupMeans<Fraction>[],
  messages: readonly Text[],
  subject: Subject | undefined,
): Explanation {
  return account(titleWith(say.TITLE, subject), [say.KINDS, ...eachOnce(means.map(meanSays)), ...messages]);
}

function exactly(
  given: readonly (MunicipalAmount | MunicipalFigure)[],
  options: CompareOptions,
): SpendingComparison<Fraction> {
  const { with: against, of, inhabitantsOn, subject: named } = readGiven(optionsSchema(), options, "options");
  const values = readValues(given, "values", inhabitantsOn);
  const subject = subjectGroup(of, values);
  const subjects = valuesIn(subject, values);
  const ofMeans = meansOf(subject, values, "options.of");
  const { groups, groupAt } = groupsFor(against, subjects);
  const withMeans = groups.map((group) => meansOf(group, values, "options.with"));
  // What is made when it is read is made of copies: what is done to the result meanwhile changes nothing of it.
  const means = frozenCopy([ofMeans, ...withMeans]);
  const ranks = ranksOf(subjects.map(({ perInhabitant }) => perInhabitant));
  const rows = subjects.map((each, i): ComparedSpending<Fraction> => {
    const { municipality, perInhabitant, uncertainty } = each;
    const group = groupAt(each);
    const { name, code } = municipality;
    const figures = { perInhabitant: copied(perInhabitant), uncertainty: copied(uncertainty) };
    const row = { municipality: name, code, ...figures, rank: ranks[i] ?? 0, group };
    return madeWhenRead(row, "differences", () => differencesOf(each, means[1 + group] as GroupMeans<Fraction>));
  });
  const [only, ...more] = withMeans;
  const result = {
    municipalities: rows.toSorted((a, b) => a.rank - b.rank || a.code - b.code),
    of: ofMeans,
    with: withMeans,
    differences: only === undefined || more.length > 0 ? null : between(ofMeans, only),
    findings: compareFindings([ofMeans, ...withMeans], values),
  };
  const [messages, about] = [messagesOf(result.findings), frozenCopy(named)];
  return madeWhenRead(result, "explanation", () => why(means, messages, about));
}

/**
 * Compares municipalities' spending per inhabitant with the mean of a group, weighted and unweighted, and ranks them.
 *
 * Values are `{ municipality, amount, inhabitants }` in kr. as {@link municipalAmounts} gives them, or
 * `{ municipality, perInhabitant }`, with `inhabitants` or `inhabitantsOn` for weighted means. `with` is `"region"` or `"group"`
 * (each one's own region or municipality group of Danmarks Statistik), `"country"`, a region, a group or a list; `of` picks those that are compared. Kr. per inhabitant; differences are of
 * one kind of mean each, and of two means that a user has {@link meanDifference} takes the difference only where their
 * kinds are the same. `.exact` gives fractions. A finding names the municipalities of a group without figures; none are imputed.
 *
 * Throws `RuleError`: `unknown-name` for a municipality, `duplicate` for one that is given twice, `missing` for a group
 * without figures, `unknown-value` for a date that is not in the register, `malformed`, `out-of-range` or `unknown-key` for
 * what cannot be read. Source: Danish key figures take group means unweighted and the nation weighted.
 *
 * @example
 * ```ts
 * import { compareWith } from "rammetakst";
 * const values = [
 *   { municipality: "Odense", perInhabitant: 1200, inhabitants: 200_000 },
 *   { municipality: "Fanø", perInhabitant: 600, inhabitants: 4_000 },
 * ];
 * const result = compareWith(values, { with: ["Odense", "Fanø"] });
 * result.with[0]?.unweighted.value; // => 900
 * result.with[0]?.weighted?.value.toFixed(2); // => "1188.24"
 * result.municipalities[0]?.differences.unweighted.value; // => 300
 * ```
 */
export const compareWith: CompareWith = withExact(
  "compareWith",
  (values: readonly (MunicipalAmount | MunicipalFigure)[], options: CompareOptions) =>
    inDecimals(exactly(values, options)),
  exactly,
);
