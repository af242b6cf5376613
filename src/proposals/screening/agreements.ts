import type { Agreement } from "../../agreements/agreement.ts";
import { checkedAgreement } from "../../agreements/checkedAgreement.ts";
import { fail } from "../../errors.ts";
import { isPlain } from "../../isRecord.ts";
import { isColumn } from "../../rules/columns/kinds.ts";
import type { AgreementsOfRows } from "./input.ts";
import * as say from "./words.ts";

/** The agreements of some notices, and which of them each has; nothing where all have the first. */
export interface ReadAgreements {
  readonly sets: readonly Agreement[];
  readonly of: ArrayLike<number> | undefined;
}

const isSeveral = (given: object): given is AgreementsOfRows => isPlain(given) && "sets" in given && "of" in given;

function refuse(path: string, found: unknown): never {
  return fail({ kind: "malformed", path, found, ...say.notAgreements });
}

/** One agreement, or several with the place that each of so many notices has among them. */
export function readAgreements(given: unknown, rows: number): ReadAgreements {
  if (typeof given !== "object" || given === null || !isSeveral(given)) {
    return { sets: [checkedAgreement(given, "2025-01-01")], of: undefined };
  }
  const { sets, of } = given;
  if (!Array.isArray(sets) || sets.length === 0) return refuse("agreement.sets", sets);
  const checked = [...sets].map((each, i) => checkedAgreement(each, "2025-01-01", `agreement.sets[${i}]`));
  if (!Array.isArray(of) && !isColumn(of)) return refuse("agreement.of", of);
  if (of.length !== rows) fail({ kind: "malformed", path: "agreement.of", found: of.length, ...say.otherLength(rows) });
  for (let row = 0; row < rows; row++)
    if (checked[of[row] as number] === undefined) refuse(`agreement.of[${row}]`, of[row]);
  // What is changed in the places later changes no answer.
  return { sets: checked, of: of.slice() };
}
