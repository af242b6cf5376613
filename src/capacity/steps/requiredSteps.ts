import * as z from "zod";
import type { Agreement } from "../../agreements/agreement.ts";
import { checkedAgreement } from "../../agreements/checkedAgreement.ts";
import { valueWords } from "../../agreements/unknownValue.ts";
import type { Finding } from "../../findings/finding.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { refuseMissing } from "../../given/missing.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { parameters } from "../../parameters/parameters.ts";
import { OPERATOR_KINDS } from "../../registers/operatorKind.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { KnownValue, Parameter } from "../../rules/parameter.ts";
import { both } from "../../words.ts";
import { carriedStep, notStated, outside } from "./findings.ts";
import {
  type CapacityChange,
  CHANGE_KINDS,
  type RequiredStep,
  type StepAction,
  type StepFindingCode,
} from "./result.ts";
import * as say from "./words.ts";

const { capacity, proposals } = parameters;

const schema = atFirstUse(() =>
  objectOf<CapacityChange>()({
    kind: z.enum(CHANGE_KINDS),
    operator: z.enum(OPERATOR_KINDS),
    isHighlySpecialised: z.boolean().optional(),
    isAboveIndexation: z.boolean().optional(),
  }),
);

/** What the agreement says of a change: the parameter that names the body, and what that body does. */
interface Asked {
  readonly parameter: Parameter;
  readonly action: StepAction;
}

/** The steps that each kind of change may need, in order; none where the agreement has no word in it. */
function asked({ kind, operator, isHighlySpecialised, isAboveIndexation }: CapacityChange): Asked[] {
  switch (kind) {
    case "new-offer":
      return operator === "region" ? [{ parameter: capacity.newRegionalOfferBody, action: "approval" }] : [];
    case "change-of-places":
      return isHighlySpecialised ? [{ parameter: capacity.highlySpecialisedChangeBody, action: "approval" }] : [];
    case "closing-of-places":
      return operator === "municipality" ? [{ parameter: capacity.closingPlacesBody, action: "own-decision" }] : [];
    case "tariff-increase":
      return isAboveIndexation ? [{ parameter: proposals.hearingBody, action: "hearing" }] : [];
    case "closing-accounts":
      return [{ parameter: capacity.closingAccountsBody, action: "hearing" }];
    default:
      return [{ parameter: capacity.takeOverBody, action: "notification" }];
  }
}

function stepOf(known: KnownValue, action: StepAction, order: number): RequiredStep {
  const { mark, source, note, carriedFrom } = known;
  const body = both(valueWords, known);
  const rests = { mark, source, ...(note && { note }), ...(carriedFrom && { carriedFrom }) };
  return { order, action, body, says: say.STEPS[action](body), ...rests };
}

/** What a change needs, and every doubt about it. */
export interface RequiredSteps {
  readonly agreement: string;
  readonly change: CapacityChange;
  /** In order; empty where nothing is required or nothing is known, which the findings distinguish. */
  readonly steps: readonly RequiredStep[];
  /** Whether the sources answer the question. */
  readonly isKnown: boolean;
  readonly findings: readonly Finding<StepFindingCode>[];
  readonly explanation: Explanation;
}

/** An increase within the indexation needs no reason and no hearing, as far as the hearing itself is known. */
function isFreeIncrease({ kind, isAboveIndexation }: CapacityChange, agreement: Agreement): KnownValue | undefined {
  if (kind !== "tariff-increase" || isAboveIndexation !== false) return undefined;
  return agreement.find(proposals.hearingBody);
}

function stepsOf(change: CapacityChange, agreement: Agreement): readonly RequiredStep[] {
  const free = isFreeIncrease(change, agreement);
  if (free !== undefined) return [stepOf(free, "no-step", 1)];
  return asked(change).flatMap(({ parameter, action }, i) => {
    const known = agreement.find(parameter);
    return known === undefined ? [] : [stepOf(known, action, i + 1)];
  });
}

/**
 * Who must approve, be heard or be notified before a change of an offer, by the agreement in force.
 *
 * To 2020 a change of places in a highly specialised offer needed Socialdirektørforum's approval; from 2021 the forum
 * approves new offers of Region Syddanmark and is heard on closing accounts, municipalities themselves close places, and
 * an increase above the agreed indexation is heard by Forretningsudvalget alone. What the sources do not state is
 * answered `isKnown: false` with a finding, never guessed. Private operators are outside the agreement.
 *
 * Throws `RuleError`: `missing` where an increase does not say whether it is above the indexation, and without an agreement;
 * `missing`, `malformed` or `unknown-key` for input that cannot be read.
 * Source: each step carries its own.
 *
 * @example
 * ```ts
 * import { agreementInForce, requiredSteps } from "rammetakst";
 * const change = { kind: "change-of-places", operator: "municipality", isHighlySpecialised: true } as const;
 * const then = requiredSteps(change, agreementInForce("syddanmark", "2020-01-01"));
 * then.steps[0]?.says.da; // => "Godkendes af Socialdirektørforum."
 * const now = requiredSteps(change, agreementInForce("syddanmark", "2021-01-01"));
 * now.isKnown; // => false
 * now.findings[0]?.code; // => "not-stated"
 * ```
 */
export function requiredSteps(change: CapacityChange, by: Agreement): RequiredSteps {
  const given = readGiven(schema(), change, "change");
  const agreement = checkedAgreement(by, "2025-01-01");
  if (given.kind === "tariff-increase" && given.isAboveIndexation === undefined)
    refuseMissing("change.isAboveIndexation");
  const isOutside = given.operator === "private";
  const steps = isOutside ? [] : stepsOf(given, agreement);
  const isKnown = steps.length > 0;
  const findings: Finding<StepFindingCode>[] = [
    ...(isOutside ? [outside()] : isKnown ? [] : [notStated(asked(given)[0]?.parameter, agreement)]),
    ...steps.flatMap((step) => carriedStep(step)),
  ];
  const says = [...steps.map((step) => step.says), ...findings.map(({ message }) => message)];
  const explanation = account(say.changeTitle(given.kind, agreement.title), says, [], steps);
  return { agreement: agreement.id, change: given, steps, isKnown, findings, explanation };
}
