import { fail } from "../errors.ts";
import { municipalityCalled } from "../registers/places.ts";
import { listed } from "../reports/given.ts";
import { inOneForm } from "../sameText.ts";
import { type ParticipantId, participantId, participantsOf } from "./participants.ts";
import * as say from "./words.ts";

/** One id in all its ways: a municipality by its code, anything else as text. */
const sameAs = (id: ParticipantId): string => inOneForm(String(municipalityCalled(id)?.code ?? id));

/**
 * The rows of a key without some of those who share, such as municipalities that do not take part.
 *
 * A municipality may be named by code or name whatever the rows call it. Gives the rows that are left, in their order.
 * Throws `RuleError`: `unknown-name` for an id that no row has, so that no exclusion is overlooked; `missing` where nobody
 * is left; `malformed` for ids; `duplicate` for the same id twice.
 *
 * @example
 * ```ts
 * import { distribute, excluding } from "rammetakst";
 * const keys = [{ id: "Fanø", key: 3 }, { id: "Odense", key: 205 }, { id: "Ærø", key: 6 }];
 * excluding(keys, [461]).map(({ id }) => id); // => ["Fanø", "Ærø"]
 * distribute(90, excluding(keys, ["Odense"]), { unit: 1 }).shares.map(({ share }) => share.toNumber()); // => [30, 60]
 * ```
 */
export function excluding<
  Row extends {
    /** A name, or a municipality by name or code. */
    readonly id: ParticipantId;
  },
>(rows: readonly Row[], ids: readonly ParticipantId[]): Row[] {
  const present = new Set(participantsOf(rows, "keys").ids.map(sameAs));
  const excluded = listed(ids, "ids").map((id, i) => participantId(id, `ids[${i}]`));
  const out = new Set(excluded.map(sameAs));
  for (const [i, id] of excluded.entries()) {
    if (present.has(sameAs(id))) continue;
    fail({ kind: "unknown-name", path: `ids[${i}]`, found: id, ...say.notAmongThem });
  }
  const left = rows.filter(({ id }) => !out.has(sameAs(id)));
  if (left.length > 0) return left;
  return fail({ kind: "missing", path: "ids", ...say.nobodyLeft });
}
