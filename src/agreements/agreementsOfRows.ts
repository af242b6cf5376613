import type { IsoDate } from "../dates.ts";
import { fail } from "../errors.ts";
import { isPlain } from "../isRecord.ts";
import { givenColumn } from "../rules/columns/givenColumn.ts";
import { copyOf, type GivenColumn } from "../rules/columns/kinds.ts";
import type { Agreement } from "./agreement.ts";
import { checkedAgreement } from "./checkedAgreement.ts";
import * as say from "./words.ts";

/** The agreements of rows of several regions: row `i` is judged by `sets[of[i]]`. */
export interface AgreementsOfRows {
  /** The agreements, each in any of its years: a row is judged by that of its own day. */
  readonly sets: readonly Agreement[];
  /** For each row the place of its agreement in `sets`, from 0. */
  readonly of: GivenColumn;
}

/** The agreements of some rows, and which of them each has; nothing where all have the first. */
export interface ReadAgreements {
  readonly sets: readonly Agreement[];
  readonly of: ArrayLike<number> | undefined;
}

const isSeveral = (given: object): given is AgreementsOfRows => isPlain(given) && "sets" in given && "of" in given;

function refuse(path: string, found: unknown): never {
  return fail({ kind: "malformed", path, found, ...say.NOT_AGREEMENTS });
}

/** One agreement, or several with the place that each of so many rows has among them; `day` is that of the error's example. */
export function readAgreements(given: unknown, rows: number, day: IsoDate): ReadAgreements {
  if (typeof given !== "object" || given === null || !isSeveral(given)) {
    return { sets: [checkedAgreement(given, day)], of: undefined };
  }
  const { sets, of: places } = given;
  if (!Array.isArray(sets) || sets.length === 0) return refuse("agreement.sets", sets);
  const checked = [...sets].map((each, i) => checkedAgreement(each, day, `agreement.sets[${i}]`));
  const column = givenColumn(places, "agreement.of") ?? refuse("agreement.of", places);
  // What is changed in the places later changes no answer.
  const of = column === places ? copyOf(column) : column;
  if (of.length !== rows) {
    fail({ kind: "malformed", path: "agreement.of", found: of.length, ...say.agreementOfEach(rows) });
  }
  for (let row = 0; row < rows; row++)
    if (checked[of[row] as number] === undefined) refuse(`agreement.of[${row}]`, of[row]);
  return { sets: checked, of };
}
