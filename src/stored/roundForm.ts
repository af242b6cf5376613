import { fail } from "../errors.ts";
import { frozen } from "../frozen.ts";
import { isRecord } from "../isRecord.ts";
import { account } from "../rules/explanation.ts";
import type { Text } from "../words.ts";
import type { Place } from "./kind.ts";
import type { PackedForm } from "./packed/form.ts";
import { pack } from "./packed/pack.ts";
import { unpack } from "./packed/unpack.ts";
import { areAll } from "./plainKinds.ts";
import { below, refuseForm, refuseVersion } from "./refuse.ts";
import * as say from "./words.ts";

/**
 * A round of notices as it is kept: everything that `assessProposals` gave, with what it repeats held once.
 *
 * `entries` is left out, since it holds the same as `assessments` and `failed`, and so are the explanations unless they
 * were asked for. It is read by `revive`; what is in `keys`, `texts`, `shared` and `result` is described with the types.
 */
export interface StoredRound extends PackedForm {
  readonly rammetakst: "round";
  readonly version: 1;
  /** Whether the explanations are kept too. */
  readonly explanations: boolean;
}

/** The function that gives a round, as errors and shapes name it. */
export const ROUND_MADE_BY = "assessProposals";

/** Stands where an explanation was not kept: it is shown as any other, and says how it is kept. */
const NOT_KEPT = frozen(account(say.NOT_KEPT, [say.HOW_TO_KEEP]));

/** A round by what its form needs to know of it; every other key is kept as it is. */
interface Round {
  readonly entries: readonly object[];
  readonly assessments: readonly { readonly id?: unknown; readonly explanation?: unknown }[];
  readonly failed: readonly { readonly row?: unknown }[];
}

/** The notices in the order given: a failed one has its place, and the others fill the rest. */
function entriesOf({ assessments, failed }: Omit<Round, "entries">): object[] {
  const byRow = new Map<unknown, object>(failed.map((each) => [each.row, each]));
  const done = assessments.values();
  const all = Array.from(
    { length: assessments.length + failed.length },
    (_, row) => byRow.get(row) ?? done.next().value,
  );
  return all.filter((each) => each !== undefined);
}

const isSameEntry = (a: object, b: object | undefined): boolean =>
  a === b ||
  (b !== undefined && Reflect.get(a, "id") === Reflect.get(b, "id") && Reflect.get(a, "row") === Reflect.get(b, "row"));

/** Refuses a round that could not be restored without its entries. */
function checkEntries(round: Round): void {
  const again = entriesOf(round);
  if (again.length === round.entries.length && again.every((each, i) => isSameEntry(each, round.entries[i]))) return;
  fail({ kind: "malformed", path: "entries", found: round.entries, ...say.ENTRIES_IN_ORDER });
}

/** An assessment without its explanation, which is not read, for that would make it. */
function withoutExplanation(assessment: Round["assessments"][number]): object {
  const keys = Object.keys(assessment).filter((key) => key !== "explanation");
  return Object.fromEntries(keys.map((key) => [key, Reflect.get(assessment, key)]));
}

/** Whether the explanation of an assessment was left behind when its round was stored. */
export function isExplanationLost(explanation: { readonly title: Text }): boolean {
  return explanation.title.en === say.NOT_KEPT.en;
}

/** The form of a round. */
export function roundForm(round: object, explanations: boolean): StoredRound {
  const { entries, ...rest } = round as Round;
  checkEntries(round as Round);
  const assessments = explanations ? rest.assessments : rest.assessments.map(withoutExplanation);
  return { rammetakst: "round", version: 1, explanations, ...pack({ ...rest, assessments }) };
}

/** What a round becomes in JSON. */
function toJSON(this: object): StoredRound {
  return roundForm(this, false);
}

/** A round that JSON writes in its slim form: out of sight, so that `structuredClone` and `Object.keys` do not meet it. */
export function withSlimJson<T extends object>(round: T): T {
  return Object.defineProperty(round, "toJSON", { value: toJSON, configurable: true, writable: true });
}

const areObjects = (value: unknown): value is readonly object[] => areAll(value, isRecord);

/** The round of a form; whether it is one as it was made is looked at by whoever asked. */
function roundOf(form: Readonly<Record<string, unknown>>, place: Place): object {
  const rest = unpack(form, place);
  if (!isRecord(rest)) return refuseForm(rest, below(place, "result"));
  const { assessments, failed } = rest;
  if (!areObjects(assessments) || !areObjects(failed)) return refuseForm(rest, below(place, "result"));
  const whole =
    form.explanations === true ? assessments : assessments.map((each) => ({ ...each, explanation: NOT_KEPT }));
  return { entries: entriesOf({ assessments: whole, failed }), ...rest, assessments: whole };
}

/** Whether a value is a stored form, by the key that only such has. */
export function isStoredForm(value: unknown): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && Object.hasOwn(value, "rammetakst");
}

/** What a stored form holds, of the kinds and versions that are known. */
export function fromStoredForm(form: Readonly<Record<string, unknown>>, path: string): object {
  const { rammetakst, version } = form;
  const place = { made: ROUND_MADE_BY, path };
  return rammetakst === "round" && version === 1 ? roundOf(form, place) : refuseVersion(rammetakst, version, place);
}
